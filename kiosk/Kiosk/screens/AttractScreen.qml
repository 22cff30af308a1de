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
    property int turns
    // What stands for weeks in one place burns in: it moves a little each minute.
    readonly property int aside: 4 * (Math.floor(turns / 10) % 2)
    readonly property int side: Math.max(Theme.m, Math.round(0.025 * width))

    ColumnLayout {
        anchors.bottomMargin: Theme.m - screen.aside
        anchors.fill: parent
        anchors.leftMargin: screen.side + screen.aside
        anchors.rightMargin: screen.side - screen.aside
        anchors.topMargin: Theme.m + screen.aside
        spacing: Theme.m

        RowLayout {
            spacing: Theme.m

            Image {
                asynchronous: true // the words are there without it
                source: Tokens.mark()
                sourceSize: Qt.size(Theme.target, Theme.target)
                Accessible.ignored: true
                Layout.preferredHeight: Theme.target
                Layout.preferredWidth: Theme.target
            }

            Heading {
                font.pixelSize: screen.width < 16 * Theme.target ? Theme.title : Theme.display
                text: "Premier Pas"
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth
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
                    text: [screen.site.phone, screen.site.opening].filter(part => part).join(
                        screen.width > screen.height ? " · " : "\n")
                    Layout.fillWidth: true
                }
            }

            TouchButton {
                font.bold: true
                font.pixelSize: Theme.title
                text: "SOS" // in all languages
                tone: TouchButton.Danger
                Accessible.name: "SOS, " + screen.site.help
                onClicked: screen.shell.askHelp()
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

            readonly property bool offered: screen.shell.interrupted.length > 0

            visible: offered
            Layout.maximumWidth: parent.width
            onOfferedChanged: offered ? setSource("../components/ResumeButton.qml", {
                                                      "shell": screen.shell,
                                                      "site": screen.site
                                                  }) : setSource("")
        }

        // In turn: all languages at once would be too small to read. A screen reader has them all.
        GridLayout {
            columnSpacing: Theme.l
            columns: screen.width > screen.height ? 2 : 1
            rowSpacing: 0
            Accessible.name: screen.site.alternative
            Accessible.role: Accessible.StaticText
            // Four lines are enough: nothing moves when another language speaks.
            Layout.fillHeight: false
            Layout.preferredHeight: 4 * Math.round(Theme.titleLine * Theme.body)

            Repeater {
                model: screen.site.speaking

                delegate: BodyText {
                    required property string alternative
                    required property string idle
                    required property bool rightToLeft

                    objectName: "alternative"
                    color: Theme.inkSoft
                    horizontalAlignment: rightToLeft ? Text.AlignRight : Text.AlignLeft
                    spacing: Theme.titleLine
                    text: alternative + "\n" + idle
                    Accessible.ignored: true
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }

    Timer {
        interval: 6000
        repeat: true
        running: true
        onTriggered: {
            screen.turns += 1;
            screen.site.turn();
        }
    }
}
