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
    // What needs somebody there or the store comes a moment after the first frame.
    property QtObject display
    property QtObject urgency
    property QtObject strokes
    property QtObject speech
    property QtObject question
    property QtObject answer
    property QtObject check
    property QtObject done
    property QtObject objection
    property QtObject press
    property QtObject resume
    property QtObject pause
    property QtObject code
    property QtObject calling
    property QtObject topics

    property string opened
    property string covering
    property QtObject carried
    property bool dark // see kiosk.night
    // In large letters a panel that stands upright has its fixed controls below the page.
    readonly property bool below: Theme.enlarged && height > width

    function put(loader: Loader, file: string, names: list<string>) {
        const properties = {};
        names.forEach(name => properties[name] = window[name]);
        loader.setSource(file, properties); // those of the window that it requires
    }

    function fill(loader: Loader, name: string) {
        if (name in needs.of) {
            put(loader, "screens/" + name.charAt(0).toUpperCase() + name.slice(1) + "Screen.qml",
                needs.of[name]);
            loader.forceActiveFocus();
        } else {
            loader.source = "";
        }
    }

    function follow() {
        if (shell.page !== opened) {
            opened = shell.page;
            fill(page.loader, opened);
        }
        if (shell.overlay !== covering) {
            covering = shell.overlay;
            fill(overlay.loader, covering);
        }
        // Nobody sees it on the first screen, which is to come quickly.
        if (opened !== "attract" && speech && (!rail.item || carried !== question)) {
            carried = question;
            put(rail, "components/Rail.qml", ["shell", "speech", "question"]);
        }
    }

    color: Theme.surface
    title: "Premier Pas"
    visible: true
    Component.onCompleted: follow()
    onQuestionChanged: follow()

    ScreenNeeds {
        id: needs
    }

    Connections {
        target: window.shell

        function onMoved() {
            window.follow();
            page.begin();
        }
    }

    T.Control {
        anchors.fill: parent
        font.family: Theme.family // what controls inherit is not the application's font by itself
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.shell.rightToLeft

        contentItem: ColumnLayout {
            spacing: 0

            TrainingBanner {
                visible: window.site.training
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: 0
                rowSpacing: 0

                Loader {
                    id: rail

                    visible: window.opened !== "attract" && !(window.opened === "closed"
                                                              && window.shell.retired)
                    Layout.column: 0
                    Layout.fillHeight: !window.below
                    Layout.fillWidth: window.below
                    Layout.row: window.below ? 1 : 0
                }

                FocusScope {
                    focus: true
                    Layout.column: window.below ? 0 : 1
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.row: 0

                    Stage {
                        id: page

                        anchors.fill: parent
                        focus: window.covering === "none"
                        page: window.opened
                        visible: window.covering === "none"
                    }

                    Stage {
                        id: overlay

                        anchors.fill: parent
                        focus: window.covering !== "none"
                    }
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        source: window.dark ? "screens/NightScreen.qml" : ""
    }
}
