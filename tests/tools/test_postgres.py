import os
import select
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from tools.postgres import PostgresFailed, running_postgres


def test_server_answers_and_stops_with_the_block(tmp_path: Path) -> None:
    with running_postgres(tmp_path) as url:
        engine = create_engine(url)
        with engine.connect() as connection:
            version = connection.scalar(text("select current_setting('server_version_num')::int"))
        engine.dispose()
    assert version >= 180000
    with pytest.raises(OperationalError):
        engine.connect()


def test_folder_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "letter.txt").write_text("mine")
    with pytest.raises(PostgresFailed, match="not empty"), running_postgres(tmp_path):
        pass


def test_server_dies_with_the_process_that_started_it(tmp_path: Path) -> None:
    program = (
        "from pathlib import Path; from tools.postgres import running_postgres\n"
        f"with running_postgres(Path({str(tmp_path)!r})): print('up', flush=True); input()"
    )
    with subprocess.Popen(
        (sys.executable, "-c", program), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as starter:
        assert starter.stdout is not None
        assert starter.stdout.readline() == "up\n"
        server = os.pidfd_open(int((tmp_path / "data" / "postmaster.pid").read_text().split()[0]))
        starter.kill()
    ended, _, _ = select.select([server], [], [], 10)
    os.close(server)
    assert ended, "the server outlived its starter"
