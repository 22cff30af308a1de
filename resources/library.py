"""What holds here and now: of everything that ships and was installed, the newest that can be used.

A pack that cannot be read (a version of this program that does not know it) is passed over, and
what it would have replaced stays in use.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial, reduce
from typing import Final, TypeVar

from domain.emergency import EmergencyNumbers
from domain.errors import DefinitionError
from domain.layers import LocalLayer, check_budget, merged, with_local_texts
from domain.questionnaire import Layer, Questionnaire
from domain.territories import Agencies, Quarters, RuralZones
from domain.texts import Texts
from resources import load
from resources.packs import contents
from resources.packs.manifest import Kind
from resources.packs.packing import Pack
from resources.packs.refusal import PackRefused

REGISTRATION = "registration"
FIRST_LANGUAGE: Final = "fr"

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Edition:
    """A questionnaire with its local layers, and the words of exactly that."""

    questionnaire: Questionnaire
    _words: tuple[Callable[[str], Texts], ...]

    @property
    def layers(self) -> tuple[Layer, ...]:
        """What it is made of: the questionnaire's name and version, then those of the layers."""
        return self.questionnaire.layers

    def texts(self, language: str) -> Texts:
        """Its texts in a language; in French, and named so, where some were never translated."""
        found = [words(language) for words in self._words]
        borrowed = (each.questions.keys() for each in found if each.language != language)
        whole = reduce(with_local_texts, found)
        return replace(whole, untranslated=frozenset().union(*borrowed))

    def with_layer(self, layer: LocalLayer, words: Callable[[str], Texts]) -> "Edition":
        """The edition with one more local layer.

        Raises:
            DefinitionError: the layer does not fit: it was written for another version.
        """
        if known := self.questionnaire.by_key.keys() & {q.key for q in layer.questions}:
            raise DefinitionError(where=min(known), why="asked already")
        for question in layer.questions:
            if question.section not in self.questionnaire.sections:
                raise DefinitionError(where=question.key, why="a section that is not there")
        whole = merged(self.questionnaire, layer)
        check_budget(whole)
        return Edition(whole, (*self._words, words))


@dataclass(frozen=True)
class _Local:
    """A local layer, wherever it is: read only when it is known to what it would be added."""

    id: Layer
    read: Callable[[Questionnaire], LocalLayer]
    words: Callable[[LocalLayer, str], Texts]


