import QtQuick
import Kiosk

// An arrow that turns a page.
PictureButton {
    property bool up: false

    height: Theme.target
    symbol: "expand"
    turned: up ? 180 : 0
    width: Theme.target
}
