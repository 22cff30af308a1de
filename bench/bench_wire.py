"""How small dossiers and corrections travel, and what it costs to make them so.

Everybody is fictitious and follows from a seed, another one than that from which the model was
learned, and a third of the words was never seen by it. Limits are those of the specification;
what the same bodies come to with gzip and with zstd alone is printed beside them. A dossier is the
registration and what is recommended for it: two acts.
"""

import gzip
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from time import process_time

import zstandard
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bench import Ratio
from domain.acts import Act, Entry, Mode
from domain.chain import Head, head_of, seal
from sync.coding import bodies
from sync.pace import Pace
from sync.sealing.keys import sealing_key_text
from sync.sealing.sealed_acts import SEALER
from sync.wire import MAX_BODY
from tools.wire.exchange import push
from tools.wire.logs import Desk, desk

_SEED = 20_261_122
_DOSSIERS = 10_000
_DEVICES = 100
_BATCH_BYTES = 160 * 1024  # of plain JSON: the first body over a link that nobody knows yet
_CORRECTIONS = 100
_ALONE = 200
_TIMED = 10  # every so many batches
_ONE_DOSSIER, _ONE_CORRECTION, _ALL_DOSSIERS = 600, 60, 5_200_000  # bytes
_PORTAL = sealing_key_text(X25519PrivateKey.generate().public_key())
_FAST = 125_000  # bytes a second: from here on bodies travel in the quick form


def main() -> list[Ratio]:
    """Bytes of one dossier, of a correction and of 10,000 dossiers; what it costs to spare them."""
    random = Random(_SEED)  # noqa: S311 - nothing is secret here
    desks = [desk(random, learning=False) for _ in range(_DEVICES)]
    dossiers = [made.dossier() for made in desks for _ in range(_DOSSIERS // _DEVICES)]
    alone = [push(dossier) for dossier in dossiers[:: _DOSSIERS // _ALONE]]
    first = [push(dossier[:1]) for dossier in dossiers[:: _DOSSIERS // _ALONE]]
    batches = list(_batches(dossiers))
    corrections = [_corrections(made) for made in desks[:10]]
    one = _compared("one dossier", alone, 1)
    _compared("one registration without a recommendation", first, 1)
    at_kiosks = [push(_sealed(d)) for d in dossiers[:: _DOSSIERS // _ALONE]]
    sealed = _compared("one dossier of a kiosk, sealed", at_kiosks, 1)
    correction = _compared("one correction of 100", corrections, _CORRECTIONS)
    each = _compared(f"one of {_DOSSIERS} dossiers", batches, _DOSSIERS / len(batches))
    timed = batches[::_TIMED]
    acts = 2 * _DOSSIERS * len(timed) / len(batches)
    return [
        Ratio("one dossier", one, "B", "promised", _ONE_DOSSIER, 1.0),
        Ratio("one dossier, sealed", sealed, "B", "promised", _ONE_DOSSIER, 1.0),
        Ratio("one correction of 100", correction, "B", "promised", _ONE_CORRECTION, 1.0),
        Ratio("10,000 dossiers", each * _DOSSIERS, "B", "promised", _ALL_DOSSIERS, 1.0),
        _worth_it(timed, acts),
    ]


def _compared(what: str, plains: Sequence[bytes], of: float) -> float:
    """Bytes of one of so many things within each body; prints what it is otherwise."""
    forms: dict[str, Callable[[bytes], bytes]] = {
        "plain JSON": bytes,
        "gzip -6": lambda plain: gzip.compress(plain, 6),
        "zstd -9": zstandard.ZstdCompressor(level=9).compress,
        "ours": _there_and_back,
    }
    sizes = {
        name: statistics.mean(len(form(each)) for each in plains) / of
        for name, form in forms.items()
    }
    others = ", ".join(
        f"{name} {size:.0f} B ({size / sizes['ours']:.1f}×)" for name, size in sizes.items()
    )
    print(f"{what}: {others}", flush=True)
    return sizes["ours"]


def _there_and_back(plain: bytes) -> bytes:
    coded = bodies.encode(plain)
    if bodies.decode(coded, MAX_BODY) != plain:
        raise AssertionError("a body did not come back as it was")
    return coded


def _sealed(dossier: Sequence[Act]) -> list[Act]:
    """As a kiosk records it, where nobody helps."""
    head = Head(dossier[0].seq - 1, dossier[0].previous)
    made: list[Act] = []
    for act in dossier:
        entry = Entry(act.type, act.body, act.dossier, act.author, Mode.KIOSK)
        salted = seal(entry, act.origin, head, act.clock, act.salt)
        made.append(SEALER.sealed(salted, [_PORTAL]))
        head = head_of(salted)
    return made


def _batches(dossiers: Sequence[Sequence[Act]]) -> Iterator[bytes]:
    """Pushes as devices make them: each of one device, bounded in bytes."""
    waiting: list[Act] = []
    size = 0
    for dossier in dossiers:
        length = len(push(dossier))
        if waiting and (size + length > _BATCH_BYTES or waiting[-1].origin != dossier[0].origin):
            yield push(waiting)
            waiting, size = [], 0
        waiting += dossier
        size += length
    yield push(waiting)


def _corrections(made: Desk) -> bytes:
    return push([made.correction() for _ in range(_CORRECTIONS)])


def _worth_it(plains: Sequence[bytes], acts: float) -> Ratio:
    """The small form beside the quick one, on the fastest link on which it is chosen."""
    if Pace(rate=_FAST).fast is Pace(rate=_FAST - 1).fast:
        raise AssertionError("the small form is chosen on other links")
    small, quick = _cost(plains, quick=False), _cost(plains, quick=True)
    seconds, spared = small.seconds - quick.seconds, quick.size - small.size
    name, reference = "making an act small", "carrying what that spares, at 1 Mbit/s"
    return Ratio(name, seconds * 1000 / acts, "ms", reference, spared * 1000 / _FAST / acts, 1.0)


@dataclass(frozen=True, slots=True)
class _Cost:
    """`seconds`: of the processor, to write and to read, as others may be at work; in bytes."""

    seconds: float
    size: int


def _cost(plains: Sequence[bytes], *, quick: bool) -> _Cost:
    started = process_time()
    coded = [bodies.encode(plain, quick=quick) for plain in plains]
    for body in coded:
        bodies.decode(body, MAX_BODY)
    return _Cost(process_time() - started, sum(map(len, coded)))
