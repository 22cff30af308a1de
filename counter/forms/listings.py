"""What is picked from long lists: communes, countries, jobs, each searched by its own rules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from counter.forms.editor import Ask
from counter.words.wording import commune_text, country_text
from domain.communes import Commune, answered_code
from domain.countries import Country
from domain.jobs import Job
from domain.questionnaire import Kind

ROWS = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A row of a list.

    Attributes:
        code: what the answer keeps.
        title: as it is written out once it was taken.
        more: what tells it from others while one looks for it.
    """

    code: str
    title: str
    more: str

    @property
    def row(self) -> str:
        """Its line while one looks for it."""
        return f"{self.title}   {self.more}".strip()


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that is searched while people type.

    Attributes:
        search: the likeliest rows for what was typed.
        known: the row of a code; None for a code that is not in the list.
        name: of the list, for assistive technology.
    """

    search: Callable[[str], list[Found]]
    known: Callable[[str], Found | None]
    name: str


def listing_for(ask: Ask) -> Listing:
    """The list that a question is answered from."""
    return _LISTINGS[ask.question.kind](ask)


def _communes(ask: Ask) -> Listing:
    communes = ask.reference.communes

    def found(commune: Commune) -> Found:
        code = answered_code(ask.question.key, commune)
        return Found(code, commune_text(commune), " ".join(commune.postcodes[:3]))

    return Listing(
        lambda typed: [found(each) for each in communes.search(typed, ROWS, ask.near)],
        lambda code: found(communes[code]) if code in communes else None,
        QCoreApplication.translate("Listings", "Communes trouvées"),
    )


def _countries(ask: Ask) -> Listing:
    countries = ask.reference.countries

    def found(country: Country) -> Found:
        return Found(country.code, country_text(country), country.nationalities.get("fr", ""))

    return Listing(
        lambda typed: [found(each) for each in countries.search(typed, ROWS)],
        lambda code: found(countries.by_code[code]) if code in countries.by_code else None,
        QCoreApplication.translate("Listings", "Pays trouvés"),
    )


def _jobs(ask: Ask) -> Listing:
    jobs = ask.reference.jobs

    def found(job: Job) -> Found:
        return Found(job.code, job.title, job.code)

    return Listing(
        lambda typed: [found(each) for each in jobs.search(typed, ROWS)],
        lambda code: found(jobs.by_code[code]) if code in jobs.by_code else None,
        QCoreApplication.translate("Listings", "Métiers trouvés"),
    )


_LISTINGS: Mapping[Kind, Callable[[Ask], Listing]] = {
    Kind.COMMUNE: _communes,
    Kind.COUNTRY: _countries,
    Kind.COUNTRIES: _countries,
    Kind.JOB: _jobs,
}
