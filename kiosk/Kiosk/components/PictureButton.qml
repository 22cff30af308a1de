import QtQuick
import QtQuick.Templates as T
import Kiosk

// A picture to press; its words are for who does not see it.
T.AbstractButton {
    id: control

    required property string symbol
    property real turned: 0 // degrees

    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.target
    implicitWidth: Theme.target
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: control.down ? Theme.primarySoft : Theme.raised
        radius: Theme.medium

        FocusRing {
            visible: control.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.symbol
            rotation: control.turned
            size: Math.round(0.6 * Theme.target)
            tone: "primary"
        }
    }
}
