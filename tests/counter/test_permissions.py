"""The NIR is asked for where a text names the use, and nowhere else."""

from pathlib import Path

import pytest

from counter.desk import open_desk
from domain.acts import Mode
from domain.interview import Interview
from domain.structures import StructureKind
from resources import load
from store import device
from store.keys import database_key
from tests.builders import TODAY, a_device
from tests.stores import open_store


def asked_at(folder: Path, mode: Mode, structure: StructureKind) -> set[str]:
    """Keys of the questions that a desk of that sort opens with."""
    key = folder / "key"
    with open_store(folder / "data", database_key("counter", key)) as store, store.write() as tx:
        device.enrolled(tx, a_device(mode, structure_kind=structure))
    desk = open_desk(folder / "data", key)
    desk.store.close()
    context = desk.content.interview(TODAY).context
    return {q.key for q in Interview(load.questionnaire("registration", 2), context).asked}


@pytest.mark.parametrize("mode", [Mode.COUNTER, Mode.FIELD])
@pytest.mark.parametrize("structure", [StructureKind.MISSION_LOCALE, StructureKind.FRANCE_TRAVAIL])
def test_a_mission_locale_and_france_travail_may_ask_for_the_nir(
    tmp_path: Path, mode: Mode, structure: StructureKind
) -> None:
    assert "nir" in asked_at(tmp_path, mode, structure)


@pytest.mark.parametrize(
    ("mode", "structure"),
    [
        (Mode.COUNTER, StructureKind.TOWN_HALL),
        (Mode.FIELD, StructureKind.FRANCE_SERVICES),
        (Mode.COUNTER, StructureKind.OTHER),
        (Mode.KIOSK, StructureKind.MISSION_LOCALE),
    ],
)
def test_nobody_else_asks_for_it(tmp_path: Path, mode: Mode, structure: StructureKind) -> None:
    asked = asked_at(tmp_path, mode, structure)
    assert "family_name" in asked
    assert "nir" not in asked
