import QtQuick
import QtQuick.Layouts
import Kiosk

// One paragraph, in one of the styles of `kiosk.proposal.Style`.
RowLayout {
    id: line

    required property string style
    required property string text

    spacing: Theme.s

    Rectangle {
        color: Theme.primary
        radius: width / 2
        visible: line.style === "item"
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Math.round(0.35 * Theme.body)
        Layout.preferredWidth: Layout.preferredHeight
        Layout.topMargin: Math.round(0.5 * Theme.body)
    }

    BodyText {
        color: line.style === "heading" ? Theme.primary : line.style === "small" ? Theme.inkSoft :
                                                                                   Theme.ink
        font.bold: line.style === "heading" || line.style === "strong"
        horizontalAlignment: Text.AlignLeft
        text: line.text
        Layout.fillWidth: true
        Layout.topMargin: line.style === "heading" ? Theme.s : 0
    }
}
