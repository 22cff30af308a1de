"""What people read about a recommendation, in one language: strict, so that no text can miss.

A reason reads as two sentences: the fact (what was answered) and the effect (what the rule makes
of it). Facts belong to a criterion and what was answered, effects to a row of a table.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, NoReturn

from domain.errors import DefinitionError
from domain.orientation.criteria import CHOICES, FLAGS, readings
from domain.orientation.packs import LOCAL, RulePack

_PATHS: Final = ("PED", "PSO", "PSP")
_BODIES: Final = ("FT", "CD", "DCD", "ML", "CE", "IND")
_SUITE: Final = ("action", "contact")
_NO_SUITE: Final = "SANS_OBJET"
_NO_CRITERIA: Final = "[]"
NOTICE: Final = (
    *("titre", "mention", "degre_titre", "degre", "donnees_titre", "donnees", "donnees_aucune"),
    *("sans_effet", "parametres_titre", "parametres", "parametre"),
    *("operations_titre", "operations", "operation", "resultat", "resultat_suite"),
    *("resultat_manque", "versions", "national", "local"),
)
_DELEGATE: Final = "{delegataire}"
_STARTS: Final = ("parcours", "organisme", "decideur", "informations")


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one layer in one language. Those of a local layer are effects only.

    Attributes:
        reviewed_by: who read the language as a native; empty while nobody has.
        facts: by criterion and reading.
        effects: by row.
        follow_ups: by what happens to who cannot be registered: `action` and `contact`.
        notice: the sentences of the notice of the algorithm.
        untranslated: some of it is in another language than was asked for, which has none.
    """

    language: str
    reviewed_by: str
    effects: Mapping[str, str]
    facts: Mapping[str, Mapping[str, str]]
    follow_ups: Mapping[str, Mapping[str, str]]
    paths: Mapping[str, str]
    bodies: Mapping[str, str]
    notice: Mapping[str, str]
    untranslated: bool = False

    def with_local(self, local: "Wording | None") -> "Wording":
        """This wording, with the effects of a local layer."""
        if local is None:
            return self
        return replace(
            self,
            effects={**self.effects, **local.effects},
            untranslated=self.untranslated or local.untranslated,
        )


def parse_wording(toml: str, pack: RulePack) -> Wording:
    """Read the texts of a layer in one language.

    Raises:
        DefinitionError: when a text is missing, empty, or belongs to nothing.
    """
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(where="texts", why=str(error)) from error
    own = {"language", "reviewed_by", "effets"}
    shared = {"faits", "suites", "parcours", "organismes", "notice"}
    is_local = pack.layer == LOCAL
    _same(table, own if is_local else own | shared, "texts")
    facts = {name: _facts_of(name, pack) for name in _criteria_of(pack)}
    suites = () if is_local else pack.tables["suite"].results
    return Wording(
        _text(table, "language", "texts"),
        _text(table, "reviewed_by", "texts", empty=True),
        _effects(table, pack),
        {} if is_local else _nested(table, "faits", facts),
        {} if is_local else _nested(table, "suites", {s: _SUITE for s in suites if s != _NO_SUITE}),
        {} if is_local else _texts(table["parcours"], _PATHS, "parcours"),
        {} if is_local else _texts(table["organismes"], _BODIES, "organismes"),
        {} if is_local else _texts(table["notice"], NOTICE, "notice"),
    )


def lines_with_reasons(pack: RulePack) -> set[str]:
    """The rows that can be a reason, and so need a sentence."""
    starts = pack.tables if pack.layer == LOCAL else _STARTS
    return {
        row.id
        for name in _reached(pack, starts)
        for row in pack.tables[name].rows
        if row.criteria != _NO_CRITERIA
    }


def _reached(pack: RulePack, starts: Iterable[str]) -> set[str]:
    """These tables and all that their rows refer to, however far."""
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [other for row in pack.tables[name].rows for other in row.see]
    return reached


def _criteria_of(pack: RulePack) -> Iterator[str]:
    """The criteria that any table reads; an age is the date of birth."""
    read = {name for table in pack.tables.values() for name in table.reads}
    yield from (name for name in (*CHOICES, *FLAGS) if name in read)
    if "age" in read:
        yield "date_naissance"


def _facts_of(criterion: str, pack: RulePack) -> tuple[str, ...]:
    if criterion == "date_naissance":
        return pack.tables["tranche_age"].results
    return readings(criterion)


def _effects(table: Mapping[str, Any], pack: RulePack) -> dict[str, str]:
    effects: dict[str, str] = {}
    delegate = pack.locality.delegate if pack.locality else ""
    for number, entry in enumerate(table["effets"]):
        where = f"effets[{number}]"
        _same(entry, {"lignes", "phrase"}, where)
        for line in entry["lignes"]:
            if line in effects:
                _fail(f"{where}.{line}", "said twice")
            effects[line] = _text(entry, "phrase", where).replace(_DELEGATE, delegate)
    _same(effects, lines_with_reasons(pack), "effets")
    return effects


def _nested(
    table: Mapping[str, Any], name: str, wanted: Mapping[str, Iterable[str]]
) -> dict[str, Mapping[str, str]]:
    _same(table[name], wanted, name)
    return {key: _texts(table[name][key], keys, f"{name}.{key}") for key, keys in wanted.items()}


def _texts(table: Mapping[str, Any], keys: Iterable[str], where: str) -> dict[str, str]:
    wanted = tuple(keys)
    _same(table, wanted, where)
    return {key: _text(table, key, where) for key in wanted}


def _same(found: Iterable[str], wanted: Iterable[str], where: str) -> None:
    if not isinstance(found, Mapping):
        _fail(where, "not a table")
    for key in sorted({*found} ^ {*wanted}):
        _fail(f"{where}.{key}", "unknown" if key in found else "missing")


def _text(table: Mapping[str, Any], key: str, where: str, *, empty: bool = False) -> str:
    text = table[key]
    if not isinstance(text, str) or not (empty or text.strip()):
        _fail(f"{where}.{key}", "empty, or not a text")
    return text


def _fail(where: str, why: str) -> NoReturn:
    raise DefinitionError(where=where, why=why)
