import Kiosk
import Kiosk.Model

// After a crash, for the person who was there.
TouchButton {
    required property Shell shell

    symbol: "retry"
    text: qsTr("Reprendre l’inscription interrompue")
    onClicked: shell.askWho()
}
