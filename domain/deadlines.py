"""Deadlines of the law: the last day on which something is still in time, and why that day.

How they are counted. Months run from day to same day: one month from 31 January ends on the last
day of February. The day of the event itself is not counted among days. Both are the common rules
of articles 640 and 641 of the code de procédure civile, which administrations follow.

What is moved. No text moves the deadlines of part five of the code du travail when they end on
a Saturday, a Sunday or a holiday: article R1231-1 does so for another title only. So they are
not moved here; alerts fall on working days instead. The time to contest a decision before the
administrative judge is moved to the next working day (settled case law on art. R421-1 of the
code de justice administrative).
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from domain.working_days import working_day_from, working_day_until

CONTRACT_MONTHS: Final = 1
ADDRESS_DAYS: Final = 30
OFFER_MONTHS: Final = 6
REVIEW_MONTHS: Final = 6
CONTEST_MONTHS: Final = 2

SHORT_LEADS: Final = (14, 7, 2)
"""Days before the end on which to remind of a deadline of about a month."""

LONG_LEADS: Final = (90, 30, 7)
"""Days before the end on which to remind of an end that is many months away."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day for one thing.

    Attributes:
        code: what has to be done, or what ends, such as `contract`.
        last_day: the last day that is in time.
        counted_day: the last day before it was moved to a working day, if it was.
        source: the text that sets it.
        leads: how many days before the end to remind of it.
    """

    code: str
    last_day: date
    counted_day: date
    source: str
    leads: tuple[int, ...] = SHORT_LEADS

    def is_over(self, day: date) -> bool:
        """Whether the day is too late."""
        return day > self.last_day

    def alerts(self, departement: str | None = None) -> tuple[date, ...]:
        """The days on which to remind, earliest first: working days, never later than meant."""
        meant = (self.last_day - timedelta(days) for days in self.leads)
        return tuple(sorted({working_day_until(day, departement) for day in meant}))


def reminders(
    deadlines: Iterable[Deadline], day: date, departement: str | None = None
) -> tuple[Deadline, ...]:
    """Those whose first alert has come, the overdue included, most urgent first."""
    come = (one for one in deadlines if min(one.alerts(departement)) <= day)
    return tuple(sorted(come, key=lambda one: (one.last_day, one.code)))


def months_later(day: date, months: int) -> date:
    """The same day of a later (or, below zero, earlier) month, or the last that it has."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def last_day_of(begins: date, months: int) -> date:
    """The last day of something that lasts whole months, its first day included.

    Twelve months from 15 March end on 14 March; one month from 31 January on the last of February.
    """
    same = months_later(begins, months)
    return same - timedelta(1) if same.day == begins.day else same


def contract(notified_on: date) -> Deadline:
    """To draw up and sign the contract: one month from the notification of the orientation.

    The same for a new orientation (D5411-14-2). `domain.contract_clock` says which counts.

    Args:
        notified_on: the certain day of receipt that article R5411-8-1 asks for.
    """
    return _of("contract", months_later(notified_on, CONTRACT_MONTHS), "C. trav. art. D5411-14-1")


def change_of_address(moved_on: date) -> Deadline:
    """To tell France Travail of a new domicile: within thirty days of the change."""
    return _of("change_of_address", moved_on + timedelta(ADDRESS_DAYS), "C. trav. art. R5411-8")


def reasonable_offer(signed_on: date, *, social_path: bool) -> Deadline | None:
    """To define the reasonable job offer: six months from the signature of the contract.

    None in the social path, to which L5411-6-1, I does not apply (II of the same article).
    """
    if social_path:
        return None
    last = months_later(signed_on, OFFER_MONTHS)
    return _of("reasonable_offer", last, "C. trav. art. R5411-15-1")


def review(last_on: date, months: int = REVIEW_MONTHS) -> Deadline:
    """To look at rights and duties together again, as often as the contract says.

    The law leaves the period to the person and the body (R5411-14). Six months is our default
    and our maximum.

    Args:
        last_on: the day of the signature or of the last review.
        months: the period that was agreed, 1 to 6.

    Raises:
        ValueError: for any other period.
    """
    if not 1 <= months <= REVIEW_MONTHS:
        raise ValueError(f"a review every 1 to {REVIEW_MONTHS} months, not {months}")
    return _of("review", months_later(last_on, months), "C. trav. art. R5411-14")


def contest(notified_on: date, departement: str | None = None) -> Deadline:
    """To contest a decision, mediation first where R5312-47 asks for it: two months.

    Counted whole ("délai franc"): the last day is the one after the same day two months later,
    and it moves to the next working day.

    Args:
        notified_on: the day on which the decision and the ways to contest it were received.
        departement: where the court sits, for its holidays.
    """
    counted = months_later(notified_on, CONTEST_MONTHS) + timedelta(1)
    last = working_day_from(counted, departement)
    return Deadline("contest", last, counted, "CJA art. R421-1")


def _of(code: str, last: date, source: str) -> Deadline:
    return Deadline(code, last, last, source)
