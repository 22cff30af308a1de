"""Answers to calls for help are found by their day, as the calls are."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Nobody could answer one before."""
    answered = sa.text("type = 'help.answered'")
    op.create_index("acts_answered", "acts", ["occurred_at"], sqlite_where=answered)
