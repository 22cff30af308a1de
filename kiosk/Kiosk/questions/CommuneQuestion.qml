import Kiosk

// A commune, found by its name or postcode as one types. What is found is below (FoundCommunes).
LineEditor {}
