import QtQuick
import Kiosk.Model

// By a keypad a key has the focus when it is pressed: the field has it while it is written in.
// That is the first field of a page, or the one in which OK was pressed.
Item {
    id: reach

    required property Strokes strokes
    required property Item keys
    readonly property Item focused: Window.activeFocusItem
    property Item field

    // Another page: what was written in before goes with its page, a moment later.
    function begin() {
        field = null;
        take();
    }

    function take() {
        if (!field && (focused instanceof TextInput || focused instanceof TextEdit))
            field = focused;
    }

    function press(strike: var) {
        if (!strokes.byKeypad) {
            strike();
            return;
        }
        const key = focused;
        field?.forceActiveFocus();
        strike();
        Qt.callLater(() => (key ?? keys.nextItemInFocusChain()).forceActiveFocus(
                    Qt.TabFocusReason));
    }

    onFocusedChanged: take()

    Connections {
        target: reach.strokes

        function onPicked() {
            reach.field = reach.focused;
            reach.keys.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
