"""What our fields are called elsewhere, and what is missing or wrong in what we say of that."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from domain.acts import Act, ActType
from domain.codec import act_to_json
from domain.orientation.criteria import ADDRESS, ORDER, readings
from domain.questionnaire import Question, Questionnaire
from resources import files, load
from tools.dictionary.samples import samples

Names = Sequence[str]
_LISTS: Final = {"cog": ("communes", "countries"), "rome": ("jobs",), "edu": ("levels",)}
ENVELOPE: Final = "envelope"


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What is written by hand.

    Attributes:
        questions: names elsewhere of each question.
        options: the same of its options, where they are not those of France Travail.
        administrative: what France Travail calls administrative information.
        acts: by type of act, and for the envelope: type and meaning of each field.
    """

    questions: Mapping[str, Names]
    options: Mapping[str, Mapping[str, Names]]
    administrative: Names
    acts: Mapping[str, Mapping[str, tuple[str, str]]]

    def of_option(self, question: Question, option: str) -> Names | None:
        """Names elsewhere of an option; None where nothing is said of it."""
        written = self.options.get(question.key, {}).get(option)
        if written is None and question.key in ORDER and option in readings(question.key):
            return (f"ft:{question.key}={option}",)
        return written


def shipped() -> Dictionary:
    """The dictionary as it ships."""
    said, acts = _read("registration"), _read("acts")
    return Dictionary(
        questions=said["questions"],
        options=said["options"],
        administrative=said["administrative"]["names"],
        acts={
            name: {key: (kind, meaning) for key, (kind, meaning) in fields.items()}
            for name, fields in acts.items()
        },
    )


def gaps(dictionary: Dictionary, questionnaire: Questionnaire) -> list[str]:
    """What is not said, and what is said of something that does not exist: one line each."""
    return [
        *_of_questions(dictionary, questionnaire),
        *(f"no such name: {name}" for name in _strangers(dictionary)),
        *_of_acts(dictionary),
    ]


def _of_questions(dictionary: Dictionary, questionnaire: Questionnaire) -> Iterator[str]:
    known = questionnaire.by_key
    for key in sorted(known.keys() ^ dictionary.questions.keys()):
        yield f"question {key}: {'nothing is said of it' if key in known else 'there is none'}"
    for question in questionnaire.questions:
        for option in question.options:
            if dictionary.of_option(question, option) is None:
                yield f"option {question.key}.{option}: nothing is said of it"
    for key, options in dictionary.options.items():
        for option in options:
            if key not in known or option not in known[key].options:
                yield f"option {key}.{option}: there is none"


def _strangers(dictionary: Dictionary) -> Iterator[str]:
    every = [*dictionary.questions.values()]
    every += [names for options in dictionary.options.values() for names in options.values()]
    terms = {f"{name}/{code}" for name, of in load.data_inclusion().items() for code in of}
    for name in (each for names in every for each in names):
        vocabulary, _, code = name.partition(":")
        field, given, value = code.partition("=")
        if vocabulary == "ft":
            exists = field in (*ORDER, *ADDRESS) and (not given or value in readings(field))
        elif vocabulary == "fti":
            exists = code in dictionary.administrative
        elif vocabulary == "di":
            exists = code in terms
        else:
            exists = code in _LISTS.get(vocabulary, ())
        if not exists:
            yield name


def _of_acts(dictionary: Dictionary) -> Iterator[str]:
    """An act of each type is made as the product makes it, and its fields are compared."""
    made: dict[str, Act] = {act.type: act for act in samples()}
    for type_ in ActType:
        if type_ not in made:
            name = type_.value
            yield f"act {name}: tools.dictionary.samples makes none"
    real: dict[str, Mapping[str, object]] = {name: act.body for name, act in made.items()}
    real[ENVELOPE] = act_to_json(next(iter(made.values())))
    for name in sorted(real.keys() ^ dictionary.acts.keys()):
        yield f"act {name}: {'nothing is said of it' if name in real else 'there is none'}"
    for name in real.keys() & dictionary.acts.keys():
        for field in sorted(real[name].keys() ^ dictionary.acts[name].keys()):
            there = field in real[name]
            yield f"act {name}.{field}: {'nothing is said of it' if there else 'there is none'}"


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files.path(f"dictionary/{name}.toml").read_text(encoding="utf-8"))
