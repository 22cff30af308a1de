"""Names are found however they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.names import folded


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("L'Haÿ-les-Roses", "l hay les roses"),
        ("  Zoé   D’Artagnan ", "zoe d artagnan"),
        ("ŁUKASZ", "lukasz"),
        ("Ayşe Yıldız", "ayse yildiz"),
        ("İbrahim", "ibrahim"),
        ("Đặng", "dang"),
        ("Œuilly", "oeuilly"),
        ("Strauß", "strauss"),
        ("Þór", "thor"),
        ("O\u02bcZBEK", "o zbek"),
        ("Zoe\u0301", "zoe"),
        ("ﬁlle №1", "fille no1"),
        ("محمَّد", "محمد"),
        ("Мар'яна", "мар яна"),  # noqa: RUF001
        ("हिन्दी", "हनद"),
        ("snake_case", "snake case"),
        ("’-.", ""),
        ("", ""),
    ],
)
def test_folded(name: str, key: str) -> None:
    assert folded(name) == key


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet="aàâéÈïÔùçñŁşØœ'- ", max_size=12))
def test_capitals_make_no_difference(text: str) -> None:
    assert folded(text.upper()) == folded(text)
