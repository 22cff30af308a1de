import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Before an interrupted registration is shown: is this the same person?
Item {
    id: screen

    required property Strokes strokes
    required property ResumePage resume

    Component.onCompleted: {
        board.begin(true);
        field.forceActiveFocus();
    }

    Connections {
        target: screen.resume

        function onRefused() {
            problem.tell();
            field.forceActiveFocus();
        }
    }

    implicitHeight: lines.implicitHeight + 2 * Theme.m

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.gap

        Heading {
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Reprendre votre inscription")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignLeft
            text: qsTr(
                      "Écrivez le nom de famille que vous aviez donné. Sans cela, tout est effacé.")
            Layout.fillWidth: true
        }

        Problem {
            id: problem

            text: screen.resume.wrong ? qsTr("Ce n’est pas le nom qui avait été donné.") : ""
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap

            Field {
                id: field

                label: qsTr("Nom de famille")
                wrong: screen.resume.wrong
                Layout.fillWidth: true
                LayoutMirroring.enabled: false
                onAccepted: screen.resume.submit()
                onTextChanged: screen.resume.type(text)
            }

            TouchButton {
                text: qsTr("Continuer")
                tone: TouchButton.Primary
                onClicked: screen.resume.submit()
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Keyboard {
            id: board
            strokes: screen.strokes

            Layout.fillWidth: true
        }
    }
}
