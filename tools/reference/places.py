"""Communes, present and former, départements and regions."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from domain.names import folded
from tools.reference.archives import NpmPackage, write_table

PRESENT = NpmPackage(
    "@etalab/decoupage-administratif",
    "6.0.0",
    "XavYsFlbcM/prKr8hNHPKER94IHw/dsxNM4nxjWMYk6PLFACpEedvn/7wK8Baozm0dCYhWWcf+7bcWpA5pmCaQ==",
)
# The first published list: it names the communes that were merged since, without a trace in the
# present one but their code.
IN_2019 = NpmPackage(
    "@etalab/decoupage-administratif",
    "0.3.0",
    "tpXVQ2kv8cZPe9DXfflsKK4xF18VwNTitpgnj2nvZO1jmg5co3wDg8qGucSVoPK6LTzD3ON7U6E1yxNX9s4/XQ==",
)
FORMER_COLUMNS = ("code", "name", "commune")
_PARTS = ("commune-deleguee", "commune-associee")

Entry = Mapping[str, Any]


def communes() -> None:
    """Write `communes.tsv` and `former_communes.tsv`."""
    name = "data/communes.json"
    present = json.loads(PRESENT.members([name])[name])
    in_2019 = json.loads(IN_2019.members([name])[name])
    write_table("communes", *communes_table(present))
    write_table("former_communes", FORMER_COLUMNS, former_communes(present, in_2019))


def departments() -> None:
    """Write `departments.tsv` and `regions.tsv`."""
    files = PRESENT.members(["data/departements.json", "data/regions.json"])
    found = {name: json.loads(content) for name, content in files.items()}
    regions = {entry["code"]: entry["nom"] for entry in found["data/regions.json"]}
    lines = [
        (entry["code"], entry["nom"], entry["region"], regions[entry["region"]])
        for entry in found["data/departements.json"]
    ]
    write_table("departments", ("code", "name", "region", "region_name"), sorted(lines))


def communes_table(entries: Iterable[Entry]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The columns and lines of the present communes and arrondissements, by INSEE code.

    Paris, Lyon and Marseille keep their name only: a postcode there means an arrondissement.
    """
    kept = [e for e in entries if e["type"] in ("commune-actuelle", "arrondissement-municipal")]
    divided = {e["commune"] for e in kept if e["type"] == "arrondissement-municipal"}
    lines: list[tuple[str, ...]] = []
    for entry in sorted(kept, key=lambda entry: str(entry["code"])):
        postcodes = [] if entry["code"] in divided else sorted(entry.get("codesPostaux", []))
        cells = (entry["code"], entry["nom"], entry["departement"], " ".join(postcodes))
        lines.append((*cells, str(entry.get("population", 0))))
    return ("code", "name", "department", "postcodes", "population"), lines


def former_communes(
    present: Iterable[Entry], in_2019: Iterable[Entry]
) -> list[tuple[str, str, str]]:
    """Former code, name and present commune, by code.

    Delegated and associated communes, what merged with another, what changed its département, and
    former names. There is no name where it was that of the present commune, signs apart, or where
    neither source has it: the code alone is known then.
    """
    present = list(present)
    now = {e["code"]: e["nom"] for e in present if e["type"] == "commune-actuelle"}
    part_of = {e["code"]: e["chefLieu"] for e in present if e["type"] in _PARTS}
    merged = {code: e["code"] for e in present for code in e.get("anciensCodes", [])}
    heirs = {code: code for code in now} | merged | part_of
    names = [(e["code"], e["nom"]) for e in present if e["type"] in _PARTS]
    names += [(e["code"], e["nom"].replace("’", "'")) for e in in_2019]
    found: dict[tuple[str, str], tuple[str, str, str]] = {}
    for code, name in names:
        heir = heirs.get(code, "")
        if heir in now and folded(name) != folded(now[heir]):
            kept = heir if _is_renumbered(code, heir) else code
            found.setdefault((kept, folded(name)), (kept, name, heir))
    named = {code for code, _ in found}
    nameless = [(code, "", heir) for code, heir in merged.items() if code not in named]
    return sorted([*found.values(), *nameless])


def _is_renumbered(code: str, heir: str) -> bool:
    """Whether a code was left with its whole département: Seine and Seine-et-Oise 1968, Corse 1976.

    Under the same name most people were born since, with the new code: the old one finds the
    commune but is not proposed with a name.
    """
    return code[:2] in ("20", "75", "78") and code[:2] != heir[:2]
