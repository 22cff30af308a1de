"""Where shipped files are. Imports next to nothing: the first frame waits for it."""

from pathlib import Path

_ROOT = Path(__file__).parent


def path(name: str) -> Path:
    """The file or folder of this name, such as `fonts/NotoSans-Bold.ttf`.

    Raises:
        FileNotFoundError: nothing of this name was shipped.
    """
    found = _ROOT / name
    if not found.exists():
        raise FileNotFoundError(found)
    return found
