import QtQuick
import Kiosk

// Shows for a moment what is masked from those who stand by.
TouchButton {
    required property string label
    required property bool masked

    text: masked ? qsTr("Montrer") : qsTr("Masquer")
    Accessible.name: qsTr("%1 : %2").arg(text).arg(label)
}
