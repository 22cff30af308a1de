"""A questionnaire loads whole, or says which key is wrong."""

import pytest

from domain.definition import parse_questionnaire
from domain.errors import DefinitionError
from domain.questionnaire import Condition, Kind, Skip
from domain.text_definition import parse_texts

REASONS = """
purpose = "Vous appeler par votre nom."
legal_basis = "C. trav. art. R5411-2"
retention = "2 ans"
recipients = ["structure"]
"""
DEFINITION = f"""
id = "registration"
version = 3
sections = ["identity", "situation"]

[[questions]]
key = "family_name"
section = "identity"
kind = "name"
mandatory = true
identity = true
max_length = 60
{REASONS}
[[questions]]
key = "working"
section = "situation"
kind = "yes_no"
{REASONS}
[[questions]]
key = "needs"
section = "situation"
kind = "choices"
options = ["MOBILITY", "CHILDCARE"]
skips = ["unknown", "withheld", "none"]
when = [{{ question = "working", any_of = [false] }}]
{REASONS}"""
TEXTS = """
language = "fr"
reviewed_by = ""
[sections]
identity = "Vous"
situation = "Votre situation"
[questions.family_name]
label = "Quel est votre nom de famille ?"
short = "Nom"
example = "Diallo"
[questions.working]
label = "Travaillez-vous ?"
short = "Emploi"
help = "Même quelques heures."
[questions.needs]
label = "De quoi avez-vous besoin ?"
short = "Besoins"
[options.needs]
MOBILITY = "Me déplacer"
CHILDCARE = "Faire garder mon enfant"
"""


def test_a_definition_says_all_there_is() -> None:
    read = parse_questionnaire(DEFINITION)
    name, working, needs = read.questions
    assert (read.id, read.version, read.sections) == ("registration", 3, ("identity", "situation"))
    assert (name.kind, name.mandatory, name.identity, name.max_length) == (
        Kind.NAME,
        True,
        True,
        60,
    )
    assert name.skips == ()
    assert name.purpose == "Vous appeler par votre nom."
    assert name.recipients == ("structure",)
    assert (working.mandatory, working.identity, working.max_length) == (False, False, 100)
    assert working.skips == (Skip.UNKNOWN, Skip.WITHHELD)
    assert needs.options == ("MOBILITY", "CHILDCARE")
    assert needs.skips == tuple(Skip)
    assert needs.when == (Condition("working", (False,)),)
    assert read.by_key["needs"] is needs


@pytest.mark.requirement("R206")
@pytest.mark.parametrize("name", ["purpose", "legal_basis", "retention", "recipients"])
def test_a_question_without_its_reasons_does_not_load(name: str) -> None:
    lines = DEFINITION.splitlines()
    line = next(line for line in lines if line.startswith(name))
    for replacement in ("", f'{name} = " "', f"{name} = []"):
        with pytest.raises(DefinitionError) as refused:
            parse_questionnaire(DEFINITION.replace(line, replacement, 1))
        assert refused.value.details["where"] == f"family_name.{name}"


