"""What the sites and structures of others are called."""

import sqlalchemy as sa
from alembic import op

<<<<<<<< HEAD:store/migrations/versions/0019_places.py
revision = "0019"
down_revision = "0018"
========
revision = "0018"
down_revision = "0017"
>>>>>>>> 697f165 (Say in the contract which last signs a key and a signature may have; read nothing else that is scanned as an interview):store/migrations/versions/0018_places.py


def upgrade() -> None:
    """Nothing is known of them yet: it comes with their next acts."""
    op.create_table(
        "places",
        sa.Column("site", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("structure", sa.TEXT(), nullable=False),
        sa.Column("structure_name", sa.TEXT(), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
