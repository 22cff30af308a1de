"""One field of the form; above it what to read aloud, under it what is wrong with the answer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from counter.forms.editor import Editor
from counter.look import sized, space
from counter.texts import note, plain


class Row(QWidget):
    """An editor with its problem. The problem never takes the focus nor stops the typing."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = plain(editor.label)
        self.label.setBuddy(editor)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label.setContentsMargins(0, space("xs"), 0, 0)
        self._problem = note(colour="danger")
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("xs"))
        if told := editor.ask.text.told:
            layout.addWidget(_read_aloud(told))
        layout.addWidget(editor)
        layout.addWidget(self._problem)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def problem(self) -> str:
        """The sentence that is shown; empty if there is none."""
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence says that nothing is."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.editor.describe(sentence)


def _read_aloud(sentences: Sequence[str]) -> QWidget:
    """What the person has to know before answering."""
    told = QWidget()
    layout = QVBoxLayout(told)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space("xs"))
    title = QCoreApplication.translate("Row", "À lire à la personne")
    layout.addWidget(sized(plain(title), "body", bold=True))
    for sentence in sentences:
        layout.addWidget(plain(f"•  {sentence}"))
    return told
