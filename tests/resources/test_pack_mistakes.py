"""Whatever a publisher signs by mistake, it is taken or refused with a reason: never a bug."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.library import Library
from resources.packs import checking, packing
from resources.packs.manifest import Manifest
from resources.packs.refusal import PackRefused
from tests import packs

NATIONAL = Library().national.questionnaire
MISTAKES = (
    b"",
    b"\x00",
    b"[",
    b"]",
    b"}",
    b'"',
    b"=",
    b"\xff",
    b"1",
    b"true",
    b"null",
    b"\n",
    b";",
)


def about(data: bytes) -> Manifest:
    return packs.opened(data).manifest


def refusal(data: bytes) -> PackRefused | None:
    try:
        checking.check(packs.opened(data), NATIONAL)
    except PackRefused as refused:
        return refused
    return None


@pytest.mark.parametrize(
    ("make", "files"),
    [
        (packs.a_questionnaire, packs.questionnaire_files),
        (packs.a_layer, packs.layer_files),
        (packs.rules, packs.rules_files),
        (packs.reference, packs.reference_files),
    ],
)
def test_a_slip_anywhere_is_taken_or_refused(
    make: Callable[[], bytes], files: Callable[[], Mapping[str, bytes]]
) -> None:
    said, right = about(make()), files()

    @settings(max_examples=50)
    @given(st.data())
    def slip(data: st.DataObject) -> None:
        path = data.draw(st.sampled_from(sorted(right)))
        place = data.draw(st.integers(0, len(right[path])))
        width = data.draw(st.integers(0, 40))
        mistake = data.draw(st.sampled_from(MISTAKES))
        wrong = right[path][:place] + mistake + right[path][place + width :]
        refused = refusal(packing.make(said, {**right, path: wrong}, packs.KEY))
        if refused is not None:
            assert refused.pack == said.label
            assert refused.key.startswith((path, "pack.toml", "texts/"))
            assert refused.why

    slip()
