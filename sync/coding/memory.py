"""What a batch has said already. It need not be said twice."""

from typing import Final

from sync.coding.errors import CodingRefused

IDS: Final = ""
"""The place of all ids of acts and dossiers, wherever they stand."""


class Memory:
    """The texts that were said, by place, in their order."""

    def __init__(self) -> None:
        self._texts: dict[str, list[str]] = {}
        self._places: dict[tuple[str, str], int] = {}

    def remember(self, where: str, text: str) -> None:
        if (where, text) not in self._places:
            said = self._texts.setdefault(where, [])
            self._places[where, text] = len(said)
            said.append(text)

    def distance(self, where: str, text: str) -> int | None:
        """How many others were new after this one was; None if it was not said there."""
        place = self._places.get((where, text))
        return None if place is None else len(self._texts[where]) - 1 - place

    def recall(self, where: str, distance: int) -> str:
        """The text at a distance. Raises CodingRefused where there is none."""
        said = self._texts.get(where, [])
        if distance >= len(said):
            raise CodingRefused("choices")
        return said[-1 - distance]
