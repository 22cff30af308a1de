"""Programs killed at any moment: what was acknowledged is there, nothing is there by halves."""

import json
import os
import random
import select
import signal
import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import TextIO

import pytest
from sqlalchemy import text

from domain.chain import GENESIS, Head, verify
from domain.interview import Interview
from store import dossiers, drafts, journal, registration
from store.keys import DatabaseKey
from store.store import Store
from store.transaction import Transaction
from tests.store.builders import ANSWERS, Ticking, interview
from tools.forks import forked

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are POSIX")

KILLS = 110
MOST_STEPS = 12  # a registration takes eight
LONGEST_DELAY_S = 0.002


def register_people(folder: Path, key: DatabaseKey, whole: Interview, said: TextIO) -> None:
    """Answer and submit for ever; say each step when it is acknowledged."""
    with Store.open(folder, key) as store:
        clock = Ticking()
        for person in count():
            with store.write() as tx:
                draft = drafts.start(tx, "fr", clock.read())
            say(said, "start", draft)
            for question in ANSWERS:
                given = whole.answers[question] if question != "project" else f"Projet {person}"
                with store.write() as tx:
                    drafts.answer(tx, draft, question, given)
                say(said, "answer", draft, question, given)
            with store.write() as tx:
                submitted = registration.submit(tx, draft, whole, clock.read())
            say(said, "submit", draft, submitted.reference)


def say(said: TextIO, *step: object) -> None:
    said.write(json.dumps(step) + "\n")


def killed_after(number: int, delay_s: float, work: Callable[[TextIO], None]) -> list[list[str]]:
    """The steps acknowledged by a process killed so long after it had acknowledged so many."""
    with forked(work) as (pid, said):
        lines = [said.readline() for _ in range(number)]
        select.select([], [], [], delay_s)
        os.kill(pid, signal.SIGKILL)
        lines += said.read().splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith(b"\n")]  # the last may be cut


class Expected:
    """What was acknowledged, over all lives."""

    def __init__(self) -> None:
        self.answers: dict[str, dict[str, str]] = {}
        self.references: dict[str, str] = {}
        self.head: Head = GENESIS

    def note(self, steps: list[list[str]]) -> None:
        for what, draft, *rest in steps:
            if what == "start":
                self.answers[draft] = {}
            elif what == "answer":
                self.answers[draft][rest[0]] = rest[1]
            else:
                self.references[draft] = rest[0]


def check(tx: Transaction, expected: Expected, steps: list[list[str]]) -> None:
    """After one life: all that was acknowledged, and at most one step more."""
    acts = journal.acts_after(tx, expected.head.seq, 10_000)
    expected.head = verify(acts, expected.head)
    submitted = {act.dossier: str(act.body["reference"]) for act in acts}
    acknowledged = {draft: rest[0] for what, draft, *rest in steps if what == "submit"}
    assert acknowledged.items() <= submitted.items()
    unasked = len(submitted) - len(acknowledged)
    for draft in {step[1] for step in steps} - submitted.keys():
        kept = drafts.load(tx, draft).answers
        assert expected.answers[draft].items() <= kept.items()
        unasked += len(kept) - len(expected.answers[draft])
    started = {draft.id for draft in drafts.open_drafts(tx)} | expected.references.keys()
    unasked += len(started - expected.answers.keys())
    assert unasked <= 1


@pytest.mark.requirement("R209")
def test_nothing_acknowledged_is_lost_to_a_kill(
    store: Store, folder: Path, key: DatabaseKey
) -> None:
    store.close()
    work = partial(register_people, folder, key, interview())
    lives = random.Random(209)
    expected = Expected()
    for _ in range(KILLS):
        number, delay_s = lives.randint(1, MOST_STEPS), lives.uniform(0, LONGEST_DELAY_S)
        steps = killed_after(number, delay_s, work)
        expected.note(steps)
        with Store.open(folder, key) as reopened, reopened.write() as tx:
            check(tx, expected, steps)
            for draft in drafts.open_drafts(tx):
                expected.answers.setdefault(draft.id, {})
                drafts.discard(tx, draft.id)
    assert len(expected.references) > KILLS // 4
    with Store.open(folder, key) as reopened, reopened.read() as tx:
        assert tx.connection.scalar(text("PRAGMA integrity_check")) == "ok"
        acts = journal.acts_after(tx, 0, 100_000)
        assert verify(acts) == expected.head
        for act in acts:
            (found,) = dossiers.search(tx, str(act.body["reference"]))
            assert found.id == act.dossier
            assert dossiers.load(tx, found.id).timeline == (act,)
