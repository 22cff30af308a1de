import QtQuick
import Kiosk

Text {
    color: Theme.ink
    font.pixelSize: Theme.body
    lineHeight: Math.round(Theme.paragraph * font.pixelSize)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
