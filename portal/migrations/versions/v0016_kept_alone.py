"""What no device is told has its place in the feed, too: backups are counted by that."""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Else a backup would never cover what a desk recorded after it first opened a dossier."""
    op.execute(
        "INSERT INTO feed (audience, device, seq) SELECT 'nobody', device, seq FROM acts"
        " WHERE type = 'dossier.consulted' ORDER BY received_at, device, seq"
    )
