"""What the portal finds wrong with an act is heard by the machine that recorded it."""

from dataclasses import replace
from pathlib import Path

from domain.acts import Act, Entry
from store import verdicts
from tests.sync.machines import Machine, about_somebody
from tests.sync.test_copied import a_copy


def unreadable() -> Entry:
    """About somebody, with a body that holds nothing."""
    return replace(about_somebody(), body={})


def doubted(machine: Machine, act: Act) -> list[tuple[str, int]]:
    """The acts of its dossier with which the portal found something wrong."""
    with machine.store.read() as tx:
        return [(each.device, each.seq) for each in verdicts.on_dossier(tx, str(act.dossier))]


def test_what_was_found_wrong_with_an_act_is_heard_whichever_log_tells_it(
    machine: Machine, tmp_path: Path
) -> None:
    [before] = machine.record(unreadable())
    with a_copy(machine, tmp_path / "copy") as copy:
        was = machine.identity.id
        machine.record()
        machine.complete_round()
        [after] = copy.record(unreadable())
        assert copy.complete_round().successor
        assert doubted(copy, before) == [(was, 1)]
        assert doubted(copy, after) == [(copy.identity.id, 1)]
        machine.record(unreadable())
        machine.complete_round()
        copy.complete_round()
        with copy.store.read() as tx:
            assert len(verdicts.known(tx)) == 2, "the last is the other machine's"
