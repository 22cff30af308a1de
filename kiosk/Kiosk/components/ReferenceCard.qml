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

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.xs

        BodyText {
            horizontalAlignment: Text.AlignLeft
            spacing: Theme.titleLine
            text: card.done.title
            Layout.fillWidth: true
        }

        BodyText {
            horizontalAlignment: Text.AlignLeft
            spacing: Theme.titleLine
            text: qsTr("Votre référence")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.success
            font.bold: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignLeft
            spacing: Theme.titleLine
            text: card.done.reference
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }

        ProofCode {
            done: card.done
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Math.round(3.3 * Theme.target)
            Layout.minimumHeight: implicitHeight
            Layout.preferredHeight: Layout.maximumHeight
        }

        BodyText {
            horizontalAlignment: Text.AlignLeft
            spacing: Theme.titleLine
            text: card.done.recorded
            Layout.fillWidth: true
        }
    }
}
