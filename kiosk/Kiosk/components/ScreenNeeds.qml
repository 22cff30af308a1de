import QtQuick

// What each screen is given: the names of those of the window's properties that it requires.
QtObject {
    readonly property var of: ({
                                   "attract": ["shell", "site"],
                                   "language": ["shell", "site"],
                                   "display": ["shell", "display"],
                                   "question": ["strokes", "question", "answer"],
                                   "check": ["check"],
                                   "done": ["shell", "site", "press", "done", "objection"],
                                   "objection": ["shell", "strokes", "question", "objection"],
                                   "resume": ["strokes", "resume"],
                                   "code": ["strokes", "code"],
                                   "paused": ["shell", "site", "press", "pause"],
                                   "closed": ["shell", "site"],
                                   "help": ["shell", "site", "calling", "question"],
                                   "urgent": ["shell", "site", "urgency"],
                                   "quit": ["shell", "pause"],
                                   "sound": ["shell", "speech"],
                                   "hidden": ["shell"],
                                   "idle": ["shell"],
                                   "topics": ["shell", "topics"],
                                   "notice": ["shell", "press", "done"]
                               })
}
