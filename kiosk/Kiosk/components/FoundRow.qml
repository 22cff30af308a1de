import QtQuick
import QtQuick.Layouts
import Kiosk

// One thing that was found, and what tells it from others like it.
TouchButton {
    id: row

    required property string code
    required property string label
    required property string detail

    text: label
    Accessible.description: detail

    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            id: name

            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.enlarged ? 9 : 2
            spacing: Theme.titleLine
            text: row.label
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.inkSoft
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.enlarged ? 9 : 1
            spacing: Theme.titleLine
            text: row.detail
            visible: text.length > 0 && (Theme.enlarged || name.lineCount === 1)
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
