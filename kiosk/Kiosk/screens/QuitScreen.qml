import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Asked once, since what is erased cannot come back.
Sheet {
    id: screen

    required property Shell shell
    required property PausePage pause
    readonly property bool pausable: pause && pause.possible

    widest: 16 * Theme.target

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Effacer et quitter ?")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.shell.stays === "registration" ? qsTr(
                                                          "Votre inscription reste enregistrée. Cet écran sera effacé.") :
                                                      screen.shell.stays === "code" ? qsTr(
                                                                                          "Ce qui est gardé sous un code reste gardé. Cet écran sera effacé.") :
                                                                                      qsTr("Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: qsTr(
                  "Vous n’avez plus le temps ? La borne garde vos réponses 15 jours et vous donne un code.")
        visible: screen.pausable
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        TouchButton {
            text: qsTr("Non, je reste")
            tone: TouchButton.Primary
            onClicked: screen.shell.stay()
        }

        TouchButton {
            symbol: "time"
            text: qsTr("Continuer plus tard")
            visible: screen.pausable
            onClicked: screen.pause.pause()
        }

        TouchButton {
            symbol: "erase"
            text: screen.shell.stays === "nothing" ? qsTr("Oui, tout effacer") : qsTr(
                                                         "Oui, effacer cet écran")
            tone: TouchButton.Danger
            onClicked: screen.shell.giveUp()
        }
    }
}
