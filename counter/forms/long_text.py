"""The person's own words: several lines, kept as they are said."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from counter.forms.editor import Ask, Editor
from counter.forms.skips import SkipButton
from counter.look import is_enter
from counter.words.wording import skip_text
from domain.answers import Answer, Raw
from domain.questionnaire import Skip

_LINES = 3
_MARGINS = 16  # pixels, above and below together


class LongTextEditor(Editor):
    """Three lines and more. Enter goes on, as everywhere; Shift+Enter begins a line."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self.area = QPlainTextEdit()
        self._skip: Skip | None = None
        super().__init__(ask, self.area, parent)
        self.area.setTabChangesFocus(True)
        metrics = self.area.fontMetrics()
        self.area.setFixedHeight(_LINES * metrics.lineSpacing() + _MARGINS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        if ask.question.skips:
            button = SkipButton(ask, self)
            button.chosen.connect(self._skipped)
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.area.textChanged.connect(self._typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Shift+Enter is no Enter here: it begins a line.
        if isinstance(event, QKeyEvent) and _pressed_enter(event):
            self._pass()
            return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        if self.area.toPlainText():
            self._show_skip(None)

    def _skipped(self, skip: Skip) -> None:
        self.area.clear()
        self._show_skip(skip)
        self._pass()

    def _show_skip(self, skip: Skip | None) -> None:
        self._skip = skip
        self.area.setPlaceholderText(skip_text(skip) if skip else "")

    def reading(self) -> Raw | None:
        return self._skip or self.area.toPlainText().strip() or None

    def _display(self, answer: Answer | None) -> None:
        self._show_skip(answer if isinstance(answer, Skip) else None)
        self.area.setPlainText(answer if isinstance(answer, str) else "")


def _pressed_enter(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and is_enter(event)
