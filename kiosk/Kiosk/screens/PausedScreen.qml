import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Put aside: the code, for a photograph, a note or the printer. Nothing else is left here.
Sheet {
    id: screen

    required property Shell shell
    required property Site site
    required property Press press
    required property PausePage pause
    property bool withAdviser: false

    tight: Window.height < 10 * Theme.target
    widest: 16 * Theme.target

    Heading {
        readonly property string said: qsTr("Vos réponses sont gardées 15 jours")

        color: Theme.success
        horizontalAlignment: Text.AlignLeft
        text: said.replace(/(\d) /, "$1\u00a0") // no number alone at the end of a line
        Accessible.name: said
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Prenez ce code en photo, ou écrivez-le :")
        visible: !screen.withAdviser
        Layout.fillWidth: true
    }

    Rectangle {
        color: Theme.successSoft
        implicitHeight: number.implicitHeight + 2 * Theme.s
        radius: Theme.large
        Layout.fillWidth: true

        BodyText {
            id: number

            readonly property bool personal: true // whoever hears it can read the answers

            anchors.centerIn: parent
            color: Theme.success
            font.bold: true
            font.pixelSize: Theme.display
            text: screen.pause.code
            wrapMode: Text.NoWrap
        }
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.pause.atDesks ? qsTr(
                                         "Pour continuer : revenez à cette borne, ou dites ce code à l’équipe de %1. Qui a ce code peut lire vos réponses.").arg(
                                         "\u2068" + screen.site.team + "\u2069") : qsTr(
                                         "Pour continuer : revenez à cette borne et touchez « J’ai un code ». Qui a ce code peut lire vos réponses.")
        visible: !screen.withAdviser
        Layout.fillWidth: true
    }

    HandoverCard {
        site: screen.site
        pause: screen.pause
        visible: screen.withAdviser
        Layout.fillWidth: true
    }

    ContactLines {
        site: screen.site
        upright: Window.height > Window.width
        visible: !screen.withAdviser && screen.site.phone.length > 0
        Layout.fillWidth: true
    }

    PrintingState {
        press: screen.press
        sent: qsTr("Le code est parti vers l’imprimante.")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        TouchButton {
            symbol: "check"
            text: qsTr("J’ai mon code, terminer")
            tone: TouchButton.Primary
            onClicked: screen.shell.erase()
        }

        PrintButton {
            offer: qsTr("Imprimer le code")
            press: screen.press
            onClicked: screen.pause.printCode(screen.withAdviser)
        }

        TouchButton {
            symbol: "person"
            text: qsTr("Continuer avec un conseiller")
            visible: !screen.withAdviser && screen.pause.carried.length > 0
            onClicked: screen.withAdviser = true
        }
    }
}
