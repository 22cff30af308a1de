"""The portal: its own code on its own database. It crashes, is restored, revokes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from pydantic import BaseModel
from sqlalchemy.orm import Session

from portal import endpoints, identity
from portal.database import Database
from portal.failures import Refused
from portal.tables import DeviceRow
from sync import wire
from sync.signature import Request
from sync.transport import Call, Reply
from tools.simulation.disk import Crash
from tools.simulation.timeline import Timeline
from tools.simulation.weather import Weather
from domain.moments import to_text

_JSON = "application/json"


class Site:
    """The portal of a history."""

    def __init__(self, timeline: Timeline, weather: Callable[[], Weather], file: Path) -> None:
        self._timeline = timeline
        self._weather = weather
        self._file = file
        self._backup: Path | None = None
        self._down_until = 0
        self.database = _FragileDatabase(f"sqlite:///{file}", self._crashes)

    def answer(self, device: str, call: Call) -> Reply | None:
        """Answer a device's call; None if the portal is down, or goes down over it."""
        if self._timeline.now < self._down_until:
            return None
        self._path = call.path
        try:
            with patch.object(endpoints, "_now", lambda: to_text(self._timeline.moment)):
                return self._served(device, call)
        except Refused as refused:
            body = wire.Failure(code=refused.code, detail="").model_dump_json().encode()
            return Reply(refused.status, _JSON, "", body)
        except Crash:
            self._down_until = self._timeline.now + self._timeline.luck.randrange(1_000, 120_000)
            return None

    def _served(self, device: str, call: Call) -> Reply:
        with self.database.read() as session:
            caller = session.get_one(DeviceRow, device)
        if caller.revoked_at is not None:
            raise Refused(403, wire.FailureCode.DEVICE_REVOKED)
        if call.path == wire.ACTS_PATH:
            arrived = Request(call.method, call.path, {}, call.body)
            pushed = wire.PushRequest.model_validate_json(call.body)
            return _reply(endpoints.push(self.database, caller, arrived, pushed))
        query = {**call.query}
        page = endpoints.pull(
            self.database, caller, query["after"], int(query["limit"]), query["nonce"]
        )
        return _reply(page)

    def revoke(self, device: str) -> None:
        """Stop listening to a device."""
        with self.database.write() as session:
            session.get_one(DeviceRow, device).revoked_at = to_text(self._timeline.moment)

    def keep_backup(self) -> None:
        """Copy the database as it is."""
        self.database.engine.dispose()
        self._backup = self._file.with_suffix(".backup")
        shutil.copy(self._file, self._backup)

    def restore(self) -> None:
        """Put the copy back, and say so."""
        if self._backup is None:
            return
        self.database.engine.dispose()
        shutil.copy(self._backup, self._file)
        with self.database.calm_write() as session:
            identity.begin_epoch(session)
        self._timeline.note("restored")

    def _crashes(self, when: str) -> bool:
        odds = getattr(self._weather(), f"portal_crash_{when}") / 3
        if not self._timeline.happens(odds):
            return False
        self._timeline.fault(f"portal_crash_{when}", self._path)
        return True


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

    @contextmanager
    def calm_write(self) -> Iterator[Session]:
        """A transaction that nothing interrupts."""
        with super().write() as session:
            yield session


def _reply(answer: BaseModel) -> Reply:
    body = answer.model_dump_json(exclude_defaults=isinstance(answer, wire.FeedPage))
    return Reply(200, _JSON, "", body.encode())
