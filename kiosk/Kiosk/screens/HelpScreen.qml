import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// A human. Says only what is so: the call is noted here, nobody has been rung.
Sheet {
    id: screen

    required property Shell shell
    required property Site site

    widest: 16 * Theme.target

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Parler à un conseiller")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: qsTr(
                  "Allez à l’accueil : une personne de l’équipe peut finir l’inscription avec vous.")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Vous pouvez aussi téléphoner :")
        visible: screen.site.phone.length > 0
        Layout.fillWidth: true
    }

    ContactLines {
        site: screen.site
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        text: qsTr(
                  "Votre demande d’aide est notée. Vos réponses restent ici pendant 2 minutes sans geste.")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        TouchButton {
            text: qsTr("Revenir à mon inscription")
            tone: TouchButton.Primary
            onClicked: screen.shell.stay()
        }

        TouchButton {
            symbol: "warning"
            text: qsTr("Urgence : qui appeler")
            tone: TouchButton.Danger
            onClicked: screen.shell.askUrgent()
        }
    }
}
