import QtQuick
import QtQuick.Templates as T
import Kiosk

// Some lines in one's own words. What is being written is always in sight.
FocusScope {
    id: field

    property string label
    property string description
    property string value // what is written at first; later, what `typed` told
    property bool wrong: false

    signal typed(string text)

    implicitHeight: Math.max(Math.round(1.3 * Theme.target), Math.round(0.16 * (Window.window?.height
                                                                                ?? 0)))

    Rectangle {
        anchors.fill: parent
        border.color: field.wrong ? Theme.danger : Theme.line
        border.width: field.wrong ? Theme.chosen : Theme.border
        color: Theme.raised
        radius: Theme.medium

        FocusRing {
            visible: area.activeFocus
        }
    }

    Flickable {
        id: lines

        anchors.bottomMargin: Theme.s
        anchors.fill: parent
        anchors.topMargin: Theme.s
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: area.height

        T.TextArea {
            id: area

            color: Theme.ink
            focus: true
            font.pixelSize: Theme.body
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            leftPadding: Theme.m
            rightPadding: Theme.m
            selectByMouse: false
            selectedTextColor: Theme.overPrimary
            selectionColor: Theme.primary
            text: field.value
            textFormat: TextEdit.PlainText
            height: Math.max(lines.height, contentHeight)
            horizontalAlignment: length > 0 ? undefined : TextEdit.AlignLeft // where one begins
            width: lines.width
            wrapMode: TextEdit.Wrap
            Accessible.description: field.description
            Accessible.name: field.label
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Component.onCompleted: cursorPosition = length
            onCursorRectangleChanged: {
                const top = cursorRectangle.y, bottom = top + cursorRectangle.height;
                lines.contentY = Math.min(top, Math.max(lines.contentY, bottom - lines.height));
            }
            onTextChanged: field.typed(text)
        }
    }
}
