pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// A button for who may not read the language in use: it says the same in several.
TouchButton {
    id: control

    required property list<string> sayings

    text: sayings.join(" · ")

    contentItem: RowLayout {
        spacing: Theme.s

        Icon {
            name: control.symbol
            size: control.symbolSize
            tone: "primary"
            Layout.preferredHeight: size
            Layout.preferredWidth: size
        }

        Flow {
            spacing: Theme.xs
            Layout.fillWidth: true

            Repeater {
                model: control.sayings

                delegate: BodyText {
                    required property string modelData

                    font: control.font
                    rightPadding: Theme.s
                    spacing: Theme.titleLine
                    text: modelData
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
