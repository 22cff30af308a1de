import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The way to a desk: what its scanner reads, and the code beside it.
RowLayout {
    id: card

    required property Site site
    required property PausePage pause

    spacing: Theme.m

    BodyText {
        horizontalAlignment: Text.AlignLeft
        text: qsTr(
                  "Montrez ce dessin et votre code à l’équipe de %1 : un conseiller continue avec vos réponses.").arg(
                  "\u2068" + card.site.team + "\u2069")
        Layout.fillWidth: true
    }

    Image {
        fillMode: Image.PreserveAspectFit
        smooth: false
        source: card.pause.carried
        Accessible.name: qsTr("Dessin pour le conseiller")
        Accessible.role: Accessible.Graphic
        Layout.maximumHeight: Math.round(Math.min(5 * Theme.target, 0.42 * (Window.window?.height
                                                                            ?? 0)))
        Layout.maximumWidth: Layout.maximumHeight
    }
}
