"""What holds here and now: of everything that ships and was installed, the newest that can be used.

A pack that cannot be read (a version of this program that does not know it) is passed over, and
what it would have replaced stays in use.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from domain.errors import DefinitionError
from domain.layers import LocalLayer, merged, parse_layer, with_local_texts
from domain.questionnaire import Layer, Questionnaire
from domain.territories import Agencies, Quarters, RuralZones
from domain.text_definition import parse_texts
from domain.texts import Texts
from resources import load
from resources.packs import contents
from resources.packs.manifest import Kind
from resources.packs.packing import Pack
from resources.packs.refusal import PackRefused

REGISTRATION = "registration"

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
        return (Layer(self.questionnaire.id, self.questionnaire.version), *self.questionnaire.local)

    def texts(self, language: str) -> Texts:
        """Its texts in a language."""
        national, *local = (words(language) for words in self._words)
        for layer in local:
            national = with_local_texts(national, layer)
        return national

    def with_layer(self, layer: LocalLayer, words: Callable[[str], Texts]) -> "Edition":
        """The edition with one more local layer."""
        return Edition(merged(self.questionnaire, layer), (*self._words, words))


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
    def edition(self) -> Edition:
        """What is asked in interviews that begin now."""
        packs = self._holding(Kind.QUESTIONNAIRE)
        shipped = load.CURRENT[REGISTRATION]
        newer = (pack for pack in packs if pack.manifest.version > shipped)
        edition = _first(_national_of, newer) or _shipped_national(shipped)
        for layer in self._layers():
            edition = _joined(edition, layer)
        return edition

    def edition_of(self, layers: tuple[Layer, ...]) -> Edition | None:
        """What was asked in an interview that began earlier; None if that is nowhere any more."""
        if layers == self.edition.layers:
            return self.edition
        first, *others = layers
        edition = self._national(first)
        for wanted in others:
            if edition is not None:
                edition = next(self._with_layer(edition, wanted), None)
        return edition if edition and edition.layers == layers else None

    @cached_property
    def quarters(self) -> Quarters:
        """The priority quarters."""
        return _first(contents.quarters, self._listing("qpv.csv")) or load.quarters()

    @cached_property
    def rural_zones(self) -> RuralZones:
        """The rural zones."""
        return _first(contents.rural_zones, self._listing("frr.csv")) or load.rural_zones()

    @cached_property
    def agencies(self) -> Agencies:
        """The directory of agencies."""
        return _first(contents.agencies, self._listing("agencies.csv")) or load.agencies()

    def holding(self, kind: Kind) -> list[Pack]:
        """The packs of a kind that hold here and now, the newest of each name first."""
        packs = [
            pack
            for pack in self.packs
            if pack.manifest.kind is kind and pack.manifest.holds(self.departement, self.day)
        ]
        return sorted(packs, key=lambda pack: (pack.manifest.name, -pack.manifest.version))
