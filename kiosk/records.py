"""What the kiosk keeps: the draft of the person who is there, then their registration.

Called on one worker thread, in order. The draft is known only here, so that what the person
erases is erased even while an answer is still being written.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.acts import PERSON, ActType, Entry, Mode
from domain.answers import Answer
from domain.bodies import help_request
from domain.interview import Interview
from kiosk.advice import Told
from kiosk.content import Content
from kiosk.station import Station
from store import device, drafts, journal, registration
from store.device import Device
from store.drafts import Draft, DraftId
from store.errors import UnknownDraft
from store.registration import Submitted
from store.transaction import Transaction
from sync.proof import certificate, receipt
from sync.proof.receipt import Statement


@dataclass(frozen=True, slots=True)
class Recorded:
    """A registration that is kept.

    Attributes:
        proof: what its receipt's code holds: signed here, about nobody.
        told: what the person is told about the recommendation, by language.
    """

    submitted: Submitted
    proof: str
    told: Mapping[str, Told]


@dataclass(frozen=True, slots=True)
class Interrupted:
    """An unfinished interview from before the start, and what was asked in it."""

    draft: Draft
    content: Content


class Records:
    """The store as the kiosk uses it: at most one draft, and registrations it cannot go back to.

    All methods but `today` raise `store.errors.StoreError` when the disk refuses; nothing of
    the step was kept then.
    """

    def __init__(self, station: Station) -> None:
        self._station = station
        self._store = station.store
        self._clock = station.clock
        self._adviser = station.adviser
        self._draft: DraftId | None = None

    def today(self) -> date:
        """The day on this kiosk's wall: births may not be later."""
        return self._clock.read().corrected.astimezone().date()

    def interrupted(self) -> Interrupted | None:
        """The interview that a crash or a power cut interrupted."""
        with self._store.read() as tx:
            draft = drafts.latest(tx)
        return Interrupted(draft, self._station.content_of(draft.layers)) if draft else None

    def take_up(self, draft: Draft) -> None:
        """Go on with an interrupted interview."""
        self._draft = draft.id

    def keep(self, language: str, key: str, answer: Answer) -> None:
        """Keep an answer, durably."""
        now = self._clock.read()
        with self._store.write() as tx:
            draft = self._draft
            if draft is None:
                _discard_all(tx)
                layers = self._station.content.questionnaire.layers
                draft = drafts.start(tx, language, now, layers=layers)
            drafts.answer(tx, draft, key, answer)
        self._draft = draft

    def forget(self, key: str) -> None:
        """Forget the answer to a question."""
        if self._draft is not None:
            with self._store.write() as tx:
                drafts.forget(tx, self._draft, key)

    def limit(self, keys: Iterable[str]) -> None:
        """Keep all the questions whose answers are to stay in the structure."""
        if self._draft is None:
            raise UnknownDraft(draft="")
        with self._store.write() as tx:
            drafts.limit(tx, self._draft, keys)

    def submit(self, interview: Interview, language: str) -> Recorded:
        """Make the draft a registration, with what is recommended. Again gives the same one."""
        if self._draft is None:
            raise UnknownDraft(draft="")
        answers, today = interview.submission(), interview.context.today
        recommendation = self._adviser.recommend(answers, today)
        now = self._clock.read()
        with self._store.write() as tx:
            drafts.speak(tx, self._draft, language)
            submitted = registration.submit(
                tx, self._draft, interview, now, recommendation=recommendation
            )
            proof = _proof(device.require(tx), submitted)
        made = submitted.recommendation
        return Recorded(submitted, proof, self._adviser.told(made.body) if made else {})

    def erase(self) -> None:
        """Erase whatever is left of the visit."""
        self._draft = None
        with self._store.write() as tx:
            _discard_all(tx)

    def ask_for_help(self, page: str) -> None:
        """Record that somebody asked for a human, and on which page."""
        body = help_request(page)
        entry = Entry(ActType.HELP_REQUESTED, body, None, PERSON, Mode.KIOSK)
        now = self._clock.read()
        with self._store.write() as tx:
            journal.record(tx, [entry], now)


def _proof(own: Device, submitted: Submitted) -> str:
    """With the certificate of now: the portal may have renewed it since the start."""
    said = Statement(submitted.reference, submitted.act.recorded_at, own.id)
    key = Ed25519PrivateKey.from_private_bytes(own.private_key)
    return receipt.write(said, key, certificate.from_text(own.certificate))


def _discard_all(tx: Transaction) -> None:
    for draft in drafts.open_drafts(tx):
        drafts.discard(tx, draft.id)
