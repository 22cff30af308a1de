"""One dossier on one page: who, every answer with who gave it, and all acts as a story."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.explaining import Rights, reading_rights
from counter.flow import Flow
from counter.look import coloured, heading, space
from counter.models.fields import Column, FieldsModel
from counter.models.timeline import Column as TimelineColumn
from counter.models.timeline import TimelineModel
from counter.reading import Opened, opening_dossier, reading_dossier
from counter.recording import limiting
from counter.shortcuts import Key, bind, labelled
from counter.texts import plain
from counter.windows.attached import AttachedDialog
from counter.windows.correction import CorrectionDialog
from counter.windows.joined import JoinedLine
from counter.windows.orientation import OrientationDialog
from counter.windows.rights import explanation
from counter.windows.tables import TextTable
from counter.windows.withdrawal import WithdrawalDialog
from counter.windows.written import WrittenDialog
from counter.words.orientation import orientation_text
from counter.words.rights import objection_text, rights_text
from counter.words.sharing import limits_text
from counter.words.story import dossier_fields, story
from counter.words.withdrawal import presence_text
from counter.words.wording import answer_text
from domain.documents.attached import documents_of
from domain.dossier import Dossier
from qtkit.sync_service import SyncService
from store.agents import Agent

_TIMELINE, _SHARE = 420, 0.36  # pixels; of a narrower page


class DossierPage(QWidget):
    """Shows a dossier; F4 or Enter corrects the answer of the row, Ctrl+K keeps it here.

    F10 withdraws the dossier, Ctrl+D shows its documents, Ctrl+E explains rights, Ctrl+M joins it
    with another one of the same person.

    Signals:
        returned: back to the list.
        corrected: there is one more act.
    """

    returned = Signal()
    corrected = Signal()

    def __init__(
        self,
        dossier: str,
        errands: Errands,
        agent: Agent,
        sync: SyncService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id = dossier
        self._errands = errands
        self._agent = agent
        self._sync = sync
        self._opened: Opened | None = None
        self._name = heading(size="display")
        self._summary, self._orientation = plain(), plain()
        self._rights, self._objection = plain(), plain()
        self._sharing, self._presence = plain(), plain()
        self._brought = plain(
            self.tr("Provisoire : apporté d’une borne. Le portail ne l’a pas encore transmis.")
        )
        self._joined = JoinedLine(errands, agent)
        self._joined.recorded.connect(self._corrected)
        self._joined.left.connect(self._return_to_table)
        self._documents = Button(labelled(self.tr("Documents"), Key.DOCUMENTS))
        self._attention = plain()
        for words in (self._presence, self._attention, self._objection):
            coloured(words, "danger")
        self._fields = FieldsModel(origins=True, parent=self)
        self.table = TextTable(self._fields, self.tr("Réponses du dossier"), Column.VALUE)
        self.table.opened.connect(self._correct_row)
        self._acts = TimelineModel(self)
        self.timeline = TextTable(self._acts, self.tr("Historique"), TimelineColumn.WHAT)
        self._lay_out()
        self._bind()
        self.setFocusProxy(self.table)

    def _bind(self) -> None:
        bind(self, Key.CORRECT, self._correct)
        bind(self, Key.KEEP, self._keep)
        bind(self, Key.ORIENTATION, self._orient)
        bind(self, Key.RIGHTS, self._explain)
        bind(self, Key.WITHDRAW, self._withdraw)
        bind(self, Key.DOCUMENTS, self._see_documents)
        bind(self, Key.MERGE, self._joined.merge)
        bind(self, Key.BACK, self.returned.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.timeline.setFixedWidth(min(_TIMELINE, int(event.size().width() * _SHARE)))

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is shown.

        Raises:
            LookupError: it was not read yet.
        """
        if self._opened is None:
            raise LookupError(self._id)
        return self._opened.dossier

    def refresh(self) -> None:
        """Read the dossier anew."""
        opening = opening_dossier(self._id, self._agent)
        self._errands.run(reading_dossier(self._id) if self._opened else opening, self._show)

    def _lay_out(self) -> None:
        correct = Button(labelled(self.tr("Corriger la réponse"), Key.CORRECT))
        correct.clicked.connect(self._correct)
        orientation = Button(labelled(self.tr("Préconisation"), Key.ORIENTATION))
        orientation.clicked.connect(self._orient)
        keep = Button(labelled(self.tr("Ne pas partager"), Key.KEEP))
        keep.clicked.connect(self._keep)
        self._documents.clicked.connect(self._see_documents)
        withdraw = Button(labelled(self.tr("Retrait"), Key.WITHDRAW))
        withdraw.clicked.connect(self._withdraw)
        back = Button(labelled(self.tr("Retour"), Key.BACK))
        back.clicked.connect(self.returned)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(back)
        actions = Flow(space("s"))
        explain = Button(labelled(self.tr("Expliquer les droits"), Key.RIGHTS))
        explain.clicked.connect(self._explain)
        merge = self._joined.merge_button
        for action in (orientation, self._documents, keep, correct, withdraw, explain, merge):
            actions.addWidget(action)
        body = QHBoxLayout()
        body.setSpacing(space("l"))
        body.addWidget(self.table, 1)
        body.addWidget(self.timeline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("l"), space("m"), space("l"), space("m"))
        layout.setSpacing(space("s"))
        layout.addLayout(top)
        layout.addWidget(self._summary)
        layout.addLayout(actions)
        layout.addWidget(self._orientation)
        layout.addWidget(self._objection)
        layout.addWidget(self._rights)
        layout.addWidget(self._joined)
        layout.addWidget(self._sharing)
        layout.addWidget(self._brought)
        layout.addWidget(self._presence)
        layout.addWidget(self._attention)
        layout.addLayout(body, 1)

    def _show(self, opened: Opened) -> None:
        if opened == self._opened:
            return
        self._opened = opened
        dossier = opened.dossier
        known = {
            key: answer_text(opened.asking(key), key, field.value)
            for key, field in dossier.fields.items()
        }
        self._name.setText(f"{known.get('first_name', '')} {known.get('family_name', '')}".strip())
        parts = [dossier.reference, known.get("birth_date"), known.get("commune")]
        self._summary.setText("   ·   ".join(part for part in parts if part))
        self._orientation.setText(orientation_text(opened.standing, opened.told))
        self._orientation.setVisible(bool(self._orientation.text()))
        self._rights.setText(rights_text(opened))
        self._objection.setText(objection_text(opened))
        self._objection.setVisible(bool(self._objection.text()))
        self._joined.show_dossier(opened)
        self._sharing.setText(limits_text(self._errands.desk.device.structure_name))
        self._sharing.setVisible(bool(dossier.limits))
        documents = self.tr("Documents : {count}").format(count=len(documents_of(dossier.usable)))
        self._documents.setText(labelled(documents, Key.DOCUMENTS))
        self._documents.setAccessibleName(self._documents.text())
        self._brought.setVisible(opened.brought)
        presence = presence_text(dossier.withdrawals, opened.today)
        self._presence.setText(presence)
        self._presence.setVisible(bool(presence))
        attention = self._attention_text(opened)
        self._attention.setText(attention)
        self._attention.setVisible(bool(attention))
        row = max(1, self.table.currentIndex().row())
        self._fields.put(dossier_fields(opened))
        self.table.selectRow(row)
        self._acts.show(story(self._errands.desk, opened), opened.today)

    def _attention_text(self, opened: Opened) -> str:
        """What a human has to look at; nothing where nothing waits."""
        conflicts, apart = len(opened.dossier.conflicts), len(opened.apart)
        said = self.tr(
            "%n réponse(s) à départager : deux personnes ont corrigé en même temps.", "", conflicts
        )
        if opened.dossier.joined.merges:
            said = self.tr(
                "%n réponse(s) à départager : dites ce qui vaut pour la personne.", "", conflicts
            )
        beside = self.tr(
            "%n acte(s) gardé(s) à part : à comparer, en tête de l’historique.",
            "",
            apart,
        )
        return "\n".join(text for text, count in ((said, conflicts), (beside, apart)) if count)

    def _correct(self) -> None:
        if (index := self.table.currentIndex()).isValid():
            self._correct_row(index.row())

    def _correct_row(self, row: int) -> None:
        key = self._fields.rows[row].key
        if self._opened is None or key not in self._opened.asking(key).questionnaire.by_key:
            return  # a title, or a field that only a newer version can correct
        if key in self._opened.dossier.withheld:
            return  # nobody corrects what they cannot see
        dialog = CorrectionDialog(self._opened, key, self._errands, self._agent, self)
        dialog.recorded.connect(self._corrected)
        dialog.finished.connect(self._return_to_table)
        dialog.open()

    def _keep(self) -> None:
        """Keep the answer of the row in the structure, or share it again."""
        index = self.table.currentIndex()
        key = self._fields.rows[index.row()].key if index.isValid() else ""
        if self._opened is None or key not in self._opened.dossier.fields:
            return
        question = self._opened.asking(key).questionnaire.by_key.get(key)
        if question is not None and question.limitable:
            work = limiting(self._opened.dossier, key, self._agent)
            self._errands.run(work, lambda _: self._corrected())

    def _orient(self) -> None:
        if self._opened is None:
            return
        dialog = OrientationDialog(self._opened, self._errands, self._agent, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.recorded.connect(self._corrected)
        dialog.finished.connect(self._return_to_table)
        dialog.open()

    def _explain(self) -> None:
        if opened := self._opened:
            self._errands.run(
                reading_rights(opened), lambda rights: self._read_rights(opened, rights)
            )

    def _read_rights(self, opened: Opened, rights: Rights) -> None:
        dialog = WrittenDialog(explanation(opened, rights, self._agent), self._errands, self)
        dialog.recorded.connect(self._corrected)
        dialog.finished.connect(self._return_to_table)
        dialog.open()

    def _withdraw(self) -> None:
        if self._opened is None:
            return
        dialog = WithdrawalDialog(self._opened, self._errands, self._agent, self)
        dialog.recorded.connect(self._corrected)
        dialog.finished.connect(self._return_to_table)
        dialog.open()

    def _see_documents(self) -> None:
        dialog = AttachedDialog(self.dossier.id, self._errands, self._agent, self._sync, self)
        dialog.recorded.connect(self._corrected)
        dialog.finished.connect(self._return_to_table)
        dialog.open()

    def _return_to_table(self) -> None:
        self.activateWindow()  # not every window manager does it by itself
        self.table.setFocus()

    def _corrected(self) -> None:
        self.refresh()
        self.corrected.emit()
