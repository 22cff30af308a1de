import Kiosk
import Kiosk.Model

// After a crash, for the person who was there.
TonguesButton {
    required property Shell shell
    required property Site site

    sayings: site.interrupted(shell.interrupted)
    symbol: "retry"
    onClicked: shell.askWho()
}
