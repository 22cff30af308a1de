"""How the kiosk looks to the person who is there: letters, ground, spaces."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.comfort import Aid
from kiosk.session import Page
from kiosk.viewmodels.shell import Shell

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Display(QObject):
    """Owns what a person chose to read better. The next one begins as everybody does.

    Args:
        usual: what is on for everybody here, from the first touch.

    Signals:
        changed: something was switched on or off.
    """

    changed = Signal()

    def __init__(
        self, shell: Shell, parent: QObject | None = None, usual: frozenset[Aid] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._usual = usual
        self._somebody = False
        self._aids: frozenset[Aid] = frozenset()
        shell.arriving.connect(self._follow)

    @property
    def aids(self) -> frozenset[Aid]:
        """What is on; nothing where nobody is."""
        return self._aids

    @Property(bool, notify=changed)
    def large(self) -> bool:
        return Aid.LARGE in self._aids

    @Property(bool, notify=changed)
    def onBlack(self) -> bool:
        return Aid.ON_BLACK in self._aids

    @Property(bool, notify=changed)
    def spaced(self) -> bool:
        return Aid.SPACED in self._aids

    @Slot(str)
    def switch(self, aid: str) -> None:
        """Switch one of `Aid` on or off, in place. Large letters are read more slowly."""
        self._use(self._aids ^ {Aid(aid)})
        if Aid.LARGE in self._aids:
            self._shell.go(self._shell.session.given_time())

    @Slot()
    def _follow(self) -> None:
        somebody = self._shell.session.page is not Page.ATTRACT
        if somebody is not self._somebody:
            self._somebody = somebody
            self._use(self._usual if somebody else frozenset())
            if Aid.LARGE in self._aids:
                self._shell.takeTime()

    def _use(self, aids: frozenset[Aid]) -> None:
        if aids != self._aids:
            self._aids = aids
            self.changed.emit()
