import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// How the proposal was prepared: shown on demand, whole, and printed with the receipt.
Item {
    id: screen

    required property Shell shell
    required property Press press
    required property DonePage done

    implicitHeight: lines.implicitHeight + 2 * Theme.m

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.gap

        Heading {
            horizontalAlignment: Text.AlignLeft
            text: screen.done.noticeTitle
            Layout.fillWidth: true
        }

        Reading {
            id: reading

            model: screen.done.notice
            title: screen.done.noticeTitle
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: 4 * Theme.target
        }

        PrintingState {
            press: screen.press
            sent: qsTr("Le reçu est parti vers l’imprimante.")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                symbol: "back"
                text: qsTr("Revenir à la proposition")
                tone: TouchButton.Primary
                onClicked: screen.shell.stay()
            }

            PrintButton {
                offer: qsTr("Imprimer avec le reçu")
                press: screen.press
                onClicked: screen.done.printNotice()
            }

            TurnButtons {
                reading: reading
            }
        }
    }
}
