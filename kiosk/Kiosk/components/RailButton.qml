import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// One of the fixed controls: a picture above its words.
T.AbstractButton {
    id: control

    required property string symbol
    property string brief: text // what is shown where letters are large: words of the text
    property bool pictured: false // no words are shown: there is no room
    property string tone: "primary"

    readonly property bool tall: Window.height > Window.width
    readonly property real beside: availableWidth - 1.2 * Theme.body - Theme.xs / 2
    // Wide letters have no room beside a picture, nor have words of more than two lines.
    readonly property bool worded: Theme.enlarged || !tall && !pictured && (Theme.letterSpace > 0
                                                                            || words.width > 1.8
                                                                            * beside)

    objectName: "fixed"
    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    bottomPadding: Theme.xs
    leftPadding: Theme.enlarged ? Theme.s : Theme.xs
    rightPadding: leftPadding
    topPadding: Theme.xs
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    TextMetrics {
        id: words

        font: control.font
        text: control.text
    }

    background: Rectangle {
        color: control.down ? Theme.primarySoft : Theme.raised
        border.color: control.tone === "danger" ? Theme.danger : Theme.line
        border.width: Theme.border
        radius: Theme.medium

        FocusRing {
            visible: control.visualFocus
        }
    }

    // The picture stands above the words where there is height for it, else beside them.
    contentItem: GridLayout {
        columnSpacing: Math.round(Theme.xs / 2)
        columns: control.tall || control.pictured ? 1 : 2
        rowSpacing: Theme.xs

        Icon {
            visible: !control.worded
            name: control.symbol
            size: Math.round(control.pictured ? 0.5 * Theme.target : 1.2 * Theme.body)
            tone: control.tone
            fillMode: Image.Pad
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: control.pictured
            Layout.preferredHeight: size
            Layout.preferredWidth: size
        }

        BodyText {
            color: control.tone === "danger" ? Theme.danger : Theme.ink
            font: control.font
            horizontalAlignment: control.tall || control.worded ? Text.AlignHCenter : Text.AlignLeft
            spacing: Theme.titleLine
            text: Theme.enlarged ? control.brief : control.text
            visible: !control.pictured
            Accessible.ignored: true
            // Lines stand low in their room: two of them would lie on the lower edge.
            Layout.bottomMargin: Theme.enlarged ? 0 : Theme.xs
            Layout.fillWidth: true
            Layout.topMargin: -Layout.bottomMargin
        }
    }
}
