pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// All answers, to be read again before they are recorded. Scrolls by buttons too.
Item {
    id: screen

    required property CheckPage check

    Connections {
        target: screen.check

        function onRefused() {
            problem.tell();
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
            text: qsTr("Relisez vos réponses")
            Layout.fillWidth: true
        }

        Problem {
            id: problem

            text: screen.check.problem || (screen.check.missing ? qsTr("Il manque : %1").arg(
                                                                      screen.check.missing) : "")
            Layout.fillWidth: true
        }

        ListView {
            id: list

            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // what is made beside the view is made later, and perhaps for nobody
            displayMarginBeginning: 2 * Theme.target // the rows that Tab leads to
            displayMarginEnd: 2 * Theme.target
            clip: true
            model: screen.check.rows
            // Back from an answer that was changed, one is where one left.
            Component.onCompleted: if (screen.check.place > 0)
                                       positionViewAtIndex(screen.check.place, ListView.Center)
            Accessible.name: qsTr("Vos réponses")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: 4 * Theme.target

            delegate: CheckLine {
                required property int index

                begins: ListView.section !== ListView.previousSection
                width: list.width
                onLimit: key => screen.check.limit(key)
                onModify: key => screen.check.modify(key)
                onUnmask: key => screen.check.unmask(key)
                onReached: list.positionViewAtIndex(index, ListView.Contain)
            }
            header: Column {
                spacing: Theme.gap
                width: list.width
                onHeightChanged: if (screen.check.place === 0)
                                     list.positionViewAtBeginning()

                BodyText {
                    horizontalAlignment: Text.AlignLeft
                    text: qsTr("« Ne pas partager » : la réponse reste dans « %1 », et votre "
                               + "inscription ne change pas.").arg(screen.check.structure)
                    visible: screen.check.structure.length > 0
                    width: parent.width
                }

                Doubts {
                    model: screen.check.doubts
                    width: parent.width
                    onModify: key => screen.check.lookAgain(key)
                    onReached: list.positionViewAtBeginning()
                    onUnmask: code => screen.check.unmask(code)
                }
            }
            section.property: "section"
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            TouchButton {
                symbol: "check"
                text: qsTr("Enregistrer mon inscription")
                tone: TouchButton.Primary
                onClicked: screen.check.submit()
            }

            TouchButton {
                text: qsTr("Plus haut")
                visible: !list.atYBeginning
                onClicked: list.contentY = Math.max(list.originY, list.contentY - list.height * 0.8)
            }

            TouchButton {
                text: qsTr("Plus bas")
                visible: !list.atYEnd
                onClicked: list.contentY = Math.min(list.originY + list.contentHeight - list.height,
                                                    list.contentY + list.height * 0.8)
            }
        }
    }
}
