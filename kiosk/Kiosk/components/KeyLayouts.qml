import QtQuick
import Kiosk

// The pages of the keyboard: rows of keys, all rows of a page equally wide.
// Accents have their own row, and the letters of other languages pages of their own: nothing on
// this keyboard needs a long press.
QtObject {
    readonly property list<string> accents: [..."éèêëçàùîïô", "erase"]
    readonly property list<string> first: ordered ? [..."abcdefghij"] : [..."azertyuiop"]
    readonly property list<string> second: ordered ? [..."klmnopqrst"] : [..."qsdfghjklm"]
    readonly property list<string> third: ["shift", ...(ordered ? "uvwxyz" : "wxcvbn"), "more", foreign
        ? "script" : "order", "space", "digits"]
    readonly property list<string> figures: [..."1234567890", "erase"]
    readonly property var letters: [accents, [...first, "'", "-"], [...second, ",", "."], third]
    // Communes are found without accents, and by their postcode; addresses have figures in them.
    readonly property var communes: [figures, [...first, "'", "-"], [...second, ",", "."], third]
    readonly property var email: [figures, [...first, "@", "."], [...second, "-", "_"], third]
    // Polish, Turkish, Romanian, Portuguese, Spanish, German, Nordic, Czech, Hungarian, Croatian.
    readonly property var more: [[..."áãäåąăâćčđ", "erase"], [..."ęěğíıİłñńňóõ"],
        [..."öőøœřśšşșțúû"], ["shift", ..."üůűýźżž", "tones", "letters"]]
    // Vietnamese: a tone joins the letter before it.
    readonly property var tones: [[..."ăâđêôơưæÿß", "erase"], [..."aeiouy", "'", "-"], ["̀", "́",
                                                                                        "̉", "̃", "̣"],
        ["shift", "more", "wide space", "letters"]]
    readonly property var signs: [figures, [..."@-_'\"/()+&°="], [...".,?!:;€%*#âœ"], ["letters",
                                                                                       "wide space"]]
    readonly property var pad: [[..."123"], [..."456"], [..."789"]]
    readonly property var phone: [...pad, ["+", "0", "erase"]]
    readonly property var date: [...pad, ["letters", "0", "erase"]]
    // The signs of codes, in the order of the alphabet: they are copied, not known by heart.
    readonly property var code: [[..."23456789", "erase"], [..."ACDFGHJKM"], [..."NPQRTVWXY"]]
    // What three signs need; in large letters more, which the space leaves them.
    readonly property var weights: ({
                                        "erase": 2,
                                        "space": Theme.enlarged ? 1 : 1.5,
                                        "more": Theme.enlarged ? 1.25 : 1,
                                        "letters": 2,
                                        "digits": 1.25,
                                        "order": Theme.enlarged ? 1.5 : 1.25,
                                        "script": own ? 2 : Theme.enlarged ? 1.5 : 1.25
                                    })

    readonly property KeyScripts scripts: KeyScripts {}

    // Kinds: name, text, free, commune, email, phone, date, code. Pages: letters, more, tones,
    // digits, rest of the letters of another script, signs of a code.
    property string kind
    property string page
    property bool ordered: false // by the alphabet, not as on a typewriter
    // What one writes in one's own words: with the letters of one's language, or these.
    property string script
    property bool latin: false
    readonly property bool foreign: kind === "free" && script in scripts.letters
    readonly property bool own: foreign && !latin
    readonly property var rows: {
        switch (page) {
        case "code":
            return code;
        case "more":
            return more;
        case "tones":
            return tones;
        case "rest":
            return scripts.rest[script];
        case "letters":
            return own ? scripts.letters[script] : kind === "email" ? email : kind === "commune" ? communes :
                                                                                                   letters;
        default:
            return kind === "phone" ? phone : kind === "date" ? date : signs;
        }
    }

    // Width of a key, in keys. A pad has as many equal keys in each row; elsewhere the wide space
    // takes what the others leave, or shift in a row without it.
    function weight(key: string): real {
        if (rows[0].length === 3 || page === "code")
            return 1;
        const row = rows.find(keys => keys.includes(key)) ?? []; // a page was turned
        const wide = row.includes("wide space");
        if (key === "shift" && wide)
            return 2;
        if (key !== "wide space" && key !== "shift")
            return weights[key] ?? 1;
        return row.filter(other => other !== key).reduce((room, other) => room - weight(other), 12);
    }
}
