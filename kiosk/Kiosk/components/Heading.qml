import QtQuick
import Kiosk

// The one heading of a page.
BodyText {
    color: Theme.primary
    font.bold: true
    font.pixelSize: Theme.title
    spacing: Theme.titleLine
    Accessible.role: Accessible.Heading
}
