"""A device receives what concerns its site; what a structure keeps leaves it in no byte."""

from itertools import pairwise
from uuid import uuid4

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from domain.acts import ActType, Entry, Json, Mode
from domain.answers import Answer
from domain.bodies import correction
from domain.limits import limit
from domain.merging import merging
from domain.sharing import Scope, extract
from portal import marks
from portal.joined import MOST_STEPS
from portal.tables import ReadingRow, SiteRow
from sync.coding.bodies import decode
from sync.wire import FEED_PATH, MAX_BODY
from tests.builders import a_registration, an_author, an_entry
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal

FREE, FLAGGED, LATER = "sentinelle-libre", "sentinelle-cochee", "sentinelle-apres"
ANSWERS: dict[str, Answer] = {
    "project": FREE,
    "competences": FREE,
    "guardian": FREE,
    "quartier": FREE,
    "of_a_newer_edition": FREE,
    "contrainte_sante": FLAGGED,
    "family_name": "Diallo",
    "address": "12 rue des Lilas",
}


def said(type_: str, body: Json, dossier: str) -> Entry:
    return an_entry(type_, body, dossier=dossier, author=an_author(), mode=Mode.COUNTER)


def bytes_for(reader: Caller) -> bytes:
    """All that a device receives, plain and coded, as it travels and as it is read."""
    query: dict[str, str | int] = {"after": "0", "limit": 500}
    plain = reader.call("GET", FEED_PATH, query=query)
    coded = reader.call("GET", FEED_PATH, query=query, accept="acts-1")
    assert coded.headers["Content-Encoding"] == "acts-1"
    return plain.content + coded.content + decode(coded.content, MAX_BODY)


def registered(caller: Caller) -> str:
    """A person with much to keep: their mark lies before what it is about."""
    dossier = str(uuid4())
    caller.record(
        said(ActType.SHARING_LIMITED, limit({"contrainte_sante"}, ()), dossier),
        said(ActType.REGISTRATION_SUBMITTED, a_registration(ANSWERS), dossier),
    )
    caller.push()
    return dossier


@pytest.fixture
def elsewhere(portal: Portal) -> Caller:
    """A desk of another structure."""
    return enrolled(portal, portal.add_site())


@pytest.mark.requirement("R127", "R136")
def test_no_byte_of_what_is_kept_leaves_the_structure(
    portal: Portal, site: str, caller: Caller, elsewhere: Caller
) -> None:
    dossier = registered(caller)
    mark, _ = caller.log
    elsewhere.record(
        said(ActType.REGISTRATION_CORRECTED, correction("phone", "+33612345678", ()), dossier),
        said(ActType.SHARING_LIMITED, limit((), [mark.id]), dossier),
        said(ActType.REGISTRATION_CORRECTED, correction("project", "d'ici", ()), dossier),
    )
    elsewhere.push()
    caller.record(
        said(ActType.REGISTRATION_CORRECTED, correction("project", LATER, ()), dossier),
        said(ActType.REGISTRATION_CORRECTED, correction("contrainte_sante", LATER, ()), dossier),
    )
    caller.push()
    received = bytes_for(elsewhere)
    assert b"Diallo" in received
    for sentinel in (FREE, FLAGGED, LATER):
        assert sentinel.encode() not in received
        assert sentinel.encode() in bytes_for(enrolled(portal, site))
    assert b"d'ici" not in bytes_for(caller)


@pytest.mark.requirement("R136")
def test_a_mark_counts_from_now_on(caller: Caller, elsewhere: Caller) -> None:
    dossier = str(uuid4())
    answers: dict[str, Answer] = {"contrainte_sante": FLAGGED}
    caller.record(said(ActType.REGISTRATION_SUBMITTED, a_registration(answers), dossier))
    caller.push()
    elsewhere.record(said("later.type", {}, dossier))
    elsewhere.push()
    assert FLAGGED.encode() in bytes_for(elsewhere)
    [first] = caller.log
    caller.record(said(ActType.SHARING_LIMITED, limit({"contrainte_sante"}, ()), dossier))
    caller.push()
    assert FLAGGED.encode() not in bytes_for(elsewhere)
    caller.record(
        said(ActType.SHARING_LIMITED, limit((), [caller.log[-1].id]), dossier),
    )
    caller.push()
    assert FLAGGED.encode() in bytes_for(elsewhere), first.id


@pytest.mark.requirement("R114", "R136")
@pytest.mark.parametrize("parted", [False, True])
def test_a_mark_counts_for_all_dossiers_that_were_ever_one(
    caller: Caller, elsewhere: Caller, parted: bool
) -> None:
    """Whoever made it need not have known of them: A into B, B into C, and the mark is on A."""
    marked, between, far, other = (str(uuid4()) for _ in range(4))
    answers: dict[str, Answer] = {"contrainte_sante": FLAGGED}
    caller.record(
        said(ActType.SHARING_LIMITED, limit({"contrainte_sante"}, ()), marked),
        said(ActType.REGISTRATION_SUBMITTED, a_registration(answers), far),
        *_told_in_both(ActType.DOSSIERS_MERGED, merging("one", marked, between), marked, between),
        *_told_in_both(ActType.DOSSIERS_MERGED, merging("two", between, far), between, far),
    )
    if parted:
        body: Json = {"dossiers": sorted((marked, between)), "merges": ["one"]}
        caller.record(*_told_in_both(ActType.DOSSIERS_UNMERGED, body, marked, between))
    shown: dict[str, Answer] = {"contrainte_sante": LATER}
    caller.record(said(ActType.REGISTRATION_SUBMITTED, a_registration(shown), other))
    caller.push()
    elsewhere.record(*(said("later.type", {}, each) for each in (far, other)))
    elsewhere.push()
    assert FLAGGED.encode() not in bytes_for(elsewhere)
    assert LATER.encode() in bytes_for(elsewhere)


