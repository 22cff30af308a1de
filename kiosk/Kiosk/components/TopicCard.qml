import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// A topic to go on with: its picture and name, and how far one is, in words and as a sign.
T.AbstractButton {
    id: card

    required property string picture
    required property string name
    required property string progress
    required property string sign

    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * (Theme.enlarged ? Theme.s :
                                                                                         Theme.xs))
    leftPadding: Theme.m
    rightPadding: Theme.m
    Accessible.name: qsTr("%1 : %2").arg(name).arg(progress)
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: card.down ? Theme.primarySoft : Theme.raised
        radius: Theme.medium

        FocusRing {
            visible: card.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.m

        Icon {
            name: card.picture
            size: Math.round(1.6 * Theme.body)
            tone: "primary"
        }

        ColumnLayout {
            spacing: 0

            BodyText {
                font.bold: true
                horizontalAlignment: Text.AlignLeft
                spacing: Theme.titleLine
                text: card.name
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            BodyText {
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignLeft
                spacing: Theme.titleLine
                text: card.progress
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            name: card.sign
            size: Math.round(1.2 * Theme.body)
            tone: "primary"
        }
    }
}
