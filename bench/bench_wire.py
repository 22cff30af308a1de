"""How small dossiers and corrections travel, and what it costs to make them so.

Everybody is fictitious and follows from a seed, another one than that from which the model was
learned, and a third of the words was never seen by it. Limits are those of the specification;
what the same bodies come to with gzip and with zstd alone is printed beside them. A dossier is the
registration and what is recommended for it: two acts.
"""

import gzip
import json
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from random import Random

import zstandard
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from bench import Ratio
from domain.acts import Act, Entry, Mode
from domain.chain import Head, head_of, seal, verify
from domain.codec import act_from_json
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
_MOST_OF_CHECKING = 4.0  # times what the portal does with every act anyway
_FAST = 125_000  # bytes a second: from here on bodies travel in the quick form


def main() -> list[Ratio]:
    """Bytes of one dossier, of a correction and of 10,000 dossiers; milliseconds per act."""
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
    coded = [bodies.encode(plain) for plain in timed]
    encoding = _milliseconds(bodies.encode, timed) / acts
    decoding = _milliseconds(lambda small: bodies.decode(small, MAX_BODY), coded) / acts
    checking = _milliseconds(_checked, timed) / acts
    checks = "reading and verifying it"
    return [
        Ratio("one dossier", one, "B", "promised", _ONE_DOSSIER, 1.0),
        Ratio("one dossier, sealed", sealed, "B", "promised", _ONE_DOSSIER, 1.0),
        Ratio("one correction of 100", correction, "B", "promised", _ONE_CORRECTION, 1.0),
        Ratio("10,000 dossiers", each * _DOSSIERS, "B", "promised", _ALL_DOSSIERS, 1.0),
        Ratio("encoding an act", encoding, "ms", checks, checking, _MOST_OF_CHECKING),
        Ratio("decoding an act", decoding, "ms", checks, checking, _MOST_OF_CHECKING),
        _worth_it(encoding + decoding, sum(map(len, coded)), timed, acts),
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


def _worth_it(each: float, size: int, plains: Sequence[bytes], acts: float) -> Ratio:
    """The small form beside carrying more, on the fastest link on which it is chosen.

    Args:
        each: milliseconds that an act takes in the small form, at both ends.
        size: bytes of all of them in that form.
    """
    if Pace(rate=_FAST).fast is Pace(rate=_FAST - 1).fast:
        raise AssertionError("the small form is chosen on other links")
    spared = sum(len(bodies.encode(plain, quick=True)) for plain in plains) - size
    carried = spared * 1000 / _FAST / acts
    name, reference = "making an act small", "carrying what that spares, at 1 Mbit/s"
    return Ratio(name, each, "ms", reference, carried, 1.0)


def _checked(plain: bytes) -> bytes:
    """What the portal does with acts in plain JSON: read and verify each."""
    for value in json.loads(plain)["acts"]:
        act = act_from_json(value)
        verify([act], Head(act.seq - 1, act.previous))
    return plain


def _milliseconds(work: Callable[[bytes], bytes], given: Sequence[bytes]) -> float:
    """Time of the processor: others may be at work on this machine."""
    start = time.process_time()
    for each in given:
        work(each)
    return (time.process_time() - start) * 1000
