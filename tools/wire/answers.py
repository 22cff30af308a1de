"""What a person might answer to the registration questionnaire, whichever questions it asks."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Final

from domain.answers import Answer
from domain.conditions import all_hold
from domain.names import folded
from domain.questionnaire import Kind, Question, Questionnaire, Skip
from resources import load
from tools.crowd.origins import FRANCE
from tools.crowd.people import Drawn, address, draw, phone
from tools.wire.words import Words

_LEFT_OPEN: Final = 0.06
_SKIPPED: Final = 0.05
_BARRED: Final = 0.7  # questions that need a permission are asked in few places
_NOTHING: Final = 0.45  # choose the option that goes with no other
_COUNTRIES: Final = ("DZ", "MA", "TN", "ML", "SN", "CI", "TR", "PT", "UA", "CN", "CD", "AF", "LK")
_DIPLOMAS: Final = (
    *("Bac pro", "CAP cuisine", "BEP", "Licence", "Master", "BTS", "CAP petite enfance", "DUT"),
    *("Bac général", "Titre pro", "CAP coiffure", "Bac pro commerce", "Licence d'anglais"),
    *("BTS compta", "Diplôme algérien", "Maîtrise"),
)
_GUARDIANS: Final = (
    *("Ma mère", "Mon père", "mon éducatrice", "Ma tante", "L'ASE", "mes parents", "ma sœur"),
)
_MAILS: Final = ("gmail.com", "hotmail.fr", "orange.fr", "yahoo.fr", "outlook.com", "free.fr")


class Crowd:
    """People who come to one place. `learning`: with words that may be learned from only."""

    def __init__(self, random: Random, *, learning: bool) -> None:
        self._random = random
        self._words = Words(random, learning)
        self._near = random.sample(_communes(), 40)

    def answers(self, questionnaire: Questionnaire, today: date) -> Mapping[str, Answer]:
        """The answers of one more person, to the questions that they are asked."""
        drawn = draw(self._random)
        given: dict[str, Answer] = {}
        for question in questionnaire.questions:
            barred = question.needs and self._random.random() < _BARRED
            if barred or not all_hold(question.when, given, today):
                continue
            answer = self._answer(question, drawn, today)
            if answer is not None:
                given[question.key] = answer
        return given

    def value(self, question: Question, today: date) -> Answer:
        """Somebody's answer to one question."""
        while (answer := self._answer(question, draw(self._random), today)) is None:
            continue
        return answer

    def _answer(self, question: Question, drawn: Drawn, today: date) -> Answer | None:
        if not question.mandatory and self._random.random() < _LEFT_OPEN:
            return None
        if question.skips and self._random.random() < _SKIPPED:
            return self._random.choice(question.skips)
        if question.options:
            return self._chosen(question)
        if question.kind is Kind.YES_NO:
            return self._random.random() < 0.3
        make = _BY_KEY.get(question.key) or _BY_KIND[question.kind]
        return make(self, drawn, today)

    def _chosen(self, question: Question) -> Answer:
        if question.kind is Kind.CHOICE:
            return self._words.one_of(question.options)
        others = [option for option in question.options if option != question.exclusive]
        if question.exclusive and self._random.random() < _NOTHING:
            return (question.exclusive,)
        count = self._random.choice((1, 1, 1, 2, 2, 3))
        chosen = {self._random.choice(others) for _ in range(count)}
        return tuple(option for option in others if option in chosen)

    def near(self) -> str:
        """A commune nearby."""
        return self._near[int(len(self._near) * self._random.random() ** 3)]

    def commune(self) -> str:
        """A commune anywhere."""
        return self._random.choice((self.near(), self._random.choice(_communes())))

    def job(self) -> str:
        """A code of the ROME."""
        return self._words.one_of(tuple(_jobs()))

    def country(self, drawn: Drawn) -> str:
        """Where somebody comes from."""
        at_home = drawn.origin is FRANCE or self._random.random() < 0.4
        return "FR" if at_home else self._words.one_of(_COUNTRIES)

    def said(self, pool: Callable[[Words, list[str]], str]) -> str:
        """A text in somebody's own words."""
        return pool(self._words, list(_jobs().values()))

    def day_within(self, today: date, days: int) -> str:
        """A day to come."""
        return (today + timedelta(days=self._random.randrange(days))).isoformat()

    def mail(self, drawn: Drawn) -> str:
        """An address that is somebody's first and family name."""
        name = f"{folded(drawn.person.first_name)}.{folded(drawn.person.family_name)}"
        tail = self._random.choice(("", str(self._random.randrange(1000))))
        return f"{name.replace(' ', '')}{tail}@{self._words.one_of(_MAILS)}"

    def nir(self, drawn: Drawn) -> str:
        """A number of social security that fits nobody."""
        born = date.fromisoformat(drawn.person.birth_date)
        number = self._random.randrange(10**8)
        body = f"{self._random.choice('12')}{born:%y%m}{number:08}"
        return f"{body}{97 - int(body) % 97:02}"

    def nationalities(self, drawn: Drawn) -> tuple[str, ...]:
        """One or two."""
        return tuple(dict.fromkeys((self.country(drawn), *self._random.sample(_COUNTRIES, 1))))[
            : self._random.choice((1, 1, 1, 1, 2))
        ]

    def line(self, pool: Sequence[str]) -> str:
        """One of a few lines."""
        return self._words.one_of(pool)

    def street(self) -> str:
        return address(self._random)

    def phone(self) -> str:
        return phone(self._random)


