"""What a round asks of the databases: ten thousand devices look for news, and find none."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event

from tests.sync.machines import Machine

AT_MOST = 20


@contextmanager
def statements() -> Iterator[list[str]]:
    """What is asked meanwhile, here."""
    asked: list[str] = []

    def note(*about: object) -> None:
        asked.append(str(about[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_a_quiet_round_asks_little(machine: Machine) -> None:
    machine.complete_round()
    with statements() as asked:
        machine.complete_round()
    assert len(asked) <= AT_MOST, "\n".join(asked)
