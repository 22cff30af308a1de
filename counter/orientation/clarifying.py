"""The short orientation interview: which questions clarify the criteria that are missing."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final

from counter.content import Content
from domain.orientation.criteria import CHOICES
from domain.questionnaire import Kind, Question
from domain.texts import QuestionText

_UNKNOWN: Final = "INCONNU"
_TICKED: Final = "contraintes"
_ASKED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "date_naissance": ("birth_date",),
    "autorisation_travail": ("nationalities", "residence_title"),
    "invalidite_2_ou_3": ("ressources",),
    "brsa": ("ressources",),
    "boe": ("handicap",),
    "baeeh": ("handicap",),
    "scolarite_etablissement_specialise": ("handicap",),
    "esat": ("handicap",),
    "boe_souhait_accompagnement": ("handicap",),
    "capacite_a_travailler": (_TICKED, "contrainte_sante"),
    "contrainte_sante": (_TICKED,),
    "contrainte_logement": (_TICKED,),
    "contrainte_mobilite": (_TICKED,),
    "contrainte_familiale": (_TICKED,),
    "contrainte_numerique": (_TICKED,),
    "contrainte_financiere": (_TICKED, "contraintes_fortes"),
    "contrainte_administrative_juridique": (_TICKED, "contraintes_fortes"),
    "contrainte_francais_calcul": (_TICKED, "contraintes_fortes"),
}
"""Which questions tell a criterion that is no question of its own, or not that alone."""

Facts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Guide:
    """What to ask.

    Attributes:
        content: the questionnaire, with what it does not ask of the criteria.
        keys: the questions of the short interview; conditions still hold.
    """

    content: Content
    keys: frozenset[str]


def guide(
    missing: Iterable[str], content: Content, facts: Facts, withheld: AbstractSet[str]
) -> Guide:
    """The questions that clarify these criteria.

    A criterion that no question tells is asked directly, in the words of France Travail's values.

    Args:
        facts: how each value of a criterion is said.
        withheld: fields that were answered and are kept in another structure: what they tell is
            not asked again.
    """
    known = content.questionnaire.by_key
    keys: set[str] = set()
    direct: list[str] = []
    for criterion in missing:
        telling = {criterion, *_ASKED_BY.get(criterion, ())}
        if telling & withheld:
            continue
        asking = telling & known.keys()
        keys |= asking or {criterion}
        if not asking and criterion in facts:
            direct.append(criterion)
    return Guide(_with_direct(content, direct, facts), frozenset(keys))


def _with_direct(content: Content, criteria: Iterable[str], facts: Facts) -> Content:
    asked = {criterion: _question(content, criterion) for criterion in criteria}
    questionnaire = replace(
        content.questionnaire, questions=(*content.questionnaire.questions, *asked.values())
    )
    texts = replace(
        content.texts,
        questions={
            **content.texts.questions,
            **{key: QuestionText(facts[key][_UNKNOWN], facts[key][_UNKNOWN]) for key in asked},
        },
        options={**content.texts.options, **{key: facts[key] for key in asked}},
    )
    return replace(content, questionnaire=questionnaire, texts=texts)


def _question(content: Content, criterion: str) -> Question:
    """A criterion as a question; what record of processing says of it is the orientation's."""
    choice = criterion in CHOICES
    return Question(
        key=criterion,
        section=content.questionnaire.sections[-1],
        kind=Kind.CHOICE if choice else Kind.YES_NO,
        purpose="Orientation",
        legal_basis="C. trav. art. L5411-5-1, III",
        retention="",
        recipients=(),
        options=CHOICES.get(criterion, ()),
    )
