import QtQuick
import QtQuick.Layouts
import Kiosk

// Why one cannot go on yet, beside what is to be changed. `tell` says it aloud, at once.
Rectangle {
    id: box

    property string text
    property string about // what it is about, for who hears it far from there

    function tell() {
        Accessible.announce([about, text].filter(part => part).join(" "), Accessible.Assertive);
    }

    border.color: Theme.danger
    border.width: Theme.border
    color: Theme.dangerSoft
    implicitHeight: row.implicitHeight + 2 * Theme.s
    radius: Theme.medium
    visible: text.length > 0
    Accessible.name: text
    Accessible.role: Accessible.AlertMessage

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.s
        spacing: Theme.s

        Icon {
            name: "warning"
            size: Math.round(Theme.body * 1.3)
            tone: "danger"
            Layout.preferredHeight: size
            Layout.preferredWidth: size
        }

        BodyText {
            color: Theme.danger
            font.bold: true
            spacing: Theme.titleLine
            text: box.text
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
