"""The portal: its own code on its own database. It crashes, is restored, revokes, publishes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Final, TypeVar, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import BackgroundTasks, Response
from fastapi import Request as HttpRequest
from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.moments import to_text
from portal import bundles, feed, horizon, identity, succession
from portal.database import Database
from portal.endpoints import bundles as sealed
from portal.endpoints import callers, codings, enrolment, exchange
from portal.endpoints import feed as told
from portal.failures import Refused
from portal.horizon import Mark
from portal.sharing import Work
from portal.tables import BundleRow, DeviceRow, PackRow
from sync import wire
from sync.sealing.bundle import Contents
from sync.signature import FindKey, Request
from sync.transport import Call, Reply
from sync.wire.documents import DOCUMENTS_PATH
from tools.simulation import selves, uploads
from tools.simulation.disk import Crash
from tools.simulation.looking import Look
from tools.simulation.network import Caller, asked
from tools.simulation.timeline import MINUTE, Timeline
from tools.simulation.weather import Weather

_T = TypeVar("_T")
_KEPT: Final = (wire.ACTS_PATH, wire.BUNDLES_PATH, wire.SUCCESSOR_PATH)
_JSON: Final = "application/json"
_OVER_A_DELIVERY: Final = 8
"""So many times likelier it crashes over a sealed file: there are few, with few commits each."""


class Site:
    """The portal of a history.

    Attributes:
        look: at what lies in its database now.
        revoked: the devices that are not listened to, with what was held of them when they were
            last; and what a human let in since.
        restored: it was put back from a backup.
    """

    def __init__(self, timeline: Timeline, weather: Callable[[], Weather], file: Path) -> None:
        self._timeline = timeline
        self._weather = weather
        self._file = file
        self._backup: Path | None = None
        self._down_until = 0
        self._most_held: dict[str, int] = {}
        self.revoked: dict[str, int] = {}
        self.restored = False
        self._interrupted: Callable[[str], None] | None = None
        self._likelier = 1
        self.database = _FragileDatabase(f"sqlite:///{file}", self._crashes)
        self.look = Look(file)

    # --- What devices ask

    def answer(self, caller: Caller, call: Call) -> Reply | None:
        """Answer a device's call; None if the portal is down, or goes down over it."""
        if self._timeline.now < self._down_until:
            return None
        if call.path in _KEPT or call.method == "PATCH":
            self._interrupted = lambda when: caller.met(f"portal_crash_{when} {asked(call)}")
            self._likelier = _OVER_A_DELIVERY if call.path == wire.BUNDLES_PATH else 1
        try:
            return self._served(call)
        except Refused as refused:
            body = refused.answer.model_dump_json().encode()
            return Reply(refused.status, _JSON, "", body)
        except Crash:
            self._down_until = self._timeline.now + self._timeline.luck.randrange(1_000, 120_000)
            return None
        finally:
            self._interrupted = None
            if call.path in _KEPT:
                self._note_held()

    def now(self) -> str:
        """What the portal's clock says."""
        return to_text(self._timeline.moment)

    def _served(self, call: Call) -> Reply:
        arrived = Request(call.method, call.path, {"keyid": call.signer.device}, call.body)
        request = _request(self.database, call)
        if call.path == wire.STATUS_PATH:
            return _reply(enrolment.status(self.database, call.query["nonce"]))
        if call.path == wire.BUNDLES_PATH:
            carrier = callers.carrying_device(request, arrived)
            return _reply(sealed.bring(self.database, carrier, arrived))
        return self._served_to(callers.calling_device(request, arrived, None), call, arrived)

    def _served_to(self, caller: DeviceRow, call: Call, arrived: Request) -> Reply:
        """What only a device that is listened to is served."""
        request = _request(self.database, call)
        if call.path == wire.ACTS_PATH:
            pushed = codings.pushed_alone(arrived, request)
            later = BackgroundTasks()  # there is nothing to tidy up here
            return _reply(exchange.push(self.database, caller, arrived, pushed, later, None))
        if call.path == wire.FEED_PATH:
            query = told.FeedQuery.model_validate({**call.query})
            return _reply(told.pull(self.database, caller, codings.wished(request), query))
        if call.path in selves.PATHS:
            return _reply(selves.served(self.database, caller, call, arrived))
        if call.path.startswith(DOCUMENTS_PATH):
            return _reply(uploads.served(self.database, caller, call))
        pack = told.fetch(self.database, caller, call.path.rpartition("/")[2])
        return Reply(200, "application/octet-stream", "", bytes(pack.body))

    # --- What befalls it

    def revoke(self, device: str) -> set[str]:
        """Stop listening to a device, and to all that may have its key; gives them all."""
        with self.database.read() as session:
            family = succession.family(session, session.get_one(DeviceRow, device))
            gone = {row.id for row in family}
        for each in gone:
            self.revoked.setdefault(each, self.look.held(each).seq)
        self._revoke_again()
        return gone

    def bring(self, file: Path) -> None:
        """As `portal.admin bundle import`."""
        with self.database.calm_write() as session:
            here = identity.load(session).portal
            examined = bundles.examine(session, file.read_bytes(), here)
            bundles.keep(session, examined, here, self.now())
        self._note_held()

    def admit(self) -> None:
        """A human looks at what waits, and lets all of it into the logs of its devices."""
        waiting = select(BundleRow.digest).where(BundleRow.state == "revoked")
        with self.database.calm_write() as session:
            for digest in session.scalars(waiting.order_by(BundleRow.digest)).all():
                bundles.admit(session, digest, "Awa", self.now())
        for device, held in self.revoked.items():
            self.revoked[device] = max(held, self.look.held(device).seq)

    def keep_backup(self) -> None:
        """Copy the database as it is; say so once the copy lies safe, some acts later."""
        with self.database.calm_write() as session:
            mark = horizon.mark(session)
        self.close()  # closing the last connection empties the write-ahead log
        self._backup = self._file.with_suffix(".backup")
        shutil.copy(self._file, self._backup)
        self.look = Look(self._file)
        self._timeline.after(2 * MINUTE, lambda: self._backed_up(mark))

    def _backed_up(self, mark: Mark) -> None:
        with self.database.calm_write() as session:
            if identity.load(session).epoch == mark.epoch:
                horizon.cover(session, mark)

    def restore(self) -> None:
        """Put the copy back, and say so; a copy may be from before a revocation."""
        if self._backup is None:
            return
        self.close()
        self.restored = True
        shutil.copy(self._backup, self._file)
        self.look = Look(self._file)
        with self.database.calm_write() as session:
            identity.begin_epoch(session)
        self._revoke_again()

    def publish(self) -> None:
        """Announce the pack that lies ready, to everybody."""
        with self.database.calm_write() as session:
            pack = session.scalars(select(PackRow)).one()
            portal = identity.load(session).portal
            feed.announce(session, pack, feed.pack_audience(), portal)

    def _revoke_again(self) -> None:
        with self.database.calm_write() as session:
            for device in self.revoked:
                session.get_one(DeviceRow, device).revoked_at = self.now()

    def _crashes(self, when: str) -> bool:
        odds = self._likelier * getattr(self._weather(), f"portal_crash_{when}")
        if self._interrupted is None or not self._timeline.happens(odds):
            return False
        self._interrupted(when)
        return True

    def close(self) -> None:
        """Give up the database."""
        self.look.close()
        self.database.close()

    # --- What is known of it

    def safe(self) -> set[str]:
        """The names of all deeds that it has, in logs or under seals."""
        return set(self.look.deeds()).union(*self.bundles().values())

    def _note_held(self) -> None:
        for device, held in self.look.ends():
            self._most_held[device] = max(held, self.most_held(device))

    @property
    def folder(self) -> Path:
        """Where its database lies, and whatever is beside it."""
        return self._file.parent

    def bundles(self) -> dict[str, frozenset[str]]:
        """The sealed files that it holds, by name: the names of the deeds in each."""
        with self.database.read() as session:
            rows = session.scalars(select(BundleRow)).all()
            return {row.digest: _acts(bundles.contents_of(session, row)) for row in rows}

    def most_held(self, device: str) -> int:
        """The most that it ever held durably of a device."""
        return self._most_held.get(device, 0)


