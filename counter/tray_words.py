"""What waits for a human, in plain words: what it means, and what to do."""

from PySide6.QtCore import QCoreApplication

from counter.desk import Desk
from counter.reading import Tray
from counter.story import place
from counter.verdict_words import verdict_text
from domain.acts import ActType
from domain.dossier import fold
from store.matters import Matter, Why
from store.places import Names


def why_text(why: Why) -> str:
    """What waits, in a few words."""
    say = QCoreApplication.translate
    return {
        Why.ANSWERS: say("Tray", "Réponses à départager"),
        Why.WITHDRAWAL: say("Tray", "Retrait à départager"),
        Why.FORK: say("Tray", "Deux actes à la même place"),
        Why.ALTERED: say("Tray", "Acte abîmé"),
        Why.VERDICT: say("Tray", "Le portail a une question"),
    }[why]


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
    """What happened, where things stand, and what to do about it."""
    say = QCoreApplication.translate
    match matter.why:
        case Why.ANSWERS:
            return say(
                "Tray",
                "Deux personnes ont corrigé la même réponse sans se voir. Ouvrez le dossier : "
                "« Corriger » montre les deux. La personne sait laquelle est juste.",
            )
        case Why.WITHDRAWAL:
            return say(
                "Tray",
                "Le dossier a été retiré pendant que quelqu’un d’autre y travaillait. Ouvrez le "
                "dossier : « Retrait » le retire ou le rétablit.",
            )
        case Why.VERDICT:
            return verdict_text(matter.codes)
        case Why.FORK | Why.ALTERED:
            return _kept_apart(matter, desk, tray.names)


def _kept_apart(matter: Matter, desk: Desk, names: Names) -> str:
    """Of an act: how it came to be apart, what to do, and what support wants to know."""
    act = matter.act
    if act is None:
        return ""
    codes = f"{', '.join(matter.codes)}, {act.origin.device[:8]}-{act.seq}"
    happened = _happened(matter.why).format(place=place(act, desk.device, names))
    return f"{happened} {_what_to_do(matter).format(codes=codes)}"


def _happened(why: Why) -> str:
    say = QCoreApplication.translate
    if why is Why.FORK:
        return say(
            "Tray",
            "Le même numéro désigne deux actes différents ({place}) : une machine a été copiée, "
            "ou remise d’une sauvegarde. Ici, le premier arrivé compte ; celui-ci est gardé à "
            "part. Un autre poste peut voir l’inverse. Rien n’est perdu.",
        )
    return say(
        "Tray",
        "Cet acte ({place}) n’est plus tel qu’il a été enregistré : il a été abîmé ou modifié en "
        "route. Il est gardé à part, sur ce poste, et ne compte pas.",
    )


def _what_to_do(matter: Matter) -> str:
    say = QCoreApplication.translate
    if matter.summary:
        return say(
            "Tray",
            "Ouvrez le dossier : il est en tête de l’historique. Comparez, avec la personne s’il "
            "le faut ; corrigez la réponse qui doit l’être. Si vous hésitez, appelez le support "
            "({codes}).",
        )
    return say("Tray", "Ce poste n’a pas de dossier à comparer. Appelez le support ({codes}).")
