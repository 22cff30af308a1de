"""What a device asks of its portal. What counts as its answer: `sync.answers`."""

import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from domain.chain import Head
from domain.moments import Clock
from sync import answers, wire
from sync.coding import bodies, model
from sync.coding.errors import CodingRefused
from sync.errors import NotThePortal, PortalRefused, PortalUnreachable
from sync.pace import Pace
from sync.refusals import stranger, trouble
from sync.signature import Signer, public_key_text
from sync.talk import Talk
from sync.transport import Call, Meanwhile
from sync.wire import Answer, FailureCode
from sync.wire.documents import BYTES, BYTES_PATH, DOCUMENTS_PATH, DocumentReply

_UNKNOWN: Final = Pace()
_NO_QUERY: Final[Mapping[str, str]] = {}
_A = TypeVar("_A", bound=Answer)
# Acts kept in one transaction: the answer of somebody at the kiosk may have to wait for it.
_PAGE = 50
_SHRINKS: Final = 0.1  # acts in small numbers shrink to about that
_SHRINKS_QUICKLY: Final = 0.2
_MOST_OFFERED: Final = wire.MAX_BODY // 2  # bytes of plain acts
# Malformed is what a coded body seems to be whose header was lost on the way.
_OF_CODINGS: Final = frozenset(
    {FailureCode.CODING_UNKNOWN, FailureCode.CODING_REFUSED, FailureCode.MALFORMED}
)


def _nonce() -> str:
    return secrets.token_urlsafe(16)


@dataclass(frozen=True, slots=True)
class Offer:
    """Acts that are ready to be pushed.

    Attributes:
        count: how many they are.
        head: where the log ends with them.
        plain, coded: the body as JSON, and as it travels; nothing where the portal knows no coding.
    """

    count: int
    head: Head
    plain: bytes
    coded: bytes

    @property
    def after(self) -> int:
        """The number of the act before them."""
        return self.head.seq - self.count


