"""The registration is recorded: the reference, large, and on paper for who wants it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from counter.button import Button
from counter.look import card, heading, sized, space
from counter.reading import Opened
from counter.shortcuts import Key, bind, labelled
from counter.slip import print_slip
from counter.texts import plain
from counter.windows.sign_in import centred
from counter.words.orientation import orientation_text
from store.device import Device
from store.registration import Submitted

_LARGER = 2.0  # it is read aloud, across a desk


class DonePage(QWidget):
    """What the person leaves with, and what happens next.

    Signals:
        dossier_wanted: id of the new dossier.
        orientation_wanted: the `Opened` dossier whose recommendation is to be shown.
        finished: back to the day.
    """

    dossier_wanted = Signal(str)
    orientation_wanted = Signal(object)
    finished = Signal()

    def __init__(self, done: Submitted, device: Device, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = done
        self._device = device
        self._opened: Opened | None = None
        self._orientation = plain()
        frame = card()
        centred(self, frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[space("xl")] * 4)
        layout.setSpacing(space("l"))
        layout.addWidget(heading(self.tr("C’est enregistré")))
        layout.addWidget(plain(self.tr("La référence à donner à la personne :")))
        reference = sized(QLabel(done.reference), "display", bold=True)
        font = reference.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        reference.setFont(font)
        reference.setAccessibleName(
            self.tr("Référence {reference}").format(reference=done.reference)
        )
        layout.addWidget(reference)
        layout.addWidget(self._orientation)
        layout.addWidget(plain(self._next_step()))
        layout.addLayout(self._buttons())
        bind(self, Key.PRINT, self._print)
        bind(self, Key.ORIENTATION, self._orient)
        bind(self, Key.BACK, self.finished.emit)

    def show_opened(self, opened: Opened) -> None:
        """Say what is recommended."""
        self._opened = opened
        self._orientation.setText(orientation_text(opened.standing, opened.told))

    def _orient(self) -> None:
        if self._opened:
            self.orientation_wanted.emit(self._opened)

    def _next_step(self) -> str:
        text = self.tr("Pour la suite, et pour toute question : {structure}, {phone}. {opening}")
        return text.format(
            structure=self._device.structure_name,
            phone=self._device.phone,
            opening=self._device.opening,
        )

    def _buttons(self) -> QHBoxLayout:
        finish = Button(labelled(self.tr("Revenir à la journée"), Key.BACK), primary=True)
        finish.clicked.connect(self.finished)
        paper = Button(labelled(self.tr("Imprimer la référence"), Key.PRINT))
        paper.clicked.connect(self._print)
        orientation = Button(labelled(self.tr("Préconisation"), Key.ORIENTATION))
        orientation.clicked.connect(self._orient)
        dossier = Button(self.tr("Ouvrir le dossier"))
        dossier.clicked.connect(lambda: self.dossier_wanted.emit(self._done.dossier))
        buttons = QHBoxLayout()
        for button in (finish, orientation, paper, dossier):
            buttons.addWidget(button)
        buttons.addStretch()
        self.setFocusProxy(finish)
        return buttons

    def _print(self) -> None:
        print_slip(self._done.reference, self._device, self)
