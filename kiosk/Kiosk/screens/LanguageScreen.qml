pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The languages by their own names. Answers stay when one switches.
Sheet {
    id: screen

    required property Shell shell

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Choisissez votre langue")
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Math.ceil(cards.count / 6)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: cards

            model: screen.shell.languages

            delegate: OptionCard {
                required property string code
                required property string autonym
                readonly property string language: code

                font.pixelSize: Theme.title
                text: autonym
                Layout.fillWidth: true
                Layout.maximumWidth: 10 * Theme.target
                onClicked: screen.shell.speak(code)
            }
        }
    }

    TouchButton {
        symbol: "lock"
        text: qsTr("J’ai un code")
        visible: screen.shell.overlay === "none"
        onClicked: screen.shell.askCode()
    }
}
