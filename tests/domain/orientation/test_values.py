"""Every value of every criterion, alone, changed in an ordinary case: `values.tsv`."""

import csv
from pathlib import Path

import pytest

from domain.orientation.criteria import CHOICES, FLAGS
from tests.domain.orientation.cases import recommended

_WORDS = {"oui": True, "non": False, "?": None}
with (Path(__file__).parent / "values.tsv").open(encoding="utf-8", newline="") as table:
    VALUES = list(csv.DictReader(table, delimiter="\t"))


def test_the_table_has_every_value_of_every_criterion_and_its_absence() -> None:
    wanted = {(name, value) for name, values in CHOICES.items() for value in (*values, "?")}
    wanted |= {(name, value) for name in FLAGS for value in ("oui", "non", "?")}
    wanted |= {("date_naissance", "?"), ("msa_autonomie_recherche_emploi", "?")}
    assert {(row["critere"], row["valeur"]) for row in VALUES} == wanted


@pytest.mark.parametrize("row", VALUES, ids=lambda row: f"{row['critere']}={row['valeur']}")
def test_value(row: dict[str, str]) -> None:
    found = recommended(**{row["critere"]: _WORDS.get(row["valeur"], row["valeur"])})
    assert (found.path or "-", found.body or "-", found.decider) == (
        row["parcours"],
        row["organisme"],
        row["decideur"],
    )
    assert " ".join(found.missing) == row["manquants"].replace("-", "")
