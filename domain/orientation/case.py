"""One case to orient, read strictly from the body that France Travail's `calculOrientation` takes.

A field that is absent, `null` or `{"skip": …}` was not answered. Whatever else is not a known
value of a known field is refused, and every such field is named.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from domain.ages import age_on
from domain.answers import OLDEST_YEARS
from domain.orientation.criteria import ADDRESS, CHOICES, FLAGS, ORDER, UNKNOWN
from domain.questionnaire import Skip

Value = str | bool | int

HIGHEST_AUTONOMY: Final = 10  # the scale is not documented; only 1 was seen
_COMMUNE = re.compile(r"(\d\d|2[AB])\d{3}", re.ASCII)
_POSTCODE = re.compile(r"\d{5}", re.ASCII)
_OVERSEAS = ("971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988")
DEPARTEMENTS: Final = frozenset(
    {f"{n:02}" for n in range(1, 96) if n != 20} | {"2A", "2B"} | set(_OVERSEAS)
)


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of one person on one day.

    Attributes:
        answers: the criteria that were answered, by France Travail's names.
        day: the day for which the recommendation is made; ages are counted on it.
        departement: where the person lives; chooses the local layer. None: not known.
    """

    answers: Mapping[str, Value]
    day: date
    departement: str | None = None

    @property
    def age(self) -> int | None:
        """Completed years, if the date of birth is known."""
        born = self.answers.get("date_naissance")
        return None if born is None else age_on(self.day, date.fromisoformat(str(born)))

    def readings(self) -> dict[str, str | int | None]:
        """The case as the tables read it: words for everything but the age."""
        read: dict[str, str | int | None] = {"age": self.age}
        for field in CHOICES:
            read[field] = str(self.answers.get(field, UNKNOWN))
        for flag in FLAGS:
            answer = self.answers.get(flag)
            read[flag] = UNKNOWN if answer is None else "OUI" if answer else "NON"
        return read


class Problem(NamedTuple):
    """What is wrong with one field of a case."""

    field: str
    why: str


class CaseRefused(Exception):
    """A case that cannot be read, with every field that is wrong."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{field}: {why}" for field, why in problems))
        self.problems = problems


class _Wrong(Exception):
    """Why a value is not one of its field."""


def parse_case(text: str) -> Case:
    """Read a case from JSON text.

    Raises:
        CaseRefused: naming every field that is wrong.
    """
    twice: list[Problem] = []

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        twice.extend(Problem(key, "given twice") for key in {*keys} if keys.count(key) > 1)
        return dict(pairs)

    try:
        value = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise CaseRefused((Problem("case", f"not JSON: {error}"),)) from error
    if twice:
        raise CaseRefused(tuple(sorted(twice)))
    return read_case(value)


def read_case(value: object) -> Case:
    """Read a case from plain JSON values.

    Raises:
        CaseRefused: naming every field that is wrong.
    """
    if not isinstance(value, dict):
        raise CaseRefused((Problem("case", "not an object"),))
    problems: list[Problem] = []
    read: dict[str, Value] = {}
    for field, given in value.items():
        try:
            known = _read_field(field, given)
        except _Wrong as wrong:
            problems += [Problem(*problem) for problem in wrong.args]
        else:
            if known is not None:
                read[field] = known
    day = date.fromisoformat(str(read.pop("date"))) if "date" in read else None
    if day is None and not any(problem.field == "date" for problem in problems):
        problems.append(Problem("date", "missing: the day for which to recommend"))
    if day is not None and "date_naissance" in read:
        problems += _birth_problems(date.fromisoformat(str(read["date_naissance"])), day)
    if problems or day is None:
        raise CaseRefused(tuple(problems))
    answers = {field: read[field] for field in ORDER if field in read}
    return Case(answers, day, _departement(read))


def departement_of(commune: str) -> str:
    """The département of a commune, by its INSEE code."""
    return commune[:3] if commune.startswith(("97", "98")) else commune[:2]


def _departement(read: Mapping[str, Value]) -> str | None:
    """The one that was named, or that of the address."""
    if "departement" in read:
        return str(read["departement"])
    return departement_of(str(read["adresse"])) if "adresse" in read else None


def _read_field(field: str, given: object) -> Value | None:
    reader = _READERS.get(field)
    if reader is None:
        raise _Wrong((field, "unknown field"))
    if given is None or _is_skip(given):
        return None
    return reader(field, given)


def _is_skip(given: object) -> bool:
    return (
        isinstance(given, dict)
        and given.keys() == {"skip"}
        and given["skip"] in [skip.value for skip in Skip]
    )


def _read_choice(field: str, given: object) -> Value:
    if not isinstance(given, str) or given not in CHOICES[field]:
        raise _Wrong((field, f"unknown value {_shown(given)}; one of {', '.join(CHOICES[field])}"))
    return given


def _read_flag(field: str, given: object) -> Value:
    if not isinstance(given, bool):
        raise _Wrong((field, f"unknown value {_shown(given)}; true or false"))
    return given


def _read_autonomy(field: str, given: object) -> Value:
    if isinstance(given, int) and not isinstance(given, bool) and 0 <= given <= HIGHEST_AUTONOMY:
        return given
    raise _Wrong((field, f"unknown value {_shown(given)}; 0 to {HIGHEST_AUTONOMY}"))


def _read_day(field: str, given: object) -> Value:
    try:
        if isinstance(given, str) and date.fromisoformat(given).isoformat() == given:
            return given
    except ValueError:
        pass
    raise _Wrong((field, f"not a date YYYY-MM-DD: {_shown(given)}"))


def _read_departement(field: str, given: object) -> Value:
    if not isinstance(given, str) or given not in DEPARTEMENTS:
        raise _Wrong((field, f"unknown value {_shown(given)}; such as 93, 2A or 974"))
    return given


def _read_address(field: str, given: object) -> Value | None:
    """The commune's code, which is all that rules may know of an address."""
    if not isinstance(given, dict):
        raise _Wrong((field, "not an object"))
    wrong = [(f"{field}.{key}", "unknown field") for key in given if key not in ADDRESS]
    for key in ADDRESS:
        text = given.get(key)
        pattern = _ADDRESS_PATTERNS.get(key)
        if text is None:
            continue
        if not isinstance(text, str) or (pattern and not pattern.fullmatch(text)):
            wrong.append((f"{field}.{key}", f"unknown value {_shown(text)}"))
    if wrong:
        raise _Wrong(*wrong)
    code = given.get("code_commune")
    return code if isinstance(code, str) else None


def _birth_problems(born: date, day: date) -> list[Problem]:
    if born > day:
        return [Problem("date_naissance", "after the day of the recommendation")]
    if age_on(day, born) > OLDEST_YEARS:
        return [Problem("date_naissance", f"more than {OLDEST_YEARS} years before that day")]
    return []


def _shown(given: object) -> str:
    return json.dumps(given, ensure_ascii=False)[:60]


_ADDRESS_PATTERNS = {"code_commune": _COMMUNE, "code_postal": _POSTCODE}
_READERS: dict[str, Callable[[str, object], Value | None]] = {
    **dict.fromkeys(CHOICES, _read_choice),
    **dict.fromkeys(FLAGS, _read_flag),
    "msa_autonomie_recherche_emploi": _read_autonomy,
    "date_naissance": _read_day,
    "date": _read_day,
    "departement": _read_departement,
    "adresse": _read_address,
}
