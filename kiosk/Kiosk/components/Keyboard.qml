pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Model

// Our own on-screen keyboard: every key is a button with a spoken name. Identity is written as on
// the papers, in Latin letters; only one's own words have those of one's language. Never mirrored.
Rectangle {
    id: keyboard

    required property Strokes strokes
    property string kind: "name"
    property string script
    property string page: "letters"
    property bool latin: false
    property bool shift: false

    readonly property var rows: rowsOfKeys.rows
    readonly property int columns: rows[0].reduce((sum, key) => sum + rowsOfKeys.weight(key), 0)
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
        shift = empty && ["name", "text", "free"].includes(kind);
        latin = false;
        reach.begin();
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
        case "rest":
        case "tones":
            if (strokes.turnsPage())
                page = key;
            break;
        case "script":
            if (strokes.turnsPage()) {
                latin = !latin;
                page = "letters";
            }
            break;
        case "order":
            if (strokes.turnsPage())
                strokes.turnOrder();
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

    // Another language has letters of its own.
    onScriptChanged: if (kind === "free")
                         begin(shift)
    color: Theme.sunken
    implicitHeight: 4 * Theme.target + 3 * Theme.gap + 2 * Theme.s
    radius: Theme.large
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    Accessible.name: qsTr("Clavier")
    Accessible.role: Accessible.Grouping

    KeyReach {
        id: reach

        keys: keys
        strokes: keyboard.strokes
    }

    KeyFaces {
        id: faces

        layouts: rowsOfKeys
    }

    KeyLayouts {
        id: rowsOfKeys

        kind: keyboard.kind
        latin: keyboard.latin
        ordered: keyboard.strokes.alphabetical
        page: keyboard.page
        script: keyboard.script
    }

    Column {
        id: keys

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

                        readonly property real weight: rowsOfKeys.weight(modelData)

                        height: keyboard.keyHeight
                        objectName: "key " + modelData
                        on: modelData === "shift" && keyboard.shift
                        quiet: modelData.length > 1
                        spoken: faces.spoken[modelData] ?? ""
                        symbol: modelData === "erase" ? "backspace" : modelData === "shift"
                                                        ? "shift" : ""
                        text: faces.shown(modelData, keyboard.shift)
                        width: Math.round(weight * keyboard.unit + (weight - 1) * Theme.gap)
                        byKeypad: keyboard.strokes.byKeypad
                        onClicked: reach.press(() => keyboard.strike(modelData))
                    }
                }
            }
        }
    }
}
