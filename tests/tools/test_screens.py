"""What the pictures of the screens are looked through for."""

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from tools.screens.fitting import broken_words, misfits

_PAGE = b"""
import QtQuick
Item {
    height: 200
    width: 400
    Text { font.pixelSize: 20; text: "Nacionalidade"; width: 60; wrapMode: Text.Wrap }
    Text { font.pixelSize: 20; text: "Relisez vos mots"; width: 90; wrapMode: Text.Wrap; x: 200 }
}
"""


def test_a_word_that_goes_on_in_the_next_line_is_named(qtbot: QtBot) -> None:
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(_PAGE, QUrl())
    page = component.create()
    assert isinstance(page, QQuickItem)
    view.setContent(QUrl(), component, page)
    view.show()
    qtbot.waitExposed(view)
    assert list(broken_words(view)) == ["'Nacionalidade' has no room in one line"]
    assert list(misfits(view)) == []
    view.close()
