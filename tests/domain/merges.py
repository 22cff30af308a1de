"""People, and acts that join and part their dossiers, for the tests of both."""

from collections.abc import Collection
from datetime import timedelta

from domain.acts import Act, ActType, Json, Mode
from domain.answers import Answer
from domain.dossier import Dossier, correction
from domain.guided_merge import Pair
from domain.guided_merge import pair as paired
from domain.merging import Merge, merging, parting
from tests.builders import (
    NOON,
    REGISTRATION,
    a_reference,
    a_registration,
    a_stamp,
    an_act,
    an_author,
    an_entry,
    an_id,
    an_origin,
)

A, B, C, D = map(an_id, (1, 2, 3, 4))
LIKE = ("probable", ["same_phone"])


def done(minute: int, dossier: str, kind: ActType, body: Json) -> Act:
    """By an agent, each at a device of its own."""
    entry = an_entry(kind, body, dossier=dossier, author=an_author(), mode=Mode.COUNTER)
    stamp = a_stamp(NOON + timedelta(minutes=minute))
    device = 100 * minute + int(dossier[-4:], 16)
    return an_act(entry, origin=an_origin(device), stamp=stamp)


def registered(number: int, **answers: Answer) -> Act:
    """In the dossier of that number, in the minute of that number."""
    body = a_registration({**REGISTRATION, **answers}, reference=a_reference(number))
    stamp = a_stamp(NOON + timedelta(minutes=number))
    entry = an_entry(body=body, dossier=an_id(number))
    return an_act(entry, origin=an_origin(number), stamp=stamp)


def merged(
    minute: int, absorbed: str, kept: str, name: str = "", corrections: Collection[str] = ()
) -> list[Act]:
    """Told in both dossiers."""
    body = merging(name or f"merge-{minute}", absorbed, kept, LIKE, corrections)
    return [done(minute, each, ActType.DOSSIERS_MERGED, body) for each in (absorbed, kept)]


def parted(minute: int, *merges: Merge) -> list[Act]:
    body = parting(merges)
    return [done(minute, each, ActType.DOSSIERS_UNMERGED, body) for each in sorted(merges[0].pair)]


def corrected(minute: int, seen: Dossier, key: str, value: Answer) -> Act:
    kind = ActType.REGISTRATION_CORRECTED
    return done(minute, seen.id, kind, correction(seen, key, value))


def pair(one: Dossier, other: Dossier) -> Pair:
    found = paired(one, other)
    assert found
    return found


ONE, TWO, THREE = registered(1), registered(2, first_name="Zoe"), registered(3)
KNOWN = (ONE, TWO, THREE)
