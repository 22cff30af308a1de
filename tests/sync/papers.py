"""Papers that somebody brings to a device, and what is said of them between it and the portal."""

import hashlib
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from domain.documents.attached import PaperKind, describe
from store import documents
from store.documents import Kept
from sync import documents as lane
from sync.engine import Round, round_of
from sync.talk import carry
from sync.transport import Call, HttpTransport, Reply
from sync.wire.documents import DOCUMENTS_PATH
from tests.builders import an_author
from tests.sync.machines import Machine, about_somebody

AGENT = an_author(agent="0190a0a0-0000-7000-8000-00000000000a")


class Paper:
    """A scan that was attached on a device."""

    def __init__(self, machine: Machine, size: int = 150_000, data: bytes = b"") -> None:
        self.data = data or b"%PDF-1.7\n" + random.randbytes(size - 9)
        self.size = len(self.data)
        self.digest = hashlib.sha256(self.data).hexdigest()
        self.attach(machine)

    def attach(self, machine: Machine) -> None:
        [act] = machine.record(about_somebody())
        document = describe(self.data, PaperKind.CV)
        with machine.store.write() as tx:
            now = machine.clock.read()
            documents.attach(tx, str(act.dossier), document, self.data, AGENT, now)

    def on(self, machine: Machine) -> Kept:
        with machine.store.read() as tx:
            return documents.find(tx, [self.digest])[self.digest]

    def read(self, machine: Machine) -> bytes:
        with machine.store.read() as tx:
            return documents.read(tx, self.digest)


Meddle = Callable[[Call, HttpTransport], Reply]


class Watched:
    """A real transport that writes down what is asked, and lets a test meddle with documents."""

    def __init__(self, inner: HttpTransport, meddle: Meddle | None = None) -> None:
        self.calls: list[Call] = []
        self.sent = 0  # bytes of documents
        self._inner = inner
        self._meddle = meddle

    def send(self, call: Call) -> Reply:
        if call.stream:
            call = replace(call, stream=self._counted(call.stream))
        self.calls.append(call)
        if self._meddle and call.path.startswith(DOCUMENTS_PATH):
            return self._meddle(call, self._inner)
        return self._inner.send(call)

    @property
    def asked(self) -> list[str]:
        """What was asked, in words."""
        return [f"{call.method} {re.split('/', call.path)[3]}" for call in self.calls]

    def _counted(self, stream: Iterator[bytes]) -> Iterator[bytes]:
        for part in stream:
            self.sent += len(part)
            yield part


def all_of(call: Call) -> Call:
    """The same with all of its body at hand."""
    return replace(call, body=b"".join(call.stream or ()), stream=None)


def exchange(machine: Machine, meddle: Meddle | None = None) -> tuple[Round, Watched]:
    with machine.transport() as inner:
        watched = Watched(inner, meddle)
        talk = round_of(machine.store, machine.clock, machine.speak)
        return carry(talk, watched), watched


def fetch(machine: Machine, paper: Paper, meddle: Meddle | None = None) -> Watched:
    with machine.transport() as inner:
        watched = Watched(inner, meddle)
        talk = lane.fetch(machine.store, machine.client(), paper.digest, paper.size)
        carry(talk, watched)
    return watched
