pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// Cards to tap: in one column, or in two where they are many.
Editor {
    id: editor

    property bool several: false
    readonly property bool many: cards.count > 4 || question.information.length > 0
    // In one column, unless they are many or leave room for what is above; always if upright, and
    // in large letters: a long word needs all of a line then.
    property int columns: many && !Theme.enlarged && Window.height < Window.width ? 2 : 1
    // Higher only for words that need it.
    readonly property int most: Math.round(1.3 * Theme.target)

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Theme.gap
        height: Math.min(parent.height, Math.max(implicitHeight, rows * (editor.most + rowSpacing)))
        columns: editor.columns
        flow: GridLayout.TopToBottom
        rowSpacing: Theme.gap
        rows: Math.ceil(cards.count / editor.columns)
        uniformCellWidths: true

        Repeater {
            id: cards

            model: editor.answer.options

            delegate: OptionCard {
                required property int index
                required property string key
                required property string label
                required picture

                focus: index === 0
                several: editor.several
                text: label
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Math.max(editor.most, implicitHeight)
                Layout.minimumHeight: implicitHeight
                onClicked: editor.answer.choose(key)
            }
        }
    }
}
