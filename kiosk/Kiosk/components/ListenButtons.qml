import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// To hear the page: read it, pause, go on; and from its beginning again.
RowLayout {
    id: buttons

    required property Speech speech

    spacing: Theme.gap
    uniformCellSizes: true

    PictureButton {
        objectName: "listen"
        symbol: buttons.speech.speaking ? "pause" : buttons.speech.paused ? "play" : "listen"
        text: buttons.speech.speaking ? qsTr("Pause") : buttons.speech.paused ? qsTr(
                                                                                    "Continuer la lecture") :
                                                                                qsTr("Écouter")
        Layout.fillWidth: true
        onClicked: buttons.speech.listen()
    }

    PictureButton {
        objectName: "repeat"
        symbol: "retry"
        text: qsTr("Répéter")
        Layout.fillWidth: true
        onClicked: buttons.speech.repeat()
    }
}
