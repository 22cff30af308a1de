"""The last screen and the receipt propose, say why, who decides and whom to turn to.

They never decide, and nobody leaves without an action and a human.
"""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRect, QSize

from domain.acts import Act, ActType
from domain.bodies import problems_of
from domain.orientation.record import recommendation_from
from domain.orientation.summary import DISCREET
from domain.questionnaire import Skip
from kiosk.languages import LANGUAGES
from kiosk.session import Page
from kiosk.viewmodels.done import DonePage
from resources import load, rules
from tests.kiosk.conftest import LARGE, SMALL, Opener, Site
from tests.kiosk.test_accessible import problems_of as rules_broken
from tests.kiosk.visits import VERSION, VISITS, answers_of, marked
from tools import robot

ACTION = {"MOINS_16": "scolarité", "MISSION_LOCALE": "mission locale", "ACCUEIL": "vos droits"}
PHONE = "01 48 13 13 20"
RECEIVES = "Qui vous reçoit : l’équipe de Mission Locale de Saint-Denis"
DELAY = "La borne ne connaît pas le délai. Demandez-le à cette équipe."
PROPOSED = "Ceci est une proposition. Une personne décide."
BY_NAME = {visit["personne"]: visit for visit in VISITS}


@pytest.fixture(autouse=True)
def version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(load.CURRENT, "registration", VERSION)


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is printed to: a printing system of two commands."""
    folder, printed = tmp_path / "bin", tmp_path / "printed.pdf"
    folder.mkdir()
    lp = f"cat > '{printed}.part' && mv '{printed}.part' '{printed}'"  # whole, or not there
    lp += "; echo 'request id is one-7 (0 file(s))'"
    for name, does in (("lpstat", "echo default: one"), ("lp", lp), ("cancel", "true")):
        (folder / name).write_text(f"#!/bin/sh\n{does}\n")
        (folder / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return printed


def register(site: Site, visit: Mapping[str, str], language: str = "fr") -> None:
    site.reach_check(**answers_of(visit))
    site.kiosk.shell.speak(language)
    site.journey.registration.submit()
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.DONE)
    robot.settle(site.window)


def recommended(site: Site) -> Act:
    (act,) = [act for act in site.acts() if act.type == ActType.RECOMMENDATION_MADE]
    return act


def receipt_text(folder: Path) -> str:
    (file,) = folder.iterdir()
    return " ".join(page.extract_text() for page in PdfReader(file).pages)


def squeezed(text: str) -> str:
    """Without the spaces and line ends that printing puts elsewhere."""
    return "".join(text.split())


@pytest.mark.requirement("R073")
@pytest.mark.requirement("R134")
@pytest.mark.requirement("R220")
@pytest.mark.parametrize("visit", [marked(visit) for visit in VISITS])
def test_nobody_leaves_empty_handed(
    open_kiosk: Opener, tmp_path: Path, visit: Mapping[str, str]
) -> None:
    receipts = tmp_path / "receipts"
    site = open_kiosk(receipts=receipts)
    register(site, visit)
    act = recommended(site)
    found = recommendation_from(act.body)
    assert {
        "parcours": found.path or "-",
        "organisme": found.body or "-",
        "decideur": found.decider,
        "suite": found.follow_up or "-",
    } == {key: visit[key] for key in ("parcours", "organisme", "decideur", "suite")}
    assert not problems_of(act)
    screen = re.sub("[\u2068\u2069]", "", " ".join(site.names()))
    assert DELAY in screen
    paper = squeezed(re.sub("[\u2068\u2069]", "", receipt_text(receipts)))
    words = rules.wording("fr", "93")
    expected = [PROPOSED, PHONE, RECEIVES]
    if found.follow_up:
        assert ACTION[found.follow_up] in screen
        expected += words.follow_ups[found.follow_up].values()
        assert "Votre demande est enregistrée" in screen
    elif found.path:
        expected += [words.paths[found.path], words.bodies[str(found.body)]]
        expected.append(f"Qui décide : {words.bodies[found.decider]}")
    else:
        expected += ["Un entretien court", "Ne pas répondre n’enlève aucun droit."]
    for sentence in expected:
        assert sentence in screen
        assert squeezed(sentence) in paper
    rights = load.texts("registration", "fr").questions["rights"].information[:3]
    assert (squeezed(" ".join(rights)) in paper) is not bool(found.follow_up)
    mention = words.notice["mention"].format(decideur=words.bodies[found.decider])
    assert mention in screen
    assert squeezed(mention) in paper
    told = screen.replace(mention, "")
    assert "refus" not in told.lower()
    assert "décision" not in told.lower().replace("la décision revient", "")


def secrets(site: Site) -> Iterator[str]:
    """The facts about this person that are not for the eyes of others."""
    facts = rules.wording("fr", "93").facts
    for criterion, reading in recommendation_from(recommended(site).body).facts:
        if criterion in DISCREET:
            yield facts[criterion][reading]


@pytest.mark.parametrize("name", ["Inès", "Samira", "Kofi", "Lise"])
def test_what_is_personal_is_in_the_notice_alone(
    open_kiosk: Opener, tmp_path: Path, name: str
) -> None:
    receipts = tmp_path / "receipts"
    site = open_kiosk(receipts=receipts)
    register(site, BY_NAME[name])
    hidden = list(secrets(site))
    assert hidden
    screen, paper = " ".join(site.names()), squeezed(receipt_text(receipts))
    for sentence in hidden:
        assert sentence not in screen
        assert squeezed(sentence) not in paper
    assert "C’est dans l’explication." in screen
    site.tap("L’explication")
    site.wait_for("Revenir à la proposition")
    notice = " ".join(site.names())
    assert all(sentence in notice for sentence in hidden)
    site.tap("Revenir à la proposition")
    site.wait_for("Terminer")


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
@pytest.mark.usefixtures("printer")
def test_it_fits_the_panel_in_every_language(open_kiosk: Opener, size: QSize) -> None:
    site = open_kiosk(size)
    site.settle()
    register(site, BY_NAME["Driss"])
    shell, window = site.kiosk.shell, QRect(0, 0, size.width(), size.height())
    for spoken in LANGUAGES:
        for turn in (partial(shell.speak, spoken.code), shell.askNotice):
            turn()
            robot.settle(site.window)
            shown = list(robot.things(site.window))
            assert not list(rules_broken(shown, window)), spoken.code


def test_the_notice_has_its_four_items_in_every_language(site: Site) -> None:
    register(site, BY_NAME["Driss"])
    for spoken in LANGUAGES:
        site.kiosk.shell.speak(spoken.code)
        site.kiosk.shell.askNotice()
        words = rules.wording(spoken.code, "93").notice
        site.wait_for(words["titre"])
        names = site.names()
        for item in ("degre_titre", "donnees_titre", "parametres_titre", "operations_titre"):
            assert words[item] in names


@pytest.mark.parametrize("language", ["ru", "ps", "bn"])
def test_the_receipt_is_one_page_in_two_languages(
    open_kiosk: Opener, tmp_path: Path, language: str
) -> None:
    site = open_kiosk(receipts=tmp_path / "receipts")
    register(site, BY_NAME["Ninon"], language)
    site.settle()
    (file,) = (tmp_path / "receipts").iterdir()
    assert len(PdfReader(file).pages) == 1


@pytest.mark.parametrize("training", [True, False])
def test_a_receipt_of_training_says_so(
    open_kiosk: Opener, tmp_path: Path, *, training: bool
) -> None:
    site = open_kiosk(receipts=tmp_path / "receipts", training=training)
    register(site, BY_NAME["Ninon"], "en")
    site.settle()
    paper = squeezed(receipt_text(tmp_path / "receipts"))
    for said in ("Données d’entraînement", "Training data"):
        assert (squeezed(said) in paper) is training


def test_the_notice_is_printed_with_the_receipt(open_kiosk: Opener, printer: Path) -> None:
    site = open_kiosk()
    register(site, BY_NAME["Samira"])
    site.tap("Imprimer le reçu")
    site.wait_for("Le reçu est parti vers l’imprimante.")
    assert len(PdfReader(printer).pages) == 1
    site.tap("L’explication")
    site.tap("Imprimer avec le reçu")
    robot.wait_until(lambda: len(PdfReader(printer).pages) > 1)
    paper = squeezed(" ".join(page.extract_text() for page in PdfReader(printer).pages))
    for item in ("degre_titre", "donnees_titre", "parametres_titre", "operations_titre"):
        assert squeezed(rules.wording("fr").notice[item]) in paper


def test_paper_is_in_the_language_in_use(open_kiosk: Opener, printer: Path) -> None:
    site = open_kiosk()
    register(site, BY_NAME["Samira"])
    site.kiosk.shell.speak("en")
    done = site.journey.pages["done"]
    assert isinstance(done, DonePage)
    done.printNotice()
    robot.wait_until(printer.exists)
    paper = squeezed(" ".join(page.extract_text() for page in PdfReader(printer).pages))
    words = rules.wording("en")
    for sentence in (PROPOSED, words.paths["PSP"], words.notice["titre"], words.notice["degre"]):
        assert squeezed(sentence.split("{")[0]) in paper


def test_the_anonymous_find_a_human_before_any_question(site: Site) -> None:
    site.enter()
    site.tap("Appeler un conseiller")
    site.wait_for("Parler à un conseiller")
    assert PHONE in " ".join(site.names())
    assert [act.type for act in site.acts()] == [ActType.HELP_REQUESTED]


@pytest.mark.parametrize(
    ("needs", "told"), [(("DORMIR",), True), (("AUCUNE",), False), (Skip.WITHHELD, False)]
)
def test_who_needs_help_today_reads_whom_to_call_before_any_proposal(
    site: Site, *, needs: tuple[str, ...] | Skip, told: bool
) -> None:
    """Somebody who was evicted this morning does not leave with a reference alone."""
    site.reach_check(urgence=needs)
    site.journey.registration.submit()
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.DONE)
    robot.settle(site.window)
    names = site.names()
    call = [place for place, name in enumerate(names) if "appelez le 115" in name]
    assert [place < names.index(PROPOSED) for place in call] == [True] * told


def test_the_notice_is_erased_with_the_visit(site: Site) -> None:
    register(site, BY_NAME["Inès"])
    site.kiosk.shell.askNotice()
    site.wait_for("Revenir à la proposition")
    site.clock.advance(90)
    site.kiosk.shell.tick()
    site.wait_for("Êtes-vous toujours là\u00a0?")
    assert "Cap emploi" not in " ".join(site.names())
    site.clock.advance(30)
    site.kiosk.shell.tick()
    done = site.journey.pages["done"]
    assert isinstance(done, DonePage)
    assert done.property("noticeTitle") == done.property("reference") == ""
    assert done.property("notice").rowCount() == done.property("lines").rowCount() == 0
