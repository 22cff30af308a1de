"""The day of each act, by which the log is compared with the portal's; a code for support."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """The day follows from the act itself, so acts stay as they are."""
    day = sa.Computed("substr(json_extract(document, '$.recorded_at'), 1, 10)", persisted=False)
    op.add_column("acts", sa.Column("day", sa.TEXT(), day))
    op.create_index("acts_device_day", "acts", ["device", "day", "seq"])
    op.add_column("exchange", sa.Column("support", sa.TEXT()))
