import Kiosk

OptionsEditor {
    several: true
}
