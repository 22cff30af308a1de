"""Recording that two dossiers are one person's, and taking that back: each in one transaction."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from domain.acts import ActType, Author, Entry, Json
from domain.answers import Answer
from domain.dossier import Dossier, correction
from domain.duplicates.likeness import Likeness
from domain.guided_merge import Pair, offered_back, without
from domain.limits import limited, limiting
from domain.merging import Merge, merging, parting
from domain.moments import Stamp
from store import device, dossiers, journal
from store.device import Device
from store.transaction import Transaction

_NAME: Final = 16  # bytes


@dataclass(frozen=True, slots=True)
class Hand:
    """Who records it, and when."""

    author: Author
    now: Stamp


def merge(
    tx: Transaction,
    seen: Pair,
    settled: Mapping[str, Answer],
    likeness: Likeness | None,
    by: Hand,
) -> None:
    """Record that two dossiers are one person's, and what was settled; nothing if they are one.

    What the person asked to keep in either is kept in both from then on, before anything that is
    settled could leave by the other.

    Args:
        seen: the two as the agent had them before them.
        settled: what holds of that which differs; what is left out waits for a human.

    Raises:
        NotEnrolled: the device has no identity yet.
    """
    own = device.require(tx)
    if seen.absorbed.id in dossiers.load(tx, seen.kept.id).joined.dossiers:
        return  # somebody else was quicker
    journal.record(tx, list(_limits(own, seen.whole, by.author)), by.now)
    corrections = [
        _entry(
            ActType.REGISTRATION_CORRECTED,
            correction(seen.whole, key, value),
            seen.kept.id,
            own,
            by,
        )
        for key, value in settled.items()
    ]
    made = [act.id for act in journal.record(tx, corrections, by.now)]
    name = tx.draw(_NAME).hex()
    body = merging(name, seen.absorbed.id, seen.kept.id, _codes(likeness), made)
    both = (seen.absorbed.id, seen.kept.id)
    marks = [_entry(ActType.DOSSIERS_MERGED, body, each, own, by) for each in both]
    journal.record(tx, marks, by.now)


def part(
    tx: Transaction, seen: Dossier, merges: Collection[Merge], back: Collection[str], by: Hand
) -> None:
    """Record that two dossiers are not one person's after all, and give back what is asked for.

    Args:
        seen: the person as the agent had them before them.
        merges: those of one pair (`domain.merging.Joined.between`).
        back: fields of `domain.guided_merge.offered_back` that become what they were.

    Raises:
        NotEnrolled: the device has no identity yet.
    """
    own = device.require(tx)
    alone = without(seen, merges)
    before = offered_back(merges, alone)
    marks = [
        _entry(ActType.DOSSIERS_UNMERGED, parting(merges), each, own, by)
        for each in sorted(next(merge.pair for merge in merges))
    ]
    corrections = [
        _entry(
            ActType.REGISTRATION_CORRECTED,
            correction(alone, key, before[key]),
            _kept(merges),
            own,
            by,
        )
        for key in before
        if key in back
    ]
    journal.record(tx, [*marks, *corrections], by.now)


def _codes(likeness: Likeness | None) -> tuple[str | None, list[str]]:
    if likeness is None:
        return None, []
    return likeness.verdict.value, [reason.value for reason in likeness.reasons]


def _kept(merges: Collection[Merge]) -> str:
    return next(merge.kept for merge in merges)


def _limits(own: Device, whole: Dossier, author: Author) -> Iterator[Entry]:
    """What is kept in one is to be kept in all."""
    kept = limited(whole.limits)
    for dossier in whole.joined.dossiers if kept else ():
        body = limiting(whole.usable, own.structure, kept)
        yield Entry(ActType.SHARING_LIMITED, body, dossier, author, own.kind)


def _entry(kind: ActType, body: Json, dossier: str, own: Device, by: Hand) -> Entry:
    return Entry(kind, body, dossier, by.author, own.kind)
