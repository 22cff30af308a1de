import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The fixed controls, at the same place on every page.
Rectangle {
    id: rail

    required property Shell shell
    required property QtObject question // a QuestionPage, once the store is open

    Component.onCompleted: {
        if (question)
            progress.setSource("Progress.qml", {
                                   "question": question,
                                   "room": Qt.binding(() => middle.height)
                               });
    }

    color: Theme.sunken
    implicitWidth: 2 * Theme.target + Theme.l

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s
        spacing: Theme.gap

        RailButton {
            symbol: "back"
            text: qsTr("Retour")
            visible: rail.shell.canGoBack
            Layout.fillWidth: true
            onClicked: rail.shell.back()
        }

        Item {
            id: middle

            Layout.fillHeight: true
            Layout.fillWidth: true

            Loader {
                id: progress

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: rail.shell.page === "question" && rail.shell.overlay === "none"
            }
        }

        RailButton {
            symbol: "language"
            text: qsTr("Langue")
            Layout.fillWidth: true
            onClicked: rail.shell.askLanguage()
        }

        RailButton {
            symbol: "hide"
            text: qsTr("Cacher")
            Layout.fillWidth: true
            onClicked: rail.shell.hide()
        }

        RailButton {
            symbol: "call"
            text: qsTr("Appeler un conseiller")
            Layout.fillWidth: true
            onClicked: rail.shell.askHelp()
        }

        RailButton {
            symbol: "erase"
            text: qsTr("Effacer et quitter")
            tone: "danger"
            Layout.fillWidth: true
            onClicked: rail.shell.askQuit()
        }
    }
}
