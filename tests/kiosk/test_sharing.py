"""What the person keeps in the structure, and what those who stand by are not shown."""

import pytest
from PySide6.QtCore import QRect, QSize, QTimer

from domain.acts import ActType
from domain.answers import Answer
from store import drafts
from store.drafts import DraftId
from store.store import Store
from tests.builders import a_stamp
from tests.kiosk.conftest import LARGE, SMALL, Opener, Site
from tests.kiosk.test_accessible import problems_of
from tests.kiosk.test_check import CONFIRM
from tools import robot
from tools.visitor import START

SENSITIVE: dict[str, Answer] = {
    "situation_professionnelle": "PLUS_DEUX_ANS",
    "projet_pro": "SALARIAT",
    "ressources": ("SALAIRE", "RSA"),
    "handicap": ("RECONNU",),
    "contraintes": ("SANTE",),
    "contrainte_sante": "IMPACT_FORT_RECHERCHE_EMPLOI",
    "urgence": ("DORMIR",),
}
MASKED = "Réponse donnée"
KEEP = "Ne pas partager : Ce que je cherche"
SHARE = "Partager : Ce que je cherche"


def told(site: Site) -> str:
    return " ".join(f"{t.name} {t.description} {t.value}" for t in robot.things(site.window))


def whole_page(site: Site) -> str:
    """All that the check page tells, turned from its beginning to its end."""
    robot.settle(site.window)
    pages = [told(site)]
    while robot.is_shown(site.window, "Plus bas"):
        site.tap("Plus bas")
        robot.settle(site.window)
        pages.append(told(site))
    return " ".join(pages)


def secrets(site: Site) -> list[str]:
    """What would tell those who stand by, in the language of the interface."""
    texts = site.journey.registration.texts
    options = [
        texts.option(key, one)
        for key, answer in SENSITIVE.items()
        if site.journey.registration.content.questionnaire.by_key[key].sensitive
        for one in (answer if isinstance(answer, tuple) else (str(answer),))
    ]
    return [*options, texts.questions["contrainte_sante"].short, texts.doubts["wage_without_work"]]


@pytest.mark.requirement("R136")
def test_one_touch_keeps_an_answer_in_the_structure_and_one_shares_it_again(site: Site) -> None:
    site.reach_check(projet_pro="SALARIAT")
    site.reach(KEEP)
    site.tap(KEEP)
    site.wait_for("Non partagé")
    (draft,) = site.drafts()
    assert draft.limited == {"projet_pro"}
    site.tap(SHARE)
    robot.wait_until(lambda: not robot.is_shown(site.window, "Non partagé"))
    (draft,) = site.drafts()
    assert draft.limited == frozenset()


@pytest.mark.requirement("R136")
def test_what_is_kept_is_recorded_before_the_answers(site: Site) -> None:
    site.reach_check(projet_pro="SALARIAT")
    site.reach(KEEP)
    site.tap(KEEP)
    site.wait_for("Non partagé")
    site.tap(CONFIRM)
    site.wait_for("Votre inscription est enregistrée")
    limited, registered = site.acts()[:2]
    assert (limited.type, registered.type) == (
        ActType.SHARING_LIMITED,
        ActType.REGISTRATION_SUBMITTED,
    )
    assert limited.body["fields"] == ["projet_pro"]


def test_what_it_does_is_said_with_the_name_of_the_structure(site: Site) -> None:
    site.reach_check(projet_pro="SALARIAT")
    robot.settle(site.window)
    assert "la réponse reste dans «\u00a0Mission Locale" in told(site)


def test_who_answers_nothing_that_can_be_kept_is_told_nothing_of_it(site: Site) -> None:
    site.reach_check()
    assert "Ne pas partager" not in whole_page(site)


def test_identity_contact_and_own_words_offer_no_mark(site: Site) -> None:
    site.reach_check(project="Travailler avec des enfants", contact_preference="SMS")
    assert "Ne pas partager" not in whole_page(site)


def marked(store: Store) -> None:
    with store.write() as tx:
        draft: DraftId = drafts.start(tx, "fr", a_stamp())
        drafts.answer(tx, draft, "family_name", "Le Goff")
        drafts.answer(tx, draft, "projet_pro", "SALARIAT")
        drafts.limit(tx, draft, {"projet_pro"})


