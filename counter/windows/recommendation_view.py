"""A recommendation to read: what is proposed, who decides, why and by which rule, what else."""

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from counter.desk import Desk
from counter.look import card, coloured, heading, sized, space
from counter.orientation.told import Ground, Told
from counter.reading import Opened
from counter.texts import note, plain
from counter.words.orientation import decided_by, decision_text, layer_text
from counter.words.sharing import kept_text, structure_text
from domain.orientation.record import UNDECIDED
from domain.standing import Decided


class RecommendationView(QScrollArea):
    """Scrolls where it is long. Nothing in it is an action."""

    def __init__(self, opened: Opened, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Préconisation"))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, space("m"), 0)
        layout.setSpacing(space("s"))
        for part in self._parts():
            layout.addWidget(part)
        layout.addStretch()
        self.setWidget(page)

    def _parts(self) -> Iterator[QWidget]:
        if project := self._opened.dossier.text("project"):
            yield note(self.tr("Son projet, avec ses mots"))
            yield sized(plain(f"« {project} »"), "body", bold=True)
        yield from self._decisions()
        yield heading(self.tr("Préconisation"))
        if self._opened.told is None:
            yield plain(self.tr("Il n’y en a pas encore pour ce dossier."))
        else:
            yield from self._told(self._opened.told)

    def _told(self, told: Told) -> Iterator[QWidget]:
        for line in told.result:
            yield sized(plain(line), "title", bold=True)
        yield plain(self.tr("Décide : {body}").format(body=told.decider))
        if kept := self._opened.reasons_kept:
            yield sized(plain(self.tr("Pourquoi")), "body", bold=True)
            yield plain(kept_text(structure_text(kept, self._opened.names)))
        elif self._unclear and told.missing:
            yield sized(plain(self.tr("À préciser")), "body", bold=True)
            for missing in told.missing:
                yield plain(f"•  {missing}")
        else:
            yield sized(plain(self.tr("Pourquoi")), "body", bold=True)
            for ground in told.grounds:
                yield _ground(ground)
        if told.alternatives:
            yield sized(plain(self.tr("Autres choix possibles")), "body", bold=True)
            yield plain(", ".join(told.alternatives))
        yield note(told.mention)

    @property
    def _unclear(self) -> bool:
        made = self._opened.standing.latest
        return made is not None and made.recommendation.body == UNDECIDED

    def _decisions(self) -> Iterator[QWidget]:
        stands = self._opened.standing
        if stands.conflict:
            text = plain(
                self.tr("Deux décisions ont été prises en même temps. Une personne tranche.")
            )
            coloured(text, "danger")
            yield text
        for decided in stands.decisions:
            yield self._decision(decided)

    def _decision(self, decided: Decided) -> QFrame:
        frame = card()
        layout = QVBoxLayout(frame)
        text = decision_text(decided.decision, self._opened.told)
        layout.addWidget(sized(plain(text), "body", bold=True))
        layout.addWidget(note(decided_by(decided, self._opened.today)))
        if decided.decision.comment:
            layout.addWidget(plain(decided.decision.comment))
        if self._opened.standing.is_earlier(decided):
            earlier = self.tr("Prise sur une préconisation plus ancienne que celle-ci.")
            layout.addWidget(note(earlier, colour="danger"))
        return frame


def _ground(ground: Ground) -> QWidget:
    """A reason, and under it whose rule it is and where it is written."""
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, space("xs"))
    layout.setSpacing(0)
    layout.addWidget(plain(f"•  {ground.sentence}"))
    layout.addWidget(note(f"{layer_text(ground)}   {ground.source}"))
    return part
