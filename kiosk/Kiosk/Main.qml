pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model

// The window: the fixed controls, and one page or what covers it.
Window {
    id: window

    required property Shell shell
    required property Site site
    required property Urgency urgency
    required property Strokes strokes
    // What needs the store comes a moment after the first frame.
    property QtObject question
    property QtObject answer
    property QtObject check
    property QtObject done
    property QtObject resume
    property QtObject pause
    property QtObject code

    readonly property var given: ({
                                      "attract": ["shell", "site"],
                                      "language": ["shell"],
                                      "question": ["strokes", "question", "answer"],
                                      "check": ["check"],
                                      "done": ["shell", "site", "done"],
                                      "resume": ["strokes", "resume"],
                                      "code": ["strokes", "code"],
                                      "paused": ["shell", "site", "pause"],
                                      "closed": ["shell", "site"],
                                      "help": ["shell", "site"],
                                      "urgent": ["urgency"],
                                      "quit": ["shell", "pause"],
                                      "hidden": ["shell"],
                                      "idle": ["shell"],
                                      "notice": ["shell", "done"]
                                  })
    property string opened
    property string covering
    property QtObject carried

    // Loads a component with those of the window's properties that it requires.
    function put(loader: Loader, file: string, names: list<string>) {
        const properties = {};
        names.forEach(name => properties[name] = window[name]);
        loader.setSource(file, properties);
    }

    function fill(loader: Loader, name: string) {
        if (name in given) {
            put(loader, "screens/" + name.charAt(0).toUpperCase() + name.slice(1) + "Screen.qml",
                given[name]);
            loader.forceActiveFocus();
        } else {
            loader.source = "";
        }
    }

    function follow() {
        if (shell.page !== opened) {
            opened = shell.page;
            fill(page, opened);
        }
        if (shell.overlay !== covering) {
            covering = shell.overlay;
            fill(overlay, covering);
        }
        // Nobody sees it on the first screen, which is to come quickly.
        if (opened !== "attract" && (!rail.item || carried !== question)) {
            carried = question;
            put(rail, "components/Rail.qml", ["shell", "question"]);
        }
    }

    color: Theme.surface
    title: "Premier Pas"
    visible: true
    Component.onCompleted: follow()
    onQuestionChanged: follow()

    Connections {
        target: window.shell

        function onMoved() {
            window.follow();
        }
    }

    T.Control {
        anchors.fill: parent
        font: Application.font // what controls inherit is not the application's font by itself
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.shell.rightToLeft

        contentItem: ColumnLayout {
            spacing: 0

            TrainingBanner {
                visible: window.site.training
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 0

                Loader {
                    id: rail

                    visible: !["attract", "closed"].includes(window.opened)
                    Layout.fillHeight: true
                }

                FocusScope {
                    focus: true
                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    Loader {
                        id: page

                        anchors.fill: parent
                        focus: window.covering === "none"
                        visible: window.covering === "none"
                    }

                    Loader {
                        id: overlay

                        anchors.fill: parent
                        focus: window.covering !== "none"
                    }
                }
            }
        }
    }
}
