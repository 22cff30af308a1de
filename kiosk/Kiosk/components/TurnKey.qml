import QtQuick
import QtQuick.Templates as T
import Kiosk

// An arrow that turns a page; its words are for who does not see it.
T.AbstractButton {
    id: key

    property bool up: false

    focusPolicy: Qt.StrongFocus
    height: Theme.target
    width: Theme.target
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.border
        color: key.down ? Theme.primarySoft : Theme.raised
        radius: Theme.medium

        FocusRing {
            visible: key.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "expand"
            rotation: key.up ? 180 : 0
            size: Math.round(0.6 * Theme.target)
            tone: "primary"
        }
    }
}
