"""The kind of place that a kiosk stands in: one value tells a kiosk how to behave there.

Whom the kiosk belongs to, its telephone and its opening come with the enrolment, and what a machine
is made of (printer, keypad, fineness of the panel) from its command line: no place knows them.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.hours import Hours


@dataclass(frozen=True, slots=True)
class Profile:
    """How a kiosk behaves in a kind of place. What nothing is said of is as everywhere.

    Attributes:
        languages: codes of those in which people register, in the order of the attract screen,
            French first; none: all. In need, all are spoken (`kiosk.languages.Choice`).
        lit: when the screen is lit though nobody is there; None: always.
        private_sound: what is heard goes to a headset or handset alone.
        distance_mm: from where the panel is read; None: from where most are.
        large_letters: visits begin in large letters; each person may make them small.
        team_here: who receives people is in this place, and one can be sent to their reception.
        locked: nothing done at the kiosk closes its window.
        mouse: there is one, so that its arrow is shown.
    """

    languages: tuple[str, ...] = ()
    lit: "Hours | None" = None
    private_sound: bool = False
    distance_mm: int | None = None
    large_letters: bool = False
    team_here: bool = True
    locked: bool = False
    mouse: bool = True
