import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Asked once, since what is erased cannot come back.
Sheet {
    id: screen

    required property Shell shell

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Effacer et quitter ?")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.shell.page === "done" ? qsTr(
                                                 "Votre inscription reste enregistrée. Cet écran sera effacé.") :
                                             qsTr("Toutes vos réponses seront effacées de cette borne. Vous pourrez recommencer quand vous voulez.")
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.m

        TouchButton {
            text: qsTr("Non, je reste")
            tone: TouchButton.Primary
            onClicked: screen.shell.stay()
        }

        TouchButton {
            symbol: "erase"
            text: qsTr("Oui, tout effacer")
            tone: TouchButton.Danger
            onClicked: screen.shell.erase()
        }
    }
}
