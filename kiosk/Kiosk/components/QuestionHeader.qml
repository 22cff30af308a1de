import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// What is asked, and why. Where the panel has little room, the lines of the help move together;
// where that is not enough, the heading is smaller and the example is left to the description of
// the field.
ColumnLayout {
    id: header

    required property QuestionPage question
    property bool brief: false
    property real room: 0 // for everything in here

    readonly property int drawing: Math.round(1.2 * Theme.title)
    readonly property string title: question.optional ? qsTr("%1 (facultatif)").arg(
                                                            question.heading) : question.heading
    readonly property real spare: room - large.implicitHeight - spacing
    readonly property bool tight: !Theme.enlarged && whole.lineCount * Theme.paragraph * Theme.body
                                  > spare
    readonly property bool small: !Theme.enlarged && whole.lineCount * Theme.titleLine * Theme.body
                                  > spare

    spacing: Theme.s

    Item {
        visible: false // measured only

        Heading {
            id: large

            text: header.title
            width: header.width - header.drawing - Theme.s
        }

        BodyText {
            id: whole

            text: header.question.help
            width: header.width
        }
    }

    // The page scrolls then, and the fixed controls have no room for it.
    BodyText {
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        spacing: Theme.titleLine
        text: header.question.section + " · " + header.question.progress
        visible: Theme.enlarged && !header.brief
        Layout.fillWidth: true
    }

    TouchButton {
        symbol: "topics"
        text: qsTr("Vos sujets")
        visible: Theme.enlarged && !header.brief
        onClicked: header.question.seeTopics()
    }

    RowLayout {
        spacing: Theme.s

        Icon {
            name: header.question.picture
            size: header.small ? Math.round(1.3 * Theme.body) : header.drawing
            tone: "primary"
        }

        Heading {
            font.pixelSize: header.small ? Math.round(1.1 * Theme.body) : Theme.title
            horizontalAlignment: Text.AlignLeft
            text: header.title
            Layout.fillWidth: true
        }
    }

    BodyText {
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        spacing: header.tight ? Theme.titleLine : Theme.paragraph
        text: header.small ? header.question.why : header.question.help
        visible: text.length > 0 && !header.brief
        Layout.fillWidth: true
    }
}
