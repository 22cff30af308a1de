import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The fixed controls, at the same place on every page.
Rectangle {
    id: rail

    required property Shell shell
    required property Speech speech
    readonly property bool upright: Window.height > Window.width
    readonly property bool below: Theme.enlarged && upright
    // Two by two, where a panel is too low for words on all of them.
    readonly property bool paired: !Theme.enlarged && !upright
    readonly property int whole: paired ? 2 : 1 // of the columns
    required property QtObject question // a QuestionPage, once the store is open

    Component.onCompleted: {
        if (question)
            progress.setSource("Progress.qml", {
                                   "question": question,
                                   "room": Qt.binding(() => middle.height)
                               });
    }

    color: Theme.sunken
    // As wide as its words where they are large; always the same for all pages.
    implicitHeight: fixed.implicitHeight + 2 * Theme.s
    implicitWidth: Theme.enlarged ? fixed.implicitWidth + 2 * Theme.s : (upright ? 2 : 2.25)
                                    * Theme.target + Theme.l

    GridLayout {
        id: fixed

        anchors.fill: parent
        anchors.margins: Theme.s
        columnSpacing: Theme.gap
        columns: rail.below ? 4 : rail.whole
        rowSpacing: Theme.gap
        uniformCellWidths: true

        // Its place is kept: the others never move.
        Item {
            implicitHeight: back.implicitHeight
            implicitWidth: back.implicitWidth
            Layout.fillWidth: true

            RailButton {
                id: back

                anchors.fill: parent
                pictured: rail.paired
                symbol: "back"
                text: qsTr("Retour")
                visible: rail.shell.canGoBack
                onClicked: rail.shell.back()
            }
        }

        RailButton {
            pictured: rail.paired
            symbol: "hide"
            text: qsTr("Cacher")
            Layout.fillWidth: true
            onClicked: rail.shell.hide()
        }

        Item {
            id: middle

            visible: !rail.below
            Layout.columnSpan: rail.whole
            Layout.fillHeight: true
            Layout.fillWidth: true

            Loader {
                id: progress

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: rail.shell.page === "question" && rail.shell.overlay === "none" &&
                         !Theme.enlarged
            }
        }

        ListenButtons {
            speech: rail.speech
            visible: rail.speech.voiced
            Layout.columnSpan: rail.whole
            Layout.fillWidth: true
        }

        RailButton {
            symbol: "language"
            text: qsTr("Langue")
            Layout.columnSpan: rail.whole
            Layout.fillWidth: true
            onClicked: rail.shell.askLanguage()
        }

        RailButton {
            symbol: "display"
            text: qsTr("Affichage")
            Layout.columnSpan: rail.whole
            Layout.fillWidth: true
            onClicked: rail.shell.askDisplay()
        }

        RailButton {
            brief: qsTr("Conseiller")
            symbol: "call"
            text: qsTr("Appeler un conseiller")
            Layout.columnSpan: rail.whole
            Layout.fillWidth: true
            onClicked: rail.shell.askHelp()
        }

        RailButton {
            brief: qsTr("Quitter")
            symbol: "erase"
            text: qsTr("Effacer et quitter")
            tone: "danger"
            Layout.columnSpan: rail.whole
            Layout.fillWidth: true
            onClicked: rail.shell.askQuit()
        }
    }
}
