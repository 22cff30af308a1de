"""What the counter says of dossiers that are one person's."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from counter.reading import Opened
from counter.words.wording import author_text, moment_text
from domain.acts import Act, ActType
from domain.merging import Merge, named_in


def merge_text(act: Act, opened: Opened) -> str:
    """That two dossiers were joined, or parted, as a line of the story of one of them."""
    say = QCoreApplication.translate
    both = named_in(act)
    (other,) = both - {opened.dossier.id if opened.dossier.id in both else act.dossier}
    reference = opened.references.get(other)
    if act.type == ActType.DOSSIERS_MERGED:
        if reference is None:
            return say("Merge", "Réuni avec un dossier suivi ailleurs")
        return say("Merge", "Réuni avec le dossier {reference}").format(reference=reference)
    if reference is None:
        return say("Merge", "Séparé de nouveau d’un dossier suivi ailleurs")
    return say("Merge", "Séparé de nouveau du dossier {reference}").format(reference=reference)


def joined_texts(opened: Opened) -> Iterator[str]:
    """With which other dossiers this one is one, by whose word and since when."""
    for merges in pairs(opened):
        yield pair_text(merges[-1], opened.references, opened.today)


def pairs(opened: Opened) -> list[tuple[Merge, ...]]:
    """The merges that can be undone, those of the same two dossiers together, oldest first."""
    joined = opened.dossier.joined
    found = dict.fromkeys(merge.pair for merge in joined.merges)
    return [joined.between(*pair) for pair in map(sorted, found)]


def pair_text(merge: Merge, references: Mapping[str, str], today: date) -> str:
    """`Réuni par Léa, 14 mars 2026, 10 h 12 : dossiers K7F42-QXM8P et 3Z0B1-7XKQA`."""
    known = [references[each] for each in (merge.kept, merge.absorbed) if each in references]
    when, who = moment_text(merge.act.occurred_at, today), author_text(merge.act.author)
    if len(known) < len(merge.pair):
        text = QCoreApplication.translate(
            "Merge", "Réuni par {who}, {when}, avec un dossier suivi ailleurs."
        )
        return text.format(who=who, when=when)
    text = QCoreApplication.translate("Merge", "Réuni par {who}, {when} : dossiers {references}.")
    both = QCoreApplication.translate("Merge", " et ").join(known)
    return text.format(who=who, when=when, references=both)
