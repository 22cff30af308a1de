pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Whom to call in danger. The kiosk has no telephone, and says so.
Sheet {
    id: screen

    required property Shell shell
    required property Site site
    required property Urgency urgency

    tight: Window.height < 10 * Theme.target
    widest: 16 * Theme.target

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Urgence : qui appeler")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.site.teamHere ? qsTr(
                                         "La borne ne téléphone pas. Sans téléphone, allez à l’accueil.") :
                                     qsTr("La borne ne téléphone pas. Sans téléphone, demandez à une personne près de vous.")
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.l
        columns: Theme.enlarged || Window.height > Window.width ? 1 : 2
        rowSpacing: Theme.s
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: screen.urgency.numbers

            delegate: NumberLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }
        }
    }

    BodyText {
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        text: qsTr(
                  "Les numéros nationaux sont gratuits et répondent jour et nuit. Rien de ce que vous lisez ici n’est noté.")
        Layout.fillWidth: true
    }

    TouchButton {
        symbol: "back"
        text: qsTr("Retour")
        tone: TouchButton.Primary
        onClicked: screen.shell.stay()
    }
}
