"""What waits for a human: until it is settled, or somebody has dealt with it."""

from dataclasses import replace

import pytest

from domain.acts import ActType
from domain.dossier import correction
from domain.withdrawal import Reason, withdrawal
from store import dossiers, journal, matters, succession, verdicts
from store.former import Identity
from store.matters import Matter, Why
from store.store import Store
from store.verdicts import Verdict
from tests.store.builders import (
    AGENT,
    MORNING,
    Ticking,
    called,
    corrected,
    dossier_id,
    registered,
    sealed,
)

ONE, TWO = dossier_id(1), dossier_id(2)


def waiting(store: Store) -> list[Matter]:
    with store.read() as tx:
        return matters.waiting(tx)


def test_what_is_kept_apart_waits_until_somebody_has_dealt_with_it(store: Store) -> None:
    (held,) = sealed([registered(ONE)])
    (other,) = sealed([registered(ONE, family_name="Autre")])
    (stranger,) = sealed([called()])
    forged = replace(held, type=ActType.REGISTRATION_CORRECTED)
    with store.write() as tx:
        journal.receive(tx, [held, other, stranger, forged])
        journal.record(tx, [registered(TWO)], Ticking().read())
        succession.begin(tx, Identity(dossier_id(9), bytes(32)), 0)
    found = waiting(store)
    about = {
        matter.act.hash: (matter.act, matter.why, matter.summary.id if matter.summary else "")
        for matter in found
        if matter.act
    }
    assert about == {
        other.hash: (other, Why.FORK, ONE),
        stranger.hash: (stranger, Why.FORK, ""),
        forged.hash: (forged, Why.ALTERED, ONE),
    }
    with store.write() as tx:
        for matter in found:
            for _ in range(2):
                matters.see(tx, matter, AGENT.agent or "", MORNING)
        assert matters.waiting(tx) == []
        beside = {act.hash for act in matters.on_dossier(tx, ONE)}
    assert beside == {other.hash, forged.hash}, "they stay for who compares"


def test_a_verdict_waits_and_another_one_on_the_same_act_waits_anew(store: Store) -> None:
    with store.write() as tx:
        [act] = journal.record(tx, [registered(ONE)], Ticking().read())
    for problems in (("layers",), ("layers", "answers.phone")):
        with store.write() as tx:
            verdicts.add(tx, [Verdict(act.origin.device, 1, problems, MORNING)])
        [matter] = waiting(store)
        assert (matter.why, matter.codes) == (Why.VERDICT, problems)
        with store.write() as tx:
            matters.see(tx, matter, "", MORNING)
        assert waiting(store) == []


def test_contradictions_wait_until_an_act_settles_them(store: Store) -> None:
    clock = Ticking()
    registration, changed = sealed([registered(ONE), corrected(ONE, "first_name", "Awa")])
    by_mistake = withdrawal(Reason.MISTAKE, (registration,))
    withdrawn = replace(called(dossier=ONE), type=ActType.REGISTRATION_WITHDRAWN, body=by_mistake)
    with store.write() as tx:
        journal.receive(tx, [registration, changed])
        journal.record(tx, [withdrawn], clock.read())
        found = matters.waiting(tx)
    assert [matter.why for matter in found] == [Why.ANSWERS, Why.WITHDRAWAL]
    with store.write() as tx, pytest.raises(ValueError, match="answers"):
        matters.see(tx, found[0], "", MORNING)
    with store.write() as tx:
        seen = dossiers.load(tx, ONE)
        settling = replace(corrected(ONE, "", ""), body=correction(seen, "first_name", "Aïssatou"))
        journal.record(tx, [settling], clock.read())
        again = replace(withdrawn, body=withdrawal(Reason.MISTAKE, dossiers.load(tx, ONE).timeline))
        journal.record(tx, [again], clock.read())
        assert matters.waiting(tx) == []
