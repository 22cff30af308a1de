import QtQuick
import Kiosk

// Shows where the keyboard is. A gap of ground makes it visible on every control.
Rectangle {
    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    border.color: Theme.focus
    border.width: Theme.focusWidth
    color: "transparent"
    radius: Theme.medium + Theme.focusGap + Theme.focusWidth
}
