"""How the kiosk starts, and what it says when it cannot."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.__main__ import main
from kiosk.app import DONE, REFUSED, Kiosk, Options
from kiosk.languages import FIRST, Choice, choice
from kiosk.viewmodels.site import Site as SitePlace
from resources import load
from store.keys import database_key
from store.store import Store
from tests.kiosk.conftest import SMALL, Site
from tools import ROOT, robot
from tools.visitor import START


def test_the_attract_screen_needs_neither_store_nor_network_nor_anybody() -> None:
    """Before the first frame nothing of the store, the network or the rules is imported, nor what
    a visit needs."""
    program = (
        "import sys, kiosk.app, kiosk.profile_files;"
        "print([m for m in ('sqlalchemy', 'sqlcipher3', 'alembic', 'requests', 'cryptography',"
        " 'pydantic', 'keyring', 'phonenumbers', 'zen', 'kiosk.presence', 'kiosk.activity',"
        " 'kiosk.night', 'qtkit.tasks') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_kiosk_never_loads_widgets() -> None:
    program = (
        "import sys, kiosk.app, kiosk.journey, kiosk.smoke;"
        "print('PySide6.QtWidgets' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.usefixtures("qapp")
def test_a_kiosk_that_was_not_enrolled_says_so(tmp_path: Path) -> None:
    key = tmp_path / "key"
    Store.open(tmp_path / "data", database_key("kiosk", key)).close()
    kiosk = Kiosk(Options(tmp_path / "data", key, SMALL))
    assert kiosk.start()
    assert kiosk.window is not None
    robot.wait_for(kiosk.window, "La borne ne peut pas continuer")
    assert any("enrôlé" in name for name in robot.names(kiosk.window))
    robot.tap(kiosk.window, "Revenir au début")
    robot.tap(kiosk.window, START)
    robot.wait_for(kiosk.window, "La borne ne peut pas continuer")
    assert kiosk.exit_code == REFUSED
    kiosk.close()


def test_a_second_frame_in_the_queue_does_not_open_the_store_again(site: Site) -> None:
    """Where a thread draws, its frames are told through the queue, before and after the first."""
    for _ in range(2):
        QMetaObject.invokeMethod(site.kiosk, "_drawn", Qt.ConnectionType.QueuedConnection)
    site.enter()
    assert site.kiosk.exit_code == DONE
    assert site.journey is site.kiosk.journey


@pytest.mark.parametrize("arguments", [[], ["--data"], ["--data", "x", "--window", "big"]])
def test_a_wrong_command_line_is_refused(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 2


@pytest.mark.parametrize("address", ["tcp://host:abc", "tcp://host:99999", "tcp://", "udp://host"])
def test_a_printer_that_cannot_be_is_refused_in_a_line(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["--data", "x", "--printer", address])
    assert refused.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].endswith(f"nor a device file: {address}")


def test_languages_that_nobody_has_read_may_be_left_out(qapp: QGuiApplication) -> None:
    assert QGuiApplication.instance() is qapp
    assert choice() == Choice()
    read = choice(reviewed_only=True)
    assert read.in_need == read.offered
    reviewed = read.offered
    assert reviewed[0].code == FIRST
    assert all(load.texts("registration", spoken.code).reviewed_by for spoken in reviewed[1:])
    site = SitePlace(read)
    assert site.property("start").split(", ")[0] == "Commencer"
    assert len(site.property("start").split(", ")) == len([s for s in reviewed if not s.easier])
