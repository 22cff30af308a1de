import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Recorded: what is proposed, who decides, the reference, and a human to turn to.
Item {
    id: screen

    required property Shell shell
    required property Site site
    required property DonePage done

    implicitHeight: lines.implicitHeight + 2 * Theme.m

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.s

        Heading {
            color: Theme.success
            horizontalAlignment: Text.AlignLeft
            text: screen.done.registrable ? qsTr("Votre inscription est enregistrée") : qsTr(
                                                "Votre demande est enregistrée")
            Layout.fillWidth: true
        }

        GridLayout {
            columnSpacing: Theme.m
            columns: Theme.enlarged ? 1 : 2
            rowSpacing: Theme.s

            Reading {
                id: reading

                model: screen.done.lines
                title: qsTr("La proposition")
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: 4 * Theme.target
            }

            ColumnLayout {
                spacing: Theme.s
                Layout.fillHeight: true
                Layout.maximumWidth: Theme.enlarged ? Infinity : 5 * Theme.target
                Layout.preferredWidth: 5 * Theme.target

                ReferenceCard {
                    done: screen.done
                    Layout.fillWidth: true
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
        }

        PrintingState {
            done: screen.done
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gap
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
                symbol: "print"
                text: qsTr("Imprimer le reçu")
                visible: screen.done.printing !== "none"
                onClicked: screen.done.printReceipt()
            }
        }
    }
}
