import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model

// A bank card, to be made as large as a real one that is laid on it.
Window {
    id: window

    required property Calibration calibration

    color: Theme.surface
    title: "Premier Pas"

    T.Control {
        anchors.fill: parent
        focus: true
        font.family: Theme.family
        padding: Theme.m
        Keys.onDownPressed: window.calibration.grow(-1)
        Keys.onEnterPressed: window.calibration.keep()
        Keys.onLeftPressed: window.calibration.grow(-1)
        Keys.onReturnPressed: window.calibration.keep()
        Keys.onRightPressed: window.calibration.grow(1)
        Keys.onUpPressed: window.calibration.grow(1)

        contentItem: ColumnLayout {
            spacing: Theme.gap

            Heading {
                text: qsTr("La carte à sa vraie taille")
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr(
                          "Posez une carte bancaire sur la carte dessinée. Changez sa taille jusqu’à ce que leurs bords se touchent.")
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true

                Rectangle {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    color: Theme.primarySoft
                    border.color: Theme.primary
                    border.width: Theme.border
                    height: window.calibration.height
                    radius: Math.round(0.037 * width) // 3.18 mm of 85.60
                    width: window.calibration.width
                    Accessible.name: qsTr("Carte dessinée")
                    Accessible.role: Accessible.Graphic
                }
            }

            Flow {
                spacing: Theme.gap
                Layout.fillWidth: true

                TouchButton {
                    focusPolicy: Qt.TabFocus
                    text: qsTr("Plus petite")
                    onClicked: window.calibration.grow(-2)
                }

                TouchButton {
                    focusPolicy: Qt.TabFocus
                    text: qsTr("Plus grande")
                    onClicked: window.calibration.grow(2)
                }

                TouchButton {
                    focusPolicy: Qt.TabFocus
                    symbol: "check"
                    text: qsTr("Garder cette taille")
                    tone: TouchButton.Primary
                    onClicked: window.calibration.keep()
                }
            }
        }
    }
}
