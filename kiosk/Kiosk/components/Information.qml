pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// What to know before answering, one idea a line. Scrolls where the panel is too small for it,
// by a finger and by the arrow keys.
Flickable {
    id: information

    required property list<string> lines

    activeFocusOnTab: interactive
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight
    implicitHeight: column.implicitHeight
    interactive: contentHeight > height
    visible: lines.length > 0
    Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + Theme.target)
    Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)

    ColumnLayout {
        id: column

        spacing: 0
        width: information.width

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
                    Layout.preferredHeight: Math.round(0.35 * Theme.body)
                    Layout.preferredWidth: Layout.preferredHeight
                    Layout.topMargin: Math.round(0.5 * Theme.body)
                }

                BodyText {
                    horizontalAlignment: Text.AlignLeft
                    spacing: Theme.crowds(Window.width, Window.height) ? Theme.titleLine :
                                                                         Theme.paragraph

                    text: line.modelData
                    Layout.fillWidth: true
                }
            }
        }
    }

    FocusRing {
        visible: information.activeFocus
    }
}
