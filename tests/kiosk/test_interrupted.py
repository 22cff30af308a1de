"""After a crash: what was interrupted goes on for the person who began it, and for nobody else."""

from PySide6.QtCore import QTimer

from domain.questionnaire import Skip
from kiosk.session import IDLE_MS, WARNING_MS
from store import drafts
from store.drafts import DraftId
from store.store import Store
from tests.builders import a_stamp
from tests.kiosk.conftest import Opener
from tests.kiosk.test_privacy import SENTINEL, everything_told
from tools import robot
from tools.visitor import START


def interrupted(store: Store, language: str = "fr", **answers: str | Skip) -> DraftId:
    with store.write() as tx:
        draft = drafts.start(tx, language, a_stamp())
        for key, answer in answers.items():
            drafts.answer(tx, draft, key, answer)
    return draft


def begin(store: Store, language: str = "fr") -> None:
    interrupted(store, language, project=SENTINEL, family_name="Le Goff")


RESUME = "Reprendre l’inscription interrompue"


def test_an_interrupted_registration_goes_on_for_the_person_who_began_it(
    open_kiosk: Opener,
) -> None:
    site = open_kiosk(before=begin)
    site.wait_for(RESUME)
    assert SENTINEL not in everything_told(site)
    site.tap(RESUME)
    site.wait_for("Reprendre votre inscription")
    site.write("le goff")
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "usage_name")
    site.write("Anne")
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "first_name")
    (draft,) = site.drafts()
    assert draft.answers == {
        "project": SENTINEL,
        "family_name": "Le Goff",
        "usage_name": "Anne",
    }


def test_who_reads_no_french_is_offered_theirs_and_asked_in_their_language(
    open_kiosk: Opener,
) -> None:
    site = open_kiosk(before=lambda store: begin(store, "prs"))
    offer = f"{RESUME} · ادامهٔ ثبت نام نیمه‌تمام"
    site.tap(offer)
    site.wait_for("ادامهٔ ثبت نام شما")
    site.tap("برگشت")
    site.wait_for(offer)


def test_easy_french_is_not_told_to_who_passes(open_kiosk: Opener) -> None:
    site = open_kiosk(before=lambda store: begin(store, "falc"))
    site.tap(RESUME)
    assert site.kiosk.shell.language == "falc"


def test_a_wrong_name_is_told_and_the_third_erases(open_kiosk: Opener) -> None:
    site = open_kiosk(before=begin)
    site.tap(RESUME)
    for _ in range(2):
        site.wait_for("Reprendre votre inscription")
        site.tap("Continuer")
        site.wait_for("Ce n’est pas le nom qui avait été donné.")
        assert len(site.drafts()) == 1
    site.tap("Continuer")
    site.wait_for(START)
    assert site.drafts() == []
    assert not robot.is_shown(site.window, RESUME)


def test_looking_at_the_offer_does_not_erase_it(open_kiosk: Opener) -> None:
    site = open_kiosk(before=begin)
    site.tap(RESUME)
    site.tap("Retour")
    site.wait_for(RESUME)
    assert len(site.drafts()) == 1


def test_who_begins_and_turns_back_still_finds_the_offer(open_kiosk: Opener) -> None:
    site = open_kiosk(before=begin)
    site.wait_for(RESUME)
    site.tap(START)
    site.tap("Retour")
    site.wait_for(RESUME)
    assert len(site.drafts()) == 1


def test_a_name_that_was_typed_and_left_opens_nothing_for_the_next_person(
    open_kiosk: Opener,
) -> None:
    site = open_kiosk(before=begin)
    site.tap(RESUME)
    site.write("le goff")
    site.presence.speech.switchHeadset()
    site.tap("Retour")
    assert not site.presence.speech.manner.headset
    site.tap(RESUME)
    site.tap("Continuer")
    site.wait_for("Ce n’est pas le nom qui avait été donné.")


def test_erase_and_leave_erases_what_is_offered(open_kiosk: Opener) -> None:
    site = open_kiosk(before=begin)
    site.tap(RESUME)
    site.tap("Effacer et quitter")
    site.tap("Oui, tout effacer")
    assert site.drafts() == []
    assert not robot.is_shown(site.window, RESUME)


def test_the_offer_ends_after_two_minutes(open_kiosk: Opener) -> None:
    site = open_kiosk(before=begin)
    site.wait_for(RESUME)
    (timer,) = site.journey.pages["resume"].findChildren(QTimer)
    assert timer.isActive()
    assert timer.interval() == IDLE_MS + WARNING_MS
    timer.timeout.emit()  # the two minutes are over
    assert site.drafts() == []
    assert not robot.is_shown(site.window, RESUME)


def test_somebody_else_who_begins_ends_the_offer(open_kiosk: Opener) -> None:
    site = open_kiosk(before=begin)
    site.wait_for(RESUME)
    site.enter()
    assert site.drafts() == []


def test_what_nobody_can_prove_to_be_theirs_is_not_offered(open_kiosk: Opener) -> None:
    site = open_kiosk(before=lambda store: interrupted(store, project=SENTINEL) and None)
    robot.wait_until(lambda: site.drafts() == [])
    assert not robot.is_shown(site.window, RESUME)
