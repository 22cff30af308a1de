"""By whose hand an answer of a draft was given."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Until now nobody noted it: what was begun with an agent was answered with some agent."""
    op.add_column("draft_answers", sa.Column("helper", sa.TEXT()))
    op.execute(
        """UPDATE draft_answers SET helper = '["", ""]'"""
        " WHERE draft IN (SELECT id FROM drafts WHERE mode <> 'kiosk')"
    )
