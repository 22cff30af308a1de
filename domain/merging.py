"""Two dossiers of one person, joined by a human and parted again. Nothing moves, both are acts.

A merge is told in both dossiers, in the same words: it reaches whoever follows either, and one
telling says all. A drawn name says that the two tellings are one merge. Whoever parts two dossiers
names the merges of these two that they saw; one that they did not see stands.

Dossiers that merges join are one person, whichever way and over however many steps. Which of them
the person is shown under follows from the merges alone, so that it is the same everywhere.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from domain.acts import Act, ActType, Json, Mode

MARKS: Final = frozenset({ActType.DOSSIERS_MERGED.value, ActType.DOSSIERS_UNMERGED.value})
"""The types of acts that say which dossiers are one person's."""

_SAYS_NOTHING: Final = MARKS | {ActType.DOSSIER_CONSULTED.value}


@dataclass(frozen=True, slots=True)
class Merge:
    """A merge that stands.

    Attributes:
        name: drawn when it was recorded.
        absorbed, kept: ids of the dossiers; the person is shown under the second.
        act: that tells it; the oldest one, of two.
        corrections: ids of the acts in the kept dossier by which the agent settled what differed.
    """

    name: str
    absorbed: str
    kept: str
    act: Act
    corrections: tuple[str, ...]

    @property
    def pair(self) -> frozenset[str]:
        return frozenset({self.absorbed, self.kept})


@dataclass(frozen=True, slots=True)
class Joined:
    """The dossiers of one person, as far as they are known here.

    Attributes:
        kept: the one that the person is shown under.
        dossiers: those of which something is held here, `kept` first.
        elsewhere: those that are followed elsewhere: merges name them, and nothing more is here.
        merges: that join them, oldest first.
    """

    kept: str
    dossiers: tuple[str, ...]
    elsewhere: tuple[str, ...] = ()
    merges: tuple[Merge, ...] = ()

    @property
    def others(self) -> tuple[str, ...]:
        """Those held here that were absorbed."""
        return self.dossiers[1:]

    def between(self, one: str, other: str) -> tuple[Merge, ...]:
        """The merges of exactly these two."""
        return tuple(merge for merge in self.merges if merge.pair == {one, other})


def merging(
    name: str,
    absorbed: str,
    kept: str,
    likeness: tuple[str | None, Iterable[str]] = (None, ()),
    corrections: Iterable[str] = (),
) -> Json:
    """Body of `dossiers.merged`, the same in both dossiers.

    Args:
        name: drawn for this merge.
        likeness: the verdict that the agent saw, and its reasons, in codes
            (`domain.duplicates.likeness`); none where the program had seen none.
        corrections: ids of the acts by which what differed was settled with it.
    """
    verdict, reasons = likeness
    return {
        "merge": name,
        "absorbed": absorbed,
        "kept": kept,
        "verdict": verdict,
        "reasons": list(reasons),
        "corrections": list(corrections),
    }


def parting(merges: Collection[Merge]) -> Json:
    """Body of `dossiers.unmerged`, the same in both dossiers. `merges`: all of one pair."""
    (pair,) = {merge.pair for merge in merges}
    return {"dossiers": sorted(pair), "merges": sorted({merge.name for merge in merges})}


def standing(acts: Iterable[Act]) -> tuple[Merge, ...]:
    """The merges that nobody undid, oldest first.

    Args:
        acts: that can be read, in any order.
    """
    marks = sorted((act for act in acts if act.type in MARKS), key=lambda act: act.order)
    if not marks:
        return ()  # as in nearly all dossiers
    undone = {
        (name, frozenset(_texts(act.body["dossiers"])))
        for act in marks
        if act.type == ActType.DOSSIERS_UNMERGED
        for name in _texts(act.body["merges"])
    }
    told: dict[tuple[str, str, str], Merge] = {}
    for act in marks:
        if act.type == ActType.DOSSIERS_MERGED:
            merge = _merge(act)
            told.setdefault((merge.name, merge.absorbed, merge.kept), merge)
    return tuple(merge for merge in told.values() if (merge.name, merge.pair) not in undone)


