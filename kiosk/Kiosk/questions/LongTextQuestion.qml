import QtQuick
import Kiosk

// Some lines in one's own words.
Editor {
    id: editor

    implicitHeight: lines.implicitHeight

    LongField {
        id: lines

        anchors.fill: parent
        description: editor.answer.problem || editor.question.help
        focus: true
        label: editor.question.heading
        value: editor.answer.text
        wrong: editor.answer.problem.length > 0
        onTyped: text => editor.answer.type(text)
    }
}
