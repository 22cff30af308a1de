pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// What is asked about, and how far one is: one may go on with any of it.
Sheet {
    id: screen

    required property Shell shell
    required property TopicsPage topics

    tight: true
    widest: 14 * Theme.target

    Heading {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Vos sujets")
        Layout.fillWidth: true
    }

    BodyText {
        horizontalAlignment: Text.AlignLeft
        spacing: Theme.titleLine // in wide letters a small panel has no room for more
        text: qsTr("Touchez un sujet pour y aller. Vos réponses restent gardées.")
        Layout.fillWidth: true
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.enlarged || Window.height > Window.width ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: screen.topics.rows

            delegate: TopicCard {
                required property string key

                Layout.fillHeight: true
                Layout.fillWidth: true
                onClicked: screen.topics.choose(key)
            }
        }
    }

    TouchButton {
        symbol: "back"
        text: qsTr("Revenir à ma question")
        tone: TouchButton.Primary
        Layout.fillWidth: Theme.enlarged // no wider than there is room
        onClicked: screen.shell.stay()
    }
}
