import Kiosk

OptionsEditor {
    columns: 2
}