class Client:
    """Typed questions to the portal, as parts of a conversation.

    Attributes:
        offset_ms: the portal's time minus the wall clock at its last answer; None before.
        pace: what the link carried of the bodies that were sent.
    """

    def __init__(
        self,
        clock: Clock,
        signer: Signer,
        nonce: Callable[[], str] = _nonce,
        pace: Pace = _UNKNOWN,
    ) -> None:
        self.offset_ms: int | None = None
        self.pace = pace
        self._signer = signer
        self._coding = model.NAME
        self._shrinks = _SHRINKS if pace.rate and not pace.fast else _SHRINKS_QUICKLY
        self._clock = clock
        self._nonce = nonce

    def enrol(self, request: wire.EnrolRequest) -> Talk[wire.EnrolReply]:
        """Ask to be known. Raises Trouble."""
        body = request.model_dump_json().encode()
        return (yield from self._post(wire.ENROL_PATH, body, wire.EnrolReply))

    def room(self, pace: Pace) -> int:
        """Bytes of plain acts for which there is room in one push, as the last ones shrank."""
        return min(round(pace.room / self._shrinks), _MOST_OFFERED)

    def offer(self, acts: Sequence[bytes], head: Head) -> Offer:
        """Make acts ready to be pushed, each as JSON, of which the last is `head`."""
        device = self._signer.device
        signature = self._signer.signed(wire.head_statement(device, head.seq, head.hash))
        offered = wire.PROTOCOL, b",".join(acts), signature.encode()
        plain = b'{"protocol":%d,"acts":[%b],"signature":"%b"}' % offered
        # Before anything is known of the link, many acts are sent sooner than they are made small.
        quick = self.pace.fast or (not self.pace.rate and len(plain) * 2 > self.room(self.pace))
        coded = bodies.encode(plain, quick=quick) if self._coding else b""
        return Offer(len(acts), head, plain, coded)

    def push(self, offer: Offer, meanwhile: Meanwhile | None = None) -> Talk[wire.PushReply]:
        """Offer acts. `meanwhile`: see `Call`. Raises Trouble."""
        if self._coding and offer.coded:
            self._shrinks = len(offer.coded) / len(offer.plain)
            call = self._pushing(offer.coded, self._coding, meanwhile)
            try:
                return (yield from self._ask(call, answers.echo(offer.coded), wire.PushReply))
            except PortalRefused as refusal:
                if refusal.details["reason"] not in _OF_CODINGS:
                    raise
                self._coding = ""  # it has another release, or read something else
        self._shrinks = 1.0
        call = self._pushing(offer.plain, "", meanwhile)
        return (yield from self._ask(call, answers.echo(offer.plain), wire.PushReply))

    def pull(
        self,
        after: str,
        *,
        surroundings: bool = False,
        notice: str = "",
        document: tuple[str, int] | None = None,
    ) -> Talk[wire.FeedPage]:
        """Ask for the feed after a cursor, and for the device's surroundings.

        Args:
            notice: the name of the one that need not be told again.
            document: digest and size of one; the answer says how far the portal holds it.

        Raises:
            Trouble: there is no answer.
        """
        query = {"after": after, "limit": str(_PAGE)}
        if surroundings:
            query["surroundings"], query["notice"] = "true", notice
        if document:
            query["document"], query["document_size"] = document[0], str(document[1])
        try:
            return (yield from self._get(wire.FEED_PATH, query, wire.FeedPage, self._coding))
        except CodingRefused:
            self._coding = ""
            return (yield from self._get(wire.FEED_PATH, query, wire.FeedPage))

    def pack(self, digest: str, size: int) -> Talk[bytes | None]:
        """Fetch a pack; None if what came is not what has this digest and size. Raises Trouble."""
        reply = yield Call("GET", f"{wire.PACKS_PATH}/{digest}", self._signer)
        if reply.status != 200:
            raise trouble(reply)
        whole = len(reply.body) == size and hashlib.sha256(reply.body).hexdigest() == digest
        return reply.body if whole else None

    def ask(
        self, method: str, path: str, form: type[_A], body: bytes = b"", media: str = BYTES
    ) -> Talk[_A]:
        """Ask what has no question of its own here. Raises Trouble."""
        nonce = "" if body else self._nonce()
        query = {} if body else {"nonce": nonce}
        call = Call(method, path, self._signer, query, body=body, media=media)
        return (yield from self._ask(call, answers.echo(body) if body else nonce, form))

    def read(self, path: str, most: int, query: Mapping[str, str] = _NO_QUERY) -> Talk[bytes]:
        """Fetch bytes; what they are worth shows elsewhere. Raises Trouble."""
        reply = yield Call("GET", path, self._signer, query)
        if reply.status != 200:
            raise trouble(reply)
        if reply.content_type != BYTES or len(reply.body) > most:
            raise stranger(reply, "content_type")
        return reply.body

    def document(self, digest: str, size: int) -> Talk[DocumentReply]:
        """Ask how far the portal holds a document. Raises Trouble."""
        path = f"{DOCUMENTS_PATH}/{digest}"
        return (yield from self._get(path, {"size": str(size)}, DocumentReply))

    def send_document(
        self, digest: str, size: int, offset: int, piece: Iterator[bytes]
    ) -> Talk[DocumentReply]:
        """Send a piece of a document, as far as it comes; each byte of it that arrives is kept.

        Raises:
            Trouble: there is no answer. Nothing follows from that for bodies of acts.
        """
        nonce = self._nonce()
        query = {"size": str(size), "offset": str(offset), "nonce": nonce}
        path = f"{DOCUMENTS_PATH}/{digest}"
        call = Call("PATCH", path, self._signer, query, media=BYTES, stream=piece)
        return (yield from self._ask(call, nonce, DocumentReply))

    def read_document(self, digest: str, size: int, offset: int, most: int) -> Talk[bytes]:
        """Fetch a piece of a document; what it is worth shows when it is whole. Raises Trouble."""
        query = {"size": str(size), "offset": str(offset), "most": str(most)}
        return (yield from self.read(f"{DOCUMENTS_PATH}/{digest}/{BYTES_PATH}", most, query))

    def bundle(self, data: bytes) -> Talk[wire.BundleReply]:
        """Offer a sealed bundle. Raises Trouble."""
        return (yield from self.ask("POST", wire.BUNDLES_PATH, wire.BundleReply, data))

    def status(self) -> Talk[wire.StatusReply]:
        """Ask who is there; needs no enrolment. Raises Trouble."""
        return (yield from self._get(wire.STATUS_PATH, {}, wire.StatusReply))

    def day(self, day: str, hash_: str) -> Talk[wire.DayReply]:
        """Ask what the portal holds of a day (see `domain.reconciliation`). Raises Trouble."""
        return (yield from self._get(wire.DAY_PATH, {"day": day, "hash": hash_}, wire.DayReply))

    def place(self, seq: int) -> Talk[wire.PlaceReply]:
        """Ask what the portal holds in one place of the log. Raises Trouble."""
        return (yield from self._get(wire.LOG_PATH, {"seq": str(seq)}, wire.PlaceReply))

    def introduce(self, other: Signer) -> Talk[wire.SuccessorReply]:
        """Ask that another log of this machine be known, too. Raises Trouble."""
        asked = wire.SuccessorRequest(
            protocol=wire.PROTOCOL,
            device=other.device,
            public_key=public_key_text(other.key.public_key()),
            signature=other.signed(wire.successor_statement(self._signer.device, other.device)),
        )
        body = asked.model_dump_json().encode()
        return (yield from self._post(wire.SUCCESSOR_PATH, body, wire.SuccessorReply))

    def _get(self, path: str, query: dict[str, str], form: type[_A], coding: str = "") -> Talk[_A]:
        nonce = self._nonce()
        call = Call("GET", path, self._signer, {**query, "nonce": nonce}, coding=coding)
        return (yield from self._ask(call, nonce, form))

    def _pushing(self, body: bytes, coding: str, meanwhile: Meanwhile | None) -> Call:
        return Call(
            "POST", wire.ACTS_PATH, self._signer, body=body, coding=coding, meanwhile=meanwhile
        )

    def _post(self, path: str, body: bytes, form: type[_A]) -> Talk[_A]:
        call = Call("POST", path, self._signer, body=body)
        return (yield from self._ask(call, answers.echo(body), form))

    def _ask(self, call: Call, echo: str, form: type[_A]) -> Talk[_A]:
        before = self._clock.read()
        try:
            reply = yield call
        except PortalUnreachable:
            if call.body:
                self.pace = self.pace.cut()
            raise
        after = self._clock.read()
        answer = answers.read(reply, form)
        if answer.echo != echo:
            raise NotThePortal(why="echo")
        took = answers.passed(before, after)
        self.offset_ms = answers.offset_ms(answer, before, took)
        if call.body:
            self.pace = self.pace.after(len(call.body), took, reply.busy_ms)
        return answer


Speak = Callable[[Signer], Client]
"""Makes the client that asks the portal on behalf of whoever signs."""
