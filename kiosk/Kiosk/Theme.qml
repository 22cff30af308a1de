pragma Singleton

import QtQuick
import Kiosk.Model

// The names of the design tokens (resources/theme/tokens.toml). Sizes are pixels of this panel.
QtObject {
    readonly property color surface: Tokens.colour("surface")
    readonly property color raised: Tokens.colour("surface_raised")
    readonly property color sunken: Tokens.colour("surface_sunken")
    readonly property color ink: Tokens.colour("ink")
    readonly property color inkSoft: Tokens.colour("ink_soft")
    readonly property color primary: Tokens.colour("primary")
    readonly property color primaryPressed: Tokens.colour("primary_pressed")
    readonly property color primarySoft: Tokens.colour("primary_soft")
    readonly property color overPrimary: Tokens.colour("on_primary")
    readonly property color accent: Tokens.colour("accent")
    readonly property color overAccent: Tokens.colour("on_accent")
    readonly property color line: Tokens.colour("line")
    readonly property color divider: Tokens.colour("divider")
    readonly property color focus: Tokens.colour("focus")
    readonly property color danger: Tokens.colour("danger")
    readonly property color dangerSoft: Tokens.colour("danger_soft")
    readonly property color success: Tokens.colour("success")
    readonly property color successSoft: Tokens.colour("success_soft")
    readonly property color training: Tokens.colour("training")
    readonly property color overTraining: Tokens.colour("on_training")

    readonly property int display: Tokens.type("display")
    readonly property int title: Tokens.type("title")
    readonly property int body: Tokens.type("body")
    readonly property int key: Tokens.type("key")

    readonly property int xs: Tokens.space("xs")
    readonly property int s: Tokens.space("s")
    readonly property int m: Tokens.space("m")
    readonly property int l: Tokens.space("l")
    readonly property int xl: Tokens.space("xl")

    readonly property int target: Tokens.target("size")
    readonly property int gap: Tokens.target("gap")

    readonly property int small: Tokens.radius("small")
    readonly property int medium: Tokens.radius("medium")
    readonly property int large: Tokens.radius("large")

    readonly property real paragraph: Tokens.lineHeight("paragraph")
    readonly property real titleLine: Tokens.lineHeight("title")
    readonly property int border: Tokens.border("control")
    readonly property int chosen: Tokens.border("chosen")
    readonly property int focusWidth: Tokens.focus("width")
    readonly property int focusGap: Tokens.focus("gap")
}
