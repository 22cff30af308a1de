"""Each sentinel of tests/conftest.py fails a test that it should fail, and only such a test."""

import re
import textwrap
from collections import defaultdict
from collections.abc import Mapping
from xml.etree import ElementTree as ET

import pytest

from tools import ROOT

pytest_plugins = ["pytester"]


def run(pytester: pytest.Pytester, cases: Mapping[str, str]) -> pytest.RunResult:
    """Run the cases, a file each, in one session under our own conftest.py and settings."""
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text())
    for name, body in cases.items():
        code = "import logging, socket, threading, warnings\n" + textwrap.dedent(body)
        (pytester.path / f"test_{name.replace(' ', '_')}.py").write_text(code)
    return pytester.runpytest_subprocess(
        f"--config-file={ROOT / 'pyproject.toml'}",
        f"--rootdir={pytester.path}",
        "--junitxml=report.xml",
        ".",
    )


HARMLESS = {
    "information": """
        def test_it():
            logging.getLogger("store").info("opened")
    """,
    "expected warning": """
        def test_it(expected_log):
            expected_log("sync", "portal .* unreachable")
            logging.getLogger("sync.engine").warning("portal %s unreachable", 1)
    """,
    "loopback": """
        def test_it():
            with socket.create_server(("127.0.0.1", 0)) as server:
                socket.create_connection(server.getsockname()).close()
    """,
    "ended thread": """
        def test_it():
            threading.Thread(target=threading.Event().wait, args=(0.1,)).start()
    """,
    "stopped timer and quit thread": """
        from PySide6.QtCore import QThread, QTimer

        def test_it(qtbot):
            timer, thread = QTimer(), QThread()
            timer.start(1000)
            thread.start()
            timer.stop()
            thread.quit()
            thread.wait()
    """,
    "timer that goes with its owner": """
        from PySide6.QtCore import QObject, QTimer

        def test_it(qtbot):
            owner = QObject()
            QTimer(owner).start(1000)
            owner.deleteLater()
    """,
    "forgetful keyring": """
        import keyring

        def test_it():
            keyring.set_password("premier-pas", "kiosk", "secret")
            assert keyring.get_password("premier-pas", "kiosk") == "secret"

        def test_another():
            assert keyring.get_password("premier-pas", "kiosk") is None
    """,
    "known requirement": """
        import pytest

        @pytest.mark.requirement("R019", "R020")
        def test_it():
            pass
    """,
}

HARMFUL = {
    "unexpected warning": (
        "logged store: disk is slow",
        """
        def test_it():
            logging.getLogger("store").warning("disk is slow")
        """,
    ),
    "warning of another": (
        "logged store: portal gone",
        """
        def test_it(expected_log):
            expected_log("sync", "portal")
            logging.getLogger("sync").warning("portal gone")
            logging.getLogger("store").warning("portal gone")
        """,
    ),
    "warning that never came": (
        "never logged: .*portal",
        """
        def test_it(expected_log):
            expected_log("sync", "portal")
        """,
    ),
    "Python warning": (
        "UserWarning: old",
        """
        def test_it():
            warnings.warn("old")
        """,
    ),
    "Qt warning": (
        "Qt messages with level WARNING or above emitted",
        """
        from PySide6.QtCore import qWarning

        def test_it(qtbot):
            qWarning("odd")
        """,
    ),
    "QML warning": (
        "Qt messages with level WARNING or above emitted",
        """
        from PySide6.QtQml import QQmlComponent, QQmlEngine

        def test_it(qtbot):
            engine = QQmlEngine()
            component = QQmlComponent(engine)
            component.setData(b"import QtQml; QtObject { property int a: missing }", "")
            assert component.create() is not None
        """,
    ),
    "exception in a slot": (
        "ZeroDivisionError",
        """
        from PySide6.QtCore import QTimer

        def test_it(qtbot):
            timer = QTimer(singleShot=True)
            timer.timeout.connect(lambda: 1 / 0)
            with qtbot.waitSignal(timer.timeout):
                timer.start(0)
        """,
    ),
    "left thread": (
        "left a thread running: reader",
        """
        def test_it():
            threading.Thread(target=threading.Event().wait, name="reader", daemon=True).start()
        """,
    ),
    "left timer": (
        "left running: .*QTimer",
        """
        from PySide6.QtCore import QTimer
        kept = []

        def test_it(qtbot):
            kept.append(QTimer())
            kept[0].start(1000)
        """,
    ),
    "left Qt thread": (
        "left running: .*QThread",
        """
        import pytest
        from PySide6.QtCore import QThread

        @pytest.fixture(scope="session")
        def threads():
            threads = []
            yield threads
            for thread in threads:
                thread.quit()
                thread.wait()

        def test_it(qtbot, threads):
            threads.append(QThread())
            threads[0].start()
        """,
    ),
    "connection abroad": (
        "reached for the network: 192.0.2.1",
        """
        def test_it():
            socket.create_connection(("192.0.2.1", 80), timeout=1)
        """,
    ),
    "name abroad": (
        "reached for the network: portal.example",
        """
        def test_it():
            socket.getaddrinfo("portal.example", 443)
        """,
    ),
}

NOT_COLLECTED = {
    "unknown requirement": (
        "no such requirement: {'R999'}",
        """
        import pytest

        @pytest.mark.requirement("R999")
        def test_it():
            pass
        """,
    ),
    "unknown marker": (
        "'requirment' not found in `markers` configuration option",
        """
        import pytest

        @pytest.mark.requirment("R019")
        def test_it():
            pass
        """,
    ),
}


def test_harmless_tests_pass(pytester: pytest.Pytester) -> None:
    run(pytester, HARMLESS).assert_outcomes(passed=len(HARMLESS) + 1)


def test_each_harmful_test_fails_for_its_reason(pytester: pytest.Pytester) -> None:
    run(pytester, {name: body for name, (_, body) in HARMFUL.items()})
    failures: defaultdict[str, str] = defaultdict(str)
    for case in ET.parse(pytester.path / "report.xml").iter("testcase"):
        for outcome in ("failure", "error"):
            failures[case.attrib["classname"]] += case.findtext(outcome, default="")
    for name, (reason, _) in HARMFUL.items():
        assert re.search(reason, failures[f"test_{name.replace(' ', '_')}"]), name


@pytest.mark.parametrize("case", NOT_COLLECTED)
def test_mistyped_mark_stops_the_run(pytester: pytest.Pytester, case: str) -> None:
    reason, body = NOT_COLLECTED[case]
    result = run(pytester, {case: body})
    assert result.ret != pytest.ExitCode.OK
    assert reason in result.stdout.str() + result.stderr.str()
