pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The languages by their own names. Answers stay when one switches.
Sheet {
    id: screen

    required property Shell shell
    required property Site site
    // A low panel has its room beside, not below.
    readonly property bool low: !Theme.enlarged && Window.height < 10 * Theme.target

    tight: low
    widest: (low ? 14 : 11) * Theme.target

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Choisissez votre langue")
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: screen.low ? 3 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: cards

            model: screen.shell.languages

            delegate: OptionCard {
                required property string code
                required property string autonym
                readonly property string language: code

                font.pixelSize: screen.low ? Math.round(1.2 * Theme.body) : Theme.title
                text: autonym
                Layout.fillWidth: true
                Layout.maximumWidth: 10 * Theme.target
                onClicked: screen.shell.speak(code)
            }
        }
    }

    TonguesButton {
        sayings: screen.site.codes
        symbol: "lock"
        visible: screen.shell.overlay === "none"
        Layout.fillWidth: true
        onClicked: screen.shell.askCode()
    }
}
