"""The départements of France, and the overseas collectivities that have a code as they have."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.tables import refuse, rows

COLUMNS = ("code", "name", "region", "region_name")


@dataclass(frozen=True, slots=True)
class Department:
    """A département and its region, by Insee codes: `2A`, `974`."""

    code: str
    name: str
    region: str
    region_name: str


def parse_departments(table: str) -> Mapping[str, Department]:
    """Read the table of départements, by code.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    departments: dict[str, Department] = {}
    for number, cells in rows(table, COLUMNS, "departments"):
        if not all(cells) or cells[0] in departments:
            refuse("departments", number, "a code that is not there yet and three names expected")
        departments[cells[0]] = Department(*cells)
    return departments
