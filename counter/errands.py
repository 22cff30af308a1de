"""Work on the store for one page, off the GUI thread."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

from counter.desk import Desk
from domain.errors import AppError
from qtkit.tasks import Tasks

T = TypeVar("T")


class Errands(QObject):
    """Sends work to the store's thread and brings the result back to the page that owns it.

    The work is always done. Its result is dropped when the page is gone meanwhile: an agent who
    leaves takes all pages along, and nothing of a person may come back to the next one.
    """

    def __init__(self, desk: Desk, tasks: Tasks, page: QObject) -> None:
        super().__init__(page)
        self.desk = desk
        self.tasks = tasks

    def run(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run `work(desk)` there, then `then(result)` or `failed(error)` here."""
        self.tasks.run(
            lambda: work(self.desk),
            self.while_here(then),
            self.while_here(failed) if failed else None,
        )

    @staticmethod
    def or_else(work: Callable[[Desk], T], let_go: Callable[[], None]) -> Callable[[Desk], T]:
        """`work`; if it ends in a bug, of which nobody here hears, `let_go()` first, there."""

        def tried(desk: Desk) -> T:
            try:
                return work(desk)
            except AppError:
                raise
            except Exception:
                let_go()
                raise

        return tried

    def while_here(self, deliver: Callable[[T], None]) -> Callable[[T], None]:
        """`deliver`, for as long as the page is there."""

        def checked(result: T) -> None:
            if shiboken6.isValid(self):
                deliver(result)

        return checked
