"""Ages as the law counts them: in completed years ("révolus").

Who is born on 29 February completes a year at the end of 28 February: in years that have no
29 February the birthday is 1 March. "Jusqu'à vingt-cinq ans révolus" is read as French
administrations do: until the day before the twenty-sixth birthday.
"""

from datetime import date


def age_on(day: date, born: date) -> int:
    """Completed years on `day`; negative before the birth."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birthday(born: date, years: int) -> date:
    """The first day on which `years` are completed."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:  # born on 29 February, and that year has none
        return date(born.year + years, 3, 1)
