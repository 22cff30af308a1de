pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Model

// Seen from afar, in all languages at once. No word about anybody.
Item {
    id: screen

    required property Shell shell
    required property Site site

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.m

        RowLayout {
            spacing: Theme.m

            Image {
                source: Tokens.mark()
                sourceSize: Qt.size(Theme.target, Theme.target)
                Accessible.ignored: true
            }

            Heading {
                font.pixelSize: Theme.display
                text: "Premier Pas"
                Layout.fillWidth: true
            }

            ColumnLayout {
                spacing: 0

                BodyText {
                    font.bold: true
                    horizontalAlignment: Text.AlignRight
                    text: screen.site.name
                    Layout.fillWidth: true
                }

                BodyText {
                    horizontalAlignment: Text.AlignRight
                    text: [screen.site.phone, screen.site.opening].filter(part => part).join(" · ")
                    Layout.fillWidth: true
                }
            }
        }

        StartButton {
            shell: screen.shell
            site: screen.site
            Layout.fillHeight: true
            Layout.fillWidth: true
        }

        Loader {
            id: resume

            readonly property bool offered: screen.shell.interrupted

            visible: offered
            onOfferedChanged: offered ? setSource("../components/ResumeButton.qml", {
                                                      "shell": screen.shell
                                                  }) : setSource("")
        }

        RowLayout {
            spacing: Theme.l

            Repeater {
                model: screen.site.welcome

                delegate: BodyText {
                    required property string alternative
                    required property string idle
                    required property bool rightToLeft

                    color: Theme.inkSoft
                    horizontalAlignment: rightToLeft ? Text.AlignRight : Text.AlignLeft
                    spacing: Theme.titleLine
                    text: alternative + "\n" + idle
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }
}
