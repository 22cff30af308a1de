import QtQuick
import QtQuick.Templates as T
import Kiosk

// Some lines in one's own words.
Editor {
    id: editor

    implicitHeight: Math.max(Math.round(1.3 * Theme.target), Math.round(0.16 * (Window.window?.height
                                                                                ?? 0)))

    T.TextArea {
        id: area

        anchors.fill: parent
        color: Theme.ink
        focus: true
        font.pixelSize: Theme.body
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        leftPadding: Theme.m
        rightPadding: Theme.m
        selectByMouse: false
        selectedTextColor: Theme.overPrimary
        selectionColor: Theme.primary
        text: editor.answer.text
        textFormat: TextEdit.PlainText
        topPadding: Theme.s
        wrapMode: TextEdit.Wrap
        Accessible.description: editor.answer.problem || editor.question.help
        Accessible.name: editor.question.heading
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Component.onCompleted: cursorPosition = length
        onTextChanged: editor.answer.type(text)

        background: Rectangle {
            border.color: editor.answer.problem ? Theme.danger : Theme.line
            border.width: editor.answer.problem ? Theme.chosen : Theme.border
            color: Theme.raised
            radius: Theme.medium

            FocusRing {
                visible: area.activeFocus
            }
        }
    }
}
