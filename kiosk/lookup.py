"""The long lists that people search on a page: communes, countries, jobs. No Qt."""

from collections.abc import Container
from dataclasses import dataclass

from domain.answers import MOST_COUNTRIES
from domain.communes import Commune, answered_code
from domain.countries import Country
from domain.jobs import Job
from domain.questionnaire import Kind, Question
from domain.reference import Reference

MOST_FOUND = 8
_HOME = "FR"


@dataclass(frozen=True, slots=True)
class Match:
    """Something of a list. `detail` tells it from others like it; it may be empty."""

    code: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Lookup:
    """The lists as one kiosk searches them.

    Attributes:
        near: Insee code of the département of the kiosk, whose communes come first; empty if it
            is not known.
    """

    reference: Reference
    near: str

    def name(self, kind: Kind, code: str, language: str) -> str:
        """What an answer of this kind is called. Jobs and communes have French names only.

        Raises:
            KeyError: the list has no such code.
        """
        if kind is Kind.COMMUNE:
            return self.reference.communes[code].title
        if kind is Kind.JOB:
            return self.reference.jobs.by_code[code].title
        return self.reference.countries.by_code[code].name(language)

    def offered(self, question: Question, taken: Container[str], language: str) -> list[Match]:
        """What may be taken before anything was typed: the country where most live."""
        if question.kind not in (Kind.COUNTRY, Kind.COUNTRIES) or _HOME in taken:
            return []
        return [Match(_HOME, self.name(question.kind, _HOME, language))]

    def found(
        self, question: Question, typed: str, taken: tuple[str, ...], language: str
    ) -> list[Match]:
        """What was most likely meant, best first, without what is taken already."""
        match question.kind:
            case Kind.COMMUNE:
                communes = self.reference.communes.search(typed, MOST_FOUND, self.near)
                return [_commune(question.key, commune) for commune in communes]
            case Kind.JOB:
                return [_job(job) for job in self.reference.jobs.search(typed, MOST_FOUND)]
            case Kind.COUNTRY | Kind.COUNTRIES:
                countries = self.reference.countries.search(typed, MOST_FOUND + MOST_COUNTRIES)
                others = [country for country in countries if country.code not in taken]
                return [_country(country, language) for country in others[:MOST_FOUND]]
            case _:
                return []


def _commune(question: str, commune: Commune) -> Match:
    code = answered_code(question, commune)
    return Match(code, commune.title, " ".join(commune.postcodes[:2]))


def _country(country: Country, language: str) -> Match:
    """With the adjective of its nationality, or the year in which the state ended."""
    detail = str(country.until) if country.until else country.nationalities.get(language, "")
    return Match(country.code, country.name(language), detail)


def _job(job: Job) -> Match:
    return Match(job.code, job.title)
