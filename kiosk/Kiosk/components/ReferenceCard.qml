import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The proof: to be noted, photographed or printed. It tells nobody who the person is.
Rectangle {
    id: card

    required property DonePage done

    color: Theme.successSoft
    implicitHeight: row.implicitHeight + 2 * Theme.m
    radius: Theme.large

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.m

        ColumnLayout {
            spacing: Theme.xs

            BodyText {
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Votre référence")
                Layout.fillWidth: true
            }

            BodyText {
                color: Theme.success
                font.bold: true
                font.pixelSize: Theme.display
                horizontalAlignment: Text.AlignLeft
                text: card.done.reference
                Layout.fillWidth: true
            }

            BodyText {
                horizontalAlignment: Text.AlignLeft
                text: qsTr(
                          "Notez-la, ou prenez cet écran en photo. Elle ne dit ni votre nom ni vos réponses.")
                Layout.fillWidth: true
            }
        }

        Image {
            fillMode: Image.PreserveAspectFit
            smooth: false
            source: card.done.code
            Accessible.name: qsTr("Code de votre référence")
            Accessible.role: Accessible.Graphic
            Layout.preferredHeight: Math.round(2.6 * Theme.target)
            Layout.preferredWidth: Math.round(2.6 * Theme.target)
        }
    }
}
