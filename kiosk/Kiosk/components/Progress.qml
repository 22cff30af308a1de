pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// How far one is, in words; and the way to what else is asked about.
ColumnLayout {
    id: progress

    required property QuestionPage question
    // In height: where it is low, the count alone is told; where it is very low, on the button.
    required property real room
    readonly property real words: room - Theme.target - spacing
    readonly property bool whole: words > Theme.title + 4.5 * Theme.titleLine * Theme.body
    readonly property bool apart: words > 2 * Theme.titleLine * Theme.body

    // No number is alone on a line.
    function bound(text: string): string {
        return text.replace(/ (?=\S*\d+\S*$)/, "\u00a0");
    }

    spacing: Theme.xs

    Icon {
        name: progress.question.sectionIcon
        size: Theme.title
        tone: "primary"
        visible: progress.whole
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: size
        Layout.preferredWidth: size
    }

    Repeater {
        model: progress.whole ? [progress.question.section, progress.question.progress] :
                                progress.apart ? [progress.question.progress] : []

        delegate: BodyText {
            required property string modelData

            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            spacing: Theme.titleLine
            text: progress.bound(modelData)
            Accessible.name: modelData
            Layout.fillWidth: true
        }
    }

    RailButton {
        id: topics

        readonly property string named: qsTr("Vos sujets")

        objectName: "topics" // on questions only
        symbol: "topics"
        text: progress.apart ? named : progress.bound(progress.question.progress)
        Accessible.name: progress.apart ? named : qsTr("%1 : %2").arg(
                                              progress.question.progress).arg(named)
        Layout.fillWidth: true
        onClicked: progress.question.seeTopics()
    }
}
