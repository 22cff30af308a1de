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
    // Read from afar: in as many columns as make it largest, whichever way the panel stands.
    readonly property int columns: [2, 3, 4].reduce((best, count) => fitting(count) > fitting(best)
                                                                     ? count : best, 1)
    readonly property int size: Math.max(Theme.body, Math.round(fitting(columns)))

    // Pixels of letters with which the question is on a line, and its answer on the next.
    function fitting(count: int): real {
        const width = grid.width / count - grid.columnSpacing;
        return Math.min(width / 14, grid.height / Math.ceil(cells / count) / 3);
    }

    focusPolicy: Qt.StrongFocus
    bottomPadding: Theme.s
    leftPadding: Theme.m
    rightPadding: Theme.m
    topPadding: Theme.s
    text: site.start
    Accessible.description: site.titles
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
            Layout.columnSpan: control.columns - titles.count % control.columns
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            RowLayout {
                anchors.centerIn: parent
                spacing: Theme.m

                Repeater {
                    model: control.site.speaking

                    delegate: BodyText {
                        required property string start

                        color: Theme.overAccent
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
