"""How sentences are marked for translators where they stand in a table."""

from collections.abc import Callable
from typing import cast

from PySide6 import QtCore

# The name is the one that pyside6-lupdate looks for; the cast says what it returns.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)
