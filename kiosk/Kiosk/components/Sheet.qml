import QtQuick
import QtQuick.Layouts
import Kiosk

// A page with little on it: a sheet in the middle.
Item {
    id: sheet

    default property alias content: column.data
    property real widest: 11 * Theme.target
    property bool tight: false // much is on it, for a low panel
    readonly property int edge: tight ? Theme.m : Theme.l

    implicitHeight: paper.height + 2 * Theme.m

    Rectangle {
        id: paper

        anchors.centerIn: parent
        border.color: Theme.divider
        border.width: 1
        color: Theme.raised
        height: column.implicitHeight + 2 * sheet.edge
        radius: Theme.large
        width: Math.min(parent.width - 2 * Theme.m, Theme.enlarged ? parent.width : sheet.widest)

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: sheet.edge
            spacing: sheet.tight ? Theme.s : Theme.m
        }
    }
}