@pytest.mark.parametrize(
    ("change", "into", "where"),
    [
        ('id = "registration"', "", "questionnaire.id"),
        ('id = "registration"', 'id = "À vous"', "questionnaire.id"),
        ("any_of = [false]", "any_of = [false], answered = true", "needs.when"),
        ('question = "working", any_of = [false]', 'question = "working"', "needs.when"),
        ("any_of = [false]", "none_of = []", "needs.when.none_of"),
        ("any_of = [false]", 'none_of = ["A"]', "needs.when"),
        ("any_of = [false]", "ages = [16, 17]", "needs.when"),
        ("any_of = [false]", "ages = [17, 16]", "needs.when.ages"),
        ("any_of = [false]", "ages = [true, 16]", "needs.when.ages"),
        ("any_of = [false]", 'answered = "yes"', "needs.when.answered"),
        ('kind = "yes_no"', 'kind = "yes_no"\nfuture = true', "working.future"),
        ('kind = "yes_no"', 'kind = "yes_no"\nexclusive = "A"', "working.exclusive"),
        ('kind = "choices"', 'kind = "choices"\nexclusive = "A"', "needs.exclusive"),
        ('kind = "choices"', 'kind = "choices"\nneeds = []', "needs.needs"),
        ('kind = "yes_no"', 'kind = "nir"', "working.needs"),
        ('kind = "yes_no"', 'kind = "nir"\nneeds = ["other"]', "working.needs"),
        ('kind = "yes_no"', 'kind = "nir"\nneeds = ["nir"]\nmandatory = true', "working.needs"),
        ("version = 3", "version = 0", "questionnaire.version"),
        ("version = 3", "version = true", "questionnaire.version"),
        ("version = 3", 'version = "3"', "questionnaire.version"),
        ("version = 3", "version = 3\nauthor = 1", "questionnaire.author"),
        ('["identity", "situation"]', "[]", "questionnaire.sections"),
        ('["identity", "situation"]', '["identity", 1]', "questionnaire.sections"),
        ('["identity", "situation"]', '["identity", "identity"]', "questionnaire.sections"),
        ('["identity", "situation"]', '["identity"]', "working"),
        ('key = "family_name"', "", "questions[0].key"),
        ('key = "family_name"', 'key = ""', "questions[0].key"),
        ('key = "family_name"', 'key = "nom de famille"', "questions[0].key"),
        ('key = "working"', 'key = "family_name"', "family_name"),
        ('kind = "name"', "", "family_name.kind"),
        ('kind = "name"', 'kind = "number"', "family_name.kind"),
        ("mandatory = true", 'mandatory = "yes"', "family_name.mandatory"),
        ("mandatory = true", "required = true", "family_name.required"),
        ("identity = true", "identity = 1", "family_name.identity"),
        ("max_length = 60", "max_length = 0", "family_name.max_length"),
        ("max_length = 60", "max_length = 6.5", "family_name.max_length"),
        ("max_length = 60", 'options = ["A"]', "family_name.options"),
        ('kind = "yes_no"', 'kind = "yes_no"\nmax_length = 5', "working.max_length"),
        ('kind = "yes_no"', 'kind = "choice"', "working.options"),
        ('kind = "yes_no"', 'kind = "yes_no"\nskips = []', "working.skips"),
        ('kind = "yes_no"', 'kind = "yes_no"\nskips = ["unknown"]', "working.skips"),
        ('"MOBILITY", "CHILDCARE"', "", "needs.options"),
        ('"MOBILITY", "CHILDCARE"', '"MOBILITY", ""', "needs.options"),
        ('"MOBILITY", "CHILDCARE"', '"MOBILITY", "MOBILITY"', "needs.options"),
        ('"withheld", "none"', '"withheld", "never"', "needs.skips"),
        ('"withheld", "none"', '"withheld", ["none"]', "needs.skips"),
        ('"withheld", "none"', '"withheld", "withheld"', "needs.skips"),
        ('{ question = "working", any_of = [false] }', '"working"', "needs.when"),
        ('question = "working"', 'about = "working"', "needs.when.about"),
        ('question = "working"', 'question = "needs"', "needs.when"),
        ('question = "working"', 'question = "nothing"', "needs.when"),
        ('question = "working"', 'question = "family_name"', "needs.when"),
        ("any_of = [false]", "any_of = []", "needs.when.any_of"),
        ("any_of = [false]", "any_of = [0]", "needs.when.any_of"),
        ("any_of = [false]", 'any_of = ["false"]', "needs.when"),
        ("any_of = [false]", 'any_of = ["unknown"]', "needs.when"),
        ("any_of = [false]", "any_of = false", "needs.when.any_of"),
        ("version = 3", "version = ", "toml"),
    ],
)
def test_a_wrong_definition_names_the_key(change: str, into: str, where: str) -> None:
    assert change in DEFINITION
    with pytest.raises(DefinitionError) as refused:
        parse_questionnaire(DEFINITION.replace(change, into, 1))
    assert refused.value.details["where"] == where
    assert refused.value.details["why"]


