"""Work leaves the GUI thread and its result comes back on it."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from domain.errors import AppError, NothingToCorrect
from qtkit.tasks import Tasks

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tasks() -> Tasks:
    return Tasks("test")


def test_work_runs_elsewhere_and_the_result_comes_back_here(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[int] = []

    def work() -> str:
        threads.append(threading.get_ident())
        return "done"

    results: list[tuple[str, int]] = []
    tasks.run(work, lambda result: results.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(results))
    tasks.close()
    assert results == [("done", threading.get_ident())]
    assert threads != [threading.get_ident()]


def test_work_is_done_in_the_order_it_was_given(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[int] = []
    for number in range(20):
        tasks.run(lambda number=number: number, results.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(results) == 20)
    tasks.close()
    assert results == list(range(20))


def _refuse() -> None:
    raise NothingToCorrect(field="phone")


def test_an_expected_error_goes_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[AppError] = []
    tasks.run(_refuse, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    tasks.close()
    assert [error.code for error in errors] == ["nothing_to_correct"]


def test_an_expected_error_that_nobody_took_is_announced(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.refused) as announced:
        tasks.run(_refuse, lambda _: None)
    tasks.close()
    assert announced.args is not None
    assert announced.args[0].code == "nothing_to_correct"


def test_a_bug_is_raised_where_the_crash_hook_sees_it(qtbot: QtBot, tasks: Tasks) -> None:
    def bug() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.run(bug, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    tasks.close()
    assert caught[0][0] is ZeroDivisionError


def test_closing_lets_work_finish_drops_what_waits_and_tells_nobody(
    qtbot: QtBot, tasks: Tasks
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    done: list[str] = []
    told: list[None] = []

    def slow() -> None:
        begun.set()
        go_on.wait(5)
        done.append("first")

    tasks.run(slow, told.append)
    tasks.run(lambda: done.append("second"), told.append)
    assert begun.wait(5)
    release = threading.Timer(0.05, go_on.set)
    release.start()
    tasks.close()
    release.join()
    tasks.run(lambda: done.append("third"), told.append)
    with qtbot.assertNotEmitted(tasks.refused, wait=50):
        assert done == ["first"]
    assert told == []
