"""What a frozen program must be able to do far from its sources, tried in one go.

Each application adds its window to this; `./dev dist` runs both with `--smoke`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from domain import bodies
from domain.acts import PERSON, ActType, Entry, Mode
from qtkit.language import Language
from qtkit.theme import register_fonts
from resources import load
from store import journal
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.engine import run_round
from sync.enrol import enrol
from sync.transport import transport_of

_QUESTIONNAIRE = "registration"


class SmokeFailed(Exception):
    """The program runs, but does not do what it must."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Where to try, and with which portal.

    Attributes:
        folder: of a store that is made for the trial.
        key_file: where its key is made.
        portal: address of a portal.
        code: enrolment code of a training device.
    """

    folder: Path
    key_file: Path
    portal: str
    code: str


def exchange_one_act(trial: Trial, mode: Mode) -> None:
    """Make and migrate a store, enrol, record one act, and see the portal confirm it.

    Raises:
        SmokeFailed: the portal did not confirm the act.
        AppError: something on the way did not work, with its code.
    """
    with Store.open(trial.folder, database_key("smoke", trial.key_file)) as store:
        clock = SystemClock(store)
        own = enrol(store, trial.portal, trial.code, clock)
        entry = Entry(ActType.HELP_REQUESTED, bodies.help_request("smoke"), None, PERSON, mode)
        with store.write() as tx:
            journal.record(tx, [entry], clock.read())
        with transport_of(own) as transport:
            done = run_round(store, transport, clock)
        if done.trouble or done.status.waiting or done.pushed != 1:
            raise SmokeFailed(f"pushed {done.pushed}, trouble {done.trouble}")


def load_resources(languages: Iterable[str]) -> None:
    """Load everything that ships with the programs.

    Raises:
        FileNotFoundError, DefinitionError: something was not shipped.
    """
    register_fonts()
    load.questionnaire(_QUESTIONNAIRE)
    for language in languages:
        load.texts(_QUESTIONNAIRE, language)
    if not load.communes().search("saint denis"):
        raise SmokeFailed("no commune found")


def switch_languages(language: Language, codes: Iterable[str]) -> None:
    """Use each language in turn, then the first one again."""
    wanted = list(codes)
    for code in [*wanted, wanted[0]]:
        language.use(code)
