"""Who reads little sees what is asked, and what one may answer."""

from PySide6.QtQuick import QQuickItem

from tests.kiosk.conftest import Site, open_question
from tools import robot


def pictures(item: QQuickItem) -> set[str]:
    """The names of the icons that are shown."""
    found = set()
    for child in item.childItems():
        if child.isVisible():
            if child.inherits("QQuickImage") and child.property("name"):
                found.add(str(child.property("name")))
            found |= pictures(child)
    return found


def test_question_and_answers_have_their_pictures(site: Site) -> None:
    open_question(site, "contraintes")
    seen = pictures(site.window.contentItem())
    assert {"difficulty", "health", "home", "transport", "family", "money", "reading"} <= seen
    site.ask("birth_date")
    robot.settle(site.window)
    seen = pictures(site.window.contentItem())
    assert "birthday" in seen
    assert "difficulty" not in seen
