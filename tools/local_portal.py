"""A portal of our own on this machine, as the real process, for demonstrations and builds."""

import select
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from tools import ROOT

_START_LIMIT: Final = 30.0  # seconds
_STRUCTURE: Final = "ml-exemple"
_SITE: Final = "accueil-exemple"
_KIND: Final = "mission_locale"
_DEPARTEMENT: Final = "93"


class PortalFailed(Exception):
    """The portal said nothing, ended at once, or refused what it was told."""


class LocalPortal:
    """The portal process, with one structure and one site. Stopped and started at will.

    It keeps its port, so that devices find it again at the same address.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._port = 0

    @property
    def url(self) -> str:
        """Its address; meaningful once it was started."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of what it keeps."""
        from portal.database import url_of  # noqa: PLC0415 (only the reckoning needs it)

        return url_of(self._folder, None)

    def start(self) -> None:
        """Start the process and wait until it accepts connections.

        Raises:
            PortalFailed: it did not within 30 seconds.
        """
        command = (
            sys.executable,
            "-m",
            "portal",
            "--data",
            self._folder,
            "--port",
            str(self._port),
        )
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self._process = process
        if process.stdout is None or not select.select([process.stdout], [], [], _START_LIMIT)[0]:
            self.stop()
            raise PortalFailed
        address = process.stdout.readline().strip()
        if not address:
            self.stop()
            raise PortalFailed
        self._port = int(address.rpartition(":")[2])

    def stop(self) -> None:
        """End the process, if it runs, and wait for its end."""
        if self._process:
            self._process.terminate()
            self._process.communicate()
            self._process = None

    def open_site(self, structure: str, site: str, phone: str, opening: str) -> None:
        """Make the structure and the site that devices are enrolled for."""
        self._admin("structure", "add", _STRUCTURE, "--name", structure, "--kind", _KIND)
        where = ("--structure", _STRUCTURE, "--departement", _DEPARTEMENT)
        of_site = ("--name", site, "--phone", phone, "--opening", opening)
        self._admin("site", "add", _SITE, *where, *of_site)

    def enrolment_code(self, kind: str, name: str) -> str:
        """A code for one training device of the site."""
        seat = ("--site", _SITE, "--kind", kind, "--name", name, "--training")
        return self._admin("enrolment-code", *seat)

    def _admin(self, *words: str) -> str:
        """What the portal's own command says, run in this process."""
        from portal import admin  # noqa: PLC0415 (the portal's libraries are slow to load)

        said = StringIO()
        with redirect_stdout(said):
            if admin.main(["--data", str(self._folder), *words]):
                raise PortalFailed(words)
        return said.getvalue().strip()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
