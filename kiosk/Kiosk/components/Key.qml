import QtQuick
import QtQuick.Templates as T
import Kiosk

// A key. Under a finger it leaves the focus to the field that it writes into.
T.AbstractButton {
    id: key

    required property string spoken
    property string symbol
    property bool quiet: false
    property bool on: false
    property bool byKeypad: false

    autoRepeat: false
    focusPolicy: byKeypad ? Qt.TabFocus : Qt.NoFocus
    font.pixelSize: Theme.key
    Accessible.name: spoken ? (text ? text + " " + spoken : spoken) : text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: Theme.line
        border.width: key.on ? Theme.chosen : Theme.border
        color: key.down || key.on ? Theme.primarySoft : key.quiet ? Theme.surface : Theme.raised
        radius: Theme.medium

        FocusRing {
            visible: key.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: key.symbol
            size: Theme.key
            visible: key.symbol.length > 0
        }

        Text {
            anchors.centerIn: parent
            color: Theme.ink
            font: key.font
            text: key.text
            textFormat: Text.PlainText
            visible: key.symbol.length === 0
            Accessible.ignored: true
        }
    }
}
