"""JSON is read as the standard library reads it, and written as RFC 8785 says: only sooner."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.plain import canonical, flaw_of, read, written, written_if_plain

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
whole = st.integers(1 - 2**53, 2**53 - 1) | st.integers()
leaves = st.none() | st.booleans() | whole | texts
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(texts, inner, max_size=4)
    ),
    max_leaves=12,
)
objects = st.dictionaries(texts, values, max_size=4)
anything = st.recursive(
    leaves | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def by_utf16(value: object) -> object:
    if isinstance(value, Mapping):
        ordered = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return {key: by_utf16(value[key]) for key in ordered}
    return [by_utf16(item) for item in value] if isinstance(value, list | tuple) else value


@given(objects)
def test_the_one_writing_is_that_of_rfc_8785(value: dict[str, object]) -> None:
    """Numbers that no 64 bits hold and keys beyond U+FFFF included."""
    expected = json.dumps(by_utf16(value), ensure_ascii=False, separators=(",", ":"))
    assert canonical(value) == expected.encode()


@given(objects)
def test_what_is_stored_keeps_its_order(value: dict[str, object]) -> None:
    if flaw_of(value) is None:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        assert written(value) == text
        assert read(text.encode()) == json.loads(text)


@given(anything, st.booleans(), st.sampled_from([None, 1]))
def test_anything_is_read_as_the_standard_library_reads_it(
    value: object, ascii_only: bool, indent: int | None
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    raw = text.encode(errors="surrogatepass")
    try:
        expected = json.loads(raw)
    except ValueError:
        with pytest.raises(ValueError, match=r".*"):
            read(raw)
    else:
        assert repr(read(raw)) == repr(expected)


@pytest.mark.parametrize(
    "text",
    [
        *(b"-0", b"[1,2]", b"1e400", b'{"a":1,"a":2}', b'"\\ud800"', b"NaN"),
        *(b"18446744073709551615", b"18446744073709551616", b"[ -\n18446744073709551616]"),
        *(b"[1, -18446744073709551616]", b'{"a"\t:\r18446744073709551616}'),
        *(
            b'{"seq": 100000000000000000000000}',
            b"[-100000000000000000000000]",
            b"[-9223372036854775808]",
            b"[-9223372036854775809]",
            b"-9999999999999999999",
            b"[18446744073709551615]",
            b"[18446744073709551616]",
            b'"\\ud83d\\ude00"',
        ),
        *("é".encode("utf-16"), '"é"'.encode("utf-16"), b"[1] "),
    ],
)
def test_odd_writings_too(text: bytes) -> None:
    try:
        expected = repr(json.loads(text))
    except ValueError:
        expected = ""
    try:
        found = repr(read(text))
    except ValueError:
        found = ""
    assert found == expected


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[1,]", b'{"a":01}', b'"\x01"', b"\xff", b"[" * 10**5]
)
def test_what_is_no_json_is_refused(text: bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        read(text)


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ({"a": {"b": [1, 1.5]}}, ".a.b[1]"),
        ({"a": (2**53,)}, ".a[0]"),
        ({"a": {"\0": 1}}, ".a"),
        ({"a": "\ud800"}, ".a"),
        ({"a": {1, 2}}, ".a"),
    ],
)
def test_what_is_not_plain_is_named(value: object, where: str) -> None:
    flaw = flaw_of(value)
    assert flaw is not None
    assert flaw[0] == where


def test_how_deep_a_value_may_be() -> None:
    deep: object = "leaf"
    for _ in range(31):
        deep = [deep]
    assert flaw_of(deep) is None
    assert flaw_of([deep]) == ("[0]" * 32, "nested too deeply")


@pytest.mark.parametrize("value", [{"a": "\ud800"}, {"a": 2**64}])
def test_what_has_no_writing_is_not_written(value: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        written(value)


@given(anything)
@example({"a": "\\u0000"})  # six signs, none of which is U+0000
@example({"a": ["\0"]})
@example({"a\0": 1})
@example({"a": 2**53})
def test_known_leaves_change_no_judgement(value: object) -> None:
    text = written_if_plain(value)
    assert flaw_of(value, leaves_are_plain=text is not None) == flaw_of(value)
    assert text in {None, *([written(value)] if text else [])}
