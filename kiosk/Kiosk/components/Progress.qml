pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// How far one is, in words.
ColumnLayout {
    id: progress

    required property QuestionPage question
    required property real room // in height; where it is narrow, the count alone is told
    readonly property bool whole: room > Theme.title + 4.5 * Theme.titleLine * Theme.body

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
                                [progress.question.progress]

        delegate: BodyText {
            required property string modelData

            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            spacing: Theme.titleLine
            text: modelData.replace(/ (?=\S*\d+\S*$)/, "\u00a0") // no number alone on a line
            Accessible.name: modelData
            Layout.fillWidth: true
        }
    }
}
