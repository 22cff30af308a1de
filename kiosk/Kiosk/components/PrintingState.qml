import QtQuick
import Kiosk
import Kiosk.Model

// What became of what was printed. Whatever it is, the proof is on the screen.
BodyText {
    required property Press press
    required property string sent

    function sentence(state: string): string {
        switch (state) {
        case "going on":
            return qsTr("L’imprimante travaille.");
        case "sent":
            return sent;
        case "paper":
            return qsTr("Il n’y a plus de papier. Prenez cet écran en photo.");
        case "cover":
            return qsTr("L’imprimante est ouverte. Prenez cet écran en photo.");
        case "failed":
            return qsTr("L’imprimante ne répond pas. Prenez cet écran en photo.");
        default:
            return "";
        }
    }

    horizontalAlignment: Text.AlignLeft
    text: sentence(press.state)
    visible: text.length > 0
}
