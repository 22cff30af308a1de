import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The proof: to be noted, photographed or printed. It tells nobody who the person is.
Rectangle {
    id: card

    required property DonePage done

    color: Theme.successSoft
    implicitHeight: column.implicitHeight + 2 * Theme.m
    radius: Theme.large
    Layout.fillHeight: true
    Layout.maximumHeight: implicitHeight
    Layout.minimumHeight: column.Layout.minimumHeight + 2 * Theme.m

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.xs

        BodyText {
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Votre référence")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.success
            font.bold: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignLeft
            text: card.done.reference
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }

        Image {
            fillMode: Image.PreserveAspectFit
            smooth: false
            source: card.done.code
            Accessible.name: qsTr("Code de votre référence")
            Accessible.role: Accessible.Graphic
            // As large as the page has room for: it is read by the camera of a telephone.
            Layout.fillHeight: true
            Layout.maximumHeight: Math.round(2.6 * Theme.target)
            Layout.minimumHeight: Math.round(1.3 * Theme.target)
            Layout.preferredHeight: Layout.maximumHeight
            Layout.preferredWidth: height
        }
    }
}
