import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Whom to turn to: the telephone, large, and when somebody answers.
RowLayout {
    id: contact

    required property Site site

    spacing: Theme.m
    visible: site.phone.length > 0

    Icon {
        name: "phone"
        size: Theme.title
        tone: "primary"
        Layout.preferredHeight: size
        Layout.preferredWidth: size
    }

    BodyText {
        color: Theme.primary
        font.bold: true
        font.pixelSize: Theme.title
        text: "\u2066" + contact.site.phone + "\u2069"
        wrapMode: Text.NoWrap
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: contact.site.opening
        visible: text.length > 0
        Layout.fillWidth: true
    }
}
