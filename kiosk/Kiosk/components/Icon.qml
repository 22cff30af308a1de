import QtQuick
import Kiosk
import Kiosk.Model

// Decoration beside a text that says the same.
Image {
    id: icon

    required property string name
    property string tone: "ink"
    property int size: Theme.body

    mirror: name === "back" && Application.layoutDirection === Qt.RightToLeft
    width: size
    height: size
    source: name ? Tokens.icon(tone, name, Theme.onBlack) : ""
    sourceSize: Qt.size(size, size)
    Accessible.ignored: true
}
