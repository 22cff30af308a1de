"""The NIR: in groups as on the card while it is typed, covered as soon as the field is left."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from counter.forms.editor import Ask
from counter.forms.lines import LineEditor
from counter.words.wording import covered_nir, grouped_nir
from domain.answers import Answer, Raw

_SIGNS = 24


class NirEditor(LineEditor):
    """Seen whole only while the cursor is in the field: screens at a desk are seen by others."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self._nir = ""
        super().__init__(ask, parent)
        self._fit(_SIGNS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and self._nir:
            self.line.setText(grouped_nir(self._nir))
        handled = super().eventFilter(watched, event)
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._cover()
        return handled

    def _typed(self) -> None:
        super()._typed()
        self._nir = ""

    def _read(self, text: str) -> Raw | None:
        return self._nir or text or None

    def _display(self, answer: Answer | None) -> None:
        self._nir = answer if isinstance(answer, str) else ""
        super()._display(answer)
        self._cover()

    def _written(self, answer: str) -> str:
        return grouped_nir(answer)

    def _cover(self) -> None:
        if self._nir and not self.line.hasFocus():
            self.line.setText(covered_nir(self._nir))
            self.line.setCursorPosition(0)
