"""A push comes to the same, whether one reads it or two."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fastapi.exceptions import RequestValidationError

from portal.boxes import Opener
from portal.failures import Refused
from portal.pushes import Push, read_push
from portal.reading import Elements, read_without_keys
from portal.second_reader import SecondReader


class AtOnce(SecondReader[Elements]):
    """Reads in this process, however little there is.

    Attributes:
        asked: how often.
    """

    def __init__(self) -> None:
        super().__init__(read_without_keys)
        self.asked = 0

    @contextmanager
    def reading(self, acts: bytes, device: str) -> Iterator[Callable[[], Elements | None]]:
        """As the process beside the portal does, which needs longer."""
        yield lambda: self._read_here(acts, device)

    def _read_here(self, acts: bytes, device: str) -> Elements | None:
        self.asked += 1
        return read_without_keys(acts, device)


def outcome(
    plain: bytes, device: str, opener: Callable[[], Opener], reader: SecondReader[Elements] | None
) -> Push | tuple[type[Exception], str]:
    """What a push comes to, or how it is refused."""
    try:
        return read_push(plain, device, opener, reader)
    except Refused as refused:
        return Refused, str(refused)
    except RequestValidationError as refused:
        return RequestValidationError, str(refused.errors())


def same(plain: bytes, device: str, opener: Callable[[], Opener]) -> bool:
    """Whether it is a push.

    Raises:
        AssertionError: it is to one, and not to two; or it is another one.
    """
    alone, shared = (outcome(plain, device, opener, each) for each in (None, AtOnce()))
    if alone != shared:
        raise AssertionError("two read something else than one")
    return isinstance(alone, Push)
