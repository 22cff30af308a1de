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
    // In large letters one reads first: the keyboard comes when one wants to write.
    property bool writing: false
    readonly property bool crowded: writing || typed && (answer.searching || place.editor?.crowded)
    // What all below the header needs, with the smallest keyboard.
    readonly property real least: {
        const parts = [place, buttons, problem, information, board].filter(part => part.visible);
        const heights = parts.map(part => part.implicitHeight);
        return heights.reduce((sum, part) => sum + part + Theme.gap, 2 * Theme.s);
    }

    function load() {
        writing = false;
        place.load();
        board.begin(answer.text.length === 0);
    }

    signal told // why one cannot go on: above what is being written

    implicitHeight: lines.implicitHeight + 2 * Theme.s
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
            screen.told();
            place.take();
        }

        // What was tapped to pick it is gone, and one goes on writing.
        function onFoundChanged() {
            if (screen.typed && screen.visible)
                place.take();
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

        QuestionHeader {
            id: header

            brief: screen.crowded || (screen.typed && !Theme.enlarged && screen.answer.problem.length
                                      > 0)
            question: screen.question
            room: screen.height - screen.least
            Layout.fillWidth: true
        }

        Problem {
            id: problem

            about: screen.question.heading
            text: screen.answer.problem
            Layout.fillWidth: true
        }

        Information {
            id: information

            lines: screen.question.information
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: implicitHeight
            Layout.minimumHeight: Theme.enlarged ? implicitHeight : 0
        }

        EditorPlace {
            id: place

            answer: screen.answer
            question: screen.question
            typed: screen.typed
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
            writing: screen.writing
            onWrite: {
                screen.writing = !screen.writing;
                place.take();
            }
            visible: !empty && !(screen.typed && screen.answer.searching)
            Layout.fillWidth: true
        }

        KeyboardTray {
            id: board

            kind: screen.question.keyboard
            strokes: screen.strokes
            script: screen.question.script
            shown: screen.writing || !Theme.enlarged
            visible: screen.typed
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
