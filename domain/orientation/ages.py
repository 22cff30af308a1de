"""Ages as the law counts them: in completed years."""

from datetime import date


def age_on(day: date, born: date) -> int:
    """Completed years on `day`. Who is born on 29 February ages on 1 March of other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
