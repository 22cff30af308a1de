pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// A commune, found by its name or postcode as one types, then tapped.
Editor {
    id: editor

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        Field {
            description: editor.answer.problem || editor.question.help
            focus: true
            label: editor.question.heading
            text: editor.answer.text
            wrong: editor.answer.problem.length > 0
            Layout.fillWidth: true
            LayoutMirroring.enabled: false
            onAccepted: editor.answer.submit()
            onTextChanged: editor.answer.type(text)
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: 3
            rowSpacing: Theme.gap
            uniformCellWidths: true
            visible: results.count > 0
            Layout.fillWidth: true

            Repeater {
                id: results

                model: editor.answer.found

                delegate: TouchButton {
                    required property string code
                    required property string label
                    required property string postcodes

                    symbol: "place"
                    text: label
                    Accessible.description: postcodes
                    Layout.fillWidth: true
                    onClicked: editor.answer.pick(code)
                }
            }
        }
    }
}
