pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Several countries: those that were taken, each to be given back by a tap, and a line for more.
Editor {
    id: editor

    crowded: taken.visible
    implicitHeight: column.implicitHeight
    lead: taken.visible ? taken.height + column.spacing : 0

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        Flow {
            id: taken

            readonly property int share: Math.floor((width + spacing) / (Theme.enlarged ? 2 : 3)
                                                    - spacing)

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: -editor.beside
            spacing: Theme.gap
            visible: chips.count > 0

            Repeater {
                id: chips

                model: editor.answer.taken

                delegate: TouchButton {
                    id: chip

                    required property string code
                    required property string label
                    readonly property bool personal: true

                    symbol: "close"
                    text: label
                    // Some in a row, where words can be on two lines: the keyboard needs room too.
                    width: Math.ceil(Math.min(implicitWidth, Math.max(taken.share,
                                                                      longest.advanceWidth + 2
                                                                      * Theme.m + symbolSize + 2
                                                                      * Theme.s)))
                    Accessible.name: qsTr("Retirer %1").arg(label)
                    onClicked: editor.answer.drop(code)

                    TextMetrics {
                        id: longest

                        font: chip.font
                        text: chip.label.split(" ").reduce((one, other) => other.length > one.length
                                                                           ? other : one)
                    }
                }
            }
        }

        LineEditor {
            answer: editor.answer
            focus: true
            question: editor.question
            width: column.width
        }
    }
}
