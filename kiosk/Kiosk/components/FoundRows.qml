pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// What was found in a long list, to tap; no more lines than there is room for.
GridLayout {
    id: found

    required property AnswerPage answer
    property real room: 0

    readonly property int lineHeight: Math.round(1.2 * Theme.target)
    readonly property int lines: Math.max(1, Math.floor((room + rowSpacing) / (lineHeight
                                                                               + rowSpacing)))

    columnSpacing: Theme.gap
    columns: (answer.longNames ? 2 : 3) - (Theme.enlarged ? 1 : 0)
    rowSpacing: Theme.gap
    uniformCellWidths: true
    visible: answer.searching

    Repeater {
        model: found.answer.found

        delegate: FoundRow {
            required property int index

            visible: Theme.enlarged || index < found.columns * found.lines
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.enlarged ? implicitHeight : found.lineHeight
            onClicked: found.answer.pick(code)
        }
    }
}
