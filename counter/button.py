"""A button that Enter presses too, as agents expect; in Qt that is so in dialogs only."""

from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton

from counter.look import is_enter


class Button(QPushButton):
    """A push button for the keyboard. `primary`: the one that goes on."""

    def __init__(
        self, text: str = "", *, picture: QIcon | None = None, primary: bool = False
    ) -> None:
        super().__init__(f" {text}" if picture else text)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setProperty("primary", primary)
        if picture:
            self.setIcon(picture)

    def show_state(self, text: str, picture: QIcon) -> None:
        """Say something else from now on."""
        self.setText(f" {text}")
        self.setAccessibleName(text)
        self.setIcon(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
