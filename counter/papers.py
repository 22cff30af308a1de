"""What the person takes away on paper: the orientation sheet, and the notice of the algorithm.

In French, then in the person's language. The project in their own words comes first. Discreet:
health, disability and papers are in the notice only, which is printed on demand.
"""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QWidget

from counter.orientation.told import Leaf, Told
from counter.reading import Opened
from counter.slip import print_document
from counter.words.orientation import decided_by, orientation_text
from domain.texts import QuestionText
from store.device import Device

_PAPER_TYPE = 11  # points
_RIGHT_TO_LEFT: Final = frozenset({"ar", "prs", "ps"})


def orientation_sheet(opened: Opened, told: Told, device: Device) -> QTextDocument:
    """The sheet: project, proposal, reasons, who decides, decision, mention."""
    french, *own = told.leaves
    parts = [*_sheet(french, opened), *_decision(opened, told), *_contact(device)]
    parts += [_mention(french)]
    for leaf in own:
        parts += ["<hr>", *_directed(leaf.language, [*_sheet(leaf, opened), _mention(leaf)])]
    return _document(parts)


def notice_paper(told: Told) -> QTextDocument:
    """The notice, with its four items (CRPA R311-3-1-2)."""
    parts: list[str] = []
    for leaf in told.leaves:
        parts += ["<hr>"] if parts else []
        parts += _directed(leaf.language, list(_notice(leaf)))
    return _document(parts)


def rights_paper(words: Mapping[str, QuestionText]) -> QTextDocument:
    """Rights, then commitments, in each of the languages."""
    parts: list[str] = []
    for language, text in words.items():
        parts += ["<hr>"] if parts else []
        lines = [f"•  {line}" for line in text.told]
        parts += _directed(language, [_heading(text.label), *map(_paragraph, lines)])
    return _document(parts)


def print_sheet(opened: Opened, device: Device, parent: QWidget) -> None:
    """Ask for a printer, and print the sheet."""
    if opened.told:
        print_document(orientation_sheet(opened, opened.told, device), parent)


def print_notice(opened: Opened, parent: QWidget) -> None:
    """Ask for a printer, and print the notice."""
    if opened.told:
        print_document(notice_paper(opened.told), parent)


def _sheet(leaf: Leaf, opened: Opened) -> Iterator[str]:
    summary = leaf.summary
    if project := opened.dossier.text("project"):
        yield _heading(leaf.project)
        yield _paragraph(project)
    if leaf.language == "fr":
        yield _heading(QCoreApplication.translate("Papers", "Préconisation"))
    for line in filter(None, (summary.path, summary.body, summary.action, summary.contact)):
        yield f"<p><b>{escape(line)}</b></p>"
    for reason in (*summary.reasons, *summary.missing):
        yield _paragraph(f"•  {reason}")


def _mention(leaf: Leaf) -> str:
    return f"<p><small>{escape(leaf.summary.mention)}</small></p>"


def _decision(opened: Opened, told: Told) -> Iterator[str]:
    stands = opened.standing
    if stands.holding:
        yield _heading(QCoreApplication.translate("Papers", "Décision"))
        yield _paragraph(orientation_text(stands, told))
        yield _paragraph(decided_by(stands.holding, opened.today))


def _contact(device: Device) -> Iterator[str]:
    text = QCoreApplication.translate("Papers", "Pour toute question : {structure}, {phone}")
    yield _paragraph(text.format(structure=device.structure_name, phone=device.phone))
    yield _paragraph(device.opening)


def _notice(leaf: Leaf) -> Iterator[str]:
    notice = leaf.notice
    yield f"<h1>{escape(notice.title)}</h1>"
    yield _paragraph(notice.mention)
    for item in notice.items:
        yield _heading(item.heading)
        yield from map(_paragraph, item.paragraphs)


def _directed(language: str, parts: list[str]) -> list[str]:
    direction = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    return [
        part.replace("<p>", f'<p dir="{direction}">').replace("<h2>", f'<h2 dir="{direction}">')
        for part in parts
    ]


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>".replace("\n", "<br>")


def _document(parts: list[str]) -> QTextDocument:
    document = QTextDocument()
    font = QFont()
    font.setPointSize(_PAPER_TYPE)
    document.setDefaultFont(font)
    document.setHtml("".join(parts))
    return document
