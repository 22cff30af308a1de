"""The notice of an algorithm (CRPA art. L311-3-1), made from the trace of one recommendation.

Two parts: the mention that goes with every output that carries a recommendation (R311-3-1-1), and
the four items that are given on demand (R311-3-1-2). Both are structured text, which a window or
a printed page renders; they say nothing that the trace does not hold.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.orientation.account import fact, phrase
from domain.orientation.recommendation import Reason, Recommendation
from domain.orientation.wording import Wording


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the paragraphs under it."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """The whole notice, in one language.

    Attributes:
        mention: purpose, right to the rules, how to ask for them, and the CADA.
        items: degree and mode of contribution; data and sources; parameters; operations.
    """

    language: str
    title: str
    mention: str
    items: tuple[Section, Section, Section, Section]


def mention(recommendation: Recommendation, wording: Wording) -> str:
    """The mandatory mention (R311-3-1-1)."""
    return wording.notice["mention"].format(decideur=wording.bodies[recommendation.decider])


def notice(recommendation: Recommendation, wording: Wording) -> Notice:
    """The mention and the four items, for one person."""
    return Notice(
        wording.language,
        wording.notice["titre"],
        mention(recommendation, wording),
        (
            _section("degre", wording, [_contribution(recommendation, wording)]),
            _section("donnees", wording, _data(recommendation, wording)),
            _section("parametres", wording, _parameters(recommendation, wording)),
            _section("operations", wording, _operations(recommendation, wording)),
        ),
    )


def _section(item: str, wording: Wording, paragraphs: Iterator[str] | list[str]) -> Section:
    return Section(wording.notice[f"{item}_titre"], tuple(paragraphs))


def _contribution(recommendation: Recommendation, wording: Wording) -> str:
    return wording.notice["degre"].format(decideur=wording.bodies[recommendation.decider])


def _data(recommendation: Recommendation, wording: Wording) -> Iterator[str]:
    """Every fact that the tables were given, whether or not it counted, and where it is from."""
    if not recommendation.facts:
        yield wording.notice["donnees_aucune"]
    else:
        yield wording.notice["donnees"]
        for criterion, reading in recommendation.facts:
            yield fact(criterion, reading, wording) or f"{criterion} : {reading}"
    yield wording.notice["sans_effet"]


def _parameters(recommendation: Recommendation, wording: Wording) -> Iterator[str]:
    yield wording.notice["parametres"]
    for reason in recommendation.reasons:
        yield _parameter(reason, wording)


def _parameter(reason: Reason, wording: Wording) -> str:
    return wording.notice["parametre"].format(
        phrase=phrase(reason, wording),
        source=reason.source,
        ligne=reason.line,
        couche=wording.notice[reason.layer],
    )


def _operations(recommendation: Recommendation, wording: Wording) -> Iterator[str]:
    said = wording.notice
    yield said["operations"]
    for table, lines in recommendation.trace.items():
        if lines:
            yield said["operation"].format(table=table, lignes=", ".join(lines))
    yield _result(recommendation, wording)
    packs = [p for p in (recommendation.national, recommendation.local) if p is not None]
    yield said["versions"].format(packs=", ".join(f"{p.name} {p.version}" for p in packs))


def _result(recommendation: Recommendation, wording: Wording) -> str:
    said = wording.notice
    if recommendation.follow_up is not None:
        return said["resultat_suite"].format(**wording.follow_ups[recommendation.follow_up])
    if recommendation.path is None:
        return said["resultat_manque"]
    return said["resultat"].format(
        parcours=wording.paths[recommendation.path],
        organisme=wording.bodies[str(recommendation.body)],
    )
