import QtQuick
import Kiosk

// The pages of what is longer than the panel, for who does not scroll.
Row {
    id: buttons

    required property Reading reading

    spacing: Theme.gap
    visible: reading.interactive

    TouchButton {
        text: qsTr("Plus bas")
        visible: !buttons.reading.atYEnd
        onClicked: buttons.reading.turn(0.8)
    }

    TouchButton {
        text: qsTr("Plus haut")
        visible: !buttons.reading.atYBeginning
        onClicked: buttons.reading.turn(-0.8)
    }
}