class _FragileDatabase(Database):
    """The production database, interrupted at its commits."""

    def __init__(self, url: str, crashes: Callable[[str], bool]) -> None:
        super().__init__(url)
        self._crashes = crashes

    @contextmanager
    def write(self) -> Iterator[Session]:
        with super().write() as session:
            yield session
            session.flush()
            if self._crashes("before_commit"):
                raise Crash
        if self._crashes("after_commit"):
            raise Crash

    def share(self, work: Work[_T]) -> _T:
        with self.write() as session:  # nobody is there to share with
            return work(session)

    @contextmanager
    def calm_write(self) -> Iterator[Session]:
        """A transaction that nothing interrupts."""
        with super().write() as session:
            yield session


def _acts(contents: Contents) -> frozenset[str]:
    return frozenset(act["author"]["agent"] for act in contents.acts)


def believed(arrived: Request, find_key: FindKey) -> str:
    """In the place of `sync.signature.verify`: here nobody forges, and arithmetic takes time."""
    device = arrived.headers["keyid"]
    key: Ed25519PublicKey | None = find_key(device)
    if key is None:
        raise RuntimeError(f"no key of {device}")
    return device


def _request(database: Database, call: Call) -> HttpRequest:
    """What the portal's code asks of a request."""
    headers = {"Content-Type": _JSON}
    if call.coding:
        headers["Content-Encoding" if call.body else "Accept-Encoding"] = call.coding
    state = SimpleNamespace(database=database)
    return cast("HttpRequest", SimpleNamespace(app=SimpleNamespace(state=state), headers=headers))


def _reply(answer: BaseModel | Response) -> Reply:
    if isinstance(answer, Response):
        return Reply(200, _JSON, "", bytes(answer.body), answer.headers["Content-Encoding"])
    body = answer.model_dump_json(exclude_defaults=isinstance(answer, wire.FeedPage))
    return Reply(200, _JSON, "", body.encode())
