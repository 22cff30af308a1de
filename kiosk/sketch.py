"""What is on the page of a question before it is an answer. No Qt."""

from dataclasses import dataclass

from domain.answers import Answer, Raw
from domain.communes import Commune, CommuneIndex
from domain.phones import spoken_phone
from domain.questionnaire import Kind, Question, Skip

YES, NO = "yes", "no"
_NO_DATE = ("", "", "")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is on the page. `date` is day, month and year as typed; `code` a picked commune."""

    text: str = ""
    date: tuple[str, str, str] = _NO_DATE
    chosen: tuple[str, ...] = ()
    code: str = ""
    skip: str = ""

    def raw(self, kind: Kind) -> Raw:
        """What `domain.answers.read_answer` makes an answer of."""
        match kind:
            case Kind.DATE:
                return self.date
            case Kind.CHOICES:
                return self.chosen
            case Kind.CHOICE:
                return "".join(self.chosen)
            case Kind.YES_NO:
                return self.chosen == (YES,) if self.chosen else ""
            case Kind.COMMUNE:
                return self.code or self.text.strip()
            case _:
                return self.text

    @property
    def blank(self) -> bool:
        """Nothing was typed, tapped or skipped."""
        typed = self.text.strip() or self.code or "".join(self.date).strip()
        return not (typed or self.chosen or self.skip)


def sketch_of(question: Question, answer: Answer | None, communes: CommuneIndex) -> Sketch:
    """The sketch that shows an answer given before."""
    match answer:
        case None:
            sketch = Sketch()
        case Skip():
            sketch = Sketch(skip=answer.value)
        case bool():
            sketch = Sketch(chosen=(YES if answer else NO,))
        case tuple():
            sketch = Sketch(chosen=answer)
        case _:
            sketch = _of_text(question.kind, answer, communes)
    return sketch


def _of_text(kind: Kind, answer: str, communes: CommuneIndex) -> Sketch:
    match kind:
        case Kind.CHOICE:
            return Sketch(chosen=(answer,))
        case Kind.COMMUNE:
            return Sketch(text=commune_name(communes[answer]), code=answer)
        case Kind.DATE:
            year, month, day = answer.split("-")
            return Sketch(date=(day, month, year))
        case Kind.PHONE:
            return Sketch(text=spoken_phone(answer))
        case _:
            return Sketch(text=answer)


def commune_name(commune: Commune) -> str:
    """`Saint-Denis (93)`: homonyms differ by their département."""
    return commune.title
