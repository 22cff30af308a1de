import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The kiosk cannot go on. Says why, and where a human is.
Sheet {
    id: screen

    required property Shell shell
    required property Site site

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("La borne ne peut pas continuer")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.shell.fault
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.site.teamHere ? qsTr(
                                         "Un conseiller peut vous inscrire sans la borne : allez à l’accueil.") :
                                     qsTr("Un conseiller peut vous inscrire sans la borne.")
        Layout.fillWidth: true
    }

    TeamLine {
        site: screen.site
    }

    ContactLines {
        site: screen.site
        Layout.fillWidth: true
    }

    TouchButton {
        text: qsTr("Revenir au début")
        tone: TouchButton.Primary
        visible: !screen.shell.retired
        onClicked: screen.shell.erase()
    }
}
