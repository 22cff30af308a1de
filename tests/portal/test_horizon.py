"""What counts as covered by a backup: never an act that the backup may not hold."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from domain.acts import Act, ActType
from domain.codec import act_to_json
from portal import admin, horizon
from portal.horizon import Mark
from portal.tables import FeedRow
from tests.builders import an_entry
from tests.portal.callers import Caller, about_somebody, enrolled
from tests.portal.running import Portal
from tests.portal.steps import steps_of
from tests.portal.test_cursor import publish_one


def durable(caller: Caller) -> int:
    """What the portal says, in both of its answers."""
    said = {caller.push([])["durable"], caller.pull().get("durable", 0)}
    assert len(said) == 1
    return int(said.pop())


def mark(portal: Portal) -> str:
    return portal.administer("horizon")


def pushed(caller: Caller, count: int = 1) -> list[Act]:
    acts = caller.record(count=count)
    caller.push(acts)
    return acts


@pytest.mark.requirement("R003")
def test_what_was_received_after_the_mark_is_not_covered(portal: Portal, caller: Caller) -> None:
    pushed(caller, 2)
    assert durable(caller) == 0
    before = mark(portal)
    pushed(caller)
    portal.administer("backed-up", before)
    assert durable(caller) == 2


def test_the_horizon_only_moves_forward(portal: Portal, caller: Caller) -> None:
    pushed(caller)
    earlier = mark(portal)
    pushed(caller, 2)
    later = mark(portal)
    portal.administer("backed-up", later)
    portal.administer("backed-up", earlier)
    portal.administer("backed-up", later)
    assert durable(caller) == 3


def test_an_act_whose_transaction_ends_after_the_mark_is_not_covered(
    portal: Portal, site: str, caller: Caller
) -> None:
    """It was received before the mark was read: by its moment it would be covered."""
    late = enrolled(portal, site)
    pushed(caller)
    with portal.data.write() as session:
        publish_one(session, late)
        with portal.data.read() as looking:  # as a backup that begins now
            cursor = looking.scalar(text("SELECT max(cursor) FROM feed"))
            epoch = looking.scalar(text("SELECT epoch FROM portal"))
    portal.administer("backed-up", f"{cursor}@{epoch}")
    assert (durable(caller), durable(late)) == (1, 0)


def test_a_gap_in_the_log_is_not_passed_over(portal: Portal, caller: Caller) -> None:
    first, second, third = caller.record(count=3)
    caller.push([first])
    caller.push([third])
    before = mark(portal)
    caller.push([second])
    portal.administer("backed-up", before)
    assert durable(caller) == 1
    portal.administer("backed-up", mark(portal))
    assert durable(caller) == 3


def test_an_act_that_was_kept_apart_covers_nothing(portal: Portal, caller: Caller) -> None:
    """A verdict on a place of the log is no proof that the act which has it is held."""
    caller.record(count=2)
    caller.push_raw([{"seq": 2, "nonsense": True}])
    before = mark(portal)
    caller.push()
    portal.administer("backed-up", before)
    assert durable(caller) == 0


def test_what_follows_a_place_that_could_not_be_read_is_not_covered(
    portal: Portal, caller: Caller
) -> None:
    """The device may have the only copy that is whole; once it came, all of it is covered."""
    first, second, third = caller.record(count=3)
    damaged = act_to_json(second) | {"body": {}}
    caller.push_raw([act_to_json(first), damaged, act_to_json(third)])
    before = mark(portal)
    portal.administer("backed-up", before)
    assert durable(caller) == 1
    caller.push([second])
    portal.administer("backed-up", before)
    assert durable(caller) == 1
    portal.administer("backed-up", mark(portal))
    assert durable(caller) == 3


def test_acts_told_twice_count_once(portal: Portal, caller: Caller) -> None:
    """A site that acts on a dossier later is told its past again, under newer numbers."""
    [act] = pushed(caller)
    elsewhere = enrolled(portal, portal.add_site())
    [theirs] = elsewhere.record()
    portal.administer("backed-up", mark(portal))
    elsewhere.push()
    elsewhere.push(elsewhere.record(an_entry(dossier=act.dossier)))
    assert theirs.dossier != act.dossier
    with portal.data.read() as session:
        mine = FeedRow.device == caller.device
        assert len(session.scalars(select(FeedRow.cursor).where(mine)).all()) == 2
    portal.administer("backed-up", mark(portal))
    assert (durable(caller), durable(elsewhere)) == (1, 2)


def test_what_no_device_is_told_is_covered_like_the_rest(portal: Portal, caller: Caller) -> None:
    """Else nothing that a desk records is, once somebody has opened a dossier there."""
    caller.record(about_somebody(), an_entry(ActType.DOSSIER_CONSULTED), about_somebody())
    caller.push()
    portal.administer("backed-up", mark(portal))
    assert durable(caller) == 3


def covered(session: Session) -> None:
    assert horizon.cover(session, horizon.mark(session)) == 1


def test_a_backup_is_noted_whatever_was_covered_before(own_portal: Portal) -> None:
    """On SQLite nobody can push meanwhile."""
    caller = enrolled(own_portal, own_portal.add_site())
    work = []
    for _ in range(2):
        pushed(caller, 300)
        own_portal.administer("backed-up", mark(own_portal))
        pushed(caller)
        with own_portal.data.write() as session:
            work.append(steps_of(session, lambda: covered(session)))
    assert work[1] < 1.5 * work[0]
    assert durable(caller) == len(caller.log)


def test_a_mark_of_an_earlier_life_is_refused(
    own_portal: Portal, capsys: pytest.CaptureFixture[str]
) -> None:
    caller = enrolled(own_portal, own_portal.add_site())
    pushed(caller)
    before = mark(own_portal)
    own_portal.administer("restored")
    now = Mark.read(mark(own_portal))
    beyond = str(Mark(now.epoch, now.cursor + 1))
    for refused in (before, beyond):
        assert admin.main(["--database", own_portal.database, "backed-up", refused]) == 1
    assert "another database" in capsys.readouterr().err
    assert durable(caller) == 0


def test_what_is_no_mark_is_said(own_portal: Portal, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        admin.main(["--database", own_portal.database, "backed-up", "2026-11-21T08:00:00Z"])
    assert "a mark, as `horizon` prints it" in capsys.readouterr().err
