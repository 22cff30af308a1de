pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model

// The whole middle of the attract screen: one touch anywhere begins. Each language has a cell.
T.AbstractButton {
    id: control

    required property Shell shell
    required property Site site
    readonly property int cells: titles.count + 1
    // About four times as wide as high, whichever way the panel stands.
    readonly property int columns: Math.max(1, Math.round(Math.sqrt(cells * width / (4 * height))))
    readonly property real cellHeight: grid.height / Math.ceil(cells / columns)
    readonly property real cellWidth: grid.width / columns - grid.columnSpacing
    // Read from afar: as large as the panel allows for the question on a line, and its answer.
    readonly property real fitting: Math.min(cellWidth / 14, cellHeight / 3)
    readonly property int size: Math.max(Theme.body, Math.round(fitting))

    focusPolicy: Qt.StrongFocus
    bottomPadding: Theme.m
    leftPadding: Theme.m
    rightPadding: Theme.m
    topPadding: Theme.m
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

    contentItem: GridLayout {
        id: grid

        columnSpacing: Theme.l
        columns: control.columns
        rowSpacing: 0
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            id: titles

            model: control.site.welcome

            delegate: BodyText {
                required property string title
                required property bool rightToLeft

                objectName: "title"
                color: Theme.overPrimary
                font.bold: true
                font.pixelSize: control.size
                horizontalAlignment: rightToLeft ? Text.AlignRight : Text.AlignLeft
                spacing: Theme.titleLine
                text: control.columns > 1 ? title.replace(/([?؟]) /, "$1\n") : title
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }

        Rectangle {
            color: Theme.accent
            implicitHeight: 2 * control.size
            radius: height / 2
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            RowLayout {
                anchors.centerIn: parent
                spacing: Theme.m

                Repeater {
                    model: control.site.speaking

                    delegate: BodyText {
                        required property string start

                        color: Theme.overTraining
                        font.bold: true
                        font.pixelSize: control.size
                        spacing: Theme.titleLine
                        text: start
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
