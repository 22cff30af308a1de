import QtQuick

// The letters of other scripts, for words of one's own, in the order that people know from their
// telephones and typewriters. Twelve keys wide, as all that is written with letters.
QtObject {
    readonly property list<string> end: ["wide space", "digits", "erase"]
    readonly property var letters: ({
                                        "arabic": [[..."ضصثقفغعهخحجد"], [..."شسيبلاتنمكطذ"],
                                            [..."ئءؤرىةوزظأإآ"], ["script", "،", ".", "؟", ...end]],
                                        "persian": [[..."ضصثقفغعهخحجچ"], [..."شسیبلاتنمکگط"],
                                            [..."ظژزرذدپوئآأؤ"], ["script", "ء", "ة", "half space",
                                                                  "،", ".", ...end]],
                                        "pashto": [[..."ضصثقفغعهخحجچ"], [..."شسیبلاتنمکګط"],
                                            [..."ړزرذدډوږښځڅې"], ["script", "ټ", "پ", "ڼ", "rest",
                                                                  ...end]],
                                        "ukrainian": [[..."йцукенгшщзхї"], [..."фівапролджєґ"],
                                            ["shift", ..."ячсмитьбю’"], ["script", ",", ".", "-",
                                                                         ...end]],
                                        "russian": [[..."йцукенгшщзхъ"], [..."фывапролджэё"],
                                            ["shift", ..."ячсмитьбю-"], ["script", ",", ".",
                                                                         ...end]],
                                        "bengali": [[..."কখগঘঙচছজঝঞটঠ"], [..."ডঢণতথদধনপফবভ"],
                                            [..."মযরলশষসহ", "া", "ি", "ে", "্"], ["script", "rest",
                                                                                  "ী", "ু", "ো",
                                                                                  ...end]],
                                        "turkish": [[..."qwertyuıopğü"], [..."asdfghjklşi,"],
                                            ["shift", ..."zxcvbnmöç."], ["script", "'", "-",
                                                                         ...end]]
                                    })
    readonly property var rest: ({
                                     "pashto": [[..."ظژآأؤئءةيۍگك"], [..."،.؟!؛:-()\"«»"],
                                         [..."1234567890٪+"], ["script", "letters", ...end]],
                                     "bengali": [[..."অআইঈউঊঋএঐওঔৎ"], ["া", "ি", "ী", "ু", "ূ", "ৃ", "ে",
                                                                       "ৈ", "ো", "ৌ", "্", "ঁ"],
                                         ["\u09dc", "\u09dd", "\u09df", "ং", "ঃ", ..."।,.?!-'"],
                                         ["script", "letters", ...end]]
                                 })
    // What the key shows that leads to each.
    readonly property var names: ({
                                      "arabic": "ابت",
                                      "persian": "ابپ",
                                      "pashto": "ابټ",
                                      "ukrainian": "АБВ",
                                      "russian": "АБВ",
                                      "bengali": "কখগ",
                                      "turkish": "ĞÜŞ"
                                  })
    readonly property var others: ({
                                       "pashto": "ظژ",
                                       "bengali": "অ"
                                   })
}
