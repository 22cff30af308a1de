pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Model

// Our own on-screen keyboard: every key is a button with a spoken name. Always Latin, and never
// mirrored: identity is written as on the papers.
Rectangle {
    id: keyboard

    required property Strokes strokes
    property string kind: "name"
    property string page: "letters"
    property bool shift: false

    readonly property var rows: layouts.rows
    readonly property int columns: rows[0].reduce((sum, key) => sum + layouts.weight(key), 0)
    readonly property int unit: {
        const room = (width - 2 * Theme.s - (columns - 1) * Theme.gap) / columns;
        return Math.min(Math.floor(room), columns < 6 ? 2 * Theme.target : room);
    }
    readonly property int keyHeight: Math.min(Theme.target, Math.floor((height - 2 * Theme.s - (rows.length
                                                                                                - 1) * Theme.gap)
                                                                       / rows.length))
    // The height with keys of 15 mm.
    readonly property int least: 3 * Theme.target + 3 * Theme.gap + 2 * Theme.s

    // Turn to the page that the kind begins with; sentences and names begin with a capital.
    function begin(empty: bool) {
        page = kind === "code" ? kind : kind === "date" || kind === "phone" ? "digits" : "letters";
        shift = empty && (kind === "name" || kind === "text");
    }

    function strike(key: string) {
        switch (key) {
        case "erase":
            strokes.rubOut();
            break;
        case "shift":
            if (strokes.isMeant(key))
                shift = !shift;
            break;
        case "digits":
        case "letters":
        case "more":
        case "tones":
            if (strokes.turnsPage())
                page = key;
            break;
        case "space":
        case "wide space":
            strokes.strike(" ");
            break;
        default:
            strokes.strike(faces.written(key, shift));
            shift = false;
        }
    }

    color: Theme.sunken
    implicitHeight: 4 * Theme.target + 3 * Theme.gap + 2 * Theme.s
    radius: Theme.large
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    Accessible.name: qsTr("Clavier")
    Accessible.role: Accessible.Grouping

    KeyFaces {
        id: faces
    }

    KeyLayouts {
        id: layouts

        kind: keyboard.kind
        page: keyboard.page
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap

        Repeater {
            model: keyboard.rows

            delegate: Row {
                id: row

                required property var modelData

                spacing: Theme.gap

                Repeater {
                    model: row.modelData

                    delegate: Key {
                        required property string modelData

                        readonly property int weight: layouts.weight(modelData)

                        height: keyboard.keyHeight
                        objectName: "key " + modelData
                        on: modelData === "shift" && keyboard.shift
                        quiet: modelData.length > 1
                        spoken: faces.spoken[modelData] ?? ""
                        symbol: modelData === "erase" ? "backspace" : modelData === "shift"
                                                        ? "shift" : ""
                        text: faces.shown(modelData, keyboard.shift)
                        width: weight * keyboard.unit + (weight - 1) * Theme.gap
                        onClicked: keyboard.strike(modelData)
                    }
                }
            }
        }
    }
}
