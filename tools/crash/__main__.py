"""`./dev crash --kills n --seed k`: kill real devices and a real portal; nothing may be lost."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Final

from portal.database import url_of
from tools.crash.life import Hung
from tools.crash.oracle import Findings
from tools.crash.trial import PORTAL, Killed, Trial
from tools.postgres import running_postgres

_KILLS: Final = 500
_SHOWN: Final = 20  # of what does not hold


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill, drain and look; the last line counts. Fails if anything was lost, doubled or hung."""
    parser = argparse.ArgumentParser(prog="./dev crash")
    parser.add_argument("--kills", type=int, default=_KILLS, help="how many (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="of all chance (%(default)s)")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    options = parser.parse_args(arguments)
    luck = Random(options.seed)  # noqa: S311 - nothing is secret here
    with tempfile.TemporaryDirectory(prefix="crash-") as made:
        folder = Path(made)
        try:
            with _database(options.database, folder) as url, Trial(folder, url, luck) as trial:
                trial.begin()
                killed = [trial.kill_one() for _ in range(options.kills)]
                trial.drain()
                found = trial.look()
        except Hung as hung:
            print(f"hung: waited for {hung}", file=sys.stderr)
            return 1
    return _report(killed, len(trial.told), found)


@contextmanager
def _database(kind: str, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield url_of(folder / PORTAL, None)
        return
    (folder / kind).mkdir()
    with running_postgres(folder / kind, durable=True) as url:
        yield url


def _report(killed: Sequence[Killed], told: int, found: Findings) -> int:
    for what in found.all[:_SHOWN]:
        print(what, file=sys.stderr)
    portals = sum(kill.name == PORTAL for kill in killed)
    talking = sum(kill.talking for kill in killed)
    print(f"{talking} in the middle of a round; {told} acts were said to be recorded")
    longest = max((kill.recovery for kill in killed), default=0.0)
    print(
        f"crash: {len(killed)} kills ({len(killed) - portals} of devices, {portals} of portals), "
        f"{found.acts} acts, {len(found.lost)} lost, {len(found.doubled)} doubled, "
        f"longest recovery {longest:.1f} s"
    )
    return 1 if found.all else 0


if __name__ == "__main__":
    sys.exit(main())
