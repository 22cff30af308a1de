import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The way to a desk: what its scanner reads, and the code beside it.
RowLayout {
    id: card

    required property PausePage pause

    spacing: Theme.m

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: qsTr(
                  "Allez à l’accueil. Montrez ce dessin et votre code : votre conseiller continue avec vos réponses.")
        Layout.fillWidth: true
    }

    Image {
        fillMode: Image.PreserveAspectFit
        smooth: false
        source: card.pause.carried
        Accessible.name: qsTr("Dessin pour l’accueil")
        Accessible.role: Accessible.Graphic
        Layout.maximumHeight: Math.round(Math.min(5 * Theme.target, 0.42 * (Window.window?.height
                                                                            ?? 0)))
        Layout.maximumWidth: Layout.maximumHeight
    }
}
