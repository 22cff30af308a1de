"""What people read is complete in every language, short, kind and in exact words."""

import re

import pytest

from resources import load, rules
from tests.resources.words import (
    LANGUAGES,
    VERSIONS,
    Text,
    in_language,
    interviews,
    of_orientation,
    on_screens,
    versions,
)

FRENCH = ("fr", "falc")
# Typed as they must never be read: a person is no stock, and nothing said is « invalide ».
BANNED_IN_FRENCH = r"\b(individus?|stocks?|flux|usagers?|invalides?|veuillez|erreurs?|désolée?s?)\b"
BANNED_IN_ENGLISH = r"\b(invalid|sorry|errors?|users?|claimants?|failed|illegal|forbidden)\b"
BLAME = r"refuse|incapa|échou|faute|paress|oubli|\bfail|unable|\brefus|lazy|wrong with"
ABBREVIATED = r"\b(DE|D\.E\.|DELD)\b"  # « demandeur d'emploi » as a file calls a person
FAMILIAR = r"\b(tu|ton|tes|toi)\b"
TYPESET_OTHERWISE = r"'| [?!:;»]|« "
MOST_WORDS = 20
THREATS = {
    "fr": r"sanction|radi(é|ation)|suspen[ds]|pénali|punir|punition|amende|fraud|manquement"
    r"|sous peine|supprim|poursuit|poursuivi|contrôl|mise en demeure|vous perd|\bsinon\b",
    "en": r"sanction|penalt|struck off|suspend|punish|fraud|or else|you (will )?lose|prosecut",
    "ar": "عقوب|غرام|احتيال|شطب",
    "uk": "санкці|штраф|шахрай|покара",
    "ru": "санкци|штраф|мошенн|наказ",
    "prs": "مجازات|جریمه|تقلب|محروم",
    "ps": "مجازات|جریمه|درغلۍ|سزا",
    "tr": r"yaptırım|\bceza|dolandır|yoksa hak|aksi halde",
    "pt": r"sanç|multa|fraud|castig|suspen[sd]|caso contrário|perder",
    "es": r"sanci|multa|fraud|castig|suspen[sd]|de lo contrario|perder",
    "bn": "শাস্তি|জরিমানা|প্রতারণ|নইলে",
}
# What is promised, and by what it is kept.
PROMISES = r"rappel(l?er|é|ons|ez)|vous (sera|serez|aurez|recevrez)|\b(nous|on) vous|bientôt"
PROMISES += r"|reprend contact|rapidement|sous \d|dans les meilleurs|\bgaranti|\barrive\b"
KEPT = {
    "HelpScreen: Un conseiller a répondu\u00a0: il arrive.": "an agent said so: `Heard.ANSWERED`",
    "HelpScreen: %1 a répondu et arrive.": "the same, by name: `store.calls.who_comes`",
    "informations-1": "who decides reads it with the reasons, and has to answer",
    "phone.help": "what the number is for",
    "usage_name.help": "the desk shows this name beside the other one",
    "besoins.trouver-un-emploi": "what the person says themselves",
}


def found(pattern: str, texts: list[Text], flags: int = re.IGNORECASE) -> list[Text]:
    rule = re.compile(pattern, flags)
    return [text for text in texts if rule.search(text.words)]


@pytest.mark.parametrize(
    ("language", "version"),
    [(spoken, version) for spoken in LANGUAGES for version in versions(spoken)],
)
def test_every_language_says_everything(language: str, version: int) -> None:
    texts = load.texts("registration", language, version)  # strict: a missing text is refused
    assert texts.language == language
    assert all(question.help for question in texts.questions.values())


