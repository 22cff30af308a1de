import QtQuick

// The pages of the keyboard: rows of keys, all rows of a page equally wide.
// Accents have their own row: nothing on this keyboard needs a long press.
QtObject {
    readonly property list<string> accents: [..."éèêëçàùîïô", "erase"]
    readonly property list<string> first: [..."azertyuiop"]
    readonly property list<string> second: [..."qsdfghjklm"]
    readonly property list<string> third: ["shift", ..."wxcvbn", "space", "digits"]
    readonly property var letters: [accents, [...first, "'", "-"], [...second, ",", "."], third]
    readonly property var email: [accents, [...first, "@", "."], [...second, "-", "_"], third]
    readonly property list<string> figures: [..."1234567890", "erase"]
    readonly property var signs: [figures, [..."@-_'\"/()+&°="], [...".,?!:;€%*#âœ"], ["letters",
                                                                                       "wide space"]]
    readonly property var pad: [[..."123"], [..."456"], [..."789"]]
    readonly property var phone: [...pad, ["+", "0", "erase"]]
    readonly property var date: [...pad, ["letters", "0", "erase"]]
    readonly property var weights: ({
                                        "erase": 2,
                                        "shift": 2,
                                        "space": 3,
                                        "letters": 2,
                                        "wide space": 10
                                    })

    // Kinds: name, text, email, phone, date. Pages: letters, digits.
    property string kind
    property string page
    readonly property var rows: page === "letters" ? (kind === "email" ? email : letters) : kind
                                                     === "phone" ? phone : kind === "date" ? date :
                                                                                             signs

    // Width of a key, in keys. A pad has as many equal keys in each row.
    function weight(key: string): int {
        return rows[0].length === 3 ? 1 : weights[key] ?? 1;
    }
}
