"""What people read is complete in every language, short, kind and in exact words."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from domain.texts import Texts
from resources import load

LANGUAGES = ("fr", "en", "ar")
# Typed as they must never be read: a person is no stock, and nothing said is « invalide ».
BANNED_IN_FRENCH = r"\b(individus?|stocks?|flux|usagers?|invalides?|veuillez|erreurs?|désolée?s?)\b"
ABBREVIATED = r"\b(DE|D\.E\.|DELD)\b"  # « demandeur d'emploi » as a file calls a person
FAMILIAR = r"\b(tu|ton|tes|toi)\b"


class Text(NamedTuple):
    where: str
    words: str


def spoken(texts: Texts) -> Iterator[Text]:
    """Every text of the registration interview, with the key where it is found."""
    for key, section in texts.sections.items():
        yield Text(key, section)
    for key, question in texts.questions.items():
        for name in ("label", "short", "help", "example"):
            yield Text(f"{key}.{name}", getattr(question, name))
    for key, options in texts.options.items():
        for option, label in options.items():
            yield Text(f"{key}.{option}", label)


def french_of_the_screens() -> Iterator[Text]:
    """The sources of the catalogues: what the applications themselves say, in French."""
    for catalogue in sorted((load.path("questionnaires").parent / "i18n").glob("*.ts")):
        for source in ET.parse(catalogue).iter("source"):
            yield Text(catalogue.name, source.text or "")


def in_language(language: str) -> list[Text]:
    return list(spoken(load.texts("registration", language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    texts = load.texts("registration", language)  # strict: a missing or spare text is refused
    assert texts.language == language
    assert all(question.help for question in texts.questions.values())


def test_these_are_the_languages_that_are_shipped() -> None:
    shipped = load.path("questionnaires/registration/texts").glob("*.toml")
    assert {path.stem for path in shipped} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_questions_and_no_two_options_read_the_same(language: str) -> None:
    texts = load.texts("registration", language)
    groups = [[q.label for q in texts.questions.values()]]
    groups += [[q.short for q in texts.questions.values()]]
    groups += [list(options.values()) for options in texts.options.values()]
    assert [group for group in groups if len(set(group)) != len(group)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_longer_than_twenty_words(language: str) -> None:
    long = [
        (text.where, sentence)
        for text in in_language(language)
        for sentence in re.split(r"[.!?؟]", text.words)
        if len(sentence.split()) > 20
    ]
    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_leave_marks_and_optional_to_the_screen(language: str) -> None:
    pattern = r"facultatif|optional|اختياري|[*()\[\]]|·"
    assert [text for text in in_language(language) if re.search(pattern, text.words)] == []


@pytest.mark.requirement("R135")
def test_french_speaks_to_a_person() -> None:
    texts = [*in_language("fr"), *french_of_the_screens()]
    for pattern, flags in ((ABBREVIATED, 0), (FAMILIAR, re.IGNORECASE)):
        assert [text for text in texts if re.search(pattern, text.words, flags)] == []
    people = r"\b(individus?|stocks?|flux)\b"
    assert [text for text in texts if re.search(people, text.words, re.IGNORECASE)] == []


def test_the_interview_neither_scolds_nor_apologises() -> None:
    banned = re.compile(BANNED_IN_FRENCH, re.IGNORECASE)
    assert [text for text in in_language("fr") if banned.search(text.words)] == []


def test_registration_is_never_called_a_diagnostic() -> None:
    everything = [text for language in LANGUAGES for text in in_language(language)]
    pattern = re.compile("diagnosti|تشخيص", re.IGNORECASE)
    assert [text for text in everything if pattern.search(text.words)] == []


def test_french_is_typeset_as_french() -> None:
    pattern = r"'| [?!:;»]|« "
    assert [text for text in in_language("fr") if re.search(pattern, text.words)] == []


def test_arabic_keeps_latin_words_and_numbers_in_their_order() -> None:
    isolated = re.compile("\u2066[^\u2069]*\u2069")
    mixed = re.compile(r"[A-Za-z0-9] ?[\u0600-\u06ff]|[\u0600-\u06ff] ?[A-Za-z]|\d+ \w+ \w+ [a-z]")
    assert [text for text in in_language("ar") if mixed.search(isolated.sub("", text.words))] == [
        Text("birth_date.example", "14 مارس 1998")  # a date reads from right to left as it is
    ]
