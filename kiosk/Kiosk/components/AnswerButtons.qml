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

    // The ways not to answer stand in a row: as wide as their words where there is room for all,
    // else on two lines and equally high.
    readonly property real room: width - (typed ? 0 : 3 * Theme.target + spacing)
    readonly property list<Item> ways: children.filter(each => "key" in each)
    readonly property real wanted: ways.reduce((all, way) => all + way.implicitWidth + spacing, 0)
    readonly property real share: wanted <= room + spacing ? room : Math.max((room + spacing)
                                                                             / skips.count - spacing,
                                                                             2 * Theme.target)
    readonly property real tallest: Math.max(...ways.map(way => way.implicitHeight))

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
            height: Theme.enlarged ? implicitHeight : buttons.tallest
            width: Math.min(implicitWidth, Theme.enlarged ? buttons.width : buttons.share)
            onClicked: buttons.answer.skip(key)
        }
    }
}
