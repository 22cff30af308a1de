"""One installation, many kinds of places: what the file of each says is what stands there."""

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import __main__ as program
from kiosk.app import DONE, Options
from kiosk.comfort import Aid
from kiosk.hours import Hours
from kiosk.languages import LANGUAGES
from kiosk.profile_files import read
from kiosk.profiles import Profile
from resources.files import path
from tests.kiosk.conftest import AUTONYMS, Opener, Site
from tools import ROOT, robot
from tools.screens import PANELS
from tools.screens.fitting import misfits
from tools.screens.place import Panel

GOLDEN = Path(__file__).parent / "golden"
"""The attract screen of a place: a new one is taken over by hand, once somebody looked at it."""

_UNLIKE = 24  # of 255: letters that are drawn a little otherwise are still the same letters
_STRAY = 0.001  # of all values of a picture

SHIPPED = {"france_services", "mairie", "centre_commercial", "prefecture", "mission_locale", "bus"}
NAMES = {spoken.autonym for spoken in LANGUAGES}


def options(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Options:
    """What a kiosk is begun with that is started like this."""
    begun: list[Options] = []

    def run(given: Options) -> int:
        begun.append(given)
        return DONE

    monkeypatch.setattr(program, "run", run)
    assert program.main(["--data", "nowhere", *arguments]) == DONE
    return begun[0]


# --- The files


@pytest.mark.requirement("R011")
def test_each_kind_of_place_has_a_profile_that_is_read() -> None:
    shipped = {file.stem: read(file.stem) for file in path("profiles").iterdir()}
    assert shipped.keys() == SHIPPED
    assert all(profile.locked and profile.lit for profile in shipped.values())
    # Answers are read aloud only where somebody has looked that nobody else hears them.
    assert not any(profile.private_sound for profile in shipped.values())


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ('langages = ["fr"]', "profile.langages: unknown"),
        ('languages = ["fr", "xx"]', "profile.languages: unknown value xx"),
        ('languages = ["en", "fr"]', "profile.languages: must begin with fr"),
        ('languages = ["fr", "fr"]', "profile.languages: repeats a value"),
        ("languages = []", "profile.languages: needs texts"),
        ('lit = "9h-17h"', "profile.lit: must be hours such as 7:30-19:00"),
        ('lit = "25:00-26:00"', "profile.lit: must be hours such as 7:30-19:00"),
        ("lit = 7", "profile.lit: must be str"),
        ('locked = "yes"', "profile.locked: must be bool"),
        ("distance_mm = 50", "profile.distance_mm: must be from 300 to 1500"),
        ("locked =", "toml: "),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_a_line(
    toml: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "place.toml"
    file.write_text(toml)
    with pytest.raises(SystemExit) as refused:
        program.main(["--data", "x", "--profile", str(file)])
    assert refused.value.code == 2
    assert f"--profile: {said}" in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize("name", ["gare", "nowhere.toml", "../fonts"])
def test_a_profile_that_is_nowhere_is_refused_in_a_line(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        program.main(["--data", "x", "--profile", name])
    assert refused.value.code == 2
    assert f"--profile: {name}: " in capsys.readouterr().err.splitlines()[-1]


def test_no_start_waits_for_a_profile() -> None:
    """Two milliseconds of a processor, at the worst place: the one that speaks most languages."""

    def cost() -> float:
        begun = time.process_time()
        read("prefecture")
        return time.process_time() - begun

    assert min(cost() for _ in range(20)) < 0.002


# --- The command line


def test_without_a_profile_all_is_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    given = options(monkeypatch)
    assert given == Options(Path("nowhere"))
    assert given.profile == Profile()


@pytest.mark.requirement("R011")
def test_what_the_command_line_says_counts_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "place.toml"
    file.write_text('lit = "8:00-9:00"\nprivate_sound = true\ndistance_mm = 800\nlocked = true')
    told = options(monkeypatch, "--profile", str(file))
    assert (told.profile.lit, told.profile.private_sound) == (Hours.read("8:00-9:00"), True)
    assert told.glass.distance_mm == 800
    hands = ("--lit", "6:00-7:00", "--no-private-sound", "--distance-mm", "700")
    told = options(monkeypatch, "--profile", str(file), *hands)
    assert (told.profile.lit, told.profile.private_sound) == (Hours.read("6:00-7:00"), False)
    assert told.glass.distance_mm == 700
    assert told.profile.locked
    assert not options(monkeypatch, "--profile", "bus", "--window", "9x9").profile.locked


@pytest.mark.requirement("R011")
def test_the_session_that_ships_names_a_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    told = (ROOT / "installers" / "linux" / "kiosk.conf").read_text()
    (words,) = re.findall(r"^PREMIER_PAS_OPTIONS=(.*)$", told, re.MULTILINE)
    assert options(monkeypatch, *words.split()).profile == read("france_services")
    assert all(name in told for name in SHIPPED)


# --- The window


def alike(one: QImage, other: QImage) -> bool:
    if one.size() != other.size():
        return False
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    unlike = [abs(a - b) > _UNLIKE for a, b in pairs]
    return sum(unlike) <= _STRAY * len(unlike)


def attract(site: Site) -> QImage:
    """The screen as it is after a visit, in the first of the languages that take turns.

    Half as wide and high: what differs by a shade in one dot does not count.
    """
    site.kiosk.shell.start()
    site.kiosk.shell.erase()
    speaking = site.kiosk.site.property("speaking")
    while speaking.rows[1].start != "Start":
        site.kiosk.site.turn()
    robot.settle(site.window)
    picture = site.window.grabWindow()
    small = picture.scaled(
        picture.size() / 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return small.convertToFormat(QImage.Format.Format_RGB32)


def expect_golden(site: Site, name: str, taken: Path) -> None:
    """The mark comes a moment later than the words."""
    golden = QImage(str(GOLDEN / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    picture = taken / f"{name}.png"
    try:
        robot.wait_until(lambda: alike(attract(site), golden), 5_000)
    except TimeoutError:
        attract(site).save(str(picture))
        pytest.fail(f"not as in {GOLDEN.name}/{name}.png: look at {picture}")


def cards(site: Site) -> list[str]:
    """The languages that may be chosen, in their order."""
    robot.settle(site.window)
    return [name for name in site.names() if name in NAMES]


def in_order(profile: Profile) -> list[str]:
    return [AUTONYMS[code] for code in profile.languages]


@pytest.mark.requirement("R011")
@pytest.mark.parametrize(
    ("name", "panel"), [("france_services", 1), ("centre_commercial", 1), ("bus", 0)]
)
def test_a_place_stands_as_its_profile_says(
    open_kiosk: Opener, tmp_path: Path, name: str, panel: int
) -> None:
    profile, glass = read(name), PANELS[panel]
    site = stand(open_kiosk, profile, glass)
    expect_golden(site, name, tmp_path)
    assert list(misfits(site.window)) == []

    site.kiosk.shell.start()
    assert cards(site) == in_order(profile)

    site.kiosk.shell.askHelp()
    robot.settle(site.window)
    said = site.names()
    sent = any("Allez à l’accueil" in text for text in said)
    named = "Mission Locale de Saint-Denis" in said
    assert (sent, named) == (profile.team_here, not profile.team_here)
    assert any("01 48 13 13 20" in text for text in said)
    assert list(misfits(site.window)) == []

    site.kiosk.shell.close_down(lambda: "Le disque est plein.")
    robot.settle(site.window)
    sent = any("allez à l’accueil" in text for text in site.names())
    named = "Mission Locale de Saint-Denis" in site.names()
    assert (sent, named) == (profile.team_here, not profile.team_here)

    site.window.close()  # as Alt+F4 does
    assert site.window.isVisible()
    arrow = QGuiApplication.overrideCursor()
    assert arrow is not None
    assert arrow.shape() is Qt.CursorShape.BlankCursor
    site.presence.close()
    assert QGuiApplication.overrideCursor() is None


def stand(open_kiosk: Opener, profile: Profile, panel: Panel) -> Site:
    return open_kiosk(panel.size, pixels_per_mm=panel.pixels_per_mm, profile=profile)


@pytest.mark.requirement("R011", "R173")
def test_danger_is_told_in_all_languages_and_only_danger(open_kiosk: Opener) -> None:
    site = stand(open_kiosk, read("bus"), PANELS[0])
    own = in_order(read("bus"))
    sos = next(name for name in site.names() if name.startswith("SOS, "))
    assert sos.count(",") == len([spoken for spoken in LANGUAGES if not spoken.easier])
    site.kiosk.shell.start()
    site.tap(AUTONYMS["en"])
    robot.wait_until(lambda: site.journey.registration.question is not None)
    site.kiosk.shell.askLanguage()
    assert cards(site) == own
    site.kiosk.shell.stay()

    site.kiosk.shell.askHelp()
    site.kiosk.shell.askUrgent()
    site.kiosk.shell.askLanguage()
    assert set(cards(site)) == NAMES
    site.tap(AUTONYMS["es"])
    site.wait_for("Urgencia: a quién llamar")
    site.wait_for("\u2066112\u2069")
    site.kiosk.shell.stay()
    site.kiosk.shell.stay()
    assert site.kiosk.shell.language == "en"  # the person's own again
    site.kiosk.shell.askLanguage()
    assert cards(site) == own
    site.kiosk.shell.speak("ps")  # as an interview may have been begun in, before the bus came
    assert site.kiosk.shell.language == "en"
    site.kiosk.shell.erase()
    assert site.kiosk.shell.language == "fr"


def test_visits_begin_in_large_letters_where_the_place_wants_it(open_kiosk: Opener) -> None:
    site = stand(open_kiosk, Profile(large_letters=True), PANELS[1])
    shell, display = site.kiosk.shell, site.presence.display
    for _ in range(2):
        assert display.aids == frozenset()
        site.enter()
        assert display.aids == {Aid.LARGE}
        assert shell.session.unhurried
        display.switch(Aid.LARGE)  # the person's own choice
        assert display.aids == frozenset()
        shell.erase()


def test_a_kiosk_of_everywhere_closes_and_has_its_arrow(site: Site) -> None:
    assert QGuiApplication.overrideCursor() is None
    site.window.close()
    assert not site.window.isVisible()
