from pathlib import Path

import pytest

from tools.simulation import fingerprint

NAMES = (
    "requirements.lock",
    "store/tables/acts.py",
    "tools/simulation/people.py",
    "resources/reference/communes.tsv",
    "resources/icons/bin.svg",
    "tools/visitor.py",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in NAMES:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    return tmp_path


@pytest.mark.parametrize("name", NAMES[:4])
def test_other_code_has_another(root: Path, name: str) -> None:
    before = fingerprint.of_code(root)
    (root / name).write_text("other")
    assert fingerprint.of_code(root) != before


@pytest.mark.parametrize("name", NAMES[4:])
def test_what_no_history_runs_does_not_count(root: Path, name: str) -> None:
    before = fingerprint.of_code(root)
    (root / name).write_text("other")
    assert fingerprint.of_code(root) == before


def test_a_name_counts_as_much_as_what_it_holds(root: Path) -> None:
    before = fingerprint.of_code(root)
    file = root / "store/tables/acts.py"
    file.rename(file.with_name("people.py"))
    assert fingerprint.of_code(root) != before
