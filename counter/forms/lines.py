"""One line that people type: names, texts, telephone numbers, e-mail addresses."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from counter.forms.editor import Ask, Editor
from counter.forms.skips import SkipButton
from counter.words.wording import skip_text
from domain.answers import Answer, Raw
from domain.phones import spoken_phone
from domain.questionnaire import Skip

_WIDEST = 48  # signs shown of a line; a width says what length is expected
_NARROWEST = 18


class LineEditor(Editor):
    """A line, with the skips of its question beside it. Typing replaces a skip."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        self._skip: Skip | None = None
        super().__init__(ask, self.line, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        layout = QHBoxLayout()
        layout.addWidget(self.line, 1)
        if ask.question.skips:
            button = SkipButton(ask, self)
            button.chosen.connect(self._skipped)
            layout.addWidget(button)
        layout.addStretch()
        self._column.addLayout(layout)
        self._fit(min(max(ask.question.max_length, _NARROWEST), _WIDEST))
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self._pass)

    def _fit(self, signs: int) -> None:
        sign = self.line.fontMetrics().averageCharWidth()
        self.line.setMaximumWidth(sign * (signs + 3))
        self.line.setMinimumWidth(sign * (min(signs, _NARROWEST) + 3))

    def _typed(self) -> None:
        self._show_skip(None)

    def _skipped(self, skip: Skip) -> None:
        self.line.clear()
        self._show_skip(skip)
        self._pass()

    def _show_skip(self, skip: Skip | None) -> None:
        self._skip = skip
        self.line.setPlaceholderText(skip_text(skip) if skip else "")

    def reading(self) -> Raw | None:
        return self._skip or self._read(self.line.text().strip())

    def _read(self, text: str) -> Raw | None:
        return text or None

    def _display(self, answer: Answer | None) -> None:
        self._show_skip(answer if isinstance(answer, Skip) else None)
        self.line.setText(self._written(answer) if isinstance(answer, str) else "")
        self.line.setCursorPosition(0)

    def _written(self, answer: str) -> str:
        return answer


class PhoneEditor(LineEditor):
    """A telephone number: typed in any way, shown as it is written in France."""

    def _written(self, answer: str) -> str:
        return spoken_phone(answer)