def test_these_are_the_versions_and_the_languages_that_are_shipped() -> None:
    folder = load.path("questionnaires/registration")
    shipped = {(file.parts[-3], file.stem) for file in folder.glob("[0-9]*/texts/*.toml")}
    assert shipped == {
        (str(version), spoken) for spoken in LANGUAGES for version in versions(spoken)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_recommendations_and_screens_speak_every_language(language: str) -> None:
    assert language in rules.LANGUAGES
    assert of_orientation(language)  # strict as well
    assert {said.where for said in on_screens(language)} == {s.where for s in on_screens("fr")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_questions_and_no_two_options_read_the_same(language: str) -> None:
    groups: list[list[str]] = []
    for texts in interviews(language):
        groups.append([question.label for question in texts.questions.values()])
        groups.append([question.short for question in texts.questions.values()])
        groups += [list(options.values()) for options in texts.options.values()]
    assert [group for group in groups if len(set(group)) != len(group)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_longer_than_twenty_words(language: str) -> None:
    long = [
        (text.where, sentence)
        for text in in_language(language)
        for sentence in re.split(r"[.!?؟।]", text.words)
        if len(sentence.split()) > MOST_WORDS
    ]
    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_leave_marks_and_optional_to_the_screen(language: str) -> None:
    pattern = r"facultatif|optional|اختياري|необов|[*()\[\]]|·"
    assert found(pattern, in_language(language)) == []


@pytest.mark.requirement("R135")
def test_french_speaks_to_a_person() -> None:
    people = r"\b(individus?|stocks?|flux)\b"
    for language in FRENCH:
        texts = [*in_language(language), *of_orientation(language), *on_screens(language)]
        assert found(ABBREVIATED, texts, 0) == []
        assert found(FAMILIAR, texts) == []
        assert found(people, texts) == []


@pytest.mark.parametrize(
    ("language", "pattern"),
    [("fr", BANNED_IN_FRENCH), ("falc", BANNED_IN_FRENCH), ("en", BANNED_IN_ENGLISH)],
)
def test_nothing_scolds_nor_apologises(language: str, pattern: str) -> None:
    texts = [*in_language(language), *of_orientation(language), *on_screens(language)]
    assert found(pattern, texts) == []


@pytest.mark.requirement("R073")
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_threatens(language: str) -> None:
    texts = [*in_language(language), *of_orientation(language), *on_screens(language)]
    technical = [text for text in texts if not text.where.startswith("Messages: ")]
    assert found(THREATS["fr" if language == "falc" else language], technical) == []


@pytest.mark.requirement("R220")
@pytest.mark.parametrize("language", FRENCH)
def test_nothing_is_promised_that_nobody_keeps(language: str) -> None:
    """What is said to come, or by when, is here with what makes it come."""
    texts = [*in_language(language), *of_orientation(language), *on_screens(language)]
    texts = [text for text in texts if not text.words.endswith("?")]  # who asks promises nothing
    assert {text.where for text in found(PROMISES, texts)} - KEPT.keys() == set()


@pytest.mark.requirement("R073")
@pytest.mark.parametrize("language", LANGUAGES)
def test_rights_come_first_and_are_the_greater_part(language: str) -> None:
    words = load.texts("registration", language).questions["rights"]
    french = load.texts("registration", "fr").questions["rights"]
    assert words.duties
    assert words.told[: len(words.information)] == words.information
    assert sum(map(len, words.information)) > sum(map(len, words.duties))
    parts = (words.information, words.duties), (french.information, french.duties)
    assert [*map(len, parts[0])] == [*map(len, parts[1])]


@pytest.mark.parametrize("language", ["fr", "falc", "en"])
def test_answering_none_not_yet_or_nothing_is_nobodys_fault(language: str) -> None:
    """What goes with no other answer, and what stands for no answer, blames nobody."""
    answers = [text for text in on_screens(language) if text.where.startswith("Values: ")]
    for version in VERSIONS:
        texts = load.texts("registration", language, version)
        for question in load.questionnaire("registration", version).questions:
            if question.exclusive:
                said = texts.option(question.key, question.exclusive)
                answers.append(Text(question.key, said))
    assert len(answers) > 10
    assert found(BLAME, answers) == []


def test_registration_is_never_called_a_diagnostic() -> None:
    everything = [text for language in LANGUAGES for text in in_language(language)]
    assert found("diagnosti|تشخيص|діагно", everything) == []


@pytest.mark.parametrize("language", FRENCH)
def test_french_is_typeset_as_french(language: str) -> None:
    texts = [*in_language(language), *of_orientation(language)]
    assert found(TYPESET_OTHERWISE, texts) == []


def test_easy_french_is_typeset_as_french_on_screens_too() -> None:
    assert found(TYPESET_OTHERWISE, on_screens("falc")) == []


@pytest.mark.parametrize("language", ["en", "uk"])
def test_other_languages_have_their_own_apostrophe_and_no_french_spaces(language: str) -> None:
    texts = [*in_language(language), *of_orientation(language), *on_screens(language)]
    assert found(r"'|\s[?!:;]", texts) == []


def test_arabic_keeps_latin_words_and_numbers_in_their_order() -> None:
    isolated = re.compile("\u2066[^\u2069]*\u2069")
    mixed = re.compile(r"[A-Za-z0-9] ?[\u0600-\u06ff]|[\u0600-\u06ff] ?[A-Za-z]|\d+ \w+ \w+ [a-z]")
    dates = r"\d+ \w+ \d{4}"  # a date reads from right to left as it is
    assert [
        text
        for text in in_language("ar")
        if mixed.search(isolated.sub("", text.words)) and not re.fullmatch(dates, text.words)
    ] == []
