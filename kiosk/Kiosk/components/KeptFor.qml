import QtQuick
import Kiosk
import Kiosk.Model

// How long answers stay without a gesture: longer for who listens, or reads in large letters.
BodyText {
    required property Shell shell

    horizontalAlignment: Text.AlignLeft
    text: shell.unhurried ? qsTr(
                                "Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.") :
                            qsTr("Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.")
}
