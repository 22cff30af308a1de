"""What a document says, as answers that a human may take over, one by one.

A zone has no accents, and cuts long names: it only proposes. Who is there knows better.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.answers import Answer, AnswerRefused
from domain.documents.mrz import Mrz
from domain.documents.states import country_of
from domain.documents.validity import proof_use
from domain.documents.zone import Layout
from domain.interview import Interview
from domain.names import folded
from domain.rights.young_person import Identity

_PROOF: Final = {Identity.VALID: "VALIDE", Identity.EXPIRED: "PERIMEE"}
_NAMES: Final = {"family_name": "family_name", "first_name": "given_names"}
"""Questions, and what of a zone answers them."""
_RESIDENCE: Final = "R"
"""The second letter of the code of European residence titles: `IR`, `AR`."""


@dataclass(frozen=True, slots=True, repr=False)
class Proposal:
    """An answer that a document proposes.

    Attributes:
        key: of the question.
        agrees: the present answer says the same, maybe with the accents that a zone lacks.
    """

    key: str
    answer: Answer
    agrees: bool

    def __repr__(self) -> str:
        return f"Proposal({self.key}, …)"


def proposals(mrz: Mrz, interview: Interview, day: date) -> tuple[Proposal, ...]:
    """What the document proposes to the questions that are asked, or would be with its answers."""
    after, read = interview, {}
    for key, said in _said(mrz, interview, day):
        if key in interview.questionnaire.by_key:
            with suppress(AnswerRefused):
                after = after.answered(key, said)
                read[key] = after.answers[key]
    asked = {question.key for question in after.asked}
    return tuple(
        Proposal(key, answer, _agree(mrz, key, interview.answers.get(key), answer))
        for key, answer in read.items()
        if key in asked
    )


def _said(mrz: Mrz, interview: Interview, day: date) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    yield "family_name", _written(mrz.family_name)
    if mrz.given_names:
        yield "first_name", " ".join(_written(name) for name in mrz.given_names)
    if mrz.born:
        yield "birth_date", mrz.born.isoformat()
    yield from _nationality(mrz, interview.answers.get("nationalities"))
    if mrz.expires and mrz.kind[1:] == _RESIDENCE:
        yield "residence_title_expiry", mrz.expires.isoformat()
    elif mrz.layout is not Layout.FRENCH_CARD:  # which does not say when it ends
        yield "identity_document", _PROOF[proof_use(mrz.expires, day).identity]


def _nationality(mrz: Mrz, present: Answer | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """One more than those that were given: people may have several."""
    of_card = "FRA" if mrz.layout is Layout.FRENCH_CARD else ""
    country = country_of(mrz.nationality or of_card)
    if country:
        given = present if isinstance(present, tuple) else ()
        yield "nationalities", tuple(dict.fromkeys((*given, country)))


def _agree(mrz: Mrz, key: str, present: Answer | None, proposed: Answer) -> bool:
    if present == proposed:
        return True
    if key not in _NAMES or not (isinstance(present, str) and isinstance(proposed, str)):
        return False
    said, read = folded(present).split(), folded(proposed).split()
    if _NAMES[key] in mrz.cut and "".join(said).startswith("".join(read)):
        return True
    if key == "first_name":
        read = read[: len(said)]  # one is called by the first, as a rule
    return bool(said) and "".join(said) == "".join(read)


def _written(capitals: str) -> str:
    return " ".join(word.capitalize() for word in capitals.split())
