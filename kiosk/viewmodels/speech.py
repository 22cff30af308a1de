"""Reading aloud: a page on demand, or each page as it comes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session import Overlay, Page
from kiosk.speech.clips import FOLDER, Clips
from kiosk.speech.playback import NOTES, Playback
from kiosk.speech.reading import Reader, Sentence
from kiosk.speech.voices import GAINS, VOICES
from kiosk.viewmodels.shell import Shell

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = "shown"
"""Name of the items of which one holds the page, and one what covers it."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a person wants to hear, and can.

    Attributes:
        headset: they alone hear, so that answers may be read too.
        aloud: each page is read as it comes, and each control when it is reached.
        mute: it turned out that nothing can be heard here.
    """

    headset: bool
    aloud: bool = False
    mute: bool = False


@QmlElement
class Speech(QObject):
    """Owns what is being read, and how. Everything is as before when the visit ends.

    Args:
        private: this kiosk is heard in a headset or handset alone.

    Attributes:
        playback: what is being said.

    Signals:
        changed: something is being read now, or not any more.
        settingsChanged: the mode, the loudness, the headset or the language is another.
        answersRead: all answers are read to the person, who alone hears them.
    """

    changed = Signal()
    answersRead = Signal()
    settingsChanged = Signal()

    def __init__(self, shell: Shell, window: QQuickWindow, private: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._window = window
        self._private = private
        self._clips = Clips(FOLDER)
        self.playback = Playback(self._clips, self)
        self._held = False  # the gesture that is being made interrupted
        self._manner = Manner(private)
        self._place = self._here
        self._arrival = QTimer(self, singleShot=True, interval=0)
        self._arrival.timeout.connect(self._arrive)
        self.playback.changed.connect(self.changed)
        self.playback.heard.connect(self._heard)
        self.playback.failed.connect(self._failed)
        shell.arriving.connect(self._follow)
        shell.languageChanged.connect(self._follow)
        shell.erased.connect(self._forget)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusObjectChanged.connect(self._reached)

    def close(self) -> None:
        """Wait until nothing runs any more."""
        self.playback.close()

    # --- What is being read

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self.playback.speaking

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether there is something to go on with."""
        return self.playback.waiting

    @Slot()
    def listen(self) -> None:
        """Read the page; pause; or go on with the sentence that was interrupted."""
        playback = self.playback
        if playback.speaking:
            playback.hush()
        elif not playback.waiting:
            self.repeat()
        elif not self._held:
            playback.go_on()
        self._held = False

    @Slot()
    def repeat(self) -> None:
        """Read the page from its beginning."""
        self._shell.takeTime()
        QAccessible.setActive(True)
        self.playback.say(self._page())

    @Slot()
    def hush(self) -> None:
        """Whatever a person does, the voice is silent at once."""
        self._held = self.playback.speaking
        self.playback.hush()

    @Slot()
    def tellProblem(self) -> None:
        """Say what is wrong, once it is shown, if pages are read as they come."""
        if self._manner.aloud:
            QTimer.singleShot(0, self, self._tell_problem)

    # --- How it is read

    @property
    def manner(self) -> Manner:
        return self._manner

    @Property(bool, notify=settingsChanged)
    def aloud(self) -> bool:
        return self._manner.aloud

    @Property(bool, notify=settingsChanged)
    def headset(self) -> bool:
        return self._manner.headset

    @Property(bool, notify=settingsChanged)
    def privateSound(self) -> bool:
        """Whether that is so for everybody here, and nobody needs to be asked."""
        return self._private

    @Property(bool, notify=settingsChanged)
    def mute(self) -> bool:
        return self._manner.mute

    @Property(bool, notify=settingsChanged)
    def voiced(self) -> bool:
        """Whether the language in use has a voice, or recordings."""
        return self._shell.language in VOICES or self._clips.has(self._shell.language)

    @Property(str, notify=settingsChanged)
    def loudness(self) -> str:
        return self._loudness

    @property
    def _loudness(self) -> str:
        """How loud it is, in words."""
        told = self.tr("Volume %1 sur %2").replace("%1", str(self.playback.gain + 1))
        return told.replace("%2", str(len(GAINS)))

    @Slot()
    def begin(self) -> None:
        """Somebody came who does not see: everything is read, from the first page on."""
        self._shell.start()
        self.switchAloud()

    @Slot()
    def switchAloud(self) -> None:
        self._use(replace(self._manner, aloud=not self._manner.aloud))
        self._shell.takeTime()
        QAccessible.setActive(True)
        self._arrival.start()

    @Slot()
    def switchHeadset(self) -> None:
        """The person says that they have a headset, or not any more."""
        self._use(replace(self._manner, headset=not self._manner.headset))

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Louder, or softer by so many steps; it says how loud that is."""
        self.playback.gain = max(0, min(len(GAINS) - 1, self.playback.gain + steps))
        self.settingsChanged.emit()
        self.playback.say([Sentence(self._loudness, self._shell.language)])

    # --- What happens meanwhile

    @property
    def _here(self) -> tuple[str, ...]:
        """What is on the glass: another one is another page to read."""
        session = self._shell.session
        return session.page, session.overlay, session.question, self._shell.language

    @property
    def _shown(self) -> QObject:
        """The page, or what covers it."""
        return next(i for i in self._window.findChildren(QQuickItem, SHOWN) if i.isVisible())

    @property
    def _reader(self) -> Reader:
        return Reader(self._shell.language, private=self._manner.headset)

    @Slot()
    def _follow(self) -> None:
        if self._here == self._place:
            return
        self._place = self._here
        self.playback.say([])
        if self._shell.session.overlay is Overlay.IDLE:  # the headset may lie there, pulled out
            self._manner = replace(self._manner, headset=self._private)
        self.settingsChanged.emit()
        if self._manner.aloud or self._shell.session.overlay is Overlay.IDLE:
            self._arrival.start()

    def _page(self) -> list[Sentence]:
        session = self._shell.session
        if self._manner.headset and session.page is Page.CHECK and not session.covers:
            self.answersRead.emit()
        return self._reader.page(self._shown)

    @Slot()
    def _arrive(self) -> None:
        """The page is there, with all that is on it."""
        notes = [NOTES] if self._shell.session.overlay is Overlay.IDLE else []
        page = self._page() if self._manner.aloud else []
        self.playback.say([*notes, *page])

    @Slot()
    def _tell_problem(self) -> None:
        if told := self._reader.alerts(self._shown):
            self.playback.say(told)

    @Slot(QObject)
    def _reached(self, item: QObject | None) -> None:
        """The focus moved, not with the page but by itself."""
        if (
            self._manner.aloud
            and item
            and not self._arrival.isActive()
            and not self.playback.speaking
        ):
            self.playback.say(self._reader.control(item))

    @Slot()
    def _heard(self) -> None:
        """Who listens is there, unless they are asked just that."""
        if self._shell.session.overlay is not Overlay.IDLE:
            self._shell.touched()

    @Slot()
    def _failed(self) -> None:
        self._use(replace(self._manner, mute=True))
        if not self._shell.session.in_need:  # there, whom to turn to matters more
            self._shell.askSound()

    @Slot()
    def _forget(self) -> None:
        self._arrival.stop()
        if self._shell.session.page is Page.CLOSED:  # who does not see is told, and whom to turn to
            return
        self.playback.leave()
        self._use(Manner(self._private))

    def _use(self, manner: Manner) -> None:
        self._manner = manner
        self.settingsChanged.emit()
