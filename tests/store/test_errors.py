import errno
import re
from collections.abc import Iterator

import pytest

from store import errors
from store.errors import StoreError, expected_errors


def tree(kind: type[StoreError]) -> Iterator[type[StoreError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from tree(child)


def test_the_tree_in_the_docstring_is_the_tree_of_the_code() -> None:
    drawn = re.findall(r"[├└]── (\w+)", errors.__doc__ or "")
    assert drawn == [kind.__name__ for kind in tree(StoreError)]


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in tree(StoreError)]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EACCES, "store_read_only"),
        (errno.EROFS, "store_read_only"),
        (errno.ENOTDIR, "store_read_only"),
        (errno.ENAMETOOLONG, "store_read_only"),
    ],
)
def test_what_the_system_refuses_is_expected(number: int, code: str) -> None:
    with pytest.raises(StoreError) as expected, expected_errors():
        raise OSError(number, "refused")
    assert expected.value.code == code
    assert isinstance(expected.value.__cause__, OSError)


@pytest.mark.parametrize("bug", [OSError(errno.ENOENT, "a bug"), KeyError("a bug")])
def test_bugs_pass_unchanged(bug: Exception) -> None:
    with pytest.raises(type(bug)) as raised, expected_errors():
        raise bug
    assert raised.value is bug


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "disk_full"),
        ("SQLITE_READONLY_DIRECTORY", "store_read_only"),
        ("SQLITE_CANTOPEN", "store_read_only"),
        ("SQLITE_CORRUPT_INDEX", "store_damaged"),
        ("SQLITE_NOTADB", "store_damaged"),
        ("SQLITE_BUSY_SNAPSHOT", "already_running"),
        ("SQLITE_IOERR_FSYNC", "disk_failed"),
        ("SQLITE_CONSTRAINT_TRIGGER", None),
        ("SQLITE_ERROR", None),
        ("", None),
    ],
)
def test_sqlite_s_result_codes_are_sorted(name: str, code: str | None) -> None:
    known = errors._explain_sqlite(name)  # noqa: SLF001 - most cannot be brought about
    assert (known.code if known else None) == code
