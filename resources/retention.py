"""How long devices keep what they could do without: `retention.toml`."""

import tomllib
from datetime import timedelta
from functools import cache

from resources.files import path


@cache
def own_acts_at_kiosk() -> timedelta:
    """The age from which a kiosk forgets its own acts that lie safe elsewhere."""
    told = tomllib.loads(path("retention.toml").read_text("utf-8"))
    return timedelta(hours=told["kiosk"]["own_acts_hours"])
