"""The demonstration does the main job for real, and its last line is counted, not claimed."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader

from domain.acts import ActType
from tools.demo import headless
from tools.demo.place import Place
from tools.demo.reckoning import acts_at, reckon


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path / "demo")
    with place.portal:
        place.enrol_devices()
        yield place


@pytest.mark.timeout(300)
def test_three_people_register_two_of_them_offline_and_nothing_is_lost(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    assert headless.run(place) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "demo: 3 registered, 3 confirmed by the portal, 0 waiting, 0 lost"
    references = [line.split()[4] for line in lines if " is registered as " in line]
    receipts = {file.stem for file in (place.folder / "receipts").glob("*.pdf")}
    assert receipts == set(references)
    for file in (place.folder / "receipts").glob("*.pdf"):
        assert file.stem in PdfReader(file).pages[0].extract_text()
    assert len(list((place.folder / "screens").rglob("*.png"))) > 50
    assert _communes(place) == {"93066"}  # not its homonym overseas
    _expect_the_count_to_notice(place, references)


def _communes(place: Place) -> set[object]:
    """Where the people said that they live."""
    acts = acts_at(place.counter)  # a kiosk could not tell
    told = [act.body["answers"] for act in acts if act.type == ActType.REGISTRATION_SUBMITTED]
    return {cast("dict[str, object]", answers)["commune"] for answers in told}


def _expect_the_count_to_notice(place: Place, references: list[str]) -> None:
    """What is not so is not counted as if it were."""
    invented = reckon(place, [*references, "00000-00000"])
    assert (invented.registered, invented.confirmed, invented.lost) == (4, 3, 1)
    assert not invented.as_it_should_be
    (place.folder / "portal" / "portal.sqlite3").unlink()
    place.portal.stop()
    with place.portal:
        forgotten = reckon(place, references)
    # Three registrations, what was recommended to each, one dossier opened, and one correction.
    assert (forgotten.confirmed, forgotten.waiting, forgotten.lost) == (0, 8, 0)
    assert not forgotten.as_it_should_be
