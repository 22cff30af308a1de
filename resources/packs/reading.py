"""How the content of a pack is read: whatever is wrong with it is named with pack and file."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Final

from domain.errors import DefinitionError
from resources.packs.packing import Pack
from resources.packs.refusal import PackRefused

LANGUAGES: Final = frozenset({"fr", "falc", "en", "ar", "uk"})
"""Without these a questionnaire, a layer or rules cannot be used; there may be more."""

# What a parser may raise besides its own error, on content that its author never tried.
_UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)


@contextmanager
def reading(pack: Pack, path: str) -> Iterator[None]:
    """Name pack and file when what is parsed in the block cannot be used."""
    try:
        yield
    except DefinitionError as error:
        where, why = error.details["where"], error.details["why"]
        raise PackRefused(pack.manifest.label, f"{path}: {where}", str(why)) from error
    except _UNREADABLE as error:
        why = f"not in a form that is read here ({type(error).__name__})"
        raise PackRefused(pack.manifest.label, path, why) from error


def expect_files(pack: Pack, needed: Collection[str]) -> None:
    """Check that there are these files, texts in all languages, and nothing else.

    Raises:
        PackRefused: naming the first file that is missing or unknown.
    """
    wanted = {*needed, *(f"texts/{language}.toml" for language in LANGUAGES | pack.languages())}
    for path in sorted(wanted ^ pack.files.keys()):
        raise PackRefused(pack.manifest.label, path, "unknown" if path in pack.files else "missing")
