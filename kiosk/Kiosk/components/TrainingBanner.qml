import QtQuick
import Kiosk

// Says that nothing here is about a real person.
Rectangle {
    color: Theme.training
    implicitHeight: label.implicitHeight + Theme.xs

    BodyText {
        id: label

        anchors.centerIn: parent
        color: Theme.overTraining
        font.bold: true
        spacing: Theme.titleLine
        text: qsTr("Données d’entraînement")
    }
}
