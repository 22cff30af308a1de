import QtQuick
import QtQuick.Layouts
import Kiosk

// A number to call, large, and what it is for: beside it, or below one that is long.
GridLayout {
    id: line

    required property string number
    required property string says
    required property string opening
    required property string language // that it is told in
    readonly property bool brief: number.length <= 4

    columnSpacing: Theme.m
    columns: brief ? 2 : 1
    rowSpacing: 0

    BodyText {
        color: Theme.danger
        font.bold: true
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignLeft
        spacing: Theme.titleLine
        text: "\u2066" + line.number + "\u2069"
        wrapMode: Text.NoWrap
        Layout.alignment: Qt.AlignTop
        Layout.minimumWidth: 1.4 * Theme.target
    }

    BodyText {
        readonly property string language: line.language

        horizontalAlignment: Text.AlignLeft
        spacing: Theme.titleLine
        text: [line.says, line.opening].filter(part => part).join("\n")
        Layout.fillWidth: true
    }
}
