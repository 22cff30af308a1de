import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Nobody moved for a while. Any touch goes on; the answers are hidden meanwhile.
Sheet {
    id: screen

    required property Shell shell
    readonly property string told: shell.stays === "registration" ? qsTr(
                                                                        "Votre inscription reste enregistrée. Cet écran sera effacé dans %1 s.") :
                                                                    shell.stays === "code" ? qsTr(
                                                                                                 "Ce qui est gardé sous un code reste gardé. Cet écran sera effacé dans %1 s.") :
                                                                                             qsTr("Sans réponse, tout sera effacé dans %1 s.")

    Component.onCompleted: {
        Accessible.announce(heading.text, Accessible.Assertive);
        go.forceActiveFocus();
    }

    TapHandler {
        onTapped: screen.shell.stay()
    }

    Heading {
        id: heading

        font.pixelSize: Theme.display
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Êtes-vous toujours là ?")
        Layout.fillWidth: true
    }

    BodyText {
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignLeft
        text: screen.told.arg(screen.shell.secondsLeft)
        Layout.fillWidth: true
    }

    TouchButton {
        id: go

        font.pixelSize: Theme.title
        text: qsTr("Oui, je continue")
        tone: TouchButton.Primary
        Layout.preferredHeight: 2 * Theme.target
        Layout.preferredWidth: 6 * Theme.target
        onClicked: screen.shell.stay()
    }
}