_Make = Callable[[Crowd, Drawn, date], Answer]

_BY_KEY: Final[Mapping[str, _Make]] = {
    "family_name": lambda _, drawn, __: drawn.person.family_name,
    "usage_name": lambda _, drawn, __: drawn.person.usage_name or Skip.NONE,
    "first_name": lambda _, drawn, __: drawn.person.first_name,
    "birth_date": lambda _, drawn, __: drawn.person.birth_date,
    "residence_title_expiry": lambda crowd, _, today: crowd.day_within(today, 3650),
    "commune": lambda crowd, _, __: crowd.near(),
    "address": lambda crowd, _, __: crowd.street(),
    "guardian": lambda crowd, _, __: crowd.line(_GUARDIANS),
    "diplomes": lambda crowd, _, __: crowd.line(_DIPLOMAS),
    "project": lambda crowd, _, __: crowd.said(Words.project),
}
_BY_KIND: Final[Mapping[Kind, _Make]] = {
    Kind.LONG_TEXT: lambda crowd, _, __: crowd.said(Words.skills),
    Kind.TEXT: lambda crowd, _, __: crowd.said(Words.skills),
    Kind.NAME: lambda _, drawn, __: drawn.person.family_name,
    Kind.PHONE: lambda crowd, _, __: crowd.phone(),
    Kind.EMAIL: lambda crowd, drawn, _: crowd.mail(drawn),
    Kind.DATE: lambda crowd, _, today: crowd.day_within(today, 365),
    Kind.COMMUNE: lambda crowd, _, __: crowd.commune(),
    Kind.COUNTRY: lambda crowd, drawn, _: crowd.country(drawn),
    Kind.COUNTRIES: lambda crowd, drawn, _: crowd.nationalities(drawn),
    Kind.JOB: lambda crowd, _, __: crowd.job(),
    Kind.NIR: lambda crowd, drawn, _: crowd.nir(drawn),
}


@cache
def _communes() -> list[str]:
    return sorted(load.communes().by_code)


@cache
def _jobs() -> Mapping[str, str]:
    """Jobs as people name them, by code."""
    jobs = load.jobs().by_code
    return {code: jobs[code].title.split(" / ")[0].lower() for code in sorted(jobs)}