@pytest.mark.parametrize(
    ("questions", "where"),
    [
        ("questions = []", "questionnaire.questions"),
        ('questions = ["family_name"]', "questions[0]"),
        ("questions = 1", "questionnaire.questions"),
        ("", "questionnaire.questions"),
    ],
)
def test_a_definition_must_ask_something(questions: str, where: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        parse_questionnaire(f'id = "x"\nversion = 1\nsections = ["identity"]\n{questions}')
    assert refused.value.details["where"] == where


def test_texts_say_all_there_is() -> None:
    texts = parse_texts(TEXTS, parse_questionnaire(DEFINITION))
    assert (texts.language, texts.reviewed_by) == ("fr", "")
    assert texts.sections == {"identity": "Vous", "situation": "Votre situation"}
    assert texts.questions["family_name"].label == "Quel est votre nom de famille ?"
    assert texts.questions["family_name"].example == "Diallo"
    assert texts.questions["working"].help == "Même quelques heures."
    assert texts.option("needs", "MOBILITY") == "Me déplacer"


def test_an_option_that_texts_do_not_know_is_shown_by_its_key() -> None:
    texts = parse_texts(TEXTS, parse_questionnaire(DEFINITION))
    assert texts.option("needs", "HOUSING") == "HOUSING"
    assert texts.option("diploma", "A") == "A"


@pytest.mark.parametrize(
    ("change", "into", "where"),
    [
        ('language = "fr"', "", "texts.language"),
        ('reviewed_by = ""', "reviewed_by = 1", "texts.reviewed_by"),
        ('reviewed_by = ""', 'reviewed_by = ""\nauthor = ""', "texts.author"),
        ('situation = "Votre situation"', "", "sections.situation"),
        ('situation = "Votre situation"', 'situation = " "', "sections.situation"),
        ('situation = "Votre situation"', "situation = 1", "sections.situation"),
        ('identity = "Vous"', 'identity = "Vous"\nproject = "Projet"', "sections.project"),
        ('label = "Travaillez-vous ?"', "", "working.label"),
        ('label = "Travaillez-vous ?"', 'label = " "', "working.label"),
        ('short = "Emploi"', "short = 1", "working.short"),
        ('short = "Emploi"', 'long = "Emploi"', "working.long"),
        ('help = "Même quelques heures."', "help = 1", "working.help"),
        ("[questions.needs]", "[questions.wishes]", "questions.needs"),
        ("[options.needs]", "[options.wishes]", "options.needs"),
        ("[options.needs]", "[options.working]\nA = 'a'\n[options.needs]", "options.working"),
        ('CHILDCARE = "Faire garder mon enfant"', "", "needs.CHILDCARE"),
        ('CHILDCARE = "Faire garder mon enfant"', 'CHILDCARE = ""', "needs.CHILDCARE"),
        ('MOBILITY = "Me déplacer"', 'MOBILITY = "x"\nHOUSING = "x"', "needs.HOUSING"),
        ("language =", "language", "toml"),
    ],
)
def test_wrong_texts_name_the_key(change: str, into: str, where: str) -> None:
    assert change in TEXTS
    with pytest.raises(DefinitionError) as refused:
        parse_texts(TEXTS.replace(change, into, 1), parse_questionnaire(DEFINITION))
    assert refused.value.details["where"] == where


def test_a_questionnaire_without_options_needs_no_texts_for_them() -> None:
    *without_options, _ = DEFINITION.split("[[questions]]")
    questionnaire = parse_questionnaire("[[questions]]".join(without_options))
    texts, _ = TEXTS.split("[questions.needs]")
    assert parse_texts(texts, questionnaire).options == {}
    with pytest.raises(DefinitionError) as refused:
        parse_texts(f"{texts}[options.working]\nA = 'a'", questionnaire)
    assert refused.value.details["where"] == "options.working"


def test_a_table_of_questions_that_are_not_tables() -> None:
    texts, _ = TEXTS.split("[questions.family_name]")
    words = "[questions]\nfamily_name = 'x'\nworking = 'x'\nneeds = 'x'\n[options.needs]\n"
    with pytest.raises(DefinitionError) as refused:
        parse_texts(
            f"{texts}{words}MOBILITY = 'x'\nCHILDCARE = 'x'", parse_questionnaire(DEFINITION)
        )
    assert refused.value.details == {"where": "family_name", "why": "not a table"}


DOUBT = """
[[doubts]]
code = "idle"
about = "working"
when = [{ question = "working", any_of = [true] }, { question = "needs", answered = true }]
"""


def test_doubts_are_combinations_with_a_sentence() -> None:
    read = parse_questionnaire(DEFINITION + DOUBT)
    (doubt,) = read.doubts
    assert (doubt.code, doubt.about) == ("idle", "working")
    assert doubt.when == (Condition("working", (True,)), Condition("needs", answered=True))
    texts = parse_texts(f"{TEXTS}[doubts]\nidle = 'Est-ce juste ?'", read)
    assert texts.doubts == {"idle": "Est-ce juste ?"}
    with pytest.raises(DefinitionError):
        parse_texts(TEXTS, read)


@pytest.mark.parametrize(
    ("change", "into", "where"),
    [
        ('code = "idle"', "", "doubts[0].code"),
        ('about = "working"', 'about = "nothing"', "idle.about"),
        ("any_of = [true]", 'any_of = ["A"]', "idle.when"),
        ('question = "needs"', 'question = "nothing"', "idle.when"),
        ("when = [", "when = [] # [", "idle.when"),
        ('about = "working"', 'about = "working"\nrefuses = true', "idle.refuses"),
    ],
)
def test_a_doubt_that_makes_no_sense_does_not_load(change: str, into: str, where: str) -> None:
    assert change in DOUBT
    with pytest.raises(DefinitionError) as refused:
        parse_questionnaire(DEFINITION + DOUBT.replace(change, into, 1))
    assert refused.value.details["where"] == where


def test_what_to_know_before_answering_is_a_list_of_sentences() -> None:
    read = parse_questionnaire(DEFINITION)
    told = TEXTS.replace('short = "Emploi"', 'short = "Emploi"\ninformation = ["Un.", "Deux."]')
    assert parse_texts(told, read).questions["working"].information == ("Un.", "Deux.")
    for wrong in ("[]", '"Un."', '["Un.", ""]'):
        with pytest.raises(DefinitionError) as refused:
            parse_texts(told.replace('["Un.", "Deux."]', wrong), read)
        assert refused.value.details["where"] == "working.information"
