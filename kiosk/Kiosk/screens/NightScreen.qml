import QtQuick

// Nobody is there, and the place is closed.
Rectangle {
    color: "black"
    Accessible.ignored: true
}
