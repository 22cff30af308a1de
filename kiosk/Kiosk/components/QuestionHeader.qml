import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// What is asked, and why.
ColumnLayout {
    id: header

    required property QuestionPage question
    property bool brief: false

    spacing: Theme.s

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: header.question.optional ? qsTr("%1 (facultatif)").arg(header.question.heading) :
                                         header.question.heading
        Layout.fillWidth: true
    }

    BodyText {
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        text: header.question.help
        visible: text.length > 0 && !header.brief
        Layout.fillWidth: true
    }
}
