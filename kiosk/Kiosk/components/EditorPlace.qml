import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The editor of the question, and beside a line that one writes in, the button to go on.
RowLayout {
    id: place

    required property QuestionPage question
    required property AnswerPage answer
    required property bool typed
    readonly property Editor editor: loader.item as Editor

    function load() {
        if (!question.editor) {
            loader.source = "";
            return;
        }
        loader.setSource("../questions/" + question.editor, {
                             "question": question,
                             "answer": answer
                         });
        take();
    }

    // Take the focus.
    function take() {
        loader.forceActiveFocus();
    }

    spacing: Theme.gap
    Layout.fillHeight: !typed

    Loader {
        id: loader

        focus: true
        Layout.fillHeight: !place.typed
        Layout.fillWidth: true
        Layout.maximumHeight: place.typed ? implicitHeight : -1
        Layout.minimumHeight: Theme.enlarged ? implicitHeight : 0
    }

    Binding {
        property: "beside"
        target: place.editor
        value: go.visible ? go.width + place.spacing : 0
        when: place.editor !== null
    }

    TouchButton {
        id: go

        text: qsTr("Continuer")
        tone: TouchButton.Primary
        visible: place.typed && !Theme.enlarged
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: place.editor?.lead ?? 0
        Layout.preferredWidth: 3 * Theme.target
        onClicked: place.answer.submit()
    }
}
