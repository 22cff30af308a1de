"""« Sans réponse »: the ways not to answer, beside a field in which people type."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton

from counter.forms.editor import Ask, Editor
from counter.look import quiet
from counter.words.wording import skip_text
from domain.questionnaire import Skip

KEY = Qt.Key.Key_F8


class SkipButton(QToolButton):
    """Offers the skips of a question in a menu. F8 opens it from within the field.

    It is seen only beside the field with the cursor: eighteen of them would be noise.

    Signals:
        chosen: the `Skip`.
    """

    chosen = Signal(Skip)

    def __init__(self, ask: Ask, owner: Editor) -> None:
        super().__init__(owner)
        self.setText(self.tr("F8  Sans réponse"))
        name = self.tr("F8  Sans réponse : {field}")
        self.setAccessibleName(name.format(field=ask.text.short))
        quiet(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F8 reaches it; Tab goes to the next field
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.hide()
        self._menu = QMenu(self)
        for number, skip in enumerate(ask.question.skips, 1):
            action = self._menu.addAction(f"&{number}  {skip_text(skip)}")
            action.setData(skip)
        self._menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.clicked.connect(self._open)
        owner.focused.connect(self.show)
        owner.unfocused.connect(self.hide)
        shortcut = QShortcut(QKeySequence(KEY), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._open)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self._menu.setActiveAction(self._menu.actions()[0])
