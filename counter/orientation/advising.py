"""What the rules recommend at this desk, and the words for it.

Imports the engine of the rules, which takes its time: only for the store's thread.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from counter.desk import LANGUAGE, Desk
from counter.orientation.told import Ground, Leaf, Told
from domain.acts import Json
from domain.answers import Answer
from domain.orientation.account import fact
from domain.orientation.advice import Place
from domain.orientation.notice import mention, notice
from domain.orientation.recommendation import Recommendation
from domain.orientation.record import UNDECIDED, recommendation_body
from domain.orientation.summary import summary
from domain.orientation.wording import Wording
from resources.advising import recommendation_here
from resources.rule_library import words_for
from resources.rules import LANGUAGES

_LOCAL = "local"
_PROJECT = "project"


def recommended(desk: Desk, answers: Mapping[str, Answer]) -> Json:
    """What is recommended today to who gave these answers, as the body of an act."""
    place = Place(desk.device.structure_kind, desk.device.departement)
    today = desk.today()
    return recommendation_body(recommendation_here(answers, place, today, desk.library))


def told(desk: Desk, recommendation: Recommendation, spoken: str) -> Told:
    """The words for a recommendation of any day. `spoken`: the person's language."""
    words = words_for(recommendation, LANGUAGE, desk.library)
    languages = dict.fromkeys((LANGUAGE, spoken if spoken in LANGUAGES else LANGUAGE))
    return Told(
        result=tuple(_result(recommendation, words)),
        decider=words.bodies[recommendation.decider],
        grounds=tuple(_grounds(recommendation, words)),
        missing=tuple(_missing(recommendation, words)),
        alternatives=tuple(
            words.paths.get(code) or words.bodies[code] for code in recommendation.alternatives
        ),
        mention=mention(recommendation, words),
        leaves=tuple(_leaves(desk, recommendation, languages)),
        paths=words.paths,
        bodies=words.bodies,
        facts=words.facts,
    )


def _leaves(desk: Desk, recommendation: Recommendation, languages: Iterable[str]) -> Iterator[Leaf]:
    """One for each language that the rules have words in; there is one in French already."""
    for language in languages:
        words = words_for(recommendation, language, desk.library)
        if words.untranslated:
            continue
        project = desk.library.edition.texts(language).questions[_PROJECT].short
        said = summary(recommendation, words), notice(recommendation, words)
        yield Leaf(language, project, *said)


def _result(recommendation: Recommendation, words: Wording) -> Iterator[str]:
    if recommendation.follow_up is not None:
        said = words.follow_ups[recommendation.follow_up]
        yield said["action"]
        yield said["contact"]
    elif recommendation.path is None:
        yield words.bodies[UNDECIDED]
    else:
        yield words.paths[recommendation.path]
        yield words.bodies[str(recommendation.body)]


def _grounds(recommendation: Recommendation, words: Wording) -> Iterator[Ground]:
    """One for each rule, with all answers that it follows from."""
    layer = recommendation.local.name if recommendation.local else ""
    reasons = recommendation.reasons
    for (line, source, where), group in groupby(reasons, lambda r: (r.line, r.source, r.layer)):
        facts = (fact(each.criterion, each.reading, words) for each in group)
        said = (*dict.fromkeys(filter(None, facts)), words.effects.get(line, ""))
        yield Ground(" ".join(filter(None, said)), source, layer if where == _LOCAL else "")


def _missing(recommendation: Recommendation, words: Wording) -> Iterator[str]:
    readings = {reason.criterion: reason.reading for reason in recommendation.reasons}
    for criterion in recommendation.missing:
        reading = readings.get(criterion, "INCONNU")
        yield fact(criterion, reading, words) or criterion
