"""Mistakes between those who join the dossiers of a person and those who part them."""

from collections.abc import Iterable

import pytest

from domain import merging
from domain.acts import Act, ActType
from domain.dossier import Dossier
from domain.duplicates.person import versions_of
from domain.merging import Merge, named_in
from store import linked, people, projection
from store.transaction import Transaction
from tests.simulation.bugs import bug


@bug("another person", "another list", hint=3)
def looks_at_one_dossier_only(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(linked, "around", lambda _tx, dossier: (dossier,))


@bug("another person", hint=31)
def parting_wins(patch: pytest.MonkeyPatch) -> None:
    """Whoever parts two dossiers undoes merges that they never saw."""
    found = merging.standing

    def apart(acts: Iterable[Act]) -> tuple[Merge, ...]:
        acts = tuple(acts)
        parted = {named_in(act) for act in acts if act.type == ActType.DOSSIERS_UNMERGED}
        return tuple(merge for merge in found(acts) if merge.pair not in parted)

    patch.setattr(merging, "standing", apart)


@bug("another person", hint=3)
def only_the_one_that_is_kept_knows(patch: pytest.MonkeyPatch) -> None:
    """A merge is followed from the dossier that was absorbed, and not back."""
    patch.setattr(merging, "_backwards", lambda _merges: ())


@bug("not in the list", "another list", hint=3)
def absorbed_ones_go_missing(patch: pytest.MonkeyPatch) -> None:
    """Who asks by the id of a dossier that was absorbed finds nobody in a list."""

    def show(tx: Transaction, person: Dossier) -> None:
        position = projection._replace(tx, projection._row(person))  # noqa: SLF001
        people.file(tx, position, versions_of(person))

    patch.setattr(projection, "_show", show)
