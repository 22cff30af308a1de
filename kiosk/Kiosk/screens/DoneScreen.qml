import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Recorded: the reference, what happens next, and a human to turn to.
Item {
    id: screen

    required property Shell shell
    required property Site site
    required property DonePage done

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.s

        Heading {
            color: Theme.success
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Votre inscription est enregistrée")
            Layout.fillWidth: true
        }

        ReferenceCard {
            done: screen.done
            Layout.fillWidth: true
        }

        BodyText {
            horizontalAlignment: Text.AlignLeft
            text: qsTr(
                      "Cette borne envoie votre inscription dès qu’il y a du réseau. Ensuite, un conseiller peut la retrouver avec votre référence.")
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
        }

        BodyText {
            font.bold: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Une question ? Parlez à un conseiller ici, ou appelez.")
            Layout.fillWidth: true
        }

        ContactLines {
            site: screen.site
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gap

            TouchButton {
                symbol: "check"
                text: qsTr("Terminer")
                tone: TouchButton.Primary
                Layout.preferredWidth: 3 * Theme.target
                onClicked: screen.shell.erase()
            }

            TouchButton {
                symbol: "print"
                text: qsTr("Imprimer le reçu")
                visible: screen.done.printing !== "none"
                onClicked: screen.done.printReceipt()
            }

            BodyText {
                horizontalAlignment: Text.AlignLeft
                text: screen.done.printing === "sent" ? qsTr(
                                                            "Le reçu est parti vers l’imprimante.") :
                                                        screen.done.printing === "failed" ? qsTr(
                                                                                                "L’imprimante ne répond pas. Prenez cet écran en photo.") :
                                                                                            qsTr("Terminer efface tout de cet écran.")
                Layout.fillWidth: true
            }
        }
    }
}
