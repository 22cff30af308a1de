"""Why a pack is not used."""

from domain.errors import AppError


class PackRefused(AppError):
    """A pack cannot be used; whatever was used before still is.

    Details: `pack` (its file, or its name and version), `key` (the part, file or key inside it
    that is wrong), `why`.
    """

    code = "pack_refused"

    def __init__(self, pack: str, key: str, why: str) -> None:
        super().__init__(pack=pack, key=key, why=why)
        self.pack = pack
        self.key = key
        self.why = why
