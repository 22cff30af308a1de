pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// What to look at again, above the answers: calm cards that ask, and refuse nothing.
Column {
    id: doubts

    property alias model: cards.model

    signal modify(string key)
    signal unmask(string code)
    signal reached // by the keyboard, perhaps out of sight

    bottomPadding: cards.count > 0 ? Theme.gap : 0
    spacing: Theme.gap

    BodyText {
        color: Theme.primary
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        text: qsTr("À vérifier")
        visible: cards.count > 0
        width: doubts.width
    }

    Repeater {
        id: cards

        delegate: Rectangle {
            id: card

            required property string key
            required property string label
            required property string code
            required property string text
            required property bool personal
            required property bool masked

            color: Theme.primarySoft
            height: row.implicitHeight + 2 * Theme.s
            radius: Theme.medium
            width: doubts.width

            RowLayout {
                id: row

                anchors.fill: parent
                anchors.margins: Theme.s
                spacing: Theme.m

                Icon {
                    name: "info"
                    size: Theme.title
                    tone: "primary"
                    Layout.preferredHeight: size
                    Layout.preferredWidth: size
                }

                BodyText {
                    readonly property bool personal: card.personal && !card.masked

                    horizontalAlignment: Text.AlignLeft
                    text: card.text
                    Layout.fillWidth: true
                }

                UnmaskButton {
                    label: card.label
                    masked: card.masked
                    visible: card.personal
                    onClicked: doubts.unmask(card.code)
                    onVisualFocusChanged: if (visualFocus)
                                              doubts.reached()
                }

                TouchButton {
                    symbol: "edit"
                    text: qsTr("Revoir")
                    Accessible.name: qsTr("%1 : %2").arg(text).arg(card.label)
                    onClicked: doubts.modify(card.key)
                    onVisualFocusChanged: if (visualFocus)
                                              doubts.reached()
                }
            }
        }
    }
}
