"""`python -m portal`, as people start it."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from portal.__main__ import main


@pytest.mark.parametrize("workers", ["1", "2"])
def test_it_says_where_it_is_and_ends_when_it_is_asked(tmp_path: Path, workers: str) -> None:
    command = (sys.executable, "-m", "portal", "--data", str(tmp_path), "--workers", workers)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        status = requests.get(f"{url}/sync/1/status?nonce=abc", timeout=20).json()
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate()
    assert (status["protocols"], status["echo"]) == ([1], "abc")
    assert (process.returncode, complaints) == (0, "")


def test_a_place_for_the_database_is_needed() -> None:
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 2
