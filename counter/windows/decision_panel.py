"""The decision of a person: following the recommendation is one choice of several, all alike."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.look import heading, space
from counter.orientation.offers import Offer, offers
from counter.orientation.told import Told
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.choice_list import ChoiceList
from counter.words.orientation import refusals
from domain.orientation.decision import LONGEST_COMMENT, Decision, Made, Refusal
from domain.orientation.record import BODIES, PATHS
from domain.standing import Standing
from domain.structures import StructureKind


class DecisionPanel(QWidget):
    """A number picks a decision, Enter records it. Nothing is chosen beforehand.

    Signals:
        decided: the `Decision` to record.
    """

    decided = Signal(object)

    def __init__(
        self,
        made: Made,
        stands: Standing,
        told: Told,
        structure: StructureKind,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._made = made
        self._seen = stands.seen
        self._told = told
        self._structure = structure
        self._offers = offers(made)
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("Décisions possibles"))
        self.list.offer(self._text(offer) for offer in self._offers)
        self.path = _codes(told.paths, PATHS, self.tr("Parcours"))
        self.body = _codes(told.bodies, BODIES, self.tr("Organisme"))
        self.why = QComboBox()
        self.why.setAccessibleName(self.tr("Raison de l’autre choix"))
        for reason, text in refusals().items():
            self.why.addItem(text, reason)
        self.why.setCurrentIndex(self.why.findData(Refusal.OTHER_VIEW))
        self.comment = QLineEdit(maxLength=LONGEST_COMMENT)
        self.comment.setPlaceholderText(self.tr("Commentaire, si c’est utile"))
        self.comment.setAccessibleName(self.tr("Commentaire"))
        self._problem = note(colour="danger")
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._adapt)
        self.list.entered_key.connect(self._record)
        bind(self, Key.GO_ON, self._record)
        self._adapt()
        self.setFocusProxy(self.list)

    def refuse(self, sentence: str) -> None:
        """Say why it is not recorded."""
        self._problem.setText(sentence)

    def _lay_out(self) -> None:
        record = Button(labelled(self.tr("Enregistrer la décision"), Key.GO_ON), primary=True)
        record.clicked.connect(self._record)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("s"))
        layout.addWidget(heading(self.tr("Décider")))
        layout.addWidget(
            plain(self.tr("Vous décidez, au nom de votre structure. Un chiffre choisit."))
        )
        layout.addWidget(self.list)
        for field in (self.path, self.body, self.why, self.comment):
            layout.addWidget(field)
        layout.addWidget(self._problem)
        layout.addWidget(record)
        layout.addStretch()

    def _text(self, offer: Offer) -> str:
        if offer.free:
            return self.tr("Autre parcours ou autre organisme")
        if not offer.path:
            return self.tr("Ne pas suivre ; décider l’orientation plus tard")
        orientation = self._told.orientation(offer.path, offer.body)
        text = self.tr("Suivre : {orientation}") if offer.follows else "{orientation}"
        return text.format(orientation=orientation)

    def _picked(self) -> Offer | None:
        picked = self.list.picked
        return None if picked is None else self._offers[picked]

    def _adapt(self) -> None:
        """Show what the choice needs, and nothing else."""
        offer = self._picked()
        self.path.setVisible(offer is not None and offer.free)
        self.body.setVisible(offer is not None and offer.free)
        self.why.setVisible(offer is not None and not offer.follows)
        self._problem.setText("")

    def _record(self) -> None:
        offer = self._picked()
        if offer is None:
            self.refuse(self.tr("Choisissez d’abord une décision."))
            return
        if offer.free:
            offer = Offer(self.path.currentData(), self.body.currentData())
            if not (offer.path and offer.body):
                self.refuse(self.tr("Choisissez un parcours et un organisme."))
                return
        self.decided.emit(self._decision(offer))

    def _decision(self, offer: Offer) -> Decision:
        why = Refusal(self.why.currentData())  # Qt gives the bare text back
        comment = self.comment.text().strip()
        return offer.decision(self._made, self._structure, why, comment, self._seen)


def _codes(names: Mapping[str, str], codes: tuple[str, ...], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(name, None)
    for code in codes:
        box.addItem(names[code], code)
    return box
