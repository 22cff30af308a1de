from dataclasses import replace
from pathlib import Path

import pytest

from domain.interview import Interview
from domain.topics import Way
from kiosk.session import IDLE_MS, UNHURRIED_IDLE_MS, WARNING_MS, Overlay, Page, Session
from tests.builders import a_question, a_questionnaire, an_interview

SCREENS = Path(__file__).parents[2] / "kiosk" / "Kiosk" / "screens"
ASKED = ("project", "family_name", "commune")


def asking(*keys: str) -> Interview:
    """An interview that asks these questions, each about a topic of its own."""
    return an_interview(a_questionnaire(*(a_question(key, section=key) for key in keys)))


ABOUT = asking(*ASKED)


def at_question(key: str = "project") -> Session:
    return Session().begun().asking(key, ASKED).touched(0)


def test_pages_follow_the_questions_that_are_asked() -> None:
    session = at_question().turned(ABOUT)
    assert session.question == "family_name"
    more = asking(*ASKED[:2], "new", "commune")
    session = session.turned(more)
    assert session.question == "new"
    assert session.turned(more).turned(more).page is Page.CHECK


def test_a_question_opened_from_the_check_page_leads_back_to_it() -> None:
    checking = at_question().checking(ASKED)
    changing = checking.changing("family_name")
    assert changing.turned(ABOUT).page is Page.CHECK
    assert changing.back() == checking


def test_back_walks_the_same_way_to_the_attract_screen() -> None:
    session = at_question().checking(ASKED)
    seen = []
    while session.page is not Page.ATTRACT:
        session = session.back()
        seen.append(session.question or session.page.value)
    assert seen == ["commune", "family_name", "project", "language", "attract"]


@pytest.mark.requirement("R222")
def test_back_from_another_topic_leads_to_where_one_was() -> None:
    session = at_question().covered(Overlay.TOPICS)
    last = session.way.topics(ABOUT)[-1]
    there = session.opening(last.section, ABOUT)
    assert (there.question, there.overlay) == ("commune", Overlay.NONE)
    assert there.back().question == "project"
    after = there.turned(ABOUT)
    assert after.question == "project"  # it was jumped over
    assert after.back().question == "commune"


def test_who_opens_another_topic_from_a_change_goes_on_with_it() -> None:
    changing = at_question().checking(ASKED).changing("family_name")
    opened = changing.opening(changing.way.topics(ABOUT)[-1].section, ABOUT)
    assert opened.question == "commune"
    assert not opened.modifying


def test_back_from_what_covers_a_page_uncovers_it() -> None:
    session = at_question()
    assert session.covered(Overlay.HELP).back() == session


def test_a_recorded_registration_is_not_left_by_going_back() -> None:
    done = at_question().finished()
    assert not done.can_go_back
    assert done.back() == done


def test_silence_warns_then_ends_the_visit() -> None:
    session = at_question()
    assert session.at(IDLE_MS - 1) == session
    assert session.at(IDLE_MS).overlay is Overlay.IDLE
    assert session.at(IDLE_MS + WARNING_MS - 1).overlay is Overlay.IDLE
    assert session.at(IDLE_MS + WARNING_MS) == Session()


def test_who_needs_longer_is_warned_later_and_has_as_long_to_answer() -> None:
    session = at_question().given_time()
    assert session.at(UNHURRIED_IDLE_MS - 1) == session
    assert session.turned(ABOUT).at(UNHURRIED_IDLE_MS).overlay is Overlay.IDLE
    assert session.seconds_left(UNHURRIED_IDLE_MS) == WARNING_MS // 1000
    assert session.at(UNHURRIED_IDLE_MS + WARNING_MS) == Session()


def test_there_is_time_enough_to_answer_the_warning() -> None:
    assert IDLE_MS >= 90_000
    assert UNHURRIED_IDLE_MS >= 180_000
    assert WARNING_MS >= 30_000


def test_the_attract_screen_is_never_idle() -> None:
    assert Session().at(10**9) == Session()


def test_seconds_left_are_rounded_up() -> None:
    assert at_question().seconds_left(IDLE_MS) == WARNING_MS // 1000
    assert at_question().seconds_left(IDLE_MS + 1) == WARNING_MS // 1000
    assert at_question().seconds_left(10**9) == 0


