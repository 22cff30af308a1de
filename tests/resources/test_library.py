"""What holds here and now, of what ships and what was installed."""

import json
from collections.abc import Callable, Mapping
from datetime import date

import pytest

from domain.orientation.wording import lines_with_reasons
from domain.questionnaire import Layer
from domain.territories import Zone
from resources import load, rule_library
from resources import rules as shipped_rules
from resources.library import Library
from resources.packs import checking, packing, rule_contents
from resources.packs.manifest import Kind
from resources.packs.refusal import PackRefused
from tests import packs
from tests.conftest import ExpectLog

DAY = date(2026, 11, 21)


def checked(data: bytes) -> packing.Pack:
    pack = packs.opened(data)
    checking.check(pack, Library().national.questionnaire)
    return pack


def refused(data: bytes) -> PackRefused:
    with pytest.raises(PackRefused) as caught:
        checked(data)
    return caught.value


def library(*files: bytes, departement: str | None = "93", day: date = DAY) -> Library:
    return Library(tuple(map(packs.opened, files)), departement, day)


def test_without_packs_it_is_what_ships() -> None:
    found = Library()
    assert found.edition.layers == (packs.shipped(),)
    assert found.edition.texts("fr") == load.texts("registration", "fr")
    assert found.quarters == load.quarters()
    assert found.rural_zones == load.rural_zones()
    assert found.agencies == load.agencies()


def test_a_newer_questionnaire_takes_the_place_of_what_ships() -> None:
    newer, newest = packs.a_questionnaire(), packs.a_questionnaire(packs.NEWER + 1)
    edition = library(newer, newest).edition
    assert edition.questionnaire.version == packs.NEWER + 1
    assert edition.texts("fr").questions["project"].label == packs.NEW_LABEL


def test_an_older_one_does_not() -> None:
    assert library(packs.a_questionnaire(packs.shipped().version)).edition.texts(
        "fr"
    ) == load.texts("registration", "fr")


@pytest.mark.parametrize(
    ("departement", "day", "holds"),
    [
        ("93", DAY, True),
        ("93", date(2025, 12, 31), False),
        ("93", date(2099, 1, 1), False),
        ("75", DAY, False),
        (None, DAY, False),
    ],
)
def test_a_layer_holds_in_its_departement_and_its_time(
    departement: str | None, day: date, holds: bool
) -> None:
    edition = library(packs.a_layer(), departement=departement, day=day).edition
    assert ("local_housing" in edition.questionnaire.by_key) == holds
    assert ("local_housing" in edition.texts("ar").questions) == holds
    assert (Layer("mission-93", 1) in edition.layers) == holds


def test_of_several_versions_of_a_layer_the_newest_is_used() -> None:
    edition = library(packs.a_layer(2), packs.a_layer(1)).edition
    assert edition.layers == (packs.shipped(), Layer("mission-93", 2))


def test_a_layer_follows_the_national_questionnaire() -> None:
    edition = library(packs.a_questionnaire(), packs.a_layer()).edition
    assert edition.layers == (Layer("registration", packs.NEWER), Layer("mission-93", 1))


def test_an_interview_goes_on_with_what_it_was_begun_with() -> None:
    before = library(packs.a_layer())
    now = library(packs.a_layer(), packs.a_layer(2), packs.a_questionnaire(), departement="75")
    for begun_with in (before.edition.layers, (packs.shipped(),)):
        found = now.edition_of(begun_with)
        assert found is not None
        assert found.layers == begun_with
    begun = now.edition_of(before.edition.layers)
    assert begun is not None
    assert begun.questionnaire == before.edition.questionnaire
    assert begun.texts("fr") == before.edition.texts("fr")


@pytest.mark.parametrize("national", [Layer("registration", 99), Layer("elsewhere", 1)])
def test_a_questionnaire_that_is_nowhere_any_more_is_not_made_up(national: Layer) -> None:
    assert library(packs.a_layer()).edition_of((national,)) is None


