"""Every word that ships: questionnaires, what their layers add, recommendations, screens."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree as ET

from domain.texts import Texts
from resources import load, rules

FIRST_LANGUAGES = ("fr", "falc", "en", "ar", "uk")
LANGUAGES = (*FIRST_LANGUAGES, "ru", "prs", "ps", "tr", "pt", "es", "bn")
VERSIONS = (1, 2)


def versions(language: str) -> tuple[int, ...]:
    """In a language that came later, only what is asked now."""
    return VERSIONS if language in FIRST_LANGUAGES else VERSIONS[1:]


class Text(NamedTuple):
    where: str
    words: str


def spoken(texts: Texts) -> Iterator[Text]:
    """Every text of an interview, with the key where it is found."""
    yield from named("", texts.sections)
    for key, question in texts.questions.items():
        for name in ("label", "short", "help", "example"):
            yield Text(f"{key}.{name}", getattr(question, name))
        for number, sentence in enumerate(question.told):
            yield Text(f"{key}.information.{number}", sentence)
    for key, options in texts.options.items():
        yield from named(f"{key}.", options)
    yield from named("doubts.", texts.doubts)


def named(prefix: str, texts: Mapping[str, str]) -> Iterator[Text]:
    return (Text(f"{prefix}{key}", words) for key, words in texts.items())


@cache
def interviews(language: str) -> tuple[Texts, ...]:
    """Every version of the registration, then what the layers add to it."""
    asked = [load.texts("registration", language, version) for version in versions(language)]
    layers = load.layers("registration")
    return (*asked, *(load.layer_texts("registration", layer, language) for layer in layers))


def in_language(language: str) -> list[Text]:
    """What is asked, in all versions."""
    return [text for texts in interviews(language) for text in spoken(texts)]


def of_orientation(language: str) -> list[Text]:
    """What is said of a recommendation, with the effects of every local layer that ships."""
    wording = rules.wording(language)
    for pack in rules.all_local():
        wording = wording.with_local(rules.local_wording(language, pack))
    nested = {**wording.facts, **wording.follow_ups}
    flat = {**wording.paths, **wording.bodies, **wording.effects, **wording.notice}
    within = [text for key in nested for text in named(f"{key}.", nested[key])]
    return [*within, *named("", flat)]


def on_screens(language: str) -> list[Text]:
    """What the kiosk itself says; in French, the sources of its catalogues."""
    file = load.path(f"i18n/kiosk_{'en' if language == 'fr' else language}.ts")
    return [
        Text(f"{context.findtext('name')}: {message.findtext('source')}", said)
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
        for said in _said(message, "source" if language == "fr" else "translation")
    ]


def _said(message: ET.Element, kind: str) -> Iterator[str]:
    """The source of a message, or its translation: each of its forms, where it counts."""
    return (said for found in message.iter(kind) for said in found.itertext() if said.strip())
