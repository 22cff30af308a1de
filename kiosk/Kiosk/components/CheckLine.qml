import QtQuick
import QtQuick.Layouts
import Kiosk

// One answer on the check page. The first of its section carries the section's name.
ColumnLayout {
    id: line

    required property string key
    required property string section
    required property string label
    required property string value
    required property bool missing
    required property bool personal
    required property bool masked
    required property bool limitable
    required property bool limited
    property bool begins: false

    // Beside an answer of many lines its label and its button stand where one begins to read.
    readonly property int side: answer.lineCount > 3 ? Qt.AlignTop : Qt.AlignVCenter

    signal limit(string key)
    signal modify(string key)
    signal unmask(string key)
    signal reached // by the keyboard, perhaps out of sight

    spacing: Theme.gap

    BodyText {
        color: Theme.primary
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        text: line.section
        visible: line.begins
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
    }

    GridLayout {
        columnSpacing: Theme.m
        columns: Theme.enlarged ? 1 : 3
        rowSpacing: Theme.xs

        BodyText {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignLeft
            text: line.label
            Layout.alignment: line.side
            Layout.fillWidth: true
            Layout.preferredWidth: Window.height > Window.width ? 3 : 2
        }

        BodyText {
            id: answer

            readonly property bool personal: true

            color: line.missing ? Theme.danger : Theme.ink
            font.bold: line.missing
            horizontalAlignment: Text.AlignLeft
            text: line.value
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
            Layout.preferredWidth: 5
        }

        TouchButton {
            symbol: "edit"
            text: line.missing ? qsTr("Compléter") : qsTr("Modifier")
            Accessible.name: qsTr("%1 : %2").arg(text).arg(line.label)
            Layout.alignment: line.side
            onClicked: line.modify(line.key)
            onVisualFocusChanged: if (visualFocus)
                                      line.reached()
        }
    }

    RowLayout {
        spacing: Theme.gap
        visible: line.personal || line.limitable

        Icon {
            name: "lock"
            size: Theme.title
            tone: "primary"
            visible: line.limitable && line.limited
            Layout.preferredHeight: size
            Layout.preferredWidth: size
        }

        BodyText {
            font.bold: true
            horizontalAlignment: Text.AlignLeft
            text: line.limitable && line.limited ? qsTr("Non partagé") : ""
            Accessible.ignored: !text
            Layout.fillWidth: true
        }

        UnmaskButton {
            label: line.label
            masked: line.masked
            visible: line.personal
            onClicked: line.unmask(line.key)
            onVisualFocusChanged: if (visualFocus)
                                      line.reached()
        }

        TouchButton {
            text: line.limited ? qsTr("Partager") : qsTr("Ne pas partager")
            visible: line.limitable
            Accessible.name: qsTr("%1 : %2").arg(text).arg(line.label)
            onClicked: line.limit(line.key)
            onVisualFocusChanged: if (visualFocus)
                                      line.reached()
        }
    }

    Rectangle {
        color: Theme.divider
        Layout.fillWidth: true
        Layout.preferredHeight: 1
    }
}
