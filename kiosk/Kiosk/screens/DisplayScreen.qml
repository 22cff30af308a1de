import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// How the kiosk is easier to read. Each touch changes what is seen here, and everywhere.
Sheet {
    id: screen

    required property Shell shell
    required property Display display

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Pour mieux lire")
        Layout.fillWidth: true
    }

    OptionCard {
        chosen: screen.display.large
        several: true
        text: qsTr("Écrire plus grand")
        Layout.fillWidth: true
        onClicked: screen.display.switch("large")
    }

    OptionCard {
        chosen: screen.display.onBlack
        several: true
        text: qsTr("Lettres claires sur fond noir")
        Layout.fillWidth: true
        onClicked: screen.display.switch("on_black")
    }

    OptionCard {
        chosen: screen.display.spaced
        several: true
        text: qsTr("Lettres plus larges et plus espacées")
        Layout.fillWidth: true
        onClicked: screen.display.switch("spaced")
    }

    BodyText {
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        text: qsTr("La personne suivante retrouvera l’affichage habituel.")
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap

        TouchButton {
            text: qsTr("Continuer")
            tone: TouchButton.Primary
            onClicked: screen.shell.stay()
        }

        TouchButton {
            symbol: "listen"
            text: qsTr("Le son")
            onClicked: screen.shell.askSound()
        }
    }
}
