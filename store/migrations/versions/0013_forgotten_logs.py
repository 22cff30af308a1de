"""What leaves a kiosk also leaves where it lay under the name of a log of before."""

from alembic import op

revision = "0013"
down_revision = "0012"

_COVERED = """
    (
        {act}.device = (SELECT id FROM device)
        AND {act}.seq <= coalesce((SELECT durable FROM exchange), 0)
        OR EXISTS (
            SELECT 1 FROM former_logs
            WHERE former_logs.device = {act}.device AND {act}.seq <= former_logs.durable
        )
    )
    AND EXISTS (
        SELECT 1 FROM purged
        WHERE purged.device = {act}.device AND purged.seq = {act}.seq AND purged.hash = {act}.hash
    )
"""
_FOLLOWED = """
    (
        old.device <> (SELECT id FROM device)
        OR EXISTS (
            SELECT 1 FROM acts AS later WHERE later.device = old.device AND later.seq > old.seq
        )
    )
"""
_KEPT_APART = """
    EXISTS (
        SELECT 1 FROM disputed
        WHERE disputed.device = old.device AND disputed.seq = old.seq AND disputed.hash = old.hash
    )
"""
_TOLD_AGAIN = """
    SELECT 1 FROM retold_acts AS name
    JOIN acts AS told ON json_extract(told.document, '$.id') = name.now
    WHERE name.id = json_extract({apart}.document, '$.id')
"""
_LEFT_BEHIND = """
    DELETE FROM disputed
    WHERE reason = 'retold' AND (SELECT kind FROM device) = 'kiosk'
    AND json_extract(document, '$.id') IN (SELECT id FROM retold_acts)
    AND NOT EXISTS ({told})
"""


def upgrade() -> None:
    """The guard of the acts lets those of former logs go that are covered, and leave a trace.

    What is kept apart has a guard now. It may go if it was told again and that act is about to
    go, covered, with its trace. Where that has gone already, it goes here.
    """
    op.execute(_LEFT_BEHIND.format(told=_TOLD_AGAIN.format(apart="disputed")))
    op.execute("DROP TRIGGER acts_no_delete")
    op.execute(
        "CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts"
        f" WHEN NOT ({_COVERED.format(act='old')} AND {_FOLLOWED}) AND NOT ({_KEPT_APART})"
        " BEGIN SELECT RAISE(ABORT, 'acts are for ever'); END"
    )
    told = f"{_TOLD_AGAIN.format(apart='old')} AND {_COVERED.format(act='told')}"
    op.execute(
        "CREATE TRIGGER disputed_no_delete BEFORE DELETE ON disputed"
        f" WHEN NOT (old.reason = 'retold' AND EXISTS ({told}))"
        " BEGIN SELECT RAISE(ABORT, 'what is kept apart stays'); END"
    )
