import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Nothing of the page is seen while somebody stands near. Any touch brings it back.
Sheet {
    id: screen

    required property Shell shell

    Component.onCompleted: show.forceActiveFocus()

    TapHandler {
        onTapped: screen.shell.stay()
    }

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Écran caché")
        Layout.fillWidth: true
    }

    KeptFor {
        shell: screen.shell
        visible: screen.shell.page !== "closed"
        Layout.fillWidth: true
    }

    TouchButton {
        id: show

        text: qsTr("Montrer l’écran")
        tone: TouchButton.Primary
        onClicked: screen.shell.stay()
    }
}
