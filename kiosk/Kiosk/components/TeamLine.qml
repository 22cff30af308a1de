import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Whom to look for, by name, where their reception is in another place.
BodyText {
    required property Site site

    font.bold: true
    horizontalAlignment: Text.AlignLeft
    text: site.team
    visible: !site.teamHere && text.length > 0
    Layout.fillWidth: true
}
