"""Each gate that is ours lets the good through and finds the bad."""

import textwrap
from pathlib import Path

import pytest

from tools.commands import check
from tools.gates.calls import patient, translatable
from tools.gates.python import layered
from tools.gates.qml import qml_formatted, qml_linted
from tools.gates.sizes import sized
from tools.gates.typography import typeset


def write(root: Path, name: str, text: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(textwrap.dedent(text))


def test_lengths_up_to_the_limit_pass(tmp_path: Path) -> None:
    write(tmp_path, "store/a.py", "def f():\n" + "    pass\n" * 39 + "x = 1\n" * 260)
    write(tmp_path, "kiosk/A.qml", "\n" * 150)
    assert sized(tmp_path) == []


def test_lengths_over_the_limit_are_found(tmp_path: Path) -> None:
    write(tmp_path, "store/a.py", "class A:\n    def f(self):\n" + "        pass\n" * 40)
    write(tmp_path, "store/b.py", "x = 1\n" * 301)
    write(tmp_path, "kiosk/A.qml", "\n" * 151)
    write(tmp_path, "build/c.py", "x = 1\n" * 301)
    assert sized(tmp_path) == [
        "store/b.py: 301 lines, at most 300",
        "kiosk/A.qml: 151 lines, at most 150",
        "store/a.py:2: f: 41 lines, at most 40",
    ]


@pytest.mark.parametrize("call", ["QTest.qWait(50)", "qtbot.wait(50)", "self.qtbot.wait(ms)"])
def test_waiting_for_a_time_is_found(tmp_path: Path, call: str) -> None:
    write(tmp_path, "tests/test_a.py", f"{call}\nqtbot.waitUntil(ready)\nprocess.wait(5)\n")
    assert [finding.split(":")[:2] for finding in patient(tmp_path)] == [["tests/test_a.py", "1"]]


@pytest.mark.parametrize(
    "argument", ['f"{n} acts"', '"%d acts" % n', '"acts: " + n', '"{} acts".format(n)']
)
def test_composed_texts_are_not_translatable(tmp_path: Path, argument: str) -> None:
    write(
        tmp_path,
        "counter/a.py",
        f"""
        self.tr({argument})
        QCoreApplication.translate("Context", {argument})
        self.tr("{{n}} acts").format(n=n)
        self.tr("%n acts", "", a + b)
        """,
    )
    lines = [finding.split(":")[1] for finding in translatable(tmp_path)]
    assert lines == ["2", "3"]


@pytest.mark.parametrize("arguments", ['"%n acts", "", n', '"%n acts", n=n', "text, n=n"])
def test_plurals_that_are_not_extracted_are_found(tmp_path: Path, arguments: str) -> None:
    write(tmp_path, "qtkit/a.py", f'QCoreApplication.translate("Context", {arguments})')
    assert len(translatable(tmp_path)) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("counter/a.py", 'self.tr("Qui décide : {body}")'),
        ("counter/a.py", 'say("Tray", "Qui décide: {body}")'),
        ("counter/a.py", 'title = f"{field} : {answer}"'),
        ("qtkit/a.py", 'QT_TRANSLATE_NOOP("A", "Lisez « Retrait\u00a0»")'),
        ("kiosk/A.qml", 'Label { text: qsTr("Perdu ?") }'),
        ("resources/questionnaires/x/texts/fr.toml", 'label = "Une adresse ?"'),
    ],
)
def test_a_sign_of_french_that_may_begin_a_line_is_found(
    tmp_path: Path, name: str, text: str
) -> None:
    write(tmp_path, name, text)
    assert [finding.partition(":")[0] for finding in typeset(tmp_path)] == [name]


def test_what_is_set_as_it_should_be_passes(tmp_path: Path) -> None:
    spoken = "Lisez «\u00a0Retrait\u00a0»\u00a0: perdu\u202f?"
    write(
        tmp_path, "counter/a.py", f'"""Not spoken : this."""\nself.tr("{spoken}")\nlog("bug: %s")'
    )
    write(tmp_path, "kiosk/A.qml", f'Label {{ text: open ? qsTr("{spoken}") : "" }}')
    write(tmp_path, "store/a.py", "statement = 'SELECT ? ; ?'")
    assert typeset(tmp_path) == []


VIEW_MODEL = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Page(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def question(self) -> str:
        return "?"
"""

QML = """import QtQuick
import Kiosk.Model

Text {
    required property Page page

    text: page.question
}
"""


def test_qml_that_fits_the_python_types_passes(tmp_path: Path) -> None:
    write(tmp_path, "kiosk/page.py", VIEW_MODEL)
    write(tmp_path, "kiosk/Kiosk/Question.qml", QML)
    assert qml_linted(tmp_path) == []
    assert qml_formatted(tmp_path) == []


def test_name_that_python_does_not_have_is_found(tmp_path: Path) -> None:
    write(tmp_path, "kiosk/page.py", VIEW_MODEL)
    write(tmp_path, "kiosk/Kiosk/Question.qml", QML.replace("page.question", "page.qestion"))
    assert any('"qestion" not found on type "Page"' in line for line in qml_linted(tmp_path))


def test_badly_written_qml_is_found(tmp_path: Path) -> None:
    write(tmp_path, "kiosk/Kiosk/Question.qml", QML.replace("    text", "  text"))
    assert "-  text: page.question" in qml_formatted(tmp_path)
    write(tmp_path, "kiosk/Kiosk/Question.qml", QML.replace("}", ""))
    assert "kiosk/Kiosk/Question.qml: cannot be formatted" in qml_formatted(tmp_path)


def test_package_without_a_place_is_found(tmp_path: Path) -> None:
    write(tmp_path, "helpers/__init__.py", "")
    assert layered(tmp_path)[0] == "helpers/: has no place among the layers"


def test_all_gates_run_even_if_one_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unreadable(_: Path) -> list[str]:
        raise SyntaxError("invalid syntax", ("there.py", 3, None, None))

    gates = {"bad": lambda _: ["here: wrong"], "cut": unreadable, "good": lambda _: []}
    monkeypatch.setattr(check, "GATES", gates)
    assert check.main([]) == 1
    assert [line[:9] for line in capsys.readouterr().out.splitlines()] == [
        "FAIL bad ",
        "     here",
        "FAIL cut ",
        "     ther",
        "ok   good",
    ]
    assert check.main(["good"]) == 0
    assert check.main(["nosuch"]) == 2
