"""Both applications side by side: the fixtures of each."""

from tests.counter.conftest import (  # noqa: F401 — fixtures are found by being here
    clock,
    content,
    desk,
    keyboard,
    language,
    look,
    reception,
    sign_in,
    store,
    tasks,
    window,
    work,
)
from tests.kiosk.conftest import open_kiosk  # noqa: F401
