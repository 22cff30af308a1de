pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// Day, month and year. The month may be a number or a name. Focus moves only when asked.
Editor {
    id: editor

    readonly property var labels: [qsTr("Jour"), qsTr("Mois"), qsTr("Année")]
    readonly property var texts: [answer.day, answer.month, answer.year]

    implicitHeight: row.implicitHeight
    lead: row.implicitHeight - Theme.target

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.m

        Repeater {
            model: 3

            delegate: ColumnLayout {
                id: part

                required property int index

                spacing: 0

                BodyText {
                    horizontalAlignment: Text.AlignLeft
                    text: editor.labels[part.index]
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Field {
                    description: editor.answer.problem || editor.question.help
                    focus: part.index === 0
                    label: editor.labels[part.index]
                    text: editor.texts[part.index]
                    wrong: editor.answer.problem.length > 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: part.index === 0 ? 2 : 3
                    LayoutMirroring.enabled: false
                    onAccepted: editor.answer.submit()
                    onTextChanged: editor.answer.typeDate(part.index, text)
                }
            }
        }
    }
}
