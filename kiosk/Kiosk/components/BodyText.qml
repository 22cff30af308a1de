import QtQuick
import Kiosk

Text {
    id: text

    property real spacing: Theme.paragraph
    // The Arabic font reserves much room above its letters: its lines are moved up to where
    // those of the Latin font are, so that both fit in the same height.
    readonly property bool arabic: /[\u0600-\u06ff]/.test(text.text)
    // Nothing comes between letters that are written in one stroke.
    readonly property bool joined: arabic || /[\u0980-\u09ff]/.test(text.text)

    color: Theme.ink
    font.family: Theme.family
    font.letterSpacing: joined ? 0 : Theme.letterSpace
    font.pixelSize: Theme.body
    font.wordSpacing: Theme.wordSpace
    lineHeight: Math.round(spacing * font.pixelSize)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text

    transform: Translate {
        y: text.arabic ? -Math.round(0.42 * text.font.pixelSize) : 0
    }
}
