import QtQuick
import QtQuick.Layouts
import Kiosk

// Where a page stands. In large letters it may be higher than the panel, on a small panel the last
// one in any letters: two buttons turn it then, and what gets the focus comes into sight.
FocusScope {
    id: stage

    property alias loader: loader
    // A loader keeps the height of what it showed last when it shows nothing any more.
    readonly property bool shows: loader.source.toString() !== ""
    property string page
    readonly property bool long: Theme.enlarged || page === "done" && Theme.crowds(Window.width,
                                                                                   Window.height)

    readonly property bool turns: long && shows && loader.implicitHeight > height
    readonly property Item reached: Window.activeFocusItem

    function lead(top: real) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, top));
    }

    function isHere(item: Item): bool {
        return item !== null && (item === loader || isHere(item.parent));
    }

    function show(item: Item) {
        const top = item.mapToItem(loader, 0, 0).y - Theme.m;
        const bottom = top + item.height + 2 * Theme.m;
        lead(Math.min(top, Math.max(view.contentY, bottom - view.height)));
    }

    // Another page is read from its beginning, wherever the focus is.
    function begin() {
        Qt.callLater(lead, 0);
    }

    objectName: "shown" // what of it is seen is read aloud
    Accessible.role: Accessible.Pane
    onReachedChanged: if (turns && isHere(reached))
                          show(reached)

    // What is written and the keys to write it with are at the end of a page.
    Connections {
        function onWritingChanged() {
            Qt.callLater(stage.lead, view.contentHeight);
        }

        function onTold() {
            stage.begin();
        }

        ignoreUnknownSignals: true
        target: loader.item
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Flickable {
            id: view

            boundsBehavior: Flickable.StopAtBounds
            clip: stage.turns
            contentHeight: loader.height
            interactive: stage.turns
            Layout.fillHeight: true
            Layout.fillWidth: true

            Loader {
                id: loader

                focus: true
                height: stage.turns ? implicitHeight : stage.height
                width: view.width
                onLoaded: stage.begin()
            }
        }

        // Its room is kept: were a page as wide as there is room for without the arrows, it could be
        // too high where it is wide and not where it is narrow, and they would come and go for ever.
        Item {
            visible: stage.long && stage.shows
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target + Theme.s

            TurnKeys {
                anchors.verticalCenter: parent.verticalCenter
                visible: stage.turns
                onTurn: pages => stage.lead(view.contentY + pages * view.height)
            }
        }
    }
}
