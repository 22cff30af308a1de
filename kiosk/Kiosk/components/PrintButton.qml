import QtQuick
import Kiosk
import Kiosk.Model

// Prints; and once more where the printer did not.
TouchButton {
    required property Press press
    required property string offer

    symbol: "print"
    text: ["paper", "cover", "failed"].includes(press.state) ? qsTr("Imprimer à nouveau") : offer
    visible: press.state !== "none"
}
