"""The log goes to its own file while it is wanted, and nobody else's log is touched."""

import logging
from pathlib import Path

from qtkit import logs


def test_the_log_goes_to_its_file_until_it_is_undone(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    undo = logs.install(tmp_path / "logs", "kiosk")
    logging.getLogger("premier_pas.test").info("the printer is back")
    undo()
    logging.getLogger("premier_pas.test").info("nobody hears this")
    written = (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert "INFO premier_pas.test the printer is back" in written
    assert "nobody" not in written
    assert logging.getLogger().handlers == before
