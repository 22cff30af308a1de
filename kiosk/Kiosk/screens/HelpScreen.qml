pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// A human. Says only what is so: noted here, sent, or answered by an agent who comes.
Sheet {
    id: screen

    required property Shell shell
    required property Site site
    required property CallingPage calling
    required property QuestionPage question
    readonly property string agent: calling ? calling.agent : ""
    readonly property string heard: calling ? calling.heard : ""

    component UrgentButton: TouchButton {
        symbol: "warning"
        text: qsTr("Urgence : qui appeler")
        tone: TouchButton.Danger
        onClicked: screen.shell.askUrgent()
    }

    tight: Window.height < 10 * Theme.target
    widest: 16 * Theme.target

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Parler à un conseiller")
        Layout.fillWidth: true
    }

    // In large letters the end of the page is far: danger does not wait for it.
    UrgentButton {
        visible: Theme.enlarged
    }

    BodyText {
        color: Theme.success
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        text: screen.agent ? qsTr("%1 a répondu et arrive.").arg(screen.agent) : qsTr(
                                 "Un conseiller a répondu : il arrive.")
        visible: screen.heard === "answered"
        Layout.fillWidth: true
        onVisibleChanged: {
            if (visible)
                Accessible.announce(text);
        }
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.site.teamHere ? qsTr(
                                         "Allez à l’accueil : une personne de l’équipe peut finir l’inscription avec vous.") :
                                     qsTr("L’équipe n’est pas dans ce lieu. Elle peut finir l’inscription avec vous, à son accueil.")
        Layout.fillWidth: true
    }

    TeamLine {
        site: screen.site
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Vous pouvez aussi téléphoner :")
        visible: screen.site.phone.length > 0
        Layout.fillWidth: true
    }

    ContactLines {
        site: screen.site
        upright: Window.height > Window.width
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.calling ? screen.calling.opening : ""
        visible: text.length > 0
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: screen.heard === "noted" ? qsTr("Votre demande d’aide est notée.") : qsTr(
                                             "Votre demande d’aide est partie vers l’équipe.")
        visible: screen.heard.length > 0 && screen.heard !== "answered"
        Layout.fillWidth: true
    }

    KeptFor {
        color: Theme.inkSoft
        shell: screen.shell
        visible: screen.heard.length > 0 && screen.shell.page !== "closed"
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        TouchButton {
            text: screen.shell.page === "closed" ? qsTr("Retour") : qsTr(
                                                       "Revenir à mon inscription")
            tone: TouchButton.Primary
            onClicked: screen.shell.stay()
        }

        // For an agent who came: said of this question alone.
        TouchButton {
            text: screen.question && screen.question.helped ? qsTr("Je réponds sans aide") : qsTr(
                                                                  "Un conseiller m’aide ici")
            visible: screen.question && screen.shell.page === "question"
            onClicked: screen.question.switchHelp()
        }

        // With an agent there nobody was called; they may have left.
        TouchButton {
            symbol: "call"
            text: qsTr("Appeler de nouveau")
            visible: screen.calling && screen.calling.spared
            onClicked: screen.calling.call()
        }

        UrgentButton {
            visible: !Theme.enlarged
        }
    }
}
