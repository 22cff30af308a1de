pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// What to know before answering, one idea a line. On a low panel the lines move together; where that
// is not enough, arrows turn them.
Item {
    id: information

    required property list<string> lines
    // Of all its width: did the arrows count, they would come and go for ever.
    readonly property bool tight: all(Theme.paragraph) > height
    readonly property bool turns: !Theme.enlarged && all(Theme.titleLine) > height

    // Pixels that everything is high.
    function all(leading: real): int {
        return whole.lineCount * Math.round(leading * Theme.body);
    }

    implicitHeight: all(Theme.paragraph)
    visible: lines.length > 0
    onLinesChanged: view.contentY = 0

    Item {
        visible: false // measured only

        BodyText {
            id: whole

            text: information.lines.join("\n")
            width: information.width - column.indent
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s

        Flickable {
            id: view

            function turn(pages: real) {
                const last = Math.max(0, contentHeight - height);
                contentY = Math.max(0, Math.min(last, contentY + pages * height));
            }

            activeFocusOnTab: interactive
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.implicitHeight
            interactive: information.turns
            Layout.fillHeight: true
            Layout.fillWidth: true
            Keys.onDownPressed: turn(0.3)
            Keys.onUpPressed: turn(-0.3)

            ColumnLayout {
                id: column

                readonly property int dot: Math.round(0.35 * Theme.body)
                readonly property int indent: dot + Theme.s

                spacing: 0
                width: view.width

                Repeater {
                    model: information.lines

                    delegate: RowLayout {
                        id: line

                        required property string modelData

                        spacing: Theme.s

                        Rectangle {
                            color: Theme.primary
                            radius: width / 2
                            Layout.alignment: Qt.AlignTop
                            Layout.preferredHeight: column.dot
                            Layout.preferredWidth: column.dot
                            Layout.topMargin: Math.round(0.5 * Theme.body)
                        }

                        BodyText {
                            horizontalAlignment: Text.AlignLeft
                            spacing: information.tight ? Theme.titleLine : Theme.paragraph
                            text: line.modelData
                            Layout.fillWidth: true
                        }
                    }
                }
            }

            FocusRing {
                visible: view.activeFocus
            }
        }

        TurnKeys {
            visible: information.turns
            onTurn: pages => view.turn(pages)
        }
    }
}