def reachable() -> set[Session]:
    """Every state that gestures and silence lead to from the attract screen.

    What covers a page does not know how one came there: one way to each is enough.
    """
    found: dict[Session, Session] = {}
    fresh = [Session()]
    while fresh:
        session = fresh.pop()
        alike = replace(session, way=Way(), trail=()) if session.covers else session
        if alike not in found:
            found[alike] = session
            fresh += steps(session)
    return set(found.values())


def steps(session: Session) -> list[Session]:
    overlays = [o for o in Overlay if o is not Overlay.NONE]
    steps = [session.back(), session.at(IDLE_MS), session.at(IDLE_MS + WARNING_MS)]
    if session.started:
        steps += [session.covered(overlay) for overlay in overlays]
    if session.covers:
        return steps
    return [*steps, *turns(session)]


def turns(session: Session) -> list[Session]:
    """Where the buttons of the page itself lead."""
    led: list[Session] = []
    match session.page:
        case Page.ATTRACT:
            led = [session.begun(), session.closed(), session.resuming()]
        case Page.LANGUAGE:
            led = [session.asking(ASKED[0], ASKED), session.coded()]
        case Page.RESUME | Page.CODE:
            led = [session.asking(ASKED[0], ASKED), session.checking(ASKED)]
        case Page.QUESTION:
            topics = session.way.topics(ABOUT)
            others = [topic for topic in topics if topic.opens != session.question]
            led = [session.turned(ABOUT), session.paused()]
            led += [session.opening(topic.section, ABOUT) for topic in others]
        case Page.CHECK:
            led = [session.changing(ASKED[1]), session.finished(), session.paused()]
        case Page.DONE | Page.OBJECTION:
            led = [session.objecting(), session.finished()]
    return led


def test_from_anywhere_in_a_visit_a_human_can_be_called_and_then_who_helps_in_danger() -> None:
    visits = [session for session in reachable() if session.started]
    assert {session.page for session in visits} == {
        *(page for page in Page if page not in (Page.ATTRACT, Page.RESUME))
    }
    for session in visits:
        human = session.covered(Overlay.HELP)
        assert human.overlay is Overlay.HELP
        assert human.covered(Overlay.URGENT).overlay is Overlay.URGENT


@pytest.mark.requirement("R001")
def test_every_page_where_a_visit_may_end_names_a_human() -> None:
    """Ends are pages that one leaves only by ending the visit; the contact is on each."""
    ends = {session.page for session in reachable() if not session.can_go_back}
    assert ends == {Page.DONE, Page.PAUSED, Page.CLOSED}
    for page in (*ends, Page.ATTRACT):
        text = (SCREENS / f"{page.value.capitalize()}Screen.qml").read_text("utf-8")
        assert "ContactLines" in text or "site.phone" in text, page


def test_what_is_put_aside_leaves_nothing_of_the_journey() -> None:
    put_aside = at_question().covered(Overlay.QUIT).paused()
    assert (put_aside.question, put_aside.asked, put_aside.covers) == ("", (), ())
    assert not put_aside.can_go_back


def test_every_way_leads_back_to_the_attract_screen() -> None:
    for session in reachable():
        left = session
        for _ in range(20):
            left = left.back()
        assert left.page in (Page.ATTRACT, Page.DONE, Page.PAUSED, Page.CLOSED), session
        if session.started:
            assert session.at(IDLE_MS + WARNING_MS) == Session()


def test_what_is_closed_leads_back_to_what_it_covered() -> None:
    urgent = at_question().covered(Overlay.HELP).covered(Overlay.URGENT)
    assert urgent.covered(Overlay.LANGUAGE).uncovered() == urgent
    assert urgent.back().overlay is Overlay.HELP
    assert urgent.back().back() == at_question()


def test_who_does_something_else_than_answer_the_warning_is_there() -> None:
    warned = at_question().covered(Overlay.HIDDEN).at(IDLE_MS)
    assert warned.covered(Overlay.LANGUAGE).uncovered().overlay is Overlay.HIDDEN


def test_a_confirmation_is_not_asked_twice_in_a_row() -> None:
    quitting = at_question().covered(Overlay.HELP).covered(Overlay.QUIT)
    assert quitting.uncovered() == at_question()
    assert quitting.covered(Overlay.QUIT) == quitting
