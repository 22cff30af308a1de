"""An act of each type, as the product makes it: of these the fields are what there is."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from domain.acts import Act, ActType, Json
from domain.bodies import help_answer
from domain.documents.attached import PaperKind, attached_body, describe, detached_body
from domain.explanation import Explanation, explanation_body
from domain.hand import AN_AGENT, Confirmation, ReadBack, said_of_hand
from domain.limits import limit
from domain.merging import merging, parting, standing
from domain.reorientation import request
from tools.wire.logs import desk


def samples() -> Iterator[Act]:
    """One of each type."""
    made = desk(Random(1), learning=False)  # noqa: S311 - nothing is secret here
    dossier = made.dossier()
    yield from (
        replace(act, body={**act.body, **_by_hand()})
        if act.type == ActType.REGISTRATION_SUBMITTED
        else act
        for act in dossier
    )
    correction = made.correction()
    yield correction
    yield replace(correction, type=ActType.SHARING_LIMITED, body=limit({"besoins"}, ()))
    yield replace(correction, type=ActType.DOSSIER_CONSULTED, body={})
    paper = attached_body(describe(b"%PDF-", PaperKind.CV))
    yield replace(correction, type=ActType.DOCUMENT_ATTACHED, body=paper)
    yield replace(correction, type=ActType.DOCUMENT_DETACHED, body=detached_body(correction.id))
    told = explanation_body(Explanation("registration", 2, "fr", "Et si je suis malade ?"))
    yield replace(correction, type=ActType.RIGHTS_EXPLAINED, body=told)
    asked = request(dossier[-1].id, "Je préfère la mission locale.")
    yield replace(correction, type=ActType.REORIENTATION_REQUESTED, body=asked)
    yield from made.withdrawal_and_back(dossier)
    other = made.dossier()[0]
    body = merging("0" * 32, str(other.dossier), str(correction.dossier))
    merged = replace(correction, type=ActType.DOSSIERS_MERGED, body=body)
    yield merged
    parted = parting(standing([merged]))
    yield replace(correction, type=ActType.DOSSIERS_UNMERGED, body=parted)
    call = made.call_for_help()
    yield call
    yield replace(correction, type=ActType.HELP_ANSWERED, dossier=None, body=help_answer([call.id]))
    yield made.decision(next(a for a in dossier if a.type == ActType.RECOMMENDATION_MADE))


def _by_hand() -> Json:
    """Of somebody who was helped once, and had all answers read to them."""
    return said_of_hand({"project": AN_AGENT}, ["project"], Confirmation(None, ReadBack.ALOUD))
