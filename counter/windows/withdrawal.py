"""Withdraw a dossier, take that back, or settle it where somebody else worked on it meanwhile."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter.desk import Desk
from counter.errands import Errands
from counter.look import card, sized, space
from counter.reading import Opened
from counter.recording import restoring, withdrawing
from counter.shortcuts import Key, labelled
from counter.texts import note, plain
from counter.windows.choice_list import ChoiceList
from counter.windows.recording_dialog import RecordingDialog
from counter.windows.within import Scrolled
from counter.words.story import story
from counter.words.withdrawal import reasons
from counter.words.wording import moment_text
from domain.withdrawal import Presence
from store.agents import Agent

_WIDTH = 640  # pixels
_Offer = tuple[str, Callable[[Desk], None]]


class WithdrawalDialog(RecordingDialog):
    """What happened, what can be done, and what follows. A number picks, Enter records."""

    def __init__(self, opened: Opened, errands: Errands, agent: Agent, parent: QWidget) -> None:
        super().__init__(self.tr("Retrait de l’inscription"), errands, parent)
        self._opened = opened
        self._offers = list(self._offered(agent))
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("Ce que vous décidez"))
        self.list.offer(text for text, _ in self._offers)
        self.list.entered_key.connect(self.record)
        self.setFixedWidth(_WIDTH)
        self._lay_out()
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown.fit(self, _WIDTH)

    def _offered(self, agent: Agent) -> Iterator[_Offer]:
        dossier = self._opened.dossier
        presence = dossier.withdrawals.presence
        if presence is not Presence.PRESENT:
            yield self.tr("Rétablir l’inscription"), restoring(dossier, agent)
        if presence is not Presence.WITHDRAWN:
            text = self.tr("Retirer l’inscription : {reason}")
            for reason, written in reasons().items():
                yield text.format(reason=written), withdrawing(dossier, reason, agent)

    def _lay_out(self) -> None:
        layout = self.column(self.windowTitle())
        layout.addWidget(plain(self._meaning()))
        episodes = QVBoxLayout()
        episodes.setSpacing(space("m"))
        for episode in self._both():
            episodes.addWidget(episode)
        self._shown = Scrolled(episodes, self.tr("Ce qui s’est passé"))
        self._shown.setVisible(episodes.count() > 0)
        layout.addWidget(self._shown)
        layout.addWidget(self.list)
        layout.addWidget(self.problem)
        layout.addLayout(self.buttons(labelled(self.tr("Enregistrer"), Key.GO_ON)))

    def _meaning(self) -> str:
        match self._opened.dossier.withdrawals.presence:
            case Presence.PRESENT:
                return self.tr(
                    "Rien n’est effacé : le dossier reste lisible, marqué « Retirée », et peut "
                    "être rétabli. Les autres postes du site le verront à leur prochain échange."
                )
            case Presence.WITHDRAWN:
                return self.tr("L’inscription est retirée. Vous pouvez la rétablir.")
            case Presence.CONTESTED:
                return self.tr(
                    "L’inscription a été retirée pendant que quelqu’un d’autre y travaillait, "
                    "sans se voir. Décidez ce qui vaut : l’historique garde les deux."
                )

    def _both(self) -> Iterator[QWidget]:
        """What was withdrawn by whom, and what its author could not see."""
        dossier = self._opened.dossier
        shown = {act.id for act in (*dossier.withdrawals.standing, *dossier.withdrawals.against)}
        for episode in story(self.errands.desk, self._opened):
            if shown.intersection(episode.acts):
                frame = card()
                texts = QVBoxLayout(frame)
                texts.addWidget(sized(plain(episode.what), "body", bold=True))
                when = moment_text(episode.when, self._opened.today)
                texts.addWidget(note(f"{episode.who}, {episode.where}, {when}"))
                yield frame

    def record(self) -> None:
        picked = self.list.picked
        if picked is None:
            self.say(self.tr("Choisissez d’abord : un chiffre choisit."))
        else:
            _, work = self._offers[picked]
            self.write(work)
