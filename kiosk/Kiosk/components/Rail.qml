import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// The fixed controls, at the same place on every page.
Rectangle {
    id: rail

    required property Shell shell
    default property alias content: middle.data

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
        }

        RailButton {
            symbol: "language"
            text: qsTr("Langue")
            Layout.fillWidth: true
            onClicked: rail.shell.askLanguage()
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
