import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// How the kiosk is heard; or why nothing is.
Sheet {
    id: screen

    required property Shell shell
    required property Speech speech
    readonly property bool heard: speech.voiced && !speech.mute

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Écouter les pages")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.speech.mute ? qsTr(
                                       "Cette borne n’a pas de son. Un conseiller peut lire avec vous.") :
                                   qsTr("La borne n’a pas encore de voix dans cette langue.")
        visible: !screen.heard
        Layout.fillWidth: true
    }

    OptionCard {
        chosen: screen.speech.aloud
        several: true
        text: qsTr("Lire chaque page à voix haute")
        visible: screen.heard
        Layout.fillWidth: true
        onClicked: screen.speech.switchAloud()
    }

    OptionCard {
        chosen: screen.speech.headset
        several: true
        text: qsTr("J’ai un casque : lire aussi mes réponses")
        visible: screen.heard && !screen.speech.privateSound
        Layout.fillWidth: true
        onClicked: screen.speech.switchHeadset()
    }

    RowLayout {
        spacing: Theme.gap
        visible: screen.heard
        Layout.fillWidth: true

        TouchButton {
            text: qsTr("Moins fort")
            onClicked: screen.speech.turn(-1)
        }

        TouchButton {
            text: qsTr("Plus fort")
            onClicked: screen.speech.turn(1)
        }

        BodyText {
            horizontalAlignment: Text.AlignLeft
            text: screen.speech.loudness
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s
        }
    }

    TouchButton {
        text: qsTr("Continuer")
        tone: TouchButton.Primary
        onClicked: screen.shell.stay()
    }
}
