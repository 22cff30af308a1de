"""The slip of paper with the reference. Nothing else about the person is on it."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from store.device import Device

_PAPER_TYPE = 14  # points


def slip(reference: str, device: Device) -> QTextDocument:
    """The text of the slip: the reference, and whom to turn to."""
    lines = [
        QCoreApplication.translate("Slip", "Votre inscription est enregistrée."),
        QCoreApplication.translate("Slip", "Votre référence :"),
        QCoreApplication.translate("Slip", "Pour toute question : {structure}, {phone}").format(
            structure=device.structure_name, phone=device.phone
        ),
        device.opening,
    ]
    first, label, question, opening = map(escape, lines)
    document = QTextDocument()
    font = QFont()
    font.setPointSize(_PAPER_TYPE)
    document.setDefaultFont(font)
    document.setHtml(
        f"<p>{first}</p><p>{label}</p><h1>{escape(reference)}</h1><p>{question}<br>{opening}</p>"
    )
    return document


def print_slip(reference: str, device: Device, parent: QWidget) -> None:
    """Ask for a printer, and print the slip."""
    print_document(slip(reference, device), parent)


def print_document(document: QTextDocument, parent: QWidget) -> None:
    """Ask for a printer, and print."""
    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        document.print_(printer)
