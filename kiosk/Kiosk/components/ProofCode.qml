import QtQuick
import Kiosk.Model

// The code of the receipt, as large as there is room for: each of its dots is a whole number of
// pixels, so that the camera of a telephone sees sharp edges.
Item {
    id: place

    required property DonePage done

    readonly property int dots: Math.max(1, image.implicitWidth)
    readonly property int pixels: Math.max(2, Math.floor(Math.min(width, height) / dots))

    implicitHeight: 2 * image.implicitHeight
    implicitWidth: 2 * image.implicitWidth

    Image {
        id: image

        anchors.left: parent.left
        anchors.top: parent.top
        height: place.pixels * implicitHeight
        smooth: false
        source: place.done.code
        width: place.pixels * implicitWidth
        Accessible.name: qsTr("Code de votre référence")
        Accessible.role: Accessible.Graphic
    }
}
