import QtQuick
import QtQuick.Templates as T
import Kiosk

// A key. It never takes the focus from the field it writes into.
T.AbstractButton {
    id: key

    required property string spoken
    property string symbol
    property bool quiet: false
    property bool on: false

    autoRepeat: false
    focusPolicy: Qt.NoFocus
    font.pixelSize: Theme.key
    Accessible.name: spoken ? (text ? text + " " + spoken : spoken) : text
    Accessible.role: Accessible.Button

    background: Rectangle {
        border.color: Theme.line
        border.width: key.on ? Theme.chosen : Theme.border
        color: key.down || key.on ? Theme.primarySoft : key.quiet ? Theme.surface : Theme.raised
        radius: Theme.medium
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
