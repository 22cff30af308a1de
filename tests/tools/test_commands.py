import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest

from bench import Ratio
from bench import __main__ as bench_command
from tools import PACKAGES, ROOT, translations
from tools.__main__ import COMMANDS, Command, main
from tools.commands import requirements
from tools.requirement_list import Collector, Requirement, read

pytest_plugins = ["pytester"]


def test_list_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == list(COMMANDS)


def test_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nosuch"]) == 2
    assert "No command is called 'nosuch'." in capsys.readouterr().err


@pytest.mark.parametrize("speaks", [True, False])
def test_words_are_built_before_windows_open(
    monkeypatch: pytest.MonkeyPatch, *, speaks: bool
) -> None:
    happened: list[str] = []
    module = SimpleNamespace(main=lambda _arguments: happened.append("ran"))
    monkeypatch.setitem(sys.modules, "nosuch_command", module)
    monkeypatch.setattr(translations, "release", lambda: happened.append("built"))
    monkeypatch.setitem(COMMANDS, "nosuch", Command("nosuch_command", "", speaks=speaks))
    main(["nosuch"])
    assert happened == ["built"] * speaks + ["ran"]


def test_dev_hands_over() -> None:
    done = subprocess.run((ROOT / "dev",), capture_output=True, text=True, check=True, cwd="/")
    assert done.stdout.startswith("./dev run ")


def test_programs_that_a_command_starts_keep_what_python_compiles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    asked = (sys.executable, "-c", "import sys; sys.exit(sys.dont_write_bytecode)")
    module = SimpleNamespace(main=lambda _arguments: subprocess.run(asked, check=False).returncode)
    monkeypatch.setitem(sys.modules, "nosuch_command", module)
    monkeypatch.setitem(COMMANDS, "nosuch", Command("nosuch_command", ""))
    assert main(["nosuch"]) == 0


@pytest.mark.parametrize("name", PACKAGES)
def test_our_packages_are_the_ones_imported(name: str) -> None:
    spec = find_spec(name)  # `sync` or `portal` could just as well be somebody else's
    assert spec is not None
    assert spec.origin == str(ROOT / name / "__init__.py")


def ratio(measured: float) -> Ratio:
    return Ratio("save an answer", measured, "ms", "bare commit", 0.24, 1.5)


def test_ratio_says_what_it_compares() -> None:
    line = "save an answer: 0.31 ms vs 0.24 ms (bare commit) = ratio 1.29 (limit 1.50) ok"
    assert str(ratio(0.31)) == line
    assert str(ratio(0.37)).endswith("= ratio 1.54 (limit 1.50) over")


@pytest.mark.parametrize(("measured", "status"), [(0.31, 0), (0.37, 1)])
def test_benchmark_over_its_limit_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, measured: float, status: int
) -> None:
    (tmp_path / f"bench_{status}.py").write_text(
        "from bench import Ratio\n"
        f"def main(): return [Ratio('it', {measured}, 'ms', 'that', 0.24, 1.5)]\n"
    )
    monkeypatch.setattr("bench.__path__", [str(tmp_path)])
    assert bench_command.measure(f"bench_{status}") == status


def test_one_part_of_a_benchmark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bench_in_parts.py").write_text(
        "from bench import Ratio\n"
        "PARTS = {n: lambda n=n: [Ratio(n, 1, 'ms', 'that', 1, 1)] for n in ('a', 'b')}\n"
    )
    monkeypatch.setattr("bench.__path__", [str(tmp_path)])
    assert bench_command.measure("bench_in_parts", "b") == 0
    assert capsys.readouterr().out.startswith("b: ")


def test_every_row_of_the_requirements_is_whole() -> None:
    rows = read()
    assert [row.id for row in rows] == [f"R{number:03}" for number in range(1, len(rows) + 1)]
    assert {row.scope for row in rows} == {"IN", "PART", "OUT"}
    assert all(row.area and row.quote and row.requirement for row in rows)


def test_requirements_count_and_detail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    proven: Mapping[str, set[str]] = {"R2": {"tests/test_a.py::test_b"}}
    rows = [Requirement(f"R{n}", "area", s, "q", f"do {n}", "t") for n, s in enumerate(("IN",) * 3)]
    monkeypatch.setattr(requirements, "read", lambda: rows)
    monkeypatch.setattr(requirements, "proofs", lambda: proven)
    assert requirements.main([]) == 0
    overview = capsys.readouterr().out.splitlines()
    assert overview[2] == "R2  proven      IN    do 2"
    assert "IN     1 proven,   2 not proven" in overview
    assert requirements.main(["R2", "R1"]) == 0
    detail = capsys.readouterr().out
    assert "proven: tests/test_a.py::test_b" in detail
    assert "proven: not yet" in detail
    assert requirements.main(["R999"]) == 2


def test_only_tests_that_run_prove_something(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        test_it="""
        import pytest

        @pytest.mark.requirement("R1", "R2")
        @pytest.mark.parametrize("n", [1, 2])
        def test_runs(n): ...

        @pytest.mark.requirement("R3")
        @pytest.mark.skip
        def test_skipped(): ...

        @pytest.mark.requirement("R4")
        @pytest.mark.xfail
        def test_known_to_fail(): ...
        """
    )
    collector = Collector()
    pytester.inline_run("--collect-only", "-W", "ignore", plugins=[collector])
    assert collector.tests == {number: {"test_it.py::test_runs"} for number in ("R1", "R2")}
