"""The order in which a person is asked: theirs, and no part of what they say."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.answers import Raw
from domain.interview import Interview
from domain.plain import canonical
from domain.questionnaire import Condition, Kind
from domain.topics import Progress, Topic, Way
from tests.builders import a_question, a_questionnaire, an_interview

# Of three topics: one asks more of who is young, and of who has answered the last one.
HOME = a_questionnaire(
    a_question("project", Kind.TEXT, section="project"),
    a_question("name", Kind.NAME, mandatory=True, identity=True),
    a_question("born", Kind.DATE, mandatory=True, identity=True),
    a_question("pupil", Kind.YES_NO, section="work", when=(Condition("born", ages=(0, 25)),)),
    a_question("work", Kind.TEXT, section="work"),
    a_question("needs", Kind.CHOICES, section="life"),
    a_question("why", Kind.TEXT, section="life", when=(Condition("needs", ("B",)),)),
)
ANSWERS: dict[str, Raw] = {
    "project": "Soigner",
    "name": "Traoré",
    "born": "2008-03-14",
    "pupil": True,
    "work": "Non",
    "needs": ["B"],
    "why": "Loin",
}


class Visit:
    """Somebody who is asked, and asked again, until there is nothing left to ask."""

    def __init__(self, answers: dict[str, Raw]) -> None:
        self._answers = answers
        self.interview, self.way = an_interview(HOME), Way()
        self.here = HOME.questions[0].key
        self.seen = [self.here]
        self.over = False

    def go_on(self) -> None:
        if self.here in self._answers:
            self.interview = self.interview.answered(self.here, self._answers[self.here])
        self.way = self.way.gone_on(self.interview, self.here)
        following = self.way.following(self.interview, self.here)
        self.over = following is None
        self._see(following.key if following else self.here)

    def go_back(self) -> None:
        before = self.interview.previous(self.here)
        if before:
            self.way = self.way.gone_back(self.here)
            self._see(before.key)

    def open(self, section: str) -> None:
        for topic in self.way.topics(self.interview):
            if topic.section == section:
                self.way = self.way.into(self.interview, topic)
                self._see(topic.opens)

    def finish(self) -> None:
        for _ in range(100):
            if self.over:
                return
            self.go_on()
        pytest.fail(f"led in a circle: {self.seen[-10:]}")

    def _see(self, key: str) -> None:
        self.here = key
        self.seen.append(key)


def linear(answers: dict[str, Raw]) -> Visit:
    visit = Visit(answers)
    visit.finish()
    return visit


def told(interview: Interview) -> bytes:
    return canonical({key: str(answer) for key, answer in interview.submission().items()})


def progress(visit: Visit) -> dict[str, Progress]:
    return {topic.section: topic.progress for topic in visit.way.topics(visit.interview)}


MOVES: dict[str, Callable[[Visit], None]] = {
    "on": Visit.go_on,
    "back": Visit.go_back,
    **{name: lambda visit, name=name: visit.open(name) for name in HOME.sections},  # type: ignore[misc]  # mypy knows no bound defaults
}


def test_who_only_goes_on_is_asked_everything_once_in_its_order() -> None:
    asked = [question.key for question in HOME.questions]
    assert linear(ANSWERS).seen == [*asked, asked[-1]]


@pytest.mark.requirement("R222")
@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(sorted(MOVES)), max_size=25),
    st.sets(st.sampled_from(["project", "pupil", "work", "needs", "why"])),
)
def test_any_order_gives_the_same_submission_and_misses_nothing(
    moves: list[str], unanswered: set[str]
) -> None:
    answers = {key: raw for key, raw in ANSWERS.items() if key not in unanswered}
    visit = Visit(answers)
    for move in moves:
        if not visit.over:
            MOVES[move](visit)
    visit.finish()
    assert visit.interview.complete
    assert told(visit.interview) == told(linear(answers).interview)
    assert {question.key for question in visit.interview.asked} <= set(visit.seen)
    assert set(progress(visit).values()) == {Progress.DONE}


@pytest.mark.requirement("R222")
def test_a_topic_is_done_half_done_or_not_begun() -> None:
    visit = Visit(ANSWERS)
    assert set(progress(visit).values()) == {Progress.UNTOUCHED}
    visit.go_on()
    visit.go_on()
    assert progress(visit) == {
        "project": Progress.DONE,
        "identity": Progress.BEGUN,
        "work": Progress.UNTOUCHED,
        "life": Progress.UNTOUCHED,
    }


def test_what_another_topic_calls_for_is_asked_although_its_own_was_done() -> None:
    visit = Visit(ANSWERS)
    visit.open("work")
    assert visit.here == "work"  # whether somebody is young is not known yet
    visit.go_on()
    assert progress(visit)["work"] is Progress.DONE
    visit.open("identity")
    visit.go_on()
    visit.go_on()
    assert visit.here == "pupil"
    assert progress(visit)["work"] is Progress.BEGUN


def test_after_a_topic_what_was_jumped_over_comes_before_the_end() -> None:
    visit = Visit({key: raw for key, raw in ANSWERS.items() if key != "needs"})
    visit.open("life")
    visit.go_on()
    assert visit.here == "project"
    visit.finish()
    assert visit.seen.count("needs") == 1  # it was left without an answer: that is one too


def test_a_topic_that_is_done_is_gone_through_again_whole() -> None:
    visit = linear(ANSWERS)
    visit.over = False
    visit.open("identity")
    assert visit.here == "name"
    visit.go_on()
    assert visit.here == "born"
    visit.go_on()
    assert visit.over


def test_who_goes_back_sees_again_what_they_came_from() -> None:
    visit = Visit(ANSWERS)
    for _ in range(3):
        visit.go_on()
    visit.go_back()
    visit.go_back()
    visit.go_on()
    visit.go_on()
    assert visit.seen[-3:] == ["name", "born", "pupil"]


def test_what_is_mandatory_cannot_be_left() -> None:
    visit = Visit({})
    visit.go_on()
    visit.go_on()
    assert visit.way.following(visit.interview, "why") == HOME.by_key["name"]
    assert progress(visit)["identity"] is Progress.UNTOUCHED


def test_on_the_way_of_somebody_who_comes_back_blanks_were_left_where_a_topic_was_begun() -> None:
    interview = an_interview(HOME).answered("work", "Non")
    way = Way.up_to(interview, "needs")
    assert way.left == {"work"}
    assert way.following(interview, "why") == HOME.by_key["project"]


def test_a_topic_about_which_nothing_is_asked_is_none() -> None:
    alone = a_questionnaire(
        a_question("name", Kind.NAME),
        a_question("why", Kind.TEXT, section="life", when=(Condition("name", answered=True),)),
    )
    topics = Way().topics(an_interview(alone))
    assert topics == (Topic("identity", Progress.UNTOUCHED, "name"),)
