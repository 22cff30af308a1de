"""What is the same on every page: where the person is, the language, the fixed bar, silence."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages import LANGUAGES, Choice
from kiosk.session import Overlay, Page, Session
from kiosk.viewmodels.tongue import Tongue
from qtkit.language import Language

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 1000
_ENDS = frozenset({Page.ATTRACT, Page.CLOSED})


@QmlElement
class Shell(QObject):
    """Owns the session: one person's visit, from the first touch to the erasure.

    Signals:
        arriving: page or overlay changed; for models, which prepare what the page shows.
        moved: the same, a moment later; for the screens.
        ticked: the seconds left before erasure changed.
        languageChanged: the texts of the interface are another language's now.
        entered: the person chose a language on the way in; the interview may begin.
        givenUp: the person wants everything gone, what was put aside under their code too.
        erased: whatever is known of the person is to be forgotten now.
        left: the kiosk was retired, and nobody is there any more.
        helpAsked: the person asks for a human; says on which page.
    """

    arriving = Signal()
    moved = Signal()
    ticked = Signal()
    languageChanged = Signal()
    faultChanged = Signal()
    interruptedChanged = Signal()
    entered = Signal()
    givenUp = Signal()
    erased = Signal()
    left = Signal()
    helpAsked = Signal(str)

    def __init__(
        self,
        language: Language,
        choice: Choice,
        now_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._tongue = Tongue(language, choice, self)
        self._session = Session()
        self._fault: Callable[[], str] = str
        self._for_good = False
        self._retired = False
        self._interrupted = ""
        self._entering = False
        language.changed.connect(self._retitle)
        self.languageChanged.connect(self.faultChanged)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(_TICK_MS)

    # --- Where the person is

    @property
    def session(self) -> Session:
        return self._session

    def go(self, session: Session) -> None:
        """Move on. The end of a visit takes everything with it."""
        before, self._session = self._session, session
        if before == session:
            return
        self._entering = False
        if session.page in _ENDS and before.page not in {session.page, Page.ATTRACT}:
            self.erased.emit()
        self._tongue.follow(session)
        self.arriving.emit()
        self.moved.emit()
        self._leave()

    @Property(str, notify=moved)
    def page(self) -> str:
        return self._session.page.value

    @Property(str, notify=moved)
    def overlay(self) -> str:
        return self._session.overlay.value

    @Property(str, notify=moved)
    def stays(self) -> str:
        """What the end of the visit leaves: `kiosk.session.Left`."""
        return self._session.left.value

    @Property(bool, notify=moved)
    def canGoBack(self) -> bool:
        return self._session.can_go_back

    @Slot()
    def start(self) -> None:
        here = self._session.touched(self._now_ms())
        self.go(here.closed() if self._for_good else here.begun())

    @Slot()
    def askWho(self) -> None:
        """Before an interrupted registration is shown: in its language."""
        self.go(self._session.resuming())
        self._tongue.choose(self._interrupted)

    @Slot()
    def askCode(self) -> None:
        """The person put a registration aside, and comes back to it."""
        self.go(self._session.coded())

    @Slot()
    def back(self) -> None:
        self.go(self._session.back())

    @Slot()
    def askHelp(self) -> None:
        here = self._session
        if Overlay.HELP not in here.covers:
            self.helpAsked.emit(here.question or here.page.value)
        if here.page is Page.ATTRACT:
            here = here.begun().touched(self._now_ms())
        self.go(here.covered(Overlay.HELP))

    @Slot()
    def askUrgent(self) -> None:
        """Whom to call in danger. Nobody hears that somebody looked."""
        self.go(self._session.covered(Overlay.URGENT))

    @Slot()
    def askLanguage(self) -> None:
        self.go(self._session.covered(Overlay.LANGUAGE))

    @Slot()
    def askDisplay(self) -> None:
        """How the page is to look."""
        self.go(self._session.covered(Overlay.DISPLAY))

    @Slot()
    def askSound(self) -> None:
        """How the kiosk is to be heard."""
        self.go(self._session.covered(Overlay.SOUND))

    @Slot()
    def hide(self) -> None:
        """Hide the page from whoever comes near, until the person wants it back."""
        self.go(self._session.covered(Overlay.HIDDEN))

    @Slot()
    def askQuit(self) -> None:
        if self._session.page is Page.CLOSED:  # all was erased before
            self.erase()
        else:
            self.go(self._session.covered(Overlay.QUIT))

    @Slot()
    def askNotice(self) -> None:
        """How the recommendation was made."""
        self.go(self._session.covered(Overlay.NOTICE))

    @Slot()
    def stay(self) -> None:
        """Close what covers the page."""
        self.go(self._session.uncovered().touched(self._now_ms()))

    @Slot()
    def giveUp(self) -> None:
        """Erase everything, for good: the person was asked whether they want that."""
        self.givenUp.emit()
        self.erase()

    @Slot()
    def erase(self) -> None:
        if not self._is_over:
            self.go(Session())

    @property
    def _is_over(self) -> bool:
        return self._retired and self._session.page is Page.CLOSED

    # --- Silence

    @Property(bool, notify=moved)
    def unhurried(self) -> bool:
        """Whether the visit may take longer."""
        return self._session.unhurried

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:
        return self._session.seconds_left(self._now_ms())

    @Slot()
    def touched(self) -> None:
        """The person did something."""
        self._session = self._session.touched(self._now_ms())

    @Slot()
    def takeTime(self) -> None:
        """From now on the visit may take longer."""
        self._session = self._session.given_time()

    @Slot()
    def tick(self) -> None:
        """Look at the clock: warn somebody who is silent, and erase when nobody answers."""
        if not self._is_over:
            self.go(self._session.at(self._now_ms()))
        if self._session.overlay is Overlay.IDLE:
            self.ticked.emit()

    # --- Language

    @property
    def language(self) -> str:
        """Code of the language in use, as in `kiosk.languages`."""
        return self._tongue.code

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        return any(s.right_to_left for s in LANGUAGES if s.code == self.language)

    @Property(QObject, notify=languageChanged)
    def languages(self) -> QObject:
        return self._tongue.rows

    @Slot(str)
    def speak(self, code: str) -> None:
        """Use a language: on the way in, or in place, with everything that was answered."""
        self._tongue.choose(code)
        if self._session.page is Page.LANGUAGE and self._session.overlay is Overlay.NONE:
            self._entering = True
            self.entered.emit()
        else:
            self.stay()

    def let_in(self) -> None:
        """The store is there now: go on with whoever chose a language before it was."""
        if self._entering:
            self.entered.emit()

    def _retitle(self) -> None:
        self._tongue.show()
        self.languageChanged.emit()

    # --- After a crash

    @Property(str, notify=interruptedChanged)
    def interrupted(self) -> str:
        """The language of what may be taken up after a crash; empty: there is nothing."""
        return self._interrupted

    def offer(self, interrupted: str) -> None:
        self._interrupted = interrupted
        self.interruptedChanged.emit()

    # --- When nothing works

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        return self._fault()

    def close_down(self, reason: Callable[[], str], *, for_good: bool = False) -> None:
        """Erase the visit and say why the kiosk cannot go on, as the person reads and hears.

        Args:
            reason: a sentence in the language in use.
            for_good: touching the kiosk again says so again; otherwise it begins anew.
        """
        if self._retired:  # nothing else is to be said here
            return
        self._fault = reason
        self._for_good = for_good
        self.faultChanged.emit()
        self.go(self._session.closed().touched(self._now_ms()))

    @Property(bool, notify=faultChanged)
    def retired(self) -> bool:
        """Whether no registration will ever begin here again."""
        return self._retired

    def retire(self, reason: str) -> None:
        """Say so for good, once whoever is there has finished. Then `left` is emitted."""
        self._fault = lambda: reason
        self._retired = True
        self.faultChanged.emit()
        self._leave()

    def _leave(self) -> None:
        if self._retired and not self._session.started:
            self.go(self._session.closed().touched(self._now_ms()))
            self.left.emit()
