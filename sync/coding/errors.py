"""What can be wrong with a coded body."""


class CodingRefused(ValueError):
    """A coded body is none, or says something else than what it was made from.

    Attributes:
        why: `form`, `size`, `text`, `choices`, `rest`, `act`, `digest`.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class NotCodable(ValueError):
    """A body that has no compact form. It travels as text."""
