"""The schema, step by step. Revisions stand alone: they import nothing from the rest of `store`."""

from typing import Final

HEAD: Final = "0022"
"""The revision this version works with; a store at it needs no Alembic to start."""
