"""« Aujourd’hui »: who calls for help, what was interrupted, the dossiers of the day."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from counter.button import Button
from counter.errands import Errands
from counter.look import card, heading, icon, space
from counter.models.dossiers import Column, DossiersModel
from counter.reading import Today, read_today
from counter.shortcuts import Key, bind, labelled
from counter.texts import plain
from counter.windows.tables import ListTable
from counter.words.story import place
from counter.words.wording import day_text, time_text
from domain.acts import Act
from store.drafts import Draft
from store.places import Names

_ICON = 20  # pixels
_MOST = 3  # notices of a kind: the day's dossiers stay in sight


class TodayPage(QWidget):
    """The first page of a session; F5 comes back to it and reads it anew.

    Signals:
        dossier_wanted: id of the dossier to open.
        draft_wanted: id of the interrupted interview to take up.
        take_up_wanted: somebody comes with what they began at the kiosk.
        tray_wanted: what waits for a human is to be seen.
    """

    dossier_wanted = Signal(str)
    draft_wanted = Signal(str)
    take_up_wanted = Signal()
    tray_wanted = Signal()

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._shown: Today | None = None
        self._heading = heading()
        self._notices = QVBoxLayout()
        self._notices.setSpacing(space("s"))
        self._model = DossiersModel(errands.desk.content, self)
        self.table = ListTable(
            self._model, self.tr("Dossiers du jour"), Column.NAME, Column.COMMUNE
        )
        self.table.opened.connect(lambda row: self.dossier_wanted.emit(self._model.dossier(row)))
        self._nobody = plain(self.tr("Aucune inscription aujourd’hui pour l’instant."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        layout.setSpacing(space("m"))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        take_up = Button(labelled(self.tr("Reprendre de la borne"), Key.TAKE_UP))
        take_up.clicked.connect(self.take_up_wanted)
        head.addWidget(take_up)
        bind(self, Key.TAKE_UP, self.take_up_wanted.emit, Qt.ShortcutContext.WindowShortcut)
        bind(self, Key.TRAY, self.tray_wanted.emit, Qt.ShortcutContext.WindowShortcut)
        layout.addLayout(head)
        layout.addLayout(self._notices)
        layout.addWidget(self._nobody)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read the day anew."""
        self._errands.run(read_today, self._show)

    def _show(self, today: Today) -> None:
        if today == self._shown:  # a round with the portal brought nothing: the cursor stays
            return
        self._shown = today
        text = self.tr("Aujourd’hui, {day}").format(day=day_text(today.day))
        self._heading.setText(text)
        self._clear_notices()
        if today.matters:
            self._add_tray(today.matters)
        for act in today.help[:_MOST]:
            self._notices.addWidget(self._help_notice(act))
        for draft in today.drafts[:_MOST]:
            self._add_draft(draft)
        row = self.table.currentIndex().row()
        self._model.show(today.dossiers, today.day)
        self.table.selectRow(max(0, min(row, len(today.dossiers) - 1)))
        self._nobody.setVisible(not today.dossiers)

    def _clear_notices(self) -> None:
        while item := self._notices.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()

    def _help_notice(self, act: Act) -> QFrame:
        text = self.tr("Appel à un conseiller à {time} : {place}")
        where = place(act, self._errands.desk.device, Names())
        return _notice("call", text.format(time=time_text(act.occurred_at), place=where))

    def _add_tray(self, matters: int) -> None:
        text = self.tr("%n chose(s) à traiter : quelqu’un doit regarder.", "", matters)
        button = Button(labelled(self.tr("À traiter"), Key.TRAY))
        button.clicked.connect(self.tray_wanted)
        self._add_notice(_notice("warning", text), button)

    def _add_draft(self, draft: Draft) -> None:
        names = (draft.answers.get(key) for key in ("family_name", "first_name"))
        name = " ".join(part for part in names if isinstance(part, str))
        text = self.tr("Inscription interrompue, commencée à {time} : {name}")
        frame = _notice(
            "edit",
            text.format(time=time_text(draft.started_at), name=name or self.tr("sans nom")),
        )
        button = Button(self.tr("Reprendre"))
        button.setAccessibleName(self.tr("Reprendre l’inscription de {name}").format(name=name))
        button.clicked.connect(partial(self.draft_wanted.emit, draft.id))
        self._add_notice(frame, button)

    def _add_notice(self, frame: QFrame, button: Button) -> None:
        if layout := frame.layout():
            layout.addWidget(button)
        self._notices.addWidget(frame)
        self.setTabOrder(button, self.table)


def _notice(icon_name: str, text: str) -> QFrame:
    frame = card()
    picture = QLabel()
    picture.setPixmap(icon(icon_name, "primary").pixmap(_ICON, _ICON))
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(space("m"), space("xs"), space("m"), space("xs"))
    layout.addWidget(picture)
    words = plain(text)
    layout.addWidget(words, 1)
    return frame
