pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model

// The whole middle of the attract screen: one touch anywhere begins.
T.AbstractButton {
    id: control

    required property Shell shell
    required property Site site
    // Read from afar: as large as the panel allows.
    readonly property int size: Math.round(Math.min(width / 34, height / (2 * titles.count)))

    focusPolicy: Qt.StrongFocus
    bottomPadding: Theme.s
    leftPadding: Theme.l
    rightPadding: Theme.l
    topPadding: Theme.s
    text: site.start
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
    onClicked: shell.start()

    background: Rectangle {
        color: control.down ? Theme.primaryPressed : Theme.primary
        radius: Theme.large

        FocusRing {
            visible: control.visualFocus
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        Repeater {
            id: titles

            model: control.site.welcome

            delegate: RowLayout {
                id: row

                required property string title
                required property string start
                required property bool rightToLeft

                spacing: Theme.l
                Layout.fillHeight: true
                LayoutMirroring.childrenInherit: true
                LayoutMirroring.enabled: rightToLeft

                BodyText {
                    color: Theme.overPrimary
                    font.bold: true
                    font.pixelSize: control.size
                    horizontalAlignment: Text.AlignLeft
                    text: row.title
                    spacing: Theme.titleLine
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Rectangle {
                    color: Theme.accent
                    implicitHeight: label.implicitHeight + 2 * Theme.s
                    implicitWidth: Math.max(2.6 * Theme.target, label.implicitWidth + 2 * Theme.l)
                    radius: height / 2

                    BodyText {
                        id: label

                        anchors.centerIn: parent
                        color: Theme.overTraining
                        font.bold: true
                        font.pixelSize: Math.round(0.75 * control.size)
                        text: row.start
                        spacing: Theme.titleLine
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
