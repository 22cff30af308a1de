import Kiosk

LineEditor {}
