"""The data dictionary as a page, for those who exchange data with Premier Pas. In French."""

from collections.abc import Iterable, Iterator
from typing import Final

from domain.questionnaire import Kind, Question, Questionnaire
from resources import load
from tools.dictionary.correspondence import ENVELOPE, Dictionary, Names

_OPENING: Final = """\
# Dictionnaire des données

Écrit par `./dev dictionary` à partir du questionnaire et de `resources/dictionary/`.
Ne pas modifier à la main.

Les correspondances renvoient à des vocabulaires livrés avec le logiciel : `ft` (France Travail,
diagnostic d’orientation), `fti` (France Travail, informations administratives), `di`
(data·inclusion), `cog` (Code officiel géographique, Insee), `rome` (ROME 4.0), `edu` (niveaux
d’études).
"""
_TYPES: Final = {
    Kind.CHOICES: "liste de codes",
    Kind.CHOICE: "code",
    Kind.YES_NO: "vrai ou faux",
    Kind.DATE: "date AAAA-MM-JJ",
    Kind.COMMUNE: "code commune (Insee)",
    Kind.COUNTRY: "code pays (ISO 3166-1)",
    Kind.COUNTRIES: "liste de codes pays (ISO 3166-1)",
    Kind.JOB: "code ROME, ou les mots de la personne",
    Kind.PHONE: "texte, E.164",
    Kind.NIR: "texte, 13 ou 15 signes",
}


def page(dictionary: Dictionary, questionnaire: Questionnaire) -> str:
    """The whole page."""
    title = f"## Inscription : questionnaire `{questionnaire.id}`, version {questionnaire.version}"
    parts = [_OPENING, title, ""]
    for question in questionnaire.questions:
        parts += _question(dictionary, question)
    parts += ["## Actes", ""]
    for name, fields in dictionary.acts.items():
        parts += [f"### {'L’enveloppe de tous' if name == ENVELOPE else f'`{name}`'}", ""]
        rows = ((f"`{key}`", kind, meaning) for key, (kind, meaning) in fields.items())
        parts += [*_table(("Champ", "Type", "Sens"), rows), ""]
    return "\n".join(parts).rstrip() + "\n"


def _question(dictionary: Dictionary, question: Question) -> Iterator[str]:
    words = load.texts("registration", "fr")
    yield from (f"### `{question.key}`", "", words.questions[question.key].label, "")
    skips = ", ".join(f"`{skip.value}`" for skip in question.skips)
    shared = question.leaves
    yield from _table(
        ("", ""),
        [
            ("Type", _TYPES.get(question.kind, "texte")),
            ("Obligatoire", "oui" if question.mandatory else "non"),
            ("Sans réponse", skips or "jamais"),
            ("Provenance", "déclaré par la personne, ou devant elle par l’agent qui l’aide"),
            ("Finalité", question.purpose),
            ("Base légale", question.legal_basis),
            ("Conservation", question.retention),
            ("Destinataires", ", ".join(question.recipients)),
            ("Partage", "avec les destinataires" if shared else "ne quitte pas la structure"),
            ("Correspondance", _elsewhere(dictionary.questions[question.key])),
        ],
    )
    yield ""
    if question.options:
        rows = (
            (
                f"`{option}`",
                words.option(question.key, option),
                _elsewhere(dictionary.of_option(question, option)),
            )
            for option in question.options
        )
        yield from (*_table(("Valeur", "Libellé", "Correspondance"), rows), "")


def _elsewhere(names: Names | None) -> str:
    return ", ".join(f"`{name}`" for name in names or ()) or "sans équivalent"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [_row(heads), _row(("---",) * len(heads)), *map(_row, rows)]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
