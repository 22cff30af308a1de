"""What waits for a human, in plain words: what it means, and what to do."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from counter.desk import Desk
from counter.reading import Tray
from counter.words.story import place
from counter.words.verdict import happened_text
from counter.words.wording import field_name
from domain.acts import ActType
from domain.dossier import fold
from store import verdicts
from store.matters import Matter, Why
from store.places import Names


def why_text(matter: Matter) -> str:
    """What waits, in a few words."""
    say = QCoreApplication.translate
    if matter.why is Why.VERDICT and verdicts.is_apart(matter.codes):
        return say("Tray", "Mis de côté par le portail")
    return {
        Why.ANSWERS: say("Tray", "Réponses à départager"),
        Why.WITHDRAWAL: say("Tray", "Retrait à départager"),
        Why.FORK: say("Tray", "Deux enregistrements, un numéro"),
        Why.ALTERED: say("Tray", "Enregistrement abîmé"),
        Why.VERDICT: say("Tray", "Pas tout compris au portail"),
    }[matter.why]


def who_text(matter: Matter, desk: Desk, names: Names) -> str:
    """Whose dossier it is, here or elsewhere; where the act is from, if it says nobody's name."""
    if matter.summary:
        return f"{matter.summary.name}  ·  {matter.summary.reference}"
    if matter.act is None:
        return ""
    if matter.act.type == ActType.REGISTRATION_SUBMITTED and matter.act.dossier:
        said = fold(matter.act.dossier, [matter.act])
        name = f"{said.text('first_name')} {said.text('family_name')}".strip()
        return f"{name}  ·  {said.reference or ''}"
    text = QCoreApplication.translate("Tray", "Sans dossier sur ce poste : {place}")
    return text.format(place=place(matter.act, desk.device, names))


def explanation(matter: Matter, desk: Desk, tray: Tray) -> str:
    """What happened, where things stand, and what to do about it, a line each."""
    say = QCoreApplication.translate
    match matter.why:
        case Why.ANSWERS:
            return say(
                "Tray",
                "La même réponse est là deux fois, différente : deux personnes ont corrigé sans "
                "se voir, ou deux dossiers ont été réunis.\n"
                "Ouvrez le dossier (Entrée) : « Corriger la réponse » montre les deux. La personne "
                "sait laquelle est juste.",
            )
        case Why.WITHDRAWAL:
            return say(
                "Tray",
                "Le dossier a été retiré pendant que quelqu’un d’autre y travaillait.\n"
                "Ouvrez le dossier (Entrée) : « Retrait » le retire ou le rétablit.",
            )
        case Why.VERDICT | Why.FORK | Why.ALTERED:
            lines = (_happened(matter, desk, tray.names), _what_to_do(matter), _support(matter))
            return "\n".join(lines)


def _happened(matter: Matter, desk: Desk, names: Names) -> str:
    say = QCoreApplication.translate
    if matter.why is Why.VERDICT:
        return happened_text(matter.codes, [*_fields(matter, desk)])
    where = place(matter.act, desk.device, names) if matter.act else ""
    if matter.why is Why.FORK:
        text = say(
            "Tray",
            "Une machine a enregistré deux choses sous le même numéro ({place}) : elle a été "
            "copiée, ou remise d’une sauvegarde. Ici, la première arrivée compte ; celle-ci est "
            "gardée à part. Un autre poste peut voir l’inverse. Rien n’est perdu.",
        )
    else:
        text = say(
            "Tray",
            "Cet enregistrement ({place}) n’est plus tel qu’il a été fait : il a été abîmé ou "
            "modifié en route. Il est gardé à part, sur ce poste, et ne compte pas.",
        )
    return text.format(place=where)


def _fields(matter: Matter, desk: Desk) -> Iterator[str]:
    """The answers that the portal could not read, by their names."""
    for code in matter.codes:
        part, _, key = code.partition(".")
        if part == "answers" and key:
            yield field_name(desk.content, key)
        elif part == "value" and matter.act:
            yield field_name(desk.content, str(matter.act.body.get("field", "")))


def _what_to_do(matter: Matter) -> str:
    say = QCoreApplication.translate
    apart = matter.why is Why.VERDICT and verdicts.is_apart(matter.codes)
    if matter.summary is None:
        return say("Tray", "Ce poste n’a pas de dossier à ouvrir. Appelez le support.")
    if apart:
        return say("Tray", "Appelez le support, pour que les autres postes le voient aussi.")
    if matter.why is Why.VERDICT:
        return say(
            "Tray",
            "Ouvrez le dossier (Entrée), relisez avec la personne ce qui est nommé, corrigez-le "
            "s’il le faut. Puis revenez ici : « C’est traité ».",
        )
    return say(
        "Tray",
        "Ouvrez le dossier (Entrée) : c’est en tête de l’historique. Comparez, avec la personne "
        "s’il le faut, et corrigez la réponse qui doit l’être. "
        "Puis revenez ici : « C’est traité ».",
    )


def _support(matter: Matter) -> str:
    """What support wants to know: nothing personal, and nothing that an agent has to understand."""
    if matter.act is None:
        return ""
    act = f"{matter.act.origin.device[:8]}-{matter.act.seq}"
    text = QCoreApplication.translate("Tray", "Si vous hésitez, dites au support : {codes}.")
    return text.format(codes=", ".join((*matter.codes, act)))