def test_a_mark_outlives_a_crash(open_kiosk: Opener) -> None:
    site = open_kiosk(before=marked)
    site.tap("Reprendre l’inscription interrompue")
    site.wait_for("Reprendre votre inscription")
    site.write("le goff")
    site.tap("Continuer")
    robot.wait_until(lambda: site.journey.registration.limited == {"projet_pro"})


def test_the_next_person_finds_no_mark(site: Site) -> None:
    site.reach_check(projet_pro="SALARIAT")
    site.journey.registration.limit("projet_pro")
    robot.wait_until(lambda: bool(site.journey.registration.limited))
    site.kiosk.shell.erase()
    site.wait_for(START)
    assert site.journey.registration.limited == frozenset()


# --- What is masked


@pytest.mark.requirement("R136")
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_sensitive_answers_are_not_told(site: Site, language: str) -> None:
    site.reach_check(**SENSITIVE)
    site.kiosk.shell.speak(language)
    robot.settle(site.window)
    model = site.journey.pages["check"].property("rows")
    rows = " ".join(str(row) for row in model.rows)
    assert "projet_pro" in rows
    for secret in secrets(site):
        assert secret not in rows
        assert secret not in told(site)


@pytest.mark.requirement("R136")
def test_nothing_that_is_turned_into_sight_tells_a_sensitive_answer(site: Site) -> None:
    site.reach_check(**SENSITIVE)
    page = whole_page(site)
    assert MASKED in page
    assert [secret for secret in secrets(site) if secret in page] == []


def test_a_touch_shows_an_answer_for_some_seconds(site: Site) -> None:
    site.reach_check(handicap=("RECONNU",))
    answer = site.journey.registration.texts.option("handicap", "RECONNU")
    site.reach("Montrer : Handicap")
    site.tap("Montrer : Handicap")
    site.wait_for(answer)
    (timer,) = site.journey.pages["check"].findChildren(QTimer)
    assert timer.isActive()
    assert 5_000 <= timer.interval() <= 20_000
    timer.timeout.emit()  # they are over
    robot.wait_until(lambda: answer not in told(site))


def test_another_touch_masks_it_at_once(site: Site) -> None:
    site.reach_check(handicap=("RECONNU",))
    answer = site.journey.registration.texts.option("handicap", "RECONNU")
    site.reach("Montrer : Handicap")
    site.tap("Montrer : Handicap")
    site.wait_for(answer)
    site.tap("Masquer : Handicap")
    robot.wait_until(lambda: answer not in told(site))


def test_what_was_shown_is_masked_when_one_comes_back(site: Site) -> None:
    site.reach_check(handicap=("RECONNU",))
    answer = site.journey.registration.texts.option("handicap", "RECONNU")
    site.reach("Montrer : Handicap")
    site.tap("Montrer : Handicap")
    site.wait_for(answer)
    site.journey.registration.modify("handicap")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "handicap")
    site.tap("Retour")
    site.wait_for("Relisez vos réponses")
    robot.settle(site.window)
    assert answer not in told(site)


def test_a_doubt_about_a_sensitive_answer_is_shown_by_a_touch(site: Site) -> None:
    site.reach_check(**SENSITIVE)
    site.wait_for("Une réponse personnelle est à revoir.")
    texts = site.journey.registration.texts
    site.tap(f"Montrer : {texts.questions['situation_professionnelle'].short}")
    site.wait_for(texts.doubts["wage_without_work"])


@pytest.mark.parametrize(("language", "size"), [("fr", SMALL), ("ar", SMALL), ("uk", LARGE)])
def test_marks_and_masks_keep_the_rules_of_every_screen(
    open_kiosk: Opener, language: str, size: QSize
) -> None:
    site = open_kiosk(size)
    site.reach_check(**SENSITIVE)
    site.kiosk.shell.speak(language)
    check = site.journey.pages["check"]
    site.journey.registration.limit("ressources")
    robot.wait_until(lambda: bool(site.journey.registration.limited))
    window = QRect(0, 0, site.window.width(), site.window.height())
    keys = [row.key for row in check.property("rows").rows]
    problems: list[str] = []
    for place in range(0, len(keys), 3):
        check.modify(keys[place])  # type: ignore[attr-defined]  # a CheckPage
        site.kiosk.shell.back()
        robot.settle(site.window)
        problems += problems_of(list(robot.things(site.window)), window)
    assert problems == []
