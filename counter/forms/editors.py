"""Which editor asks which kind of question."""

from collections.abc import Callable, Mapping

from counter.content import Content
from counter.forms.choices import ChoiceEditor, YesNoEditor
from counter.forms.countries import CountriesEditor
from counter.forms.dates import DateEditor
from counter.forms.editor import Ask, Editor
from counter.forms.lines import LineEditor, PhoneEditor
from counter.forms.long_text import LongTextEditor
from counter.forms.nir import NirEditor
from counter.forms.searched import SearchedEditor
from counter.forms.several import ChoicesEditor
from domain.questionnaire import Kind, Question

EDITORS: Mapping[Kind, Callable[[Ask], Editor]] = {
    Kind.NAME: LineEditor,
    Kind.TEXT: LineEditor,
    Kind.LONG_TEXT: LongTextEditor,
    Kind.PHONE: PhoneEditor,
    Kind.EMAIL: LineEditor,
    Kind.DATE: DateEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.CHOICES: ChoicesEditor,
    Kind.COMMUNE: SearchedEditor,
    Kind.COUNTRY: SearchedEditor,
    Kind.COUNTRIES: CountriesEditor,
    Kind.JOB: SearchedEditor,
    Kind.NIR: NirEditor,
    Kind.YES_NO: YesNoEditor,
}


def editor_for(question: Question, content: Content) -> Editor:
    """The editor of one question, with its words."""
    ask = Ask(
        question=question,
        text=content.texts.questions[question.key],
        options=content.texts.options.get(question.key, {}),
        reference=content.reference,
        near=content.near,
    )
    return EDITORS[question.kind](ask)
