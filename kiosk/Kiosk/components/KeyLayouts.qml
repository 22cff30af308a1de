import QtQuick

// The pages of the keyboard: rows of keys, all rows of a page equally wide.
// Accents have their own row, and the letters of other languages pages of their own: nothing on
// this keyboard needs a long press.
QtObject {
    readonly property list<string> accents: [..."éèêëçàùîïô", "erase"]
    readonly property list<string> first: [..."azertyuiop"]
    readonly property list<string> second: [..."qsdfghjklm"]
    readonly property list<string> third: ["shift", ..."wxcvbn", "more", "space", "digits"]
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
    readonly property var weights: ({
                                        "erase": 2,
                                        "shift": 2,
                                        "space": 2,
                                        "letters": 2
                                    })

    // Kinds: name, text, commune, email, phone, date, code. Pages: letters, more, tones, digits,
    // signs of a code.
    property string kind
    property string page
    readonly property var rows: {
        switch (page) {
        case "code":
            return code;
        case "more":
            return more;
        case "tones":
            return tones;
        case "letters":
            return kind === "email" ? email : kind === "commune" ? communes : letters;
        default:
            return kind === "phone" ? phone : kind === "date" ? date : signs;
        }
    }

    // Width of a key, in keys. A pad has as many equal keys in each row; elsewhere the wide space
    // takes what the others leave.
    function weight(key: string): int {
        if (rows[0].length === 3 || page === "code")
            return 1;
        if (key !== "wide space")
            return weights[key] ?? 1;
        const others = rows[3].filter(other => other !== key);
        return others.reduce((room, other) => room - weight(other), 12);
    }
}
