pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// One question. The editor follows the kind; the button to go on is never disabled.
Item {
    id: screen

    required property Strokes strokes
    required property QuestionPage question
    required property AnswerPage answer
    readonly property bool typed: question.keyboard.length > 0
    readonly property bool crowded: typed && (answer.searching || (editor.item as Editor)?.crowded)
    // What all below the header needs, with the smallest keyboard.
    readonly property real least: {
        const parts = [editor, buttons, problem, information].filter(part => part.visible);
        const heights = parts.map(part => part.implicitHeight).concat(typed ? [board.least] : []);
        return heights.reduce((sum, part) => sum + part + Theme.gap, 2 * Theme.s);
    }

    function load() {
        if (!question.editor) {
            editor.source = "";
            return;
        }
        editor.setSource("../questions/" + question.editor, {
                             "question": question,
                             "answer": answer
                         });
        editor.forceActiveFocus();
        board.begin(answer.text.length === 0);
    }

    Component.onCompleted: load()
    Connections {
        target: screen.question

        function onOpened() {
            screen.load();
        }
    }

    Connections {
        target: screen.answer

        function onRefused() {
            problem.tell();
            editor.forceActiveFocus();
        }

        // What was tapped to pick it is gone, and one goes on writing.
        function onFoundChanged() {
            if (screen.typed && screen.visible)
                editor.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.bottomMargin: Theme.s
        anchors.fill: parent
        anchors.margins: Theme.m
        anchors.topMargin: Theme.s
        spacing: Theme.gap

        QuestionHeader {
            id: header

            brief: screen.crowded || (screen.typed && screen.answer.problem.length > 0)
            question: screen.question
            room: screen.height - screen.least
            Layout.fillWidth: true
        }

        Problem {
            id: problem

            text: screen.answer.problem
            Layout.fillWidth: true
        }

        Information {
            id: information

            lines: screen.question.information
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: implicitHeight
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillHeight: !screen.typed

            Loader {
                id: editor

                focus: true
                Layout.fillHeight: !screen.typed
                Layout.fillWidth: true
                Layout.maximumHeight: screen.typed ? implicitHeight : -1
            }

            TouchButton {
                text: qsTr("Continuer")
                tone: TouchButton.Primary
                visible: screen.typed
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (editor.item as Editor)?.lead ?? 0
                Layout.preferredWidth: 3 * Theme.target
                onClicked: screen.answer.submit()
            }
        }

        FoundRows {
            answer: screen.answer
            room: screen.height - screen.least - header.implicitHeight - Theme.gap
            Layout.fillWidth: true
        }

        AnswerButtons {
            id: buttons

            answer: screen.answer
            brief: screen.crowded
            typed: screen.typed
            visible: !empty && !(screen.typed && screen.answer.searching)
            Layout.fillWidth: true
        }

        Item {
            visible: screen.typed
            Layout.fillHeight: true
            Layout.fillWidth: true

            Keyboard {
                id: board

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                height: Math.min(parent.height, implicitHeight)
                kind: screen.question.keyboard
                strokes: screen.strokes
            }
        }
    }
}
