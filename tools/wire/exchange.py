"""Bodies as devices push them and as the portal's feed gives them."""

import hashlib
from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from domain.acts import Act
from domain.codec import act_to_json
from domain.moments import to_text
from sync import wire
from sync.signature import Signer
from sync.wire import FeedItem, FeedPage, Held, Verdict
from tools.wire.logs import Desk, an_id, desk, mixed

_SIZES: Final = (1, 1, 1, 1, 2, 3, 5, 10, 20, 60)


def key_of(device: str) -> bytes:
    """The private key of a made-up device follows from its id."""
    return hashlib.sha256(device.encode()).digest()


def push(acts: Sequence[Act]) -> bytes:
    """The plain body that offers these acts, signed with a key that follows from the device."""
    device, head = acts[-1].origin.device, acts[-1]
    signer = Signer.of(device, key_of(device))
    asked = wire.PushRequest(
        protocol=wire.PROTOCOL,
        acts=[act_to_json(act) for act in acts],
        signature=signer.signed(wire.head_statement(device, head.seq, head.hash)),
    )
    return asked.model_dump_json().encode()


def pushes(random: Random, count: int, *, learning: bool) -> Iterator[bytes]:
    """Pushes of all sizes and of acts of all types, each of another device."""
    for _ in range(count):
        made = desk(random, learning=learning)
        size = random.choice(_SIZES)
        if random.random() < 0.2:
            yield push([made.correction() for _ in range(size)])
        elif size == 1:
            yield push(made.dossier())
        else:
            yield push(mixed(made, size))


def pages(random: Random, count: int, *, learning: bool) -> Iterator[bytes]:
    """Pages of the feed with the acts of some devices of a site, and now and then a verdict."""
    for _ in range(count):
        desks = [desk(random, learning=learning) for _ in range(random.randrange(1, 4))]
        yield page(random, [one_more(random, desks) for _ in range(random.choice(_SIZES))])


def one_more(random: Random, desks: Sequence[Desk]) -> Act:
    """The next act of one of some devices."""
    made = random.choice(desks)
    return random.choice((made.correction, lambda: made.dossier()[0]))()


def page(random: Random, acts: Sequence[Act]) -> bytes:
    """The plain page of the feed that holds these acts."""
    cursor = random.randrange(1, 10**6)
    items = []
    for act in acts:
        cursor += random.randrange(1, 30)
        items.append(FeedItem(cursor=str(cursor), act=dict(act_to_json(act)), verdict=None))
        if random.random() < 0.05:
            verdict = Verdict(seq=random.randrange(1, 5000), code="content", problems=["version"])
            items.append(FeedItem(cursor=str(cursor + 1), act=None, verdict=verdict))
    return (
        FeedPage(
            portal=an_id(random),
            epoch=an_id(random),
            time=to_text(acts[-1].recorded_at),
            echo=hashlib.sha256(random.randbytes(8)).hexdigest()[:22],
            held=Held(seq=random.randrange(5_000), hash=random.randbytes(32).hex()),
            items=items,
            cursor=items[-1].cursor,
            more=random.random() < 0.5,
        )
        .model_dump_json(exclude_defaults=True)
        .encode()
    )
