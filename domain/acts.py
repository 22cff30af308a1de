"""Acts: the only truth. Who did what, for whom, when, where; immutable once sealed.

An `Entry` is what somebody did. `domain.chain.seal` gives it its place in the log of a
device, and it becomes an `Act`. Types that this version does not know are kept as they are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.moments import Stamp

Json = Mapping[str, object]


class ActType(StrEnum):
    """The types that this version records."""

    REGISTRATION_SUBMITTED = "registration.submitted"
    REGISTRATION_CORRECTED = "registration.corrected"
    REGISTRATION_WITHDRAWN = "registration.withdrawn"
    REGISTRATION_RESTORED = "registration.restored"
    HELP_REQUESTED = "help.requested"
    HELP_ANSWERED = "help.answered"
    RECOMMENDATION_MADE = "recommendation.made"
    ORIENTATION_DECIDED = "orientation.decided"
    SHARING_LIMITED = "sharing.limited"
    DOSSIER_CONSULTED = "dossier.consulted"
    DOCUMENT_ATTACHED = "document.attached"
    DOCUMENT_DETACHED = "document.detached"
    RIGHTS_EXPLAINED = "rights.explained"
    REORIENTATION_REQUESTED = "reorientation.requested"
    DOSSIERS_MERGED = "dossiers.merged"
    DOSSIERS_UNMERGED = "dossiers.unmerged"


class Mode(StrEnum):
    """How the person was met."""

    KIOSK = "kiosk"
    COUNTER = "counter"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Author:
    """Who did it: the person themselves, or a named agent.

    Attributes:
        agent: id of the agent; None for the person.
        name: the agent's name as colleagues know it, as it was that day.
    """

    agent: str | None = None
    name: str = ""


PERSON = Author()


@dataclass(frozen=True, slots=True)
class Origin:
    """The log an act belongs to: a device, and the place it stands in."""

    device: str
    structure: str
    site: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody did, before it has a place in a log.

    Attributes:
        type: an `ActType`, or a later version's.
        body: what was done; plain JSON values.
        dossier: UUID of the dossier; None for an act about nobody.
        occurred_at: when it happened, if not now (a paper form keyed in later).
    """

    type: str
    body: Json
    dossier: str | None
    author: Author
    mode: Mode
    assisted_by: Author | None = None
    occurred_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Extract:
    """What an act says of the parts of its body that stayed in its structure.

    Attributes:
        digest: SHA-256 of the whole body in canonical form, in hexadecimal. So the hash of the
            act can be checked without the body that it was made of.
        withheld: where something was left out, such as `answers.project`: sorted, at least one.
    """

    digest: str
    withheld: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sealed:
    """What stands for a body that cannot be read here.

    Attributes:
        digest: of the body (`domain.chain.body_digest`), so that the chain can be checked.
        box: the body, closed for those who may read it (`sync.sealing.sealed_acts`).
    """

    digest: str
    box: bytes


@dataclass(frozen=True, slots=True)
class Act:
    """One immutable fact: the unit of storage, synchronisation, audit and statistics.

    Attributes:
        id: UUIDv7 that follows from `recorded_at`, device and `seq`.
        seq: 1, 2, 3… within the device's log, without gaps.
        recorded_at: when the device sealed it, corrected by the portal's time where known.
        previous: hash of the device's act before it; `hash`: of this one.
        extract: what is left out of `body` here (`domain.sharing`); None for a whole act.
        salt: keeps a body about a person from being guessed by its hash; may be empty.
        sealed: what stands for the body, which is empty, where it was sealed.
    """

    id: str
    origin: Origin
    seq: int
    type: str
    version: int
    dossier: str | None
    body: Json
    author: Author
    assisted_by: Author | None
    mode: Mode
    occurred_at: datetime
    recorded_at: datetime
    clock: Stamp
    previous: str
    hash: str
    extract: Extract | None = None
    salt: str = ""
    sealed: Sealed | None = None

    @property
    def order(self) -> tuple[datetime, str, int, str]:
        """Sorts the acts of many devices the same way everywhere."""
        return self.recorded_at, self.origin.device, self.seq, self.hash

    def withholds(self, place: str) -> bool:
        """Whether something was left out in this place of the body."""
        return self.extract is not None and place in self.extract.withheld