def test_where_nobody_can_tell_within_reason_what_is_kept_no_answer_leaves(
    caller: Caller, elsewhere: Caller
) -> None:
    """A mark as large as no honest one, more marks, a person of more dossiers than anybody has."""
    huge, often, wide, far, other = (str(uuid4()) for _ in range(5))
    chain = [str(uuid4()) for _ in range(MOST_STEPS + 1)] + [far]
    flagged: dict[str, Answer] = {"contrainte_sante": FLAGGED}
    registered = [(each, flagged) for each in (huge, often, wide, far)]
    registered.append((other, {"contrainte_sante": LATER}))
    caller.record(
        *(said(ActType.REGISTRATION_SUBMITTED, a_registration(a), each) for each, a in registered),
        said(ActType.SHARING_LIMITED, limit({"contrainte_x"}, ("x" * marks.LONGEST,)), huge),
        said(ActType.DOSSIERS_MERGED, merging("x" * marks.LONGEST, wide, str(uuid4())), wide),
        *(said(ActType.SHARING_LIMITED, limit((), ()), often) for _ in range(marks.MOST + 1)),
        *(
            entry
            for one, next_ in pairwise(chain)
            for entry in _told_in_both(
                ActType.DOSSIERS_MERGED, merging(one, one, next_), one, next_
            )
        ),
    )
    caller.push()
    elsewhere.record(*(said("later.type", {}, each) for each in (huge, often, wide, far, other)))
    elsewhere.push()
    assert FLAGGED.encode() not in bytes_for(elsewhere)
    assert LATER.encode() in bytes_for(elsewhere)


def _told_in_both(type_: str, body: Json, *dossiers: str) -> list[Entry]:
    return [said(type_, body, each) for each in dossiers]


def test_sites_of_a_structure_share_all(portal: Portal, caller: Caller, site: str) -> None:
    with portal.data.write() as session:
        other = SiteRow(key=f"{site}-2", structure=site, name="2", phone="", opening="")
        session.add(other)
    neighbour = enrolled(portal, f"{site}-2")
    dossier = registered(caller)
    neighbour.record(said("later.type", {}, dossier))
    neighbour.push()
    assert FREE.encode() in bytes_for(neighbour)


def test_an_act_that_claims_to_be_of_the_reader_is_of_its_sender(
    caller: Caller, elsewhere: Caller
) -> None:
    """All test devices say that they are of one structure; the portal knows better."""
    assert caller.origin.structure == elsewhere.origin.structure
    elsewhere.record(said("later.type", {}, registered(caller)))
    elsewhere.push()
    assert FREE.encode() not in bytes_for(elsewhere)


def test_no_device_pushes_an_extract(caller: Caller) -> None:
    dossier = str(uuid4())
    [act] = caller.record(said("later.type", {"title": FREE}, dossier))
    pushed = caller.push([extract(act, Scope((), ()))])
    assert [verdict["code"] for verdict in pushed["verdicts"]] == ["malformed"]


@pytest.mark.requirement("R136")
def test_who_opened_a_dossier_is_told_to_nobody_but_the_portal(
    portal: Portal, site: str, caller: Caller, elsewhere: Caller
) -> None:
    dossier, neighbour = registered(caller), enrolled(portal, site)
    caller.record(said(ActType.DOSSIER_CONSULTED, {}, dossier))
    caller.push()
    elsewhere.record(said("later.type", {}, dossier))
    elsewhere.push()
    consulted = caller.log[-1].hash
    assert consulted not in neighbour.received() + elsewhere.received()
    told = portal.administer("readings", "--dossier", dossier).splitlines()
    assert [line.split("  ", 3)[1:] for line in told if "opened" in line] == [
        [site, site, "Awa Traoré: opened"]
    ]
    given = sorted(line.split("  ", 3)[1:] for line in told if "given" in line)
    there, name = elsewhere.site, "counter 1"
    assert given == sorted([[site, site, f"{name}: given 3"], [there, there, f"{name}: given 2"]])
    assert not any(word in line for line in told for word in (FREE, FLAGGED, "Diallo"))


def test_a_kiosk_that_hears_who_comes_was_given_no_dossier(
    portal: Portal, site: str, caller: Caller
) -> None:
    kiosk = enrolled(portal, site, "kiosk")
    dossier = registered(caller)
    caller.record(said(ActType.HELP_ANSWERED, {"calls": []}, ""))
    caller.push()
    assert kiosk.received() == [caller.log[-1].hash]
    assert portal.administer("readings", "--dossier", dossier) == ""


def test_what_was_given_stays_noted(portal: Portal, site: str, caller: Caller) -> None:
    registered(caller)
    enrolled(portal, site).pull()
    for change in (delete(ReadingRow), update(ReadingRow).values(at="")):
        with pytest.raises(DBAPIError), portal.data.write() as session:
            session.execute(change)


def test_a_page_without_acts_is_no_reading(portal: Portal, site: str) -> None:
    reader = enrolled(portal, site)
    reader.pull()
    with portal.data.read() as session:
        found = session.scalars(select(ReadingRow).where(ReadingRow.device == reader.device))
        assert found.all() == []