@pytest.mark.parametrize("versions", [(3,), (3, 1), (1, 3)])
def test_nor_is_a_layer(versions: tuple[int, ...]) -> None:
    layers = (packs.shipped(), *(Layer("mission-93", version) for version in versions))
    assert library(packs.a_layer()).edition_of(layers) is None


def test_a_pack_that_cannot_be_read_leaves_what_was_before(expected_log: ExpectLog) -> None:
    expected_log("resources", "pack passed over")
    files = {**packs.questionnaire_files(packs.NEWER + 1), "questionnaire.toml": b"["}
    said = packs.about(Kind.QUESTIONNAIRE, "registration", packs.NEWER + 1)
    broken = packing.make(said, files, packs.KEY)
    assert library(packs.a_questionnaire(), broken).edition.questionnaire.version == packs.NEWER


def test_a_layer_that_does_not_fit_is_left_out(expected_log: ExpectLog) -> None:
    expected_log("resources", "layer passed over")
    questions = packs.LAYER.replace('"local_housing"', '"project"')
    words = {path: raw for path, raw in packs.layer_files().items() if path != "layer.toml"}
    files = {"layer.toml": questions.format(version=1).encode(), **words}
    edition = library(packs.a_layer(files=files)).edition
    assert edition.layers == (packs.shipped(),)


def test_lists_come_from_packs_and_local_ones_first() -> None:
    frr = packs.reference_files()["frr.csv"]
    only_frr = packs.reference(9, files={"frr.csv": frr.replace(b"79066;FRR\n", b"")})
    found = library(packs.reference(1, "93"), only_frr)
    assert found.rural_zones.zone("79066") is Zone.INSIDE, "that of the département"
    assert found.quarters.zone("93066") is Zone.TO_VERIFY
    assert found.quarters.of("93066")
    assert found.agencies.listed
    elsewhere = library(packs.reference(1, "93"), only_frr, departement="75")
    assert elsewhere.rural_zones.zone("79066") is Zone.OUTSIDE
    assert elsewhere.agencies == load.agencies()


def test_rules_come_from_packs() -> None:
    found = rule_library.rules(library(packs.rules()), DAY)
    assert [(rules.name, rules.version) for rules in found.ids] == [("orientation-nationale", 9)]
    assert found.wording("ar").language == "ar"
    shipped = rule_library.rules(Library(departement="93", day=DAY, examples=True), DAY)
    assert [rules.name for rules in shipped.ids] == ["orientation-nationale", "exemple-93"]
    assert shipped.local is not None
    effects = shipped.wording("fr").effects
    assert effects.keys() >= lines_with_reasons(shipped.local)


def test_rules_that_are_no_newer_than_what_ships_are_not_used() -> None:
    ours = shipped_rules.national()
    found = rule_library.rules(library(packs.rules(ours.id.version)), DAY)
    assert found.national is ours


@pytest.mark.parametrize(
    "make",
    [packs.a_questionnaire, packs.a_layer, packs.rules, packs.reference],
)
def test_what_is_right_is_taken(make: Callable[[], bytes]) -> None:
    checked(make())


def test_the_search_for_gaps_is_part_of_publishing_rules() -> None:
    rule_contents.search(packs.opened(packs.rules()))
    files = packs.rules_files()
    graph = json.loads(files["rules.json"])
    table = next(node for node in graph["nodes"] if node["name"] == "decideur")
    del table["content"]["rules"][-1]
    gap = {**files, "rules.json": json.dumps(graph).encode()}
    with pytest.raises(PackRefused) as caught:
        rule_contents.search(packs.opened(packs.rules(files=gap)))
    assert caught.value.key == "rules.json: decideur"
    assert caught.value.why.startswith("gap")


DEEP = b"[" * 100_000
QUESTIONNAIRE = packs.questionnaire_files()
RULES = packs.rules_files()
LAYER = packs.layer_files()
LISTS = packs.reference_files()


