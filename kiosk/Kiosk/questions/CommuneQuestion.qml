import Kiosk

// A commune, by its name or postcode. What is found is shown below (FoundRows).
LineEditor {}
