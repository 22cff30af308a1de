"""Raises portals quickly: everything is imported once, then each portal is a fork of that.

As a program it reads orders, one a line: `start LOG ARGUMENTS…` answers with the number of the
process and the address that the portal printed; `wait NUMBER` with its exit status.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_ROOT: Final = Path(__file__).parents[2]


class Nursery:
    """The program, from outside."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            (sys.executable, "-W", "error", "-m", "tests.portal.nursery"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
        )

    def start(self, log: Path, *arguments: str) -> tuple[int, str]:
        """Start a portal; its process and its address."""
        process = int(self._ask("start", str(log), *arguments))
        assert self._process.stdout is not None
        return process, self._process.stdout.readline().strip()

    def wait(self, process: int) -> int:
        """Its exit status, once it has ended."""
        return int(self._ask("wait", str(process)))

    def _ask(self, *words: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()
        assert self._process.returncode == 0


def main() -> None:
    # Not above: the second reader of each portal reads this file first.
    from portal import app, serving  # noqa: F401, PLC0415 - the portal imports `app` by name, later

    for line in sys.stdin:
        order, *words = line.split()
        if order == "start":
            _start(words[0], partial(serving.main, words[1:]))
        else:
            _, status = os.waitpid(int(words[0]), 0)
            _say(str(os.waitstatus_to_exitcode(status)))


def _start(log: str, serve: Callable[[], int]) -> None:
    answering, asking = os.pipe()
    child = os.fork()
    if child == 0:
        os.read(answering, 1)  # until our number was told
        os.setsid()
        os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), sys.stderr.fileno())
        sys.stdin.close()
        sys.exit(serve())
    _say(str(child))
    os.write(asking, b".")
    os.close(asking)
    os.close(answering)


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
