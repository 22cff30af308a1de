"""The last page: the reference, what happens next, and a proof to take along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import printing
from kiosk.receipt import Receipt, pdf, qr_image
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.site import Site
from qtkit.tasks import Tasks
from store.registration import Submitted

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DonePage(QObject):
    """The receipt of the registration that was just recorded.

    Signals:
        changed: another receipt, or none any more.
        printingChanged: what became of the printing.
    """

    changed = Signal()
    printingChanged = Signal()

    def __init__(
        self, shell: Shell, site: Site, registration: Registration, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._site = site
        self._tasks = tasks
        self._folder: Path | None = None
        self._receipt: Receipt | None = None
        self._printing = "none"
        registration.submitted.connect(self._show)
        shell.erased.connect(self._forget)
        shell.languageChanged.connect(self.changed)

    def save_receipts(self, folder: Path) -> None:
        """Keep a copy of each receipt: for training and demonstrations."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder

    def look_for_printer(self) -> None:
        """Offer printing if there is something to print on."""
        self._tasks.run(lambda: printing.default_printer() is not None, self._offer_printing)

    @Property(str, notify=changed)
    def reference(self) -> str:
        return self._receipt.reference if self._receipt else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """The QR code, as an image address."""
        return qr_image(self._receipt) if self._receipt else ""

    @Property(str, notify=printingChanged)
    def printing(self) -> str:
        """`none` without a printer, `offered`, `sent`, or `failed`."""
        return self._printing

    @Slot()
    def printReceipt(self) -> None:
        if self._receipt is not None:
            document = pdf(self._receipt)
            self._tasks.run(lambda: printing.print_pdf(document), self._printed)

    @Slot(object)
    def _show(self, submitted: Submitted) -> None:
        place = self._site.place
        self._receipt = Receipt(
            reference=submitted.reference,
            at=submitted.act.recorded_at.astimezone(),
            site=place.name,
            phone=place.phone,
            opening=place.opening,
            language=self._shell.language,
        )
        self.changed.emit()
        if self._folder is not None:
            file = self._folder / f"{submitted.reference}.pdf"
            self._tasks.run(_writing(file, pdf(self._receipt)), lambda _: None)

    @Slot()
    def _forget(self) -> None:
        self._receipt = None
        self.changed.emit()
        self._offer_printing(self._printing != "none")

    def _offer_printing(self, available: bool) -> None:
        self._printing = "offered" if available else "none"
        self.printingChanged.emit()

    def _printed(self, taken: bool) -> None:
        self._printing = "sent" if taken else "failed"
        self.printingChanged.emit()


def _writing(file: Path, document: bytes) -> Callable[[], int]:
    return lambda: file.write_bytes(document)
