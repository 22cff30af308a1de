import QtQuick
import Kiosk

// Says that nothing here is about a real person.
Rectangle {
    color: Theme.training
    implicitHeight: label.implicitHeight + Theme.xs

    Text {
        id: label

        anchors.centerIn: parent
        color: Theme.overTraining
        font.bold: true
        font.pixelSize: Theme.body
        text: qsTr("Données d’entraînement")
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
