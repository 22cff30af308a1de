import QtQuick
import Kiosk

// A line to write in, for all kinds that are one line. Latin, as on the papers.
Editor {
    id: editor

    implicitHeight: field.implicitHeight

    Field {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        description: editor.answer.problem || editor.question.help
        focus: true
        label: editor.question.heading
        text: editor.answer.text
        wrong: editor.answer.problem.length > 0
        LayoutMirroring.enabled: false
        onAccepted: editor.answer.submit()
        onTextChanged: editor.answer.type(text)
    }
}
