import QtQuick
import Kiosk.Model

// What every editor is given. It tells the answer page what is typed or tapped, nothing else.
FocusScope {
    required property QuestionPage question
    required property AnswerPage answer
    property int lead: 0 // above the field, where it has a label of its own
    property real beside: 0 // room at the end of what stands above the field
    property bool crowded: false // leaves no room for the help above it

    focus: true
}
