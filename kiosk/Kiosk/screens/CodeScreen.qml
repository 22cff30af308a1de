import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Back to a registration that was put aside: its code, and nothing else.
Item {
    id: screen

    required property Strokes strokes
    required property CodePage code

    Component.onCompleted: {
        board.begin(true);
        field.forceActiveFocus();
    }

    Connections {
        target: screen.code

        function onRefused() {
            if (problem.text)
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
            text: qsTr("Continuer avec mon code")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Écrivez les 8 signes du code. La borne garde vos réponses 15 jours.")
            Layout.fillWidth: true
        }

        Problem {
            id: problem

            text: !screen.code.wrong ? screen.code.trouble : screen.code.waiting ? qsTr(
                                                                                       "Ce code n’ouvre rien ici. Attendez une minute, puis essayez encore.") :
                                                                                   qsTr("Ce code n’ouvre rien ici. Regardez-le encore : rien n’est perdu.")
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap

            Field {
                id: field

                label: qsTr("Code")
                wrong: screen.code.wrong
                Layout.fillWidth: true
                LayoutMirroring.enabled: false
                onAccepted: screen.code.submit()
                onTextChanged: screen.code.type(text)
            }

            TouchButton {
                text: qsTr("Continuer")
                tone: TouchButton.Primary
                onClicked: screen.code.submit()
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Keyboard {
            id: board
            kind: "code"
            strokes: screen.strokes

            Layout.fillWidth: true
        }
    }
}