def changed(files: Mapping[str, bytes], path: str, old: str, new: str) -> dict[str, bytes]:
    assert old.encode() in files[path]
    return {**files, path: files[path].replace(old.encode(), new.encode(), 1)}


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ({**QUESTIONNAIRE, "questionnaire.toml": b"\xff"}, "questionnaire.toml"),
        ({**QUESTIONNAIRE, "questionnaire.toml": b"a = " + DEEP}, "questionnaire.toml"),
        ({**QUESTIONNAIRE, "questionnaire.toml": b"a = " + b"9" * 5000}, "questionnaire.toml"),
        ({**QUESTIONNAIRE, "texts/ar.toml": b"questions = 3"}, "texts/ar.toml: texts.questions"),
        ({**QUESTIONNAIRE, "other.toml": b""}, "other.toml"),
        ({p: raw for p, raw in QUESTIONNAIRE.items() if p != "texts/en.toml"}, "texts/en.toml"),
        (packs.questionnaire_files(packs.NEWER + 5), "questionnaire.toml: version"),
        (
            changed(QUESTIONNAIRE, "texts/fr.toml", "[questions.project]", "[questions.projet]"),
            "texts/fr.toml: questions.project",
        ),
        (
            changed(QUESTIONNAIRE, "texts/fr.toml", 'language = "fr"', 'language = "en"'),
            "texts/fr.toml: language",
        ),
        (
            changed(QUESTIONNAIRE, "questionnaire.toml", "purpose = ", "purpos = "),
            "questionnaire.toml: project.purpos",
        ),
    ],
)
def test_what_is_wrong_in_a_questionnaire_is_named(files: dict[str, bytes], key: str) -> None:
    said = packs.about(Kind.QUESTIONNAIRE, "registration", packs.NEWER)
    error = refused(packing.make(said, files, packs.KEY))
    assert error.key == key
    assert error.details["pack"] == f"registration {packs.NEWER}"


@pytest.mark.parametrize(
    ("files", "key"),
    [
        (changed(LAYER, "layer.toml", "local_housing", "project"), "layer.toml: project"),
        (
            changed(LAYER, "layer.toml", 'kind = "yes_no"', 'kind = "yes_no"\nmandatory = true'),
            "layer.toml: local_housing",
        ),
        (
            changed(LAYER, "layer.toml", '"situation"', '"nowhere"'),
            "layer.toml: local_housing",
        ),
        (
            changed(LAYER, "layer.toml", 'departement = "93"', 'departement = "75"'),
            "layer.toml: departement",
        ),
        (changed(LAYER, "layer.toml", "2098-12-31", "2099-12-31"), "layer.toml: valid_until"),
        (changed(LAYER, "layer.toml", '"mission-93"', '"mission-94"'), "layer.toml: name"),
        (
            changed(LAYER, "texts/en.toml", "short = ", "long = "),
            "texts/en.toml: local_housing.long",
        ),
    ],
)
def test_a_layer_adds_and_changes_nothing(files: dict[str, bytes], key: str) -> None:
    assert refused(packs.a_layer(files=files)).key == key


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ({**RULES, "rules.json": b'{"a":' * 50_000}, "pack.toml, rules.json"),
        ({**RULES, "rules.json": b"{}"}, "pack.toml, rules.json"),
        (
            changed(RULES, "pack.toml", 'couche = "national"', 'couche = "local"'),
            "pack.toml, rules.json: pack.",
        ),
        (changed(RULES, "pack.toml", "orientation-nationale", "autre"), "pack.toml: nom"),
        ({**RULES, "texts/fr.toml": b"effets = 3"}, "texts/fr.toml: texts."),
    ],
)
def test_what_is_wrong_in_rules_is_named(files: dict[str, bytes], key: str) -> None:
    assert refused(packs.rules(files=files)).key.startswith(key)


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ({"communes.csv": b""}, "communes.csv"),
        ({"frr.csv": b""}, "frr.csv: frr"),
        (changed(LISTS, "frr.csv", "79066;FRR", "00000;FRR"), "frr.csv: frr, line 6"),
        ({"qpv.csv": b"\xff\xfe"}, "qpv.csv"),
    ],
)
def test_what_is_wrong_in_a_list_is_named_with_its_line(files: dict[str, bytes], key: str) -> None:
    assert refused(packs.reference(files=files)).key.startswith(key)
