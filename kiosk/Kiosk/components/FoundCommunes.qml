pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The communes that were found, to tap. One row only beside a refusal: keys stay large.
GridLayout {
    id: found

    required property AnswerPage answer

    columnSpacing: Theme.gap
    columns: 3
    rowSpacing: Theme.gap
    uniformCellWidths: true
    visible: answer.searching

    Repeater {
        model: found.answer.found

        delegate: TouchButton {
            required property int index
            required property string code
            required property string label
            required property string postcodes

            text: label
            visible: index < found.columns || !found.answer.problem
            Accessible.description: postcodes
            Layout.fillWidth: true
            onClicked: found.answer.pick(code)
        }
    }
}
