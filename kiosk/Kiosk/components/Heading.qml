import QtQuick
import Kiosk

// The one heading of a page.
Text {
    color: Theme.primary
    font.bold: true
    font.pixelSize: Theme.title
    lineHeight: Math.round(Theme.titleLine * font.pixelSize)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
