import QtQuick
import QtQuick.Templates as T
import Kiosk

// A line to write in.
T.TextField {
    id: field

    required property string label
    property string description
    property bool wrong: false
    // The Arabic font reserves much room below its letters.
    readonly property int lower: /[\u0600-\u06ff]/.test(text) ? Math.round(0.42 * font.pixelSize) :
                                                                0

    color: Theme.ink
    font.pixelSize: Theme.key
    bottomPadding: -lower
    implicitHeight: Theme.target
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    leftPadding: Theme.m
    rightPadding: Theme.m
    selectByMouse: false
    selectedTextColor: Theme.overPrimary
    selectionColor: Theme.primary
    topPadding: lower
    verticalAlignment: TextInput.AlignVCenter
    Accessible.description: description
    Accessible.name: label
    Component.onCompleted: cursorPosition = length // one goes on where one was

    background: Rectangle {
        border.color: field.wrong ? Theme.danger : Theme.line
        border.width: field.wrong ? Theme.chosen : Theme.border
        color: Theme.raised
        radius: Theme.medium

        FocusRing {
            visible: field.activeFocus
        }
    }
}
