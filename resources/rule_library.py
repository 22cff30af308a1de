"""Which rules hold. Apart from `library`, because the engine of the rules is slow to import."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain

from domain.orientation.packs import RulePack, choose_local
from domain.orientation.recommendation import PackId, Recommendation
from domain.orientation.wording import Wording
from resources import rules as shipped
from resources.library import FIRST_LANGUAGE, Library, first_readable
from resources.packs import rule_contents
from resources.packs.manifest import Kind
from resources.packs.packing import Pack


@dataclass(frozen=True)
class _Layer:
    """One layer of rules, and its words by language."""

    rules: RulePack
    words: Callable[[str], Wording]


@dataclass(frozen=True)
class Rules:
    """The rules that hold, ready to be evaluated, and their words.

    Attributes:
        local: the layer of the département; None where there is none that day.
    """

    national: RulePack
    local: RulePack | None
    _words: tuple[Callable[[str], Wording], ...]

    @property
    def ids(self) -> tuple[PackId, ...]:
        """Name and version of each layer, for acts."""
        return tuple(pack.id for pack in (self.national, self.local) if pack)

    def wording(self, language: str) -> Wording:
        """What people read about a recommendation, in a language."""
        national, *local = (words(language) for words in self._words)
        for layer in local:
            national = national.with_local(layer)
        return national


def rules(library: Library, day: date) -> Rules:
    """The rules that hold on that day where the library is."""
    national = _national(library)
    local = _local(library, day)
    layers = (national, local) if local else (national,)
    return Rules(
        national.rules, local.rules if local else None, tuple(layer.words for layer in layers)
    )


def words_for(recommendation: Recommendation, language: str, library: Library) -> Wording:
    """The words for a recommendation of any day, of its own layers where these are still held."""
    national = _layer(recommendation.national, library) or _national(library)
    local = recommendation.local and _layer(recommendation.local, library)
    words = national.words(language)
    return words.with_local(local.words(language)) if local else words


def _layer(wanted: PackId, library: Library) -> _Layer | None:
    """A layer by name and version, wherever and whenever it holds."""
    shipped_ones = (_Layer(shipped.national(), shipped.wording), *_shipped_local())
    installed = (
        first_readable(_read, [pack])
        for pack in library.packs
        if (pack.manifest.name, pack.manifest.version) == (wanted.name, wanted.version)
    )
    found = (each for each in chain(shipped_ones, installed) if each)
    return next((each for each in found if each.rules.id == wanted), None)


def _shipped_local() -> list[_Layer]:
    return [_Layer(pack, partial(_shipped_words, pack)) for pack in shipped.all_local()]


def _national(library: Library) -> _Layer:
    ours = shipped.national()
    newer = (
        pack
        for pack in library.holding(Kind.RULES)
        if pack.manifest.name == ours.id.name and pack.manifest.version > ours.id.version
    )
    return first_readable(_read, newer) or _Layer(ours, shipped.wording)


def _local(library: Library, day: date) -> _Layer | None:
    """The newest layer of several, wherever it is from; see `choose_local`."""
    layers = _shipped_local()
    packs = (pack for pack in library.packs if pack.manifest.kind is Kind.RULES_LAYER)
    installed = (first_readable(_read, [pack]) for pack in packs)
    layers += [layer for layer in installed if layer]
    chosen = choose_local(
        [layer.rules for layer in layers], library.departement, day, examples=library.examples
    )
    return next((layer for layer in layers if layer.rules is chosen), None)


def _read(pack: Pack) -> _Layer:
    found = rule_contents.rules(pack)
    return _Layer(found, partial(_words, pack, found))


def _words(pack: Pack, found: RulePack, language: str) -> Wording:
    """The words of a pack; in French, and named so, where it has none in that language."""
    if language in pack.languages():
        return rule_contents.wording(pack, found, language)
    return replace(rule_contents.wording(pack, found, FIRST_LANGUAGE), untranslated=True)


def _shipped_words(pack: RulePack, language: str) -> Wording:
    return shipped.local_wording(language, pack)
