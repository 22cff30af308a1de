import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Whom to turn to: the telephone, large, and when somebody answers; under it, where it is narrow.
GridLayout {
    id: contact

    required property Site site
    property bool upright: false

    columnSpacing: Theme.m
    columns: upright || Theme.enlarged ? 2 : 3
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
        horizontalAlignment: Text.AlignLeft
        text: "\u2066" + contact.site.phone + "\u2069"
        wrapMode: Text.NoWrap
        Layout.fillWidth: contact.columns === 2
    }

    BodyText {
        readonly property string language: contact.site.openingLanguage

        horizontalAlignment: Text.AlignLeft
        text: contact.site.opening.replace(/(\d) h/g, "$1\u00a0h")
        visible: text.length > 0
        Layout.columnSpan: contact.columns === 2 ? 2 : 1
        Layout.fillWidth: true
    }
}
