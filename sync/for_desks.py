"""What a kiosk has recorded and the desks of its site may read: it travels in bundles, by hand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from domain.acts import Sealed
from domain.armour import of_base64url
from domain.codec import act_from_json, act_to_json
from domain.plain import read, written
from store import desk_boxes, device, notices
from store.device import Device
from store.transaction import Transaction
from sync.sealing import desk_part
from sync.wire import PROTOCOL


@dataclass(frozen=True, slots=True)
class ForDesks:
    """For whom, and what.

    Attributes:
        own: the kiosk.
        desks: the keys of the desks that may read now.
        boxes: what was closed for desks, by the digest of the body; for those of that day.
    """

    own: Device = field(repr=False)
    desks: Sequence[str]
    boxes: Mapping[str, bytes] = field(repr=False)

    def part(self, acts: Sequence[bytes]) -> bytes:
        """The part of a bundle that is for them; nothing where they may read nothing of it.

        Args:
            acts: of this kiosk's log, as they are stored.
        """
        found = list(self._closed(acts))
        if not found:
            return b""
        body = f'{{"protocol":{PROTOCOL},"acts":[{",".join(found)}]}}'.encode()
        speaks = of_base64url(self.own.certificate)
        return desk_part.close(body, speaks, self.own.id, self.desks)

    def _closed(self, acts: Sequence[bytes]) -> Iterator[str]:
        for document in acts:
            act = act_from_json(read(document))
            if act.sealed and (box := self.boxes.get(act.sealed.digest)):
                yield written(act_to_json(replace(act, sealed=Sealed(act.sealed.digest, box))))


def load(tx: Transaction) -> ForDesks | None:
    """What there is now; None where no desk would read it, or believe it."""
    own, desks = device.require(tx), notices.desk_keys(tx)
    if not (own.seals and desks and own.certificate):
        return None
    return ForDesks(own, desks, desk_boxes.load(tx))
