import Kiosk

OptionsEditor {}
