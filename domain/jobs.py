"""The jobs of the ROME (répertoire opérationnel des métiers et des emplois), by code or words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from domain.finding import Finder, Key, keys_of
from domain.names import folded
from domain.tables import refuse, rows

COLUMNS = ("code", "title", "said")
_SPACED_CODE = re.compile(r"^([a-n]) (\d{1,4})$")


@dataclass(frozen=True, slots=True)
class Job:
    """A job, such as `D1102`, `Boulanger / Boulangère`.

    Attributes:
        said: what people say instead of the title, for searching only.
    """

    code: str
    title: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class JobIndex:
    """All jobs by ROME code, with a search by code or by words of the title."""

    by_code: Mapping[str, Job]

    def search(self, typed: str, limit: int = 8) -> list[Job]:
        """The jobs that were most likely meant, best first; among equals the shorter titles.

        The words may be apart: `agent entretien` finds `Agent / Agente d'entretien`.
        """
        key = folded(typed)
        return self._finder.search(_SPACED_CODE.sub(r"\1\2", key), limit)

    @cached_property
    def _finder(self) -> Finder[Job]:
        general_first = sorted(self.by_code.values(), key=lambda job: (len(job.title), job.code))
        return Finder(general_first, _keys)


def _keys(job: Job) -> Iterator[Key]:
    yield job.code.lower(), False
    for name in (job.title, *job.said):
        yield from keys_of(folded(name))


def parse_jobs(table: str) -> JobIndex:
    """Read the table of jobs.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    jobs: dict[str, Job] = {}
    for number, (code, title, said) in rows(table, COLUMNS, "jobs"):
        if not (code and title) or code in jobs:
            refuse("jobs", number, "a code that is not there yet and a title expected")
        jobs[code] = Job(code, title, tuple(name for name in said.split("|") if name))
    return JobIndex(jobs)
