import QtQuick
import Kiosk
import Kiosk.Model

// What a page leaves to the keyboard, which stands at its bottom.
Item {
    id: tray

    required property Strokes strokes
    required property string kind
    required property string script
    required property bool shown

    function begin(empty: bool) {
        board.begin(empty);
    }

    implicitHeight: shown ? board.least : 1 // a layout takes 0 for the height that it has now

    Keyboard {
        id: board

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.min(parent.height, implicitHeight)
        kind: tray.kind
        script: tray.script
        strokes: tray.strokes
        visible: tray.shown
    }
}
