"""What is on the page of a question before it is an answer. No Qt."""

from dataclasses import dataclass

from domain.answers import Answer, Raw
from domain.phones import spoken_phone
from domain.questionnaire import LISTED_KINDS, Kind, Question, Skip
from kiosk.lookup import Lookup

YES, NO = "yes", "no"
_NO_DATE = ("", "", "")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is on the page.

    Attributes:
        text: as typed; of what was picked from a list, its name.
        date: day, month and year as typed.
        chosen: keys of options, codes of what was picked from a list.
        skip: the way not to answer that was given before.
    """

    text: str = ""
    date: tuple[str, str, str] = _NO_DATE
    chosen: tuple[str, ...] = ()
    skip: str = ""

    def raw(self, kind: Kind) -> Raw:
        """What `domain.answers.read_answer` makes an answer of."""
        match kind:
            case Kind.DATE:
                raw: Raw = self.date
            case Kind.CHOICES:
                raw = self.chosen
            case Kind.CHOICE:
                raw = "".join(self.chosen)
            case Kind.YES_NO:
                raw = self.chosen == (YES,) if self.chosen else ""
            case Kind.COMMUNE | Kind.COUNTRY | Kind.JOB:
                raw = "".join(self.chosen) or self.text.strip()
            case Kind.COUNTRIES:
                raw = (*self.chosen, *filter(None, (self.text.strip(),)))
            case _:
                raw = self.text
        return raw

    @property
    def blank(self) -> bool:
        """Nothing was typed, tapped or skipped."""
        typed = self.text.strip() or "".join(self.date).strip()
        return not (typed or self.chosen or self.skip)


def sketch_of(question: Question, answer: Answer | None, lookup: Lookup, language: str) -> Sketch:
    """The sketch that shows an answer given before, in a language."""
    match answer:
        case None:
            sketch = Sketch()
        case Skip():
            sketch = Sketch(skip=answer.value)
        case bool():
            sketch = Sketch(chosen=(YES if answer else NO,))
        case tuple():
            sketch = Sketch(chosen=answer)
        case _ if question.kind in LISTED_KINDS:
            name = lookup.name(question.kind, answer, language)
            sketch = Sketch(text=name, chosen=(answer,))
        case _:
            sketch = _of_text(question.kind, answer)
    return sketch


def _of_text(kind: Kind, answer: str) -> Sketch:
    match kind:
        case Kind.CHOICE:
            return Sketch(chosen=(answer,))
        case Kind.DATE:
            year, month, day = answer.split("-")
            return Sketch(date=(day, month, year))
        case Kind.PHONE:
            return Sketch(text=spoken_phone(answer))
        case _:
            return Sketch(text=answer)
