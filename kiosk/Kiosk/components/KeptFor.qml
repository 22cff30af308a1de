import QtQuick
import Kiosk
import Kiosk.Model

// How long answers stay without a gesture, or a screen once they are recorded or put aside: longer
// for who listens, or reads in large letters.
BodyText {
    required property Shell shell
    readonly property string answers: shell.unhurried ? qsTr(
                                                            "Vos réponses restent ici pendant 3 minutes sans geste. Ensuite, tout est effacé.") :
                                                        qsTr("Vos réponses restent ici pendant 2 minutes sans geste. Ensuite, tout est effacé.")
    readonly property string glass: shell.unhurried ? qsTr(
                                                          "Cet écran reste ici pendant 3 minutes sans geste. Ensuite, il est effacé.") :
                                                      qsTr("Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.")

    horizontalAlignment: Text.AlignLeft
    text: shell.stays === "nothing" ? answers : glass
}
