pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// How far one is, in words.
ColumnLayout {
    id: progress

    required property QuestionPage question

    spacing: Theme.xs

    Icon {
        name: progress.question.sectionIcon
        size: Theme.title
        tone: "primary"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: size
        Layout.preferredWidth: size
    }

    Repeater {
        model: [progress.question.section, progress.question.progress]

        delegate: BodyText {
            required property string modelData

            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            spacing: Theme.titleLine
            text: modelData
            Layout.fillWidth: true
        }
    }
}
