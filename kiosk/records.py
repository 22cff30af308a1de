"""What the kiosk keeps: the draft of the person who is there, then their registration.

Called on one worker thread, in order. The draft is known only here, so that what the person
erases is erased even while an answer is still being written.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.acts import PERSON, ActType, Entry, Mode
from domain.answers import Answer
from domain.bodies import help_request
from domain.hand import AN_AGENT, Confirmation, ReadBack
from domain.interview import Interview
from domain.moments import Stamp
from domain.reorientation import request
from domain.resume_code import Trials, make_code, read_code
from kiosk.advice import Told
from kiosk.content import Content
from kiosk.proving import proof_of
from kiosk.station import Station
from store import calls, device, drafts, handover, journal, paused, registration
from store.calls import Call, Heard
from store.code_lock import CodeLock
from store.drafts import Draft, DraftId
from store.errors import StoreError, UnknownDraft
from store.paused import Paused
from store.registration import Submitted
from store.transaction import Transaction


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


@dataclass(frozen=True, slots=True)
class Resumed(Interrupted):
    """One that its person put aside. `question`: the one they were at; empty where at none."""

    question: str


@dataclass(frozen=True, slots=True)
class PutAside:
    """What a person takes along.

    Attributes:
        code: opens it again.
        finder: where the code looks (`store.paused`).
        carried: it, locked, for a QR code; None where it is too long for one.
    """

    code: str
    finder: str
    carried: str | None


@dataclass(frozen=True, slots=True)
class NotOpened:
    """A code opened nothing. `wait_s`: seconds before the next one is looked at."""

    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class _Kept:
    """Where this visit's registration is put aside, or was."""

    code: str
    lock: CodeLock


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
        self._offered: DraftId | None = None  # interrupted; nobody has taken it up yet
        self._submitted: Submitted | None = None  # known only here: in the store it is sealed
        self._kept: _Kept | None = None
        self._trials = Trials()

    def today(self) -> date:
        """The day on this kiosk's wall: births may not be later."""
        return self._station.today()

    def now(self) -> datetime:
        """What calendar and clock on this kiosk's wall show."""
        return self._clock.read().corrected.astimezone()

    def interrupted(self) -> Interrupted | None:
        """The interview that a crash or a power cut interrupted."""
        with self._store.read() as tx:
            draft = drafts.latest(tx)
        self._offered = draft.id if draft else None
        return Interrupted(draft, self._station.content_of(draft.layers)) if draft else None

    def take_up(self, draft: Draft) -> None:
        """Go on with an interrupted interview."""
        self._draft, self._offered = draft.id, None

    def discard(self, draft: Draft) -> None:
        """Erase an interrupted interview that nobody took up, whoever is there meanwhile."""
        with self._store.write() as tx:
            drafts.discard(tx, draft.id)
        self._offered = None
        self._wipe()

    def keep(self, language: str, key: str, answer: Answer, *, helped: bool = False) -> None:
        """Keep an answer, durably, and whether an agent helped with it."""
        now = self._clock.read()
        with self._store.write() as tx:
            draft = self._draft or self._begin(tx, language, now)
            drafts.answer(tx, draft, key, answer, AN_AGENT if helped else None)
        self._draft = draft

    def _begin(self, tx: Transaction, language: str, now: Stamp) -> DraftId:
        drafts.discard_all(tx)
        layers = self._station.content.questionnaire.layers
        return drafts.start(tx, language, now, layers=layers)

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

    def submit(self, interview: Interview, language: str, read_back: ReadBack) -> Recorded:
        """Make the draft a registration, with what is recommended. Again gives the same one."""
        if self._draft is None:
            raise UnknownDraft(draft="")
        kept = self._kept
        answers, today = interview.submission(), interview.context.today
        recommendation = self._adviser.recommend(answers, today)
        now = self._clock.read()
        with self._store.write() as tx:
            if self._submitted is None or not registration.stands(tx, self._submitted):
                drafts.speak(tx, self._draft, language)
                self._submitted = registration.submit(
                    tx, self._draft, interview, now, Confirmation(None, read_back), recommendation
                )
            submitted = self._submitted
            proof = proof_of(device.require(tx), submitted)
            if kept:
                paused.discard(tx, kept.lock)
        self._wipe()
        made = submitted.recommendation
        return Recorded(submitted, proof, self._adviser.told(made.body) if made else {})

    def object(self, words: str) -> None:
        """Record what the person writes against what was proposed; sealed as that was."""
        if (said := self._submitted) is None:
            raise UnknownDraft(draft="")
        body = request((said.recommendation or said.act).id, words)
        type_, now = ActType.REORIENTATION_REQUESTED, self._clock.read()
        with self._store.write() as tx:
            journal.record(tx, [Entry(type_, body, said.dossier, PERSON, Mode.KIOSK)], now)

    def put_aside(
        self, language: str, question: str, answers: Mapping[str, Answer], *, helped: bool = False
    ) -> PutAside:
        """Lock the draft away, under the code of before if there was one.

        Args:
            question: the one that was on the page; empty where all were answered.
            answers: what was on the page and not kept yet, and `helped`: with an agent.
        """
        now, kept = self._clock.read(), self._kept or self._new_lock()
        with self._store.write() as tx:
            draft = self._draft or self._begin(tx, language, now)
            for key, answer in answers.items():
                drafts.answer(tx, draft, key, answer, AN_AGENT if helped else None)
            whole = replace(drafts.load(tx, draft), language=language)
            sealed = paused.put_aside(tx, Paused(whole, question, now), kept.lock)
        self._wipe()
        self._draft = self._kept = None
        return PutAside(kept.code, kept.lock.finder.hex(), handover.carried(sealed))

    def is_at_portal(self, taken: PutAside) -> bool:
        """Whether the portal keeps it too, so that its code opens it at the desks of the site."""
        with self._store.read() as tx:
            return paused.is_there(tx, taken.finder)

    def _new_lock(self) -> _Kept:
        code = make_code(os.urandom(16))
        return _Kept(code, self._lock(code))

    def _lock(self, code: str) -> CodeLock:
        return CodeLock.of(code, self._station.device.site)

    def come_back(self, typed: str) -> Resumed | NotOpened:
        """Go on with what a code opens. What was put aside stays until it is recorded.

        A code that opens nothing changes nothing: whoever mistyped it may be in an interview.
        After some codes that open nothing the next one has to wait, whoever types it.
        """
        now = self._clock.read()
        if wait_s := self._trials.wait_s(now.monotonic_ms):
            return NotOpened(wait_s)
        code = read_code(typed)
        if code is None:
            return NotOpened()
        kept = _Kept(code, self._lock(code))
        with self._store.write() as tx:
            paused.forget_old(tx, now)
            found = paused.take_up(tx, kept.lock)
            if found is not None:
                drafts.discard_all(tx, but=found.draft.id)
        if found is None:
            self._trials = self._trials.missed(now.monotonic_ms)
            return NotOpened(self._trials.wait_s(now.monotonic_ms))
        self._trials, self._kept, self._draft = Trials(), kept, found.draft.id
        return Resumed(found.draft, self._station.content_of(found.draft.layers), found.question)

    def give_up(self) -> None:
        """Erase what this visit put aside before, at the person's wish."""
        if self._kept:
            with self._store.write() as tx:
                paused.discard(tx, self._kept.lock)

    def forget_old(self) -> None:
        """Erase what was put aside and never taken up again."""
        now = self._clock.read()
        with self._store.write() as tx:
            paused.forget_old(tx, now)

    def erase(self) -> None:
        """Erase whatever is left of the visit; an interview that is offered is of another one."""
        self._draft = self._kept = self._submitted = None
        with self._store.write() as tx:
            drafts.discard_all(tx, but=self._offered or "")
        self._wipe()

    def ask_for_help(self, page: str) -> Call:
        """Record that somebody asked for a human, and on which page."""
        body = help_request(page)
        entry = Entry(ActType.HELP_REQUESTED, body, None, PERSON, Mode.KIOSK)
        now = self._clock.read()
        with self._store.write() as tx:
            (act,) = journal.record(tx, [entry], now)
        return Call.of(act)

    def heard(self, call: Call) -> tuple[Heard, str]:
        """How far a call for help has come; the name of who answered it, empty before one did."""
        with self._store.read() as tx:
            comes = calls.who_comes(tx, call)
            return calls.heard(tx, call), comes.name if comes else ""

    def _wipe(self) -> None:
        """What was erased is still in the write-ahead log. If the disk refuses, until later."""
        with suppress(StoreError):
            self._store.settle()
