pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Model

// Below the editor: to go on, what may be taken without typing, and the ways not to answer.
Flow {
    id: buttons

    required property AnswerPage answer
    required property bool typed // the button to go on is beside the line then

    // A flow without anything visible in it would keep the height that it had.
    readonly property bool empty: typed && offers.count + skips.count === 0

    spacing: Theme.gap

    TouchButton {
        text: qsTr("Continuer")
        tone: TouchButton.Primary
        visible: !buttons.typed
        width: 3 * Theme.target
        onClicked: buttons.answer.submit()
    }

    Repeater {
        id: offers

        model: buttons.answer.offered

        delegate: TouchButton {
            required property string code
            required property string label

            symbol: "add"
            text: label
            onClicked: buttons.answer.pick(code)
        }
    }

    Repeater {
        id: skips

        model: buttons.answer.skips

        delegate: TouchButton {
            required property string key
            required property string label
            required property bool chosen

            symbol: chosen ? "check" : ""
            text: label
            onClicked: buttons.answer.skip(key)
        }
    }
}
