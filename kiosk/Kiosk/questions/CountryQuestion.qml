import Kiosk

// A country, by its name or nationality. What is found is shown below (FoundRows).
LineEditor {}
