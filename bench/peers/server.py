"""What others would write: one POST a registration, batches in zstd, and what RxDB talks to.

SQLite in WAL with `synchronous=FULL`, as the portal's. `python -m bench.peers.server FILE` prints
its address.
"""

import json
import socket
import sqlite3
import sys
from collections.abc import Iterable
from threading import Lock
from typing import Annotated, Any

import uvicorn
import zstandard
from fastapi import Body, FastAPI, Request
from starlette.concurrency import run_in_threadpool

_MOST = 64 * 1024 * 1024
_Documents = Iterable[dict[str, Any]]


def application(file: str) -> FastAPI:
    """The server, over a file of its own."""
    app = FastAPI()
    connection = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE documents (id TEXT PRIMARY KEY, document TEXT NOT NULL)")
    lock = Lock()

    def keep(documents: _Documents) -> int:
        rows = [(each["id"], json.dumps(each, ensure_ascii=False)) for each in documents]
        with lock:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT OR IGNORE INTO documents VALUES (?, ?)", rows)
            connection.execute("COMMIT")
        return len(rows)

    @app.post("/one")
    def one(document: Annotated[dict[str, Any], Body()]) -> int:
        return keep([document])

    @app.post("/batch")
    async def batch(request: Request) -> int:
        packed = await request.body()
        plain = zstandard.ZstdDecompressor().decompress(packed, max_output_size=_MOST)
        return await run_in_threadpool(keep, map(json.loads, plain.splitlines()))

    @app.post("/rxdb")
    def rxdb(rows: list[dict[str, Any]]) -> list[Any]:
        keep(row["newDocumentState"] for row in rows)
        return []

    return app


def main(file: str) -> None:
    """Serve until the process ends."""
    # It listens before it says where: who comes at once waits, and is not turned away.
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # as the portal's
        print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
        server = uvicorn.Server(uvicorn.Config(application(file), log_level="warning"))
        server.run(sockets=[listening])


if __name__ == "__main__":
    main(sys.argv[1])
