"""Logs that this device had before, given again to a portal that was put back from a backup.

Nobody else has their keys. A portal that knows such a log gets what it lacks of it; one that does
not know it hears of it from the log that this device has now. Where another machine has gone on
with such a log since, what follows is told again in the log that any copy of the disk comes to.
"""

from domain.chain import GENESIS, Head
from store import former, log, purging, succession
from store.former import Former
from store.store import Store
from sync import ledger
from sync.client import Client, Speak
from sync.errors import ActsForgotten, DeviceUnknown, LogUnsettled, PortalRefused, Trouble
from sync.push import half
from sync.signature import Signer
from sync.succession import last_same, successor_of
from sync.talk import Talk
from sync.wire import MAX_ACTS, MAX_BODY, Held, PushReply


class FormerLogs:
    """What one round does for them. `confirmed`: acts that the portal lacked, and holds again."""

    def __init__(self, store: Store, speak: Speak, client: Client) -> None:
        """`client`: speaks for the log that the device has now."""
        self.confirmed = 0
        self._store = store
        self._speak = speak
        self._client = client

    def run(self) -> Talk[Trouble | None]:
        """Offer what the portal may lack; gives what keeps it from holding all of it.

        That is `ActsForgotten` where some of it was purged here, and `LogUnsettled` where another
        machine goes on with a log at this moment: the next round looks where they have parted.

        Raises:
            Trouble: there is no talking with the portal.
        """
        refusal: Trouble | None = None
        with self._store.read() as tx:
            asked_about = former.asked_about(tx)
        for each in asked_about:
            try:
                yield from self._bring(each)
            except (PortalRefused, ActsForgotten, LogUnsettled) as error:
                refusal = error
        return refusal

    def _bring(self, of: Former) -> Talk[None]:
        signer = Signer.of(of.identity.device, of.identity.private_key)
        client = self._speak(signer)
        try:
            reply = yield from client.push(client.offer((), GENESIS))
        except DeviceUnknown:
            yield from self._client.introduce(signer)
            reply = yield from client.push(client.offer((), GENESIS))
        end = yield from self._last_in_common(of, client, reply.held)
        if end < min(reply.held.seq, of.end):
            yield from self._go_on(of, client, end)
            return
        self._note(of, reply)
        begun = reply.held.seq
        with self._store.read() as tx:
            purged = min(purging.last_purged(tx, of.identity.device), of.end)
        reply, offered = yield from self._offer(of, client, reply, max(begun, purged))
        self.confirmed += reply.held.seq - begun
        if begun < purged > reply.held.seq:
            raise ActsForgotten(seq=purged)
        if reply.held.seq < offered:
            raise PortalRefused(status=200, reason="unread")
        with self._store.write() as tx:
            former.settle(tx, of, reply.epoch)

    def _last_in_common(self, of: Former, client: Client, held: Held) -> Talk[int]:
        """Up to where the portal's log is this one; of what is further, it holds none or others.

        It was put back from a backup, and another machine was quicker: one that ran from an older
        image of the same disk.
        """
        top, whose = min(held.seq, of.end), of.identity.device
        if top < held.seq:
            return (yield from self._same_up_to(of, client, top))
        with self._store.read() as tx:
            same = log.hash_at(tx, whose, top) == held.hash
        return top if same else (yield from self._same_up_to(of, client, top))

    def _same_up_to(self, of: Former, client: Client, top: int) -> Talk[int]:
        whose = of.identity.device
        if (yield from last_same(self._store, client, whose, top - 1, top)) == top:
            return top
        return (yield from last_same(self._store, client, whose, 0, top - 1))

    def _go_on(self, of: Former, client: Client, end: int) -> Talk[None]:
        """Tell again what follows, in the log to which any copy of this disk comes.

        Raises:
            ActsForgotten: some of it was purged here.
        """
        whose = of.identity.device
        with self._store.read() as tx:
            purged = purging.last_purged(tx, whose)
            first = log.hash_at(tx, whose, max(end, min(purged, of.end)) + 1)
        next_log = successor_of(of.identity, first or "")
        signer = Signer.of(next_log.device, next_log.private_key)
        yield from client.introduce(signer)
        with self._store.write() as tx:
            following = succession.part(tx, of, next_log, end)
        yield from self._bring(following)
        if end < purged <= of.end:
            raise ActsForgotten(seq=purged)

    def _offer(
        self, of: Former, client: Client, reply: PushReply, after: int
    ) -> Talk[tuple[PushReply, int]]:
        """Push what follows a number; gives the last answer, and where the log ends here."""
        most = MAX_BODY
        while batch := self._waiting(of, after, min(client.room(client.pace), most)):
            last = after + len(batch)
            offer = client.offer(batch, self._head(of, last))
            try:
                reply = yield from client.push(offer)
            except PortalRefused as refusal:
                most = half(offer, refusal)
                continue
            self._note(of, reply)
            after = max(last, reply.held.seq)
        return reply, after

    def _waiting(self, of: Former, after: int, size: int) -> list[bytes]:
        with self._store.read() as tx:
            return former.documents_after(tx, of, after, MAX_ACTS, size)

    def _head(self, of: Former, seq: int) -> Head:
        with self._store.read() as tx:
            return Head(seq, log.hash_at(tx, of.identity.device, seq) or "")

    def _note(self, of: Former, reply: PushReply) -> None:
        """Note what backups cover, once it is certain that this is the same log.

        It may reach further than what is held here: then that is another machine's.
        """
        disputed = [each.seq for each in reply.verdicts if each.code == "disputed"]
        with self._store.write() as tx:
            known = log.hash_at(tx, of.identity.device, reply.held.seq)
            if disputed or (reply.held.seq <= of.end and known != reply.held.hash):
                raise LogUnsettled(seq=disputed[0] or 0 if disputed else reply.held.seq)
            former.cover(tx, of, reply.durable)
            ledger.note_verdicts(tx, of.identity.device, reply.verdicts, reply)
