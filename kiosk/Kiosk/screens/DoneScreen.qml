import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Recorded: what is proposed, who decides; beside it the proof, whole on one photograph.
Item {
    id: screen

    required property Shell shell
    required property Site site
    required property Press press
    required property DonePage done
    required property ObjectionPage objection
    readonly property bool long: Theme.enlarged || Theme.crowds(Window.width, Window.height)

    implicitHeight: parts.implicitHeight + 2 * Theme.m

    GridLayout {
        id: parts

        anchors.fill: parent
        anchors.margins: Theme.m
        columnSpacing: Theme.m
        columns: screen.long ? 1 : 2
        rowSpacing: Theme.s

        ColumnLayout {
            spacing: Theme.s

            Heading {
                color: Theme.success
                horizontalAlignment: Text.AlignLeft
                text: screen.done.registrable ? qsTr("Votre inscription est enregistrée") : qsTr(
                                                    "Votre demande est enregistrée")
                Layout.fillWidth: true
            }

            BodyText {
                color: Theme.success
                font.bold: true
                horizontalAlignment: Text.AlignLeft
                spacing: Theme.titleLine
                text: qsTr("Vos mots sont enregistrés. "
                           + "Une personne de l’équipe les lit avec votre dossier.")
                visible: screen.objection.recorded
                Layout.fillWidth: true
            }

            Reading {
                id: reading

                model: screen.done.lines
                title: qsTr("La proposition")
                Layout.fillHeight: true
                Layout.fillWidth: true
                // In letters of the usual size the code below stays whole in sight.
                Layout.minimumHeight: (Theme.enlarged ? 4 : 3) * Theme.target
            }

            PrintingState {
                press: screen.press
                sent: qsTr("Le reçu est parti vers l’imprimante.")
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.s
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: screen.long ? Infinity : Math.round(5.5 * Theme.target)
            Layout.minimumWidth: Math.round(5.5 * Theme.target)

            ReferenceCard {
                done: screen.done
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: implicitHeight
            }

            ContactLines {
                site: screen.site
                upright: true
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Flow {
            spacing: Theme.gap
            Layout.columnSpan: parts.columns
            Layout.fillWidth: true

            TouchButton {
                symbol: "check"
                text: qsTr("Terminer")
                tone: TouchButton.Primary
                onClicked: screen.shell.erase()
            }

            TurnButtons {
                reading: reading
            }

            TouchButton {
                symbol: "info"
                text: qsTr("L’explication")
                onClicked: screen.shell.askNotice()
            }

            TouchButton {
                symbol: "edit"
                text: qsTr("Je ne suis pas d’accord")
                visible: !screen.objection.recorded
                onClicked: screen.objection.begin()
            }

            PrintButton {
                offer: qsTr("Imprimer le reçu")
                press: screen.press
                onClicked: screen.done.printReceipt()
            }
        }
    }
}
