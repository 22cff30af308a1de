"""Until when a proof of identity is good, and for what.

Registration takes identification as it is declared (C. trav. art. R5411-2): an expired card does.
CEJ and PACEA are asked for with a valid one; `domain.rights` then flags it and closes nothing.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.ages import age_on
from domain.deadlines import months_later
from domain.rights.young_person import ADULT_AGE, Identity

_PROLONGED_FROM: Final = date(2004, 1, 2)
_PROLONGED_UNTIL: Final = date(2013, 12, 31)
_PROLONGED_MONTHS: Final = 60
_DECREE: Final = "Décret n° 2013-1188 du 18 décembre 2013"
_REGISTRATION: Final = "C. trav. art. R5411-2"


@dataclass(frozen=True, slots=True)
class ProofUse:
    """What a proof of identity is good for on a day.

    Attributes:
        identity: whether it is valid, expired or absent.
        registers: good for registering: always, as identity is declared.
        to_renew: CEJ and PACEA will ask for a valid one.
        source: why it registers.
    """

    identity: Identity
    registers: bool
    to_renew: bool
    source: str


def proof_use(expires: date | None, day: date, *, shown: bool = True) -> ProofUse:
    """What a proof is good for. It is valid on its last day.

    Args:
        expires: its last day; None if it has no end.
        day: today.
        shown: False if the person has none with them.
    """
    identity = Identity.VALID
    if not shown:
        identity = Identity.ABSENT
    elif expires is not None and day > expires:
        identity = Identity.EXPIRED
    to_renew = identity is not Identity.VALID
    return ProofUse(identity, registers=True, to_renew=to_renew, source=_REGISTRATION)


def french_card_expires(printed: date, issued_on: date, born: date) -> tuple[date, str | None]:
    """The last day of an old French card, and the text that prolongs it, if one does.

    Cards issued to adults from 2 January 2004 to 31 December 2013 are valid five years longer
    than what is printed on them.

    Args:
        printed: the date "valable jusqu'au".
        issued_on: the date of issue ("délivrée le").
        born: date of birth of the holder.
    """
    adult = age_on(issued_on, born) >= ADULT_AGE
    if adult and _PROLONGED_FROM <= issued_on <= _PROLONGED_UNTIL:
        return months_later(printed, _PROLONGED_MONTHS), _DECREE
    return printed, None