def joined(dossier: str, acts: Collection[Act]) -> Joined:
    """The dossiers that are one person's with this one.

    Args:
        acts: that can be read, of all dossiers that were ever named together with it.
    """
    merges = standing(acts)
    if not merges:
        return Joined(dossier, (dossier,))
    near = _reached(dossier, [*((m.absorbed, m.kept) for m in merges), *_backwards(merges)])
    held = {
        act.dossier for act in acts if act.dossier in near and act.type not in _SAYS_NOTHING
    } or {dossier}
    theirs = tuple(merge for merge in merges if merge.kept in near)
    kept = _kept({each for each in held if each}, theirs)
    return Joined(
        kept,
        (kept, *sorted(each for each in held if each and each != kept)),
        tuple(sorted(near - held)),
        theirs,
    )


def named_in(act: Act) -> frozenset[str]:
    """The two dossiers that a readable act of these types is about."""
    if act.type == ActType.DOSSIERS_MERGED:
        return frozenset({str(act.body["absorbed"]), str(act.body["kept"])})
    return frozenset(_texts(act.body["dossiers"]))


def problems_of(act: Act) -> list[str]:
    """What is wrong with the body of either act. A person decides, never a program or a kiosk."""
    problems = [] if act.author.agent else ["author"]
    if act.mode is Mode.KIOSK:
        problems.append("mode")
    check = _merged_problems if act.type == ActType.DOSSIERS_MERGED else _unmerged_problems
    return problems + check(act)


def _merged_problems(act: Act) -> list[str]:
    body = act.body
    problems = [name for name in ("merge", "absorbed", "kept") if not _is_text(body.get(name))]
    if not problems and body["absorbed"] == body["kept"]:
        problems.append("kept")
    if act.dossier not in (body.get("absorbed"), body.get("kept")):
        problems.append("dossier")
    if not (body.get("verdict", "") is None or _is_text(body.get("verdict"))):
        problems.append("verdict")
    lists = ("reasons", "corrections")
    return problems + [name for name in lists if not _are_texts(body.get(name))]


def _unmerged_problems(act: Act) -> list[str]:
    dossiers, merges = act.body.get("dossiers"), act.body.get("merges")
    problems = []
    if not _are_texts(dossiers) or len(set(_texts(dossiers))) != len(("one", "other")):
        problems.append("dossiers")
    if act.dossier not in _texts(dossiers):
        problems.append("dossier")
    return problems if _are_texts(merges) and merges else [*problems, "merges"]


def _merge(act: Act) -> Merge:
    body = act.body
    name, absorbed, kept = str(body["merge"]), str(body["absorbed"]), str(body["kept"])
    return Merge(name, absorbed, kept, act, tuple(_texts(body["corrections"])))


def _kept(held: Collection[str], merges: Iterable[Merge]) -> str:
    """Where the ways of the merges end; where they end in several, or in a circle: the first id."""
    ways = [(merge.absorbed, merge.kept) for merge in merges]
    reached = {each: _reached(each, ways) for each in held}
    return min(
        each
        for each, ahead in reached.items()
        if all(each in reached[other] for other in ahead if other in reached)
    )


def _backwards(merges: Iterable[Merge]) -> Iterable[tuple[str, str]]:
    return ((merge.kept, merge.absorbed) for merge in merges)


def _reached(start: str, ways: Iterable[tuple[str, str]]) -> frozenset[str]:
    """All that ways lead to from there, itself included."""
    after: Mapping[str, set[str]] = _by_start(ways)
    reached: set[str] = set()
    waiting = {start}
    while waiting:
        reached |= waiting
        waiting = {end for each in waiting for end in after.get(each, ())} - reached
    return frozenset(reached)


def _by_start(ways: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    after: dict[str, set[str]] = {}
    for start, end in ways:
        after.setdefault(start, set()).add(end)
    return after


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
