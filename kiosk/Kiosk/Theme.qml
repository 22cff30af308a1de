pragma Singleton

import QtQuick
import Kiosk.Model

// The names of the design tokens (resources/theme/tokens.toml). Sizes are pixels of this panel.
QtObject {
    readonly property var colours: Tokens.colours
    readonly property bool onBlack: colours.surface === "#000000"
    readonly property var letters: Tokens.letters
    readonly property bool enlarged: Tokens.large
    readonly property string family: Tokens.family
    readonly property real letterSpace: Tokens.letterEm * body
    readonly property real wordSpace: Tokens.wordEm * body

    // Whether what cannot be shortened may have too little room on a panel, in letters of the usual
    // size: it is low, and narrow or the letters stand far apart.
    function crowds(width: real, height: real): bool {
        return letterSpace > 0 ? height < 12 * target : height < 10 * target && width < 15 * target;
    }

    readonly property color surface: colours.surface
    readonly property color raised: colours.surface_raised
    readonly property color sunken: colours.surface_sunken
    readonly property color ink: colours.ink
    readonly property color inkSoft: colours.ink_soft
    readonly property color primary: colours.primary
    readonly property color primaryPressed: colours.primary_pressed
    readonly property color primarySoft: colours.primary_soft
    readonly property color overPrimary: colours.on_primary
    readonly property color accent: colours.accent
    readonly property color overAccent: colours.on_accent
    readonly property color line: colours.line
    readonly property color divider: colours.divider
    readonly property color focus: colours.focus
    readonly property color danger: colours.danger
    readonly property color dangerSoft: colours.danger_soft
    readonly property color success: colours.success
    readonly property color successSoft: colours.success_soft
    readonly property color training: colours.training
    readonly property color overTraining: colours.on_training

    readonly property int display: letters.display
    readonly property int title: letters.title
    readonly property int body: letters.body
    readonly property int key: letters.key

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