@dataclass(frozen=True)
class Library:
    """The packs of a device, and where and when it is; without any, what ships for everywhere.

    Attributes:
        packs: verified ones, in any order.
        departement: where the device is, if anybody said.
        day: of the start of the application; None for what holds without dates.
        examples: whether layers without legal value apply: on training devices.
    """

    packs: tuple[Pack, ...] = ()
    departement: str | None = None
    day: date | None = None
    examples: bool = False

    @cached_property
    def national(self) -> Edition:
        """The national questionnaire, as local layers find it."""
        shipped = load.CURRENT[REGISTRATION]
        packs = self.holding(Kind.QUESTIONNAIRE)
        newer = (pack for pack in packs if pack.manifest.version > shipped)
        return first_readable(_of_pack, newer) or _shipped(shipped)

    @cached_property
    def edition(self) -> Edition:
        """What is asked in interviews that begin now: the national questionnaire and layers."""
        edition = self.national
        for versions in self._layers_here():
            joined = (_joined(edition, each, examples=self.examples) for each in versions)
            edition = next(filter(None, joined), edition)
        return edition

    def edition_of(self, layers: tuple[Layer, ...]) -> Edition | None:
        """What was asked in an interview that began earlier; None if that is nowhere any more."""
        if layers == self.edition.layers:
            return self.edition
        edition = self._national(layers[0])
        for wanted in layers[1:]:
            found = (each for each in self._layers() if each.id == wanted)
            joined = (edition and _joined(edition, each, examples=True) for each in found)
            edition = next(filter(None, joined), None)
        return edition

    @cached_property
    def quarters(self) -> Quarters:
        """The priority quarters."""
        return first_readable(contents.quarters, self._listing("qpv.csv")) or load.quarters()

    @cached_property
    def rural_zones(self) -> RuralZones:
        """The rural zones."""
        return first_readable(contents.rural_zones, self._listing("frr.csv")) or load.rural_zones()

    @cached_property
    def agencies(self) -> Agencies:
        """The directory of agencies."""
        return first_readable(contents.agencies, self._listing("agencies.csv")) or load.agencies()

    @cached_property
    def local_numbers(self) -> EmergencyNumbers:
        """Whom to call in danger besides the national numbers."""
        listed = first_readable(contents.local_numbers, self._listing("emergency.csv"))
        return listed or EmergencyNumbers()

    def holding(self, kind: Kind) -> list[Pack]:
        """The packs of a kind that hold here and now: local ones first, the newest first."""
        packs = [
            pack
            for pack in self.packs
            if pack.manifest.kind is kind and pack.manifest.holds(self.departement, self.day)
        ]
        return sorted(packs, key=_precedence)

    def _listing(self, path: str) -> Iterator[Pack]:
        return (pack for pack in self.holding(Kind.REFERENCE) if path in pack.files)

    def _national(self, wanted: Layer) -> Edition | None:
        """One version of the national questionnaire."""
        try:
            return _shipped(wanted.version) if wanted.name == REGISTRATION else None
        except FileNotFoundError:  # it never shipped: it was installed, or is from before
            return first_readable(_of_pack, self._packs_of(Kind.QUESTIONNAIRE, wanted))

    def _packs_of(self, kind: Kind, wanted: Layer) -> Iterator[Pack]:
        for pack in self.packs:
            about = pack.manifest
            if about.kind is kind and (about.name, about.version) == (wanted.name, wanted.version):
                yield pack

    def _layers(self) -> Iterator[_Local]:
        """All local layers, wherever and whenever they hold."""
        yield from map(_shipped_layer, load.layers(REGISTRATION))
        yield from (
            _layer_of_pack(pack)
            for pack in self.packs
            if pack.manifest.kind is Kind.QUESTIONNAIRE_LAYER
        )

    def _layers_here(self) -> list[list[_Local]]:
        """The local layers that hold here and now, by name, of each the newest version first."""
        found: dict[str, list[_Local]] = {}
        if self.day is not None:
            for layer in load.layers(REGISTRATION):
                if layer.holds(self.departement, self.day):
                    found.setdefault(layer.id.name, []).append(_shipped_layer(layer))
        for pack in self.holding(Kind.QUESTIONNAIRE_LAYER):
            found.setdefault(pack.manifest.name, []).append(_layer_of_pack(pack))
        return [
            sorted(found[name], key=lambda local: local.id.version, reverse=True)
            for name in sorted(found)
        ]


def _precedence(pack: Pack) -> tuple[bool, int, str]:
    about = pack.manifest
    return about.departement is None, -about.version, about.name


def first_readable(read: Callable[[Pack], _T], packs: Iterable[Pack]) -> _T | None:
    """What can be read of the first pack of which anything can."""
    for pack in packs:
        try:
            return read(pack)
        except PackRefused as refused:
            _log.warning("pack passed over: %s", refused)
    return None


def _shipped(version: int) -> Edition:
    def words(language: str) -> Texts:
        known = language in load.languages(REGISTRATION, version)
        return load.texts(REGISTRATION, language if known else FIRST_LANGUAGE, version)

    return Edition(load.questionnaire(REGISTRATION, version), (words,))


def _of_pack(pack: Pack) -> Edition:
    found = contents.questionnaire(pack)
    return Edition(found, (partial(_words, pack, found),))


def _shipped_layer(layer: LocalLayer) -> _Local:
    return _Local(layer.id, lambda _: layer, partial(load.layer_texts, REGISTRATION))


def _layer_of_pack(pack: Pack) -> _Local:
    def words(layer: LocalLayer, language: str) -> Texts:
        return _words(pack, layer.asked, language)

    about = pack.manifest
    return _Local(Layer(about.name, about.version), partial(contents.layer, pack), words)


def _words(pack: Pack, asked: Questionnaire, language: str) -> Texts:
    """The words of a pack; in French where it is from before the language was spoken here."""
    known = language in pack.languages()
    return contents.texts(pack, asked, language if known else FIRST_LANGUAGE)


def _joined(edition: Edition, local: _Local, *, examples: bool) -> Edition | None:
    """The edition with a local layer; None where the layer does not fit it."""
    try:
        layer = local.read(edition.questionnaire)
        if layer.example and not examples:
            return None
        return edition.with_layer(layer, partial(local.words, layer))
    except (PackRefused, DefinitionError) as refused:
        _log.warning("layer passed over: %s", refused)
        return None
