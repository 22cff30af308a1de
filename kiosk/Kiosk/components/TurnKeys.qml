import QtQuick
import Kiosk

// The two arrows that turn what is higher than its place.
Column {
    id: keys

    signal turn(pages: real)

    spacing: Theme.gap

    TurnKey {
        text: qsTr("Remonter la page")
        up: true
        onClicked: keys.turn(-0.8)
    }

    TurnKey {
        text: qsTr("Descendre la page")
        onClicked: keys.turn(0.8)
    }
}
