"""The style sheet: borders and focus that are seen in full sun, which Fusion's own are not."""

from string import Template

from qtkit.theme import tokens
from resources.files import path

_SHEET = Template("""
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QListView, QTableView {
    background: $surface_raised; color: $ink;
    border: 1px solid $line; border-radius: ${radius}px;
    selection-background-color: $primary; selection-color: $on_primary;
    placeholder-text-color: $ink_soft;
}
QLineEdit, QComboBox, QDateEdit { padding: 2px 6px; min-height: 22px; }
QPlainTextEdit { padding: 2px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QListView:focus,
QTableView:focus {
    border: 2px solid $focus;
}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus { padding: 1px 5px; }
QPlainTextEdit:focus { padding: 1px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$expand"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { border: 1px solid $line; border-radius: 0; }
QComboBox QAbstractItemView::item, QListView::item { min-height: 26px; padding: 0 4px; }

QListView::indicator { width: 14px; height: 14px; border: 1px solid $line; border-radius: 2px; }
QListView::indicator:checked { background: $surface_raised; image: url("$check"); }

QPushButton, QToolButton {
    background: $surface_raised; color: $ink;
    border: 1px solid $line; border-radius: ${radius}px;
    padding: 3px 12px; min-height: 24px;
}
QToolButton { padding: 3px 8px; }
QPushButton:hover, QToolButton:hover { background: $primary_soft; }
QPushButton:pressed, QToolButton:pressed { background: $surface_sunken; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 2px 11px; }
QToolButton:focus { padding: 2px 7px; }
QPushButton[line="true"] { background: transparent; border-color: transparent; }
QPushButton[line="true"]:hover { background: $primary_soft; }
QPushButton[line="true"]:focus { border: 2px solid $focus; }
QPushButton:disabled, QToolButton:disabled { color: $ink_soft; background: $surface_sunken; }
QPushButton[primary="true"] {
    background: $primary; color: $on_primary; border-color: $primary; font-weight: bold;
    min-height: 28px;
}
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed {
    background: $primary_pressed;
}
QPushButton[primary="true"]:disabled {
    background: $surface_sunken; color: $ink_soft; border-color: $line;
}
QPushButton[primary="true"]:focus { border: 2px solid $accent; }
QToolButton[quiet="true"] {
    background: transparent; border-color: transparent; color: $primary;
    padding: 0 8px; min-height: 24px;
}
QToolButton[quiet="true"]:hover { background: $primary_soft; }
QToolButton[quiet="true"]:checked { background: $primary_soft; border-color: $primary; }
QToolButton[quiet="true"]:focus { border: 2px solid $focus; }

QTableView { gridline-color: $divider; alternate-background-color: $surface; }
QTableView::item { padding: 0 8px; }
QTableView::item:selected, QListView::item:selected { background: $primary; color: $on_primary; }
QListView::item:selected:!active {
    background: $primary_soft; color: $ink;
}
QHeaderView::section {
    background: $surface_sunken; color: $ink_soft;
    border: none; border-bottom: 1px solid $divider; padding: 4px 11px;
}
QMenu { background: $surface_raised; border: 1px solid $line; }
QMenu::item { padding: 5px 20px; }
QMenu::item:selected { background: $primary; color: $on_primary; }
QStatusBar { background: $surface_sunken; }
QStatusBar::item { border: none; }
QScrollArea { background: transparent; border: none; }
QFrame[card="true"] {
    background: $surface_raised; border: 1px solid $divider; border-radius: ${radius}px;
}
""")


def sheet() -> str:
    """The style sheet with the colours of the tokens."""
    values = dict(tokens().colours)
    values["radius"] = str(round(tokens().counter.radius["small"]))
    values["expand"] = path("icons/ink/expand.svg").as_posix()
    values["check"] = path("icons/primary/check.svg").as_posix()
    return _SHEET.substitute(values)
