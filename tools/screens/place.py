"""A kiosk on training data, as it stands somewhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize

from domain.acts import Mode
from domain.structures import StructureKind
from kiosk.app import Kiosk, Options
from kiosk.glass import PIXELS_PER_MM, Glass
from store import device, drafts
from store.clock import SystemClock
from store.device import Device
from store.keys import database_key
from store.store import Store
from tools import robot
from tools.demo.people import PEOPLE
from tools.demo.place import OPENING, PHONE, SITE, STRUCTURE
from tools.visitor import Persona

_DEVICE: Final = Device(
    id="01890000-0000-7000-8000-000000000001",
    kind=Mode.KIOSK,
    name="Borne 1",
    structure="ml",
    structure_name=STRUCTURE,
    site="site",
    site_name=SITE,
    training=True,
    portal_url="http://127.0.0.1:9",
    phone=PHONE,
    opening=OPENING,
    structure_kind=StructureKind.MISSION_LOCALE,
    departement="93",
    pack_key="",
    sealing_key="",
    private_key=bytes(range(32)),
    certificate="A" * 198,  # the longest: codes are as large as they get
)


@dataclass(frozen=True, slots=True)
class Panel:
    """A touch screen, such as one of 21.5" with 1920 columns."""

    size: QSize
    pixels_per_mm: float = PIXELS_PER_MM

    def __str__(self) -> str:
        return f"{self.size.width()}x{self.size.height()}"


def speaker(language: str) -> Persona:
    """Somebody who comes to register in a language."""
    speakers = (person for person in PEOPLE if person.language == language)
    return next(speakers, replace(PEOPLE[0], language=language))


def settle(data: Path, interrupted: str | None = None) -> None:
    """Enrol a kiosk in a folder; leave an interview interrupted there, if a language is given."""
    with Store.open(data, database_key("screens", data / "key")) as store:
        now = SystemClock(store).read()
        with store.write() as tx:
            device.enrolled(tx, _DEVICE)
            if interrupted:
                draft = drafts.start(tx, interrupted, now)
                drafts.answer(tx, draft, "family_name", "Diallo")


def opened(data: Path, panel: Panel, now_ms: Callable[[], int]) -> Kiosk:
    """The kiosk of a folder, once a registration can be made."""
    options = Options(data, data / "key", panel.size, Glass(panel.pixels_per_mm))
    kiosk = Kiosk(options, now_ms=now_ms)
    kiosk.start()
    robot.wait_until(lambda: kiosk.journey is not None)
    return kiosk
