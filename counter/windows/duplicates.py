"""People already known who may be the same person, shown before a second dossier is made."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import sized, space
from counter.reading import looking_alike
from counter.texts import note, plain
from counter.words.likeness import differences_text, reasons_text, verdict_text
from counter.words.wording import answer_text, day_text, mode_text
from domain.duplicates.person import Person, described_by
from domain.interview import Interview
from store.dossiers import Summary

if TYPE_CHECKING:
    from store.duplicates import LookAlike


class Duplicates(QScrollArea):
    """Looks for who may be the same while the agent types. Blocks nothing, merges nothing.

    Signals:
        dossier_wanted: id of the dossier to open instead.
    """

    dossier_wanted = Signal(str)

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._looked = Person()
        self._shown: list[LookAlike] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Déjà inscrit ?"))
        self.hide()

    def look(self, interview: Interview) -> None:
        """Look again if anything by which people are recognised changed."""
        person = described_by(interview.answers)
        if person != self._looked:
            self._looked = person
            self._errands.run(looking_alike(person), partial(self._found, person))

    def _found(self, looked: Person, found: "list[LookAlike]") -> None:
        """Show the result, unless more was typed meanwhile or it is what is shown already."""
        if looked != self._looked or found == self._shown:
            return
        self._shown = found
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("xs"))
        for look_alike in found:
            self._add(layout, look_alike)
        layout.addStretch()
        if before := self.widget():
            self.takeWidget()
            before.deleteLater()  # the agent may be in it
        self.setWidget(page)
        page.setAutoFillBackground(False)  # the card behind it has a colour of its own
        self.setVisible(bool(found))

    def _add(self, layout: QVBoxLayout, look_alike: "LookAlike") -> None:
        summary, likeness = look_alike.summary, look_alike.likeness
        layout.addWidget(sized(plain(verdict_text(likeness.verdict)), "body", bold=True))
        layout.addWidget(plain(summary.name))
        differences = differences_text(self._errands.desk.content, likeness)
        said = (self._who(summary), reasons_text(likeness), differences)
        layout.addWidget(note("\n".join(filter(None, said))))
        button = Button(self.tr("Ouvrir ce dossier"))
        name = self.tr("Ouvrir ce dossier : {name}, {reference}. {verdict}")
        verdict = verdict_text(likeness.verdict)
        button.setAccessibleName(
            name.format(name=summary.name, reference=summary.reference, verdict=verdict)
        )
        button.setAccessibleDescription("\n".join(filter(None, said[1:])))
        button.clicked.connect(partial(self.dossier_wanted.emit, summary.id))
        layout.addWidget(button)
        layout.addSpacing(space("m"))

    def _who(self, summary: Summary) -> str:
        """Born when, registered under what, where and how."""
        commune = answer_text(self._errands.desk.content, "commune", summary.commune or None)
        said = f"{summary.reference}, {commune}, {mode_text(summary.mode)}"
        if born := _day(summary.birth_date):
            return self.tr("Date de naissance : {day}").format(day=born) + f"\n{said}"
        return said


def _day(birth_date: str) -> str:
    """The day in words; empty for what is none, as acts of others may hold."""
    try:
        return day_text(date.fromisoformat(birth_date))
    except ValueError:
        return ""
