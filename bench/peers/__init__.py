"""Others who carry documents from a device to a server, each as their own documentation says.

`Peer.push` gives the seconds from the first byte to the last answer; what was there before, and
how long a program takes to start, does not count. PouchDB's LevelDB does not sync each write and
RxDB's free storage is memory, so both do less that lasts than the others.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Final

import requests
import zstandard

HERE: Final = Path(__file__).parent
PATIENCE: Final = 120  # seconds, then a peer has not finished
_BATCH: Final = 500
_NODE: Final = ("pouch_server.js", "pouch_client.js", "rxdb_client.mjs")


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody to be measured.

    Attributes:
        server: a program that prints its address; the folder that it may use is appended.
        push: (address, file with a JSON document a line, folder) to seconds.
    """

    name: str
    server: tuple[str, ...]
    push: Callable[[str, Path, Path], float]

    @contextmanager
    def serving(self, folder: Path) -> Iterator[str]:
        """Its server during the block, with nothing in it."""
        with Popen((*self.server, str(folder)), stdout=PIPE, text=True) as process:
            try:
                yield process.stdout.readline().strip() if process.stdout else ""
            finally:
                process.terminate()


def python_peers() -> list[Peer]:
    """Those that need no npm."""
    server = (sys.executable, "-c", _SERVE)
    return [Peer("one POST each", server, _push_each), Peer("zstd batch", server, _push_batches)]


def node_peers() -> list[Peer]:
    """Those of npm, installed in the user's cache; none where there is no npm."""
    npm = shutil.which("npm")
    if npm is None:
        print("npm is not here: neither PouchDB nor RxDB is measured")
        return []
    folder = _installed(npm)
    pouch = ("node", str(folder / "pouch_server.js"))
    server = (sys.executable, "-c", _SERVE)
    return [
        Peer("PouchDB", pouch, _by_node(folder / "pouch_client.js")),
        Peer("RxDB", server, _by_node(folder / "rxdb_client.mjs")),
    ]


_SERVE: Final = "import sys; from bench.peers.server import main; main(sys.argv[1] + '/peer.db')"


def _installed(npm: str) -> Path:
    """The folder with the packages of the lock file, and our programs that use them."""
    lock = (HERE / "package-lock.json").read_bytes()
    caches = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    folder = caches / "premier-pas-bench" / sha256(lock).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", *_NODE):
        shutil.copy(HERE / name, folder)
    if not (folder / "node_modules" / ".package-lock.json").exists():
        quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--silent")
        subprocess.run((npm, "ci", *quiet), cwd=folder, check=True)
    return folder


def _by_node(program: Path) -> Callable[[str, Path, Path], float]:
    def push(url: str, documents: Path, folder: Path) -> float:
        told = (url, str(documents), str(folder), str(PATIENCE))
        done = subprocess.run(
            ("node", program, *told), check=True, stdout=PIPE, text=True, cwd=program.parent
        )
        return float(done.stdout.split()[-1].replace("Infinity", "inf"))

    return push


def _push_each(url: str, documents: Path, _folder: Path) -> float:
    lines = documents.read_bytes().splitlines()
    start = time.perf_counter()
    for line in lines:
        requests.post(f"{url}/one", json=json.loads(line), timeout=30).raise_for_status()
    return time.perf_counter() - start


def _push_batches(url: str, documents: Path, _folder: Path) -> float:
    lines = documents.read_bytes().splitlines()
    start = time.perf_counter()
    with requests.Session() as session:
        for first in range(0, len(lines), _BATCH):
            body = _packed(lines[first : first + _BATCH])
            session.post(f"{url}/batch", data=body, timeout=60).raise_for_status()
    return time.perf_counter() - start


def _packed(lines: Sequence[bytes]) -> bytes:
    return zstandard.ZstdCompressor(level=3).compress(b"\n".join(lines))
