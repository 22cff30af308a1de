pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// Paragraphs to read. Scrolls by a finger, by the arrow keys, and by `TurnButtons`.
Flickable {
    id: reading

    property alias model: lines.model
    property string title

    function turn(pages: real) {
        const last = Math.max(0, contentHeight - height);
        contentY = Math.max(0, Math.min(last, contentY + pages * height));
    }

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight
    interactive: contentHeight > height
    Accessible.name: title
    Accessible.role: Accessible.Document
    Keys.onDownPressed: turn(0.3)
    Keys.onUpPressed: turn(-0.3)

    ColumnLayout {
        id: column

        spacing: Theme.xs
        width: reading.width

        Repeater {
            id: lines

            delegate: ReadingLine {
                Layout.fillWidth: true
            }
        }
    }

    FocusRing {
        visible: reading.activeFocus
    }
}
