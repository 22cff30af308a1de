"""Finds the command that was asked for, or lists them all."""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, NamedTuple, cast

from tools import translations


class Command(NamedTuple):
    """A command.

    Attributes:
        module: its `main(arguments) -> exit status` does it.
        speaks: our windows open or are packed, so their words have to be built from what is
            committed.
    """

    module: str
    purpose: str
    speaks: bool = False


COMMANDS: Final = {
    "run": Command("tools.demo", "a portal, a kiosk and a counter on training data", speaks=True),
    "test": Command("tools.commands.test", "all tests; arguments go to pytest"),
    "check": Command(
        "tools.commands.check", "format, lint, types, architecture, QML, translations"
    ),
    "simulate": Command("tools.simulation.__main__", "devices and a portal through bad weather"),
    "crash": Command("tools.crash.__main__", "real devices and a real portal, killed all the time"),
    "fuzz": Command("tools.fuzz.__main__", "bytes that nobody wrote, for whatever reads them"),
    "soak": Command(
        "tools.soak", "a thousand visits at one kiosk, and what it holds afterwards", speaks=True
    ),
    "fists": Command("tools.fists", "blows at random on every page of the kiosk", speaks=True),
    "bench": Command(
        "bench.__main__", "speed, as ratios to a reference in the same run", speaks=True
    ),
    "audit": Command(
        "tools.audit", "the rules of accessibility and privacy of the kiosk, measured", speaks=True
    ),
    "accessibility": Command(
        "tools.accessibility.__main__",
        "a registration as a screen reader makes it, over its bus",
        speaks=True,
    ),
    "screens": Command(
        "tools.screens", "pictures of every screen of the kiosk, in all languages", speaks=True
    ),
    "dist": Command("tools.dist", "the frozen applications", speaks=True),
    "requirements": Command(
        "tools.commands.requirements", "what was asked, and which tests prove it"
    ),
    "translate": Command(
        "tools.commands.translate", "bring resources/i18n up to date with the sources"
    ),
    "reference": Command("tools.reference", "rebuild what we ship and did not write"),
    "dictionary": Command("tools.dictionary", "docs/data-dictionary.md, from what ships"),
    "pack": Command("tools.commands.pack", "a folder of data to a signed pack for devices"),
    "contract": Command(
        "tools.commands.contract", "write what integrators read, as the portal has it"
    ),
    "lock": Command("tools.commands.lock", "renew requirements.lock (--upgrade: newer versions)"),
}


def main(arguments: Sequence[str]) -> int:
    """Run a command; without one, list them."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(_list_of_commands())
        return 0
    name, *rest = arguments
    if name not in COMMANDS:
        print(f"No command is called {name!r}.\n{_list_of_commands()}", file=sys.stderr)
        return 2
    # The programs that a command starts, hundreds for some, keep what Python compiles, whatever the
    # environment says: else each would compile all of it again.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if COMMANDS[name].speaks:
        translations.release()
    command = import_module(COMMANDS[name].module).main
    return cast("Callable[[Sequence[str]], int]", command)(rest)


def _list_of_commands() -> str:
    width = max(map(len, COMMANDS))
    return "\n".join(f"./dev {name:<{width}}  {c.purpose}" for name, c in COMMANDS.items())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
