import QtQuick
import Kiosk
import Kiosk.Model

// What became of what was printed.
BodyText {
    required property DonePage done

    horizontalAlignment: Text.AlignLeft
    text: done.printing === "sent" ? qsTr("Le reçu est parti vers l’imprimante.") : qsTr(
                                         "L’imprimante ne répond pas. Prenez cet écran en photo.")
    visible: done.printing === "sent" || done.printing === "failed"
}
