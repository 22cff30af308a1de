import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Against what is proposed, in one's own words. As on the page of a question, in large letters one
// reads first: the keyboard comes when one wants to write.
Item {
    id: screen

    required property Shell shell
    required property Strokes strokes
    required property QuestionPage question // knows the letters of the language
    required property ObjectionPage objection
    property bool writing: false

    signal told // why it could not be recorded

    implicitHeight: lines.implicitHeight + 2 * Theme.s
    Component.onCompleted: {
        board.begin(objection.text.length === 0);
        field.forceActiveFocus();
    }

    Connections {
        target: screen.objection

        function onRefused() {
            problem.tell();
            screen.told();
            field.forceActiveFocus();
        }
    }

    ColumnLayout {
        id: lines

        anchors.bottomMargin: Theme.s
        anchors.fill: parent
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.s
        anchors.topMargin: Theme.s
        spacing: Theme.gap

        Heading {
            id: heading

            horizontalAlignment: Text.AlignLeft
            text: qsTr("Je ne suis pas d’accord")
            Layout.fillWidth: true
        }

        BodyText {
            id: help

            color: Theme.inkSoft
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Écrivez ce que vous souhaitez, avec vos mots. "
                       + "Une personne de l’équipe les lit.")
            visible: !screen.writing
            Layout.fillWidth: true
        }

        Problem {
            id: problem

            about: heading.text
            text: screen.objection.problem
            Layout.fillWidth: true
        }

        LongField {
            id: field

            description: screen.objection.problem || help.text
            focus: true
            label: heading.text
            value: screen.objection.text
            wrong: problem.visible
            Layout.fillWidth: true
            onTyped: text => screen.objection.type(text)
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                symbol: "check"
                text: qsTr("Envoyer")
                tone: TouchButton.Primary
                onClicked: screen.objection.send()
            }

            TouchButton {
                symbol: "keyboard"
                text: screen.writing ? qsTr("Fermer le clavier") : qsTr("Écrire")
                visible: Theme.enlarged
                onClicked: {
                    screen.writing = !screen.writing;
                    field.forceActiveFocus();
                }
            }

            TouchButton {
                symbol: "back"
                text: qsTr("Revenir à la proposition")
                visible: !screen.writing
                onClicked: screen.shell.back()
            }
        }

        KeyboardTray {
            id: board

            kind: "free"
            strokes: screen.strokes
            script: screen.question.script
            shown: screen.writing || !Theme.enlarged
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
