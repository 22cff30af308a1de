"""The last page: the reference, what is proposed and who decides, a proof to take along."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.advice import Told
from kiosk.printing.printer import Document
from kiosk.proposal import CONTEXT, Line, Style, notice_lines, on_screen, untranslated
from kiosk.receipt import Receipt, headline, pdf, qr_image, recorded, strips
from kiosk.records import Recorded
from kiosk.viewmodels.press import Press
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.site import Site
from qtkit.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_TODAY = "urgence"  # the question whether something cannot wait


@QmlElement
class DonePage(QObject):
    """The receipt of the registration that was just recorded.

    Signals:
        changed: another receipt, or none any more.
    """

    changed = Signal()

    def __init__(
        self, shell: Shell, site: Site, registration: Registration, press: Press, tasks: Tasks
    ) -> None:
        super().__init__(registration)
        self._shell = shell
        self._site = site
        self._registration = registration
        self._tasks = tasks
        self._press = press
        self._folder: Path | None = None
        self._receipt: Receipt | None = None
        self._lines = Rows(Line, self)
        self._notice = Rows(Line, self)
        registration.submitted.connect(self._show)
        shell.erased.connect(self._forget)
        shell.languageChanged.connect(self._tell)

    def save_receipts(self, folder: Path) -> None:
        """Keep a copy of each receipt: for training and demonstrations."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder

    @Property(str, notify=changed)
    def reference(self) -> str:
        return self._receipt.reference if self._receipt else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return headline() if self._receipt else ""

    @Property(str, notify=changed)
    def recorded(self) -> str:
        """The minute and the place."""
        return recorded(self._receipt) if self._receipt else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """The QR code, as an image address."""
        return qr_image(self._receipt) if self._receipt else ""

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        """What is proposed, why, who decides and what comes next: `kiosk.proposal.Line`."""
        return self._lines

    @Property(QObject, notify=changed)
    def notice(self) -> QObject:
        """How it was prepared: `kiosk.proposal.Line`."""
        return self._notice

    @Property(str, notify=changed)
    def noticeTitle(self) -> str:
        told = self._told
        return told.notice.title if told else ""

    @Property(bool, notify=changed)
    def registrable(self) -> bool:
        """False where something else than a registration is proposed, and with whom."""
        return not (self._told and self._told.summary.action)

    @Slot()
    def printReceipt(self) -> None:
        self._print(with_notice=False)

    @Slot()
    def printNotice(self) -> None:
        """The receipt, and how the proposal was prepared."""
        self._print(with_notice=True)

    @property
    def _told(self) -> Told | None:
        return self._receipt.told.get(self._shell.language) if self._receipt else None

    def _print(self, *, with_notice: bool) -> None:
        if (receipt := self._receipt) is not None:
            pages = partial(pdf, receipt, with_notice=with_notice)
            self._press.put(Document(pages, partial(strips, receipt, with_notice=with_notice)))

    @Slot(object)
    def _show(self, recorded: Recorded) -> None:
        place, submitted = self._site.place, recorded.submitted
        self._receipt = Receipt(
            reference=submitted.reference,
            code=recorded.proof,
            at=self._moment(submitted.act.recorded_at.astimezone()),
            site=place.name,
            team=place.team,
            phone=place.phone,
            opening=place.opening,
            language=self._shell.language,
            told=recorded.told,
            training=place.training,
        )
        self._tell()
        if self._folder is not None:
            file = self._folder / f"{submitted.reference}.pdf"
            self._tasks.run(_writing(file, pdf(self._receipt)), lambda _: None)

    def _moment(self, at: datetime) -> datetime | None:
        """None where the clock stands before a day that was: midnight may pass, no more."""
        behind = self._registration.today - at.date()
        return at if behind <= timedelta(days=1) else None

    @Slot()
    def _forget(self) -> None:
        self._receipt = None
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say it in the language in use, on the screen and on what is printed from now on."""
        if self._receipt is not None:
            self._receipt = replace(self._receipt, language=self._shell.language)
        told = self._told
        team = self._site.place.team
        in_french = untranslated(told.summary, _say) if told else []
        proposed = on_screen(told.summary, team, _say) if told else []
        self._lines.show([*self._for_today(), *proposed] if self._receipt else [])
        self._notice.show([*in_french, *notice_lines(told.notice)] if told else [])
        self.changed.emit()

    def _for_today(self) -> list[Line]:
        """For whoever needs help today: whom to ask and call, before any proposal.

        In the words of the question, which say nothing of the answer to who looks over a shoulder.
        """
        registration = self._registration
        question = registration.content.questionnaire.by_key.get(_TODAY)
        needs = registration.interview.answers.get(_TODAY)
        if question is None or not isinstance(needs, tuple) or question.exclusive in needs:
            return []
        text = registration.texts.questions[_TODAY]
        return [Line(Style.HEADING, text.label), Line(Style.STRONG, text.help)]


def _say(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


def _writing(file: Path, document: bytes) -> Callable[[], int]:
    return lambda: file.write_bytes(document)
