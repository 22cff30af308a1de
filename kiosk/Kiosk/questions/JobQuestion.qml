import Kiosk

// A job, by words of its title. What is found is shown below (FoundRows).
LineEditor {}
