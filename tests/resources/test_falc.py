"""Easy-to-read French keeps the European rules of easy reading, wherever it is read.

« L'information pour tous. Règles européennes pour une information facile à lire et à comprendre »
(Inclusion Europe): short sentences, one idea in each, the present, digits, dates with the month in
letters, abbreviations explained, few signs. The rules that a program can read are checked here;
whether people understand, only people can say (`reviewed_by`).
"""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.resources.words import Text, in_language, interviews, of_orientation, on_screens, spoken

MOST_WORDS = 12

SIGNS = r"[;()\[\]%&…/*·]"
NUMBERS_IN_LETTERS = r"\b(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente|cent)\b"
NUMERIC_DATE = r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}"
FUTURE = r"\b(?!préférez)\w+(erez|rons|ront|irez|drez|ndra)\b|\b(ser|aur|fer|pourr|devr)(a|ez)\b"
CONDITIONAL = r"\b\w{2,}(rais|rait|riez|rions|raient)\b"
QUESTION = r"^\s*qu’est-ce (qui|que)\b"
LINKS = r"\b(qui|que|qu’\w+|dont|où|si|lorsque|puisque|parce|afin|quand|lequel|laquelle)\b"
ABBREVIATION = r"\b[A-Z]{2,}\b"
# Diplomas that have no other name, and what the notice explains: « Son nom court est CADA. »
KNOWN = {"CAP", "BEP", "CADA"}


@cache
def easy() -> tuple[Text, ...]:
    """All that is read in easy-to-read French."""
    return (*in_language("falc"), *of_orientation("falc"), *on_screens("falc"))


def sentences(words: str) -> Iterator[str]:
    """The sentences of a text. What goes into a place to fill in counts as one word."""
    filled = re.sub(r"\{\w+\}|%\d", "mot", words)
    yield from (part for part in re.split(r"[.!?:](?=\s|$)|\n", filled) if part.strip())


def length(sentence: str) -> int:
    """Words between spaces; « l’accueil » is one, a sign alone is none."""
    return sum(any(c.isalnum() for c in token) for token in sentence.split())


def breaking(pattern: str, flags: int = re.IGNORECASE) -> list[Text]:
    """The texts where a pattern is found, the places to fill in and web addresses set aside."""
    aside = r"\{\w+\}|%\d|https://|\(exemple\)"  # the last: the name of the example's body
    rule = re.compile(pattern, flags)
    return [text for text in easy() if rule.search(re.sub(aside, "", text.words))]


def test_words_are_counted_as_people_count_them() -> None:
    assert [length(s) for s in sentences("Où êtes-vous ? À l’accueil : allez-y. Vu à 9 h.")] == [
        *(2, 2, 1, 4)
    ]
    assert [*sentences("Le site est cada.fr. Fin de %1.")] == ["Le site est cada.fr", " Fin de mot"]


def test_no_sentence_has_more_than_twelve_words() -> None:
    long = [(t.where, s) for t in easy() for s in sentences(t.words) if length(s) > MOST_WORDS]
    assert long == []


@pytest.mark.parametrize(
    "pattern",
    [SIGNS, NUMBERS_IN_LETTERS, NUMERIC_DATE, FUTURE, CONDITIONAL],
    ids=["signs", "numbers", "dates", "future", "conditional"],
)
def test_what_is_hard_to_read_is_left_out(pattern: str) -> None:
    assert breaking(pattern) == []


@pytest.mark.parametrize(
    ("pattern", "hard"),
    [
        (SIGNS, "nom (facultatif)"),
        (NUMBERS_IN_LETTERS, "les deux ans"),
        (NUMERIC_DATE, "le 14/03/1998"),
        (FUTURE, "vous pourrez venir"),
        (FUTURE, "tout sera effacé"),
        (FUTURE, "il reprendra seul"),
        (CONDITIONAL, "j’aimerais venir"),
    ],
)
def test_the_rules_find_what_they_are_for(pattern: str, hard: str) -> None:
    assert re.search(pattern, hard)


def test_one_idea_a_sentence() -> None:
    """One clause may depend on another; a second one makes a chain."""
    chains = [
        (text.where, sentence)
        for text in easy()
        for sentence in sentences(text.words)
        if len(re.findall(LINKS, re.sub(QUESTION, "", sentence.lower()))) > 1
    ]
    assert chains == []


def test_an_abbreviation_is_explained_beside_its_question() -> None:
    unexplained = []
    for texts in interviews("falc"):
        for key in texts.questions:
            shown = [text for text in spoken(texts) if text.where.split(".")[0] == key]
            used = {short for text in shown for short in re.findall(ABBREVIATION, text.words)}
            unexplained += [
                (key, short)
                for short in sorted(used - KNOWN)
                if not any(re.search(rf"\b{short}\s(:|veut dire|est une?)\s", w) for _, w in shown)
            ]
    assert unexplained == []


def test_other_texts_do_without_abbreviations() -> None:
    said = [*of_orientation("falc"), *on_screens("falc")]
    found = {(t.where, a) for t in said for a in re.findall(ABBREVIATION, t.words)}
    assert {(where, short) for where, short in found if short not in KNOWN} == set()


def test_the_same_word_says_the_same_thing() -> None:
    """One word was chosen; the others, as good, would look like something else."""
    others = r"mail\b(?<!e-mail)|courriel|bénéfici|percev|touch(e|ez) (le|la|une)\b|solliciter"
    assert breaking(others) == []


def test_the_legal_mention_keeps_its_four_contents() -> None:
    mention = next(t.words for t in of_orientation("falc") if t.where == "mention")
    for content in (
        *("sert à préparer votre orientation", "L5411-5-1", "connaître les règles", "L311-3-1"),
        *("Demandez ces règles", "{decideur}", "1 mois", "CADA"),
    ):
        assert content in mention
