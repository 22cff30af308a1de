"""From the answers of our registration questionnaire to the criteria of orientation.

What the questionnaire asks under France Travail's names is taken over as it was answered. Where
it asks with more tact, a criterion follows from what was said; nothing is guessed: not from the
person's own words about their project, not from what they left open.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, NamedTuple

from domain.answers import Answer
from domain.countries import FREE_MOVEMENT
from domain.orientation.case import Case, Value, departement_of
from domain.orientation.criteria import CHOICES, FLAGS, ORDER
from domain.questionnaire import Skip
from domain.structures import StructureKind

Answers = Mapping[str, Answer]

_NONE: Final = "AUCUNE"
_STRONG: Final = "IMPACT_FORT_RECHERCHE_EMPLOI"
_WEAK: Final = "IMPACT_FAIBLE_RECHERCHE_EMPLOI"
_UNABLE: Final = "INCAPACITE_RECHERCHE_ACTIVITE_PRO"
_TITLES: Final = {
    "CARTE_RESIDENT": True,
    "CARTE_SEJOUR_TRAVAIL": True,
    "RECEPISSE_TRAVAIL": True,
    "CARTE_SEJOUR_SANS_TRAVAIL": False,
    "RECEPISSE_SANS_TRAVAIL": False,
    "AUCUN": False,
}
"""Whether a residence title, as declared, lets one work. An asylum seeker's may or may not."""


class Criteria(NamedTuple):
    """The case that a registration makes, and the criteria that it leaves open."""

    case: Case
    open: tuple[str, ...]


def origin_at(structure: StructureKind) -> str:
    """How somebody who registers at such a structure came to be registered (`origine`).

    Who comes to a mission locale asks for its support (L5411-1, 3°).
    """
    if structure is StructureKind.MISSION_LOCALE:
        return "INSCRIPTION_AUTO_MILO"
    return "INSCRIPTION_VOLONTAIRE"


def criteria_of(answers: Answers, origin: str, day: date) -> Criteria:
    """The criteria that a registration tells, by France Travail's names.

    Args:
        answers: canonical answers by question, as `Interview.submission()` gives them.
        origin: a value of `origine`: how the person came to be registered.
        day: the day for which to recommend.
    """
    known: dict[str, Value] = {"origine": origin}
    for criterion in ORDER:
        answer = _criterion(criterion, answers)
        if isinstance(answer, str | bool) and _fits(criterion, answer):
            known[criterion] = answer
    commune = answers.get("commune")
    departement = departement_of(commune) if isinstance(commune, str) else None
    left = tuple(criterion for criterion in ORDER if criterion not in known)
    return Criteria(Case(known, day, departement), left)


def _criterion(criterion: str, answers: Answers) -> Answer | None:
    answer = answers.get(criterion)
    follows = _FOLLOWS.get(criterion)
    if follows and (answer is None or isinstance(answer, Skip)):
        return follows(answers)
    return answer


def _fits(criterion: str, answer: str | bool) -> bool:  # noqa: FBT001 (an answer is a value)
    """Whether the answer is one of the criterion: a newer questionnaire may offer others."""
    if criterion in CHOICES:
        return answer in CHOICES[criterion]
    return isinstance(answer, bool) == (criterion in FLAGS)


def _said(question: str, option: str) -> Callable[[Answers], bool | None]:
    """Whether the option is among those that were ticked."""

    def follows(answers: Answers) -> bool | None:
        ticked = answers.get(question)
        return option in ticked if isinstance(ticked, tuple) else None

    return follows


def _no_difficulty(*named: str) -> Callable[[Answers], str | None]:
    """No difficulty, where the person named others, or none, but not this one."""

    def follows(answers: Answers) -> str | None:
        ticked = answers.get("contraintes")
        if not isinstance(ticked, tuple) or any(name in ticked for name in named):
            return None
        return _NONE

    return follows


def _impact(*named: str) -> Callable[[Answers], str | None]:
    """No difficulty, one that hinders, or one of those that prevent from going on."""

    def follows(answers: Answers) -> str | None:
        ticked, strong = answers.get("contraintes"), answers.get("contraintes_fortes")
        if not isinstance(ticked, tuple):
            return None
        here = [name for name in named if name in ticked]
        if not here:
            return _NONE
        if not isinstance(strong, tuple):
            return None
        return _STRONG if any(name in strong for name in here) else _WEAK

    return follows


def _housing(answers: Answers) -> str | None:
    if answers.get("address_kind") in {"DOMICILIATION", "SANS_ADRESSE"}:
        return "SANS_LOGEMENT"
    return _no_difficulty("LOGEMENT")(answers)


def _able(answers: Answers) -> bool | None:
    """The answers about health say whether one can work; the question is then not asked again."""
    health = answers.get("contrainte_sante")
    return None if health is None or isinstance(health, Skip) else health != _UNABLE


def _permitted(answers: Answers) -> bool | None:
    nationalities, title = answers.get("nationalities"), answers.get("residence_title")
    if isinstance(nationalities, tuple) and FREE_MOVEMENT.intersection(nationalities):
        return True
    return _TITLES.get(title) if isinstance(title, str) else None


_FOLLOWS: Final[Mapping[str, Callable[[Answers], Answer | None]]] = {
    "date_naissance": lambda answers: answers.get("birth_date"),
    "autorisation_travail": _permitted,
    "invalidite_2_ou_3": _said("ressources", "INVALIDITE_2_3"),
    "brsa": _said("ressources", "RSA"),
    "boe": _said("handicap", "RECONNU"),
    "baeeh": _said("handicap", "AEEH"),
    "scolarite_etablissement_specialise": _said("handicap", "ETABLISSEMENT_SPECIALISE"),
    "esat": _said("handicap", "ESAT"),
    "boe_souhait_accompagnement": _said("handicap", "CAP_EMPLOI"),
    "capacite_a_travailler": _able,
    "contrainte_sante": _no_difficulty("SANTE"),
    "contrainte_logement": _housing,
    "contrainte_mobilite": _no_difficulty("MOBILITE"),
    "contrainte_familiale": _no_difficulty("FAMILLE"),
    "contrainte_numerique": _no_difficulty("NUMERIQUE"),
    "contrainte_financiere": _impact("ARGENT"),
    "contrainte_administrative_juridique": _impact("PAPIERS"),
    "contrainte_francais_calcul": _impact("FRANCAIS", "LIRE_COMPTER"),
}
"""What follows from other answers, where a criterion is no question of its own."""
