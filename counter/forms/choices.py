"""One answer picked from a closed list: an option, or yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from counter.forms.editor import Ask, Editor
from counter.look import is_enter
from counter.words.wording import skip_text, yes_no_text
from domain.answers import Answer, Raw
from domain.questionnaire import Skip

Choice = tuple[str, str | bool | Skip]

_NARROWEST = 24  # signs of the shown answer
_EMPTIES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def choices(ask: Ask) -> list[Choice]:
    """Options, then skips."""
    options: list[Choice] = [(ask.options[option], option) for option in ask.question.options]
    return [*options, *((skip_text(skip), skip) for skip in ask.question.skips)]


class _PickEditor(Editor):
    """A combo box. Its wheel scrolls the form: nobody changes an answer by accident."""

    def __init__(self, ask: Ask, offered: Sequence[Choice], parent: QWidget | None) -> None:
        self.box = QComboBox()
        super().__init__(ask, self.box, parent)
        self.box.addItem("", None)
        for label, value in offered:
            self.box.addItem(label, value)
        self.box.setMaxVisibleItems(self.box.count())
        self.box.setMinimumContentsLength(_NARROWEST)  # the list is as wide as its words
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.activated.connect(self.settle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addStretch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if is_enter(event):
            self._pass()
        elif event.key() in _EMPTIES:
            self.box.setCurrentIndex(0)
        else:
            return False
        return True

    def reading(self) -> Raw | None:
        value = self.box.currentData()
        return value if isinstance(value, str | bool | Skip) else None

    def _display(self, answer: Answer | None) -> None:
        values = [self.box.itemData(row) for row in range(self.box.count())]
        self.box.setCurrentIndex(values.index(answer) if answer in values else 0)


class ChoiceEditor(_PickEditor):
    """One option or skip; its number picks it."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        numbered = [(f"{number}  {text}", it) for number, (text, it) in enumerate(choices(ask), 1)]
        super().__init__(ask, numbered, parent)


class YesNoEditor(_PickEditor):
    """« Oui », « Non » or a skip; the first letter picks it."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        offered: list[Choice] = [(yes_no_text(yes), yes) for yes in (True, False)]
        super().__init__(ask, [*offered, *choices(ask)], parent)
