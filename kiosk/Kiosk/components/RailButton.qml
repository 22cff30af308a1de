import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// One of the fixed controls: a picture above its words.
T.AbstractButton {
    id: control

    required property string symbol
    property string tone: "primary"

    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.s)
    padding: Theme.s
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: control.down ? Theme.primarySoft : Theme.raised
        border.color: control.tone === "danger" ? Theme.danger : Theme.line
        border.width: Theme.border
        radius: Theme.medium

        FocusRing {
            visible: control.visualFocus
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.xs

        Icon {
            name: control.symbol
            size: Math.round(Theme.body * 1.3)
            tone: control.tone
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: size
            Layout.preferredWidth: size
        }

        BodyText {
            color: control.tone === "danger" ? Theme.danger : Theme.ink
            font: control.font
            horizontalAlignment: Text.AlignHCenter
            spacing: Theme.titleLine
            text: control.text
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
