import QtQuick

// What the keys of the keyboard show, say to assistive technology, and write.
QtObject {
    id: faces

    readonly property var pages: ({
                                      "digits": "123",
                                      "letters": "ABC",
                                      "more": "áłş",
                                      "tones": "ếơ"
                                  })
    readonly property var spoken: ({
                                       "é": qsTr("accent aigu"),
                                       "è": qsTr("accent grave"),
                                       "à": qsTr("accent grave"),
                                       "ù": qsTr("accent grave"),
                                       "ê": qsTr("accent circonflexe"),
                                       "î": qsTr("accent circonflexe"),
                                       "ô": qsTr("accent circonflexe"),
                                       "ë": qsTr("tréma"),
                                       "ï": qsTr("tréma"),
                                       "ç": qsTr("cédille"),
                                       "'": qsTr("apostrophe"),
                                       "-": qsTr("tiret"),
                                       "_": qsTr("tiret bas"),
                                       ",": qsTr("virgule"),
                                       ".": qsTr("point"),
                                       "@": qsTr("arobase"),
                                       "+": qsTr("plus"),
                                       "erase": qsTr("Effacer un signe"),
                                       "shift": qsTr("Majuscule"),
                                       "space": qsTr("Espace"),
                                       "wide space": qsTr("Espace"),
                                       "digits": qsTr("Chiffres et signes"),
                                       "letters": qsTr("Lettres"),
                                       "order": qsTr("Ordre des lettres"),
                                       "rest": qsTr("Autres lettres"),
                                       "script": qsTr("Changer d’alphabet"),
                                       "half space": qsTr("Demi-espace"),
                                       "more": qsTr("Lettres d’autres langues"),
                                       "tones": qsTr("Lettres et tons du vietnamien"),
                                       "\u0300": qsTr("accent grave"),
                                       "\u0301": qsTr("accent aigu"),
                                       "\u0309": qsTr("crochet"),
                                       "\u0303": qsTr("tilde"),
                                       "\u0323": qsTr("point dessous")
                                   })

    required property KeyLayouts layouts

    // What a key writes. A capital that is two signs (of ß) is none; that of a Turkish i has a dot.
    function written(key: string, shift: bool): string {
        if (key === "half space")
            return "\u200c";
        if (shift && key === "i" && layouts.own)
            return "İ";
        return shift && key.toUpperCase().length === 1 ? key.toUpperCase() : key;
    }

    // A tone is shown on the sign that stands for any letter.
    function shown(key: string, shift: bool): string {
        if (key in pages)
            return key === "letters" && layouts.own ? layouts.scripts.names[layouts.script] :
                                                      pages[key];


        switch (key) {
        case "order":
            return layouts.ordered ? "AZE" : "ABC";
        case "rest":
            return layouts.scripts.others[layouts.script];
        case "script":
            return layouts.own ? "ABC" : layouts.scripts.names[layouts.script];
        case "half space":
            return "نیم";
        }
        if (/[\u0300-\u036f]/.test(key))
            return "\u25cc" + key;
        return key.length > 1 ? "" : written(key, shift);
    }
}
