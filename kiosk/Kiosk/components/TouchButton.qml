import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// A button for a finger: acts on release, shows focus, answers to Enter too.
T.AbstractButton {
    id: control

    enum Tone {
        Plain,
        Primary,
        Danger
    }

    property int tone: TouchButton.Plain
    property string symbol
    property int symbolSize: Math.round(Theme.body * 1.2)

    readonly property bool filled: tone === TouchButton.Primary

    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.s)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.m
    rightPadding: Theme.m
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: control.tone === TouchButton.Danger ? Theme.danger : Theme.line
        border.width: control.filled ? 0 : Theme.border
        color: control.filled ? (control.down ? Theme.primaryPressed : Theme.primary) : (control.down
                                                                                         ? Theme.primarySoft :
                                                                                           Theme.raised)
        radius: Theme.medium

        FocusRing {
            visible: control.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.s

        Icon {
            name: control.symbol
            size: control.symbolSize
            tone: control.filled ? "on_primary" : control.tone === TouchButton.Danger ? "danger" :
                                                                                        "primary"

            visible: control.symbol.length > 0
            Layout.preferredHeight: size
            Layout.preferredWidth: size
        }

        BodyText {
            color: control.filled ? Theme.overPrimary : control.tone === TouchButton.Danger ? Theme.danger :
                                                                                              Theme.ink
            font: control.font
            horizontalAlignment: control.symbol ? Text.AlignLeft : Text.AlignHCenter
            text: control.text
            verticalAlignment: Text.AlignVCenter
            spacing: Theme.titleLine
            Accessible.ignored: true
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
