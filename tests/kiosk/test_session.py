from kiosk.session import IDLE_MS, WARNING_MS, Overlay, Page, Session

ASKED = ("project", "family_name", "commune")


def at_question(key: str = "project") -> Session:
    return Session().begun().asking(key, ASKED).touched(0)


def test_pages_follow_the_questions_that_are_asked() -> None:
    session = at_question().turned(ASKED)
    assert session.question == "family_name"
    session = session.turned((*ASKED[:2], "new", "commune"))
    assert session.question == "new"
    assert session.turned(session.asked).turned(session.asked).page is Page.CHECK


def test_a_question_opened_from_the_check_page_leads_back_to_it() -> None:
    checking = at_question().checking(ASKED)
    changing = checking.changing("family_name")
    assert changing.turned(ASKED).page is Page.CHECK
    assert changing.back() == checking


def test_back_walks_the_same_way_to_the_attract_screen() -> None:
    session = at_question().checking(ASKED)
    seen = []
    while session.page is not Page.ATTRACT:
        session = session.back()
        seen.append(session.question or session.page.value)
    assert seen == ["commune", "family_name", "project", "language", "attract"]


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


def test_there_is_time_enough_to_answer_the_warning() -> None:
    assert IDLE_MS >= 90_000
    assert WARNING_MS >= 30_000


def test_the_attract_screen_is_never_idle() -> None:
    assert Session().at(10**9) == Session()


def test_seconds_left_are_rounded_up() -> None:
    assert at_question().seconds_left(IDLE_MS) == WARNING_MS // 1000
    assert at_question().seconds_left(IDLE_MS + 1) == WARNING_MS // 1000
    assert at_question().seconds_left(10**9) == 0
