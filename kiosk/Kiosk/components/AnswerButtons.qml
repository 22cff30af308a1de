pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Model

// Below the editor: to go on, what may be taken without typing, and the ways not to answer.
Flow {
    id: buttons

    required property AnswerPage answer
    required property bool typed // the button to go on is beside the line then
    required property bool writing // the keyboard is there: it is not, at first, in large letters
    required property bool brief // no room for the ways not to answer; and an answer is there

    signal write

    // A flow without anything visible in it would keep the height that it had.
    readonly property bool empty: typed && !Theme.enlarged && offers.count + skips.count === 0

    // All in a row where their words can be on two lines.
    readonly property real share: (width - 3 * Theme.target) / skips.count - spacing

    spacing: Theme.gap

    TouchButton {
        text: qsTr("Continuer")
        tone: TouchButton.Primary
        visible: !buttons.typed || Theme.enlarged
        width: Math.max(3 * Theme.target, implicitWidth)
        onClicked: buttons.answer.submit()
    }

    TouchButton {
        symbol: "keyboard"
        text: buttons.writing ? qsTr("Fermer le clavier") : qsTr("Écrire")
        visible: buttons.typed && Theme.enlarged
        onClicked: buttons.write()
    }

    Repeater {
        id: offers

        model: buttons.answer.offered

        delegate: TouchButton {
            required property string code
            required property string label

            symbol: "add"
            text: label
            width: Math.min(implicitWidth, buttons.width)
            onClicked: buttons.answer.pick(code)
        }
    }

    Repeater {
        id: skips

        model: buttons.brief ? null : buttons.answer.skips

        delegate: TouchButton {
            required property string key
            required property string label
            required property bool chosen

            symbol: chosen ? "check" : ""
            text: label
            width: Math.min(implicitWidth, Theme.enlarged ? buttons.width : Math.max(buttons.share,
                                                                                     2 * Theme.target))
            onClicked: buttons.answer.skip(key)
        }
    }
}
