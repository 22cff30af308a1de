import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// One answer to tap. What is chosen shows by a tick and a border, not by colour alone.
T.AbstractButton {
    id: card

    required property bool chosen
    property bool several: false
    property string picture: ""

    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.xs)
    leftPadding: Theme.m
    rightPadding: Theme.m
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: card.chosen ? Theme.primary : Theme.line
        border.width: card.chosen ? Theme.chosen : Theme.border
        color: card.chosen || card.down ? Theme.primarySoft : Theme.raised
        radius: Theme.medium

        FocusRing {
            visible: card.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.m

        Rectangle {
            id: mark

            border.color: card.chosen ? Theme.primary : Theme.line
            border.width: Theme.border
            color: card.chosen ? Theme.primary : Theme.raised
            radius: card.several ? Theme.small : width / 2
            Layout.preferredHeight: Math.round(Theme.body * 1.2)
            Layout.preferredWidth: Math.round(Theme.body * 1.2)

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Math.round(mark.width * 0.8)
                tone: "on_primary"
                visible: card.chosen
            }
        }

        BodyText {
            color: Theme.ink
            font: card.font
            horizontalAlignment: Text.AlignLeft
            text: card.text
            verticalAlignment: Text.AlignVCenter
            spacing: Theme.titleLine
            Accessible.ignored: true
            // Lines stand low in their room: some of them would lie on the lower edge.
            Layout.bottomMargin: lineCount > 1 ? Math.round(0.15 * Theme.body) : 0
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.topMargin: -Layout.bottomMargin
        }

        Icon {
            name: card.picture
            size: Math.round(Theme.body * 1.6)
            tone: "primary"
            visible: name.length > 0
        }
    }
}
