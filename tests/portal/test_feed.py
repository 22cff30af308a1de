import tracemalloc
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from domain.acts import Entry
from portal import feed
from portal.tables import DeviceRow, FeedRow
from sync.wire import FeedItem
from tests.builders import an_entry
from tests.portal.callers import Caller, about_somebody, enrolled
from tests.portal.running import Portal
from tests.portal.steps import steps_of


def hashes(caller: Caller) -> list[str]:
    return [act.hash for act in caller.log]


def test_a_site_shares_its_acts(portal: Portal, site: str, caller: Caller) -> None:
    kiosk, field = enrolled(portal, site, "kiosk"), enrolled(portal, site, "field")
    kiosk.record(count=2)
    kiosk.push()
    assert caller.received() == field.received() == hashes(kiosk)
    assert kiosk.received() == []


def test_a_kiosk_receives_no_acts(portal: Portal, site: str, caller: Caller) -> None:
    kiosk = enrolled(portal, site, "kiosk")
    caller.record()
    caller.push()
    assert kiosk.received() == []


def test_verdicts_reach_the_device_that_made_the_act(
    portal: Portal, site: str, caller: Caller
) -> None:
    kiosk = enrolled(portal, site, "kiosk")
    kiosk.record(about_somebody(body={}))
    kiosk.push_raw([None])
    kiosk.push()
    assert [item["verdict"]["code"] for item in kiosk.pull()["items"]] == ["malformed", "content"]
    assert [item["verdict"] for item in caller.pull()["items"]] == [None]


def test_other_sites_receive_nothing(portal: Portal, caller: Caller) -> None:
    elsewhere = enrolled(portal, portal.add_site())
    caller.record()
    caller.push()
    assert elsewhere.received() == []


def test_a_dossier_is_followed_wherever_it_goes(portal: Portal, caller: Caller) -> None:
    elsewhere = enrolled(portal, portal.add_site())
    shared, own = str(uuid4()), str(uuid4())
    caller.record(an_entry(dossier=shared), an_entry(dossier=own))
    caller.push()
    elsewhere.record(an_entry(dossier=shared))
    elsewhere.push()
    assert elsewhere.received() == hashes(caller)[:1], "its past comes with the first act"
    caller.record(an_entry(dossier=shared), an_entry(dossier=own))
    caller.push()
    assert elsewhere.received() == [hashes(caller)[0], hashes(caller)[2]]
    assert caller.received() == hashes(elsewhere)


def test_an_act_about_nobody_stays_at_its_site(portal: Portal, site: str, caller: Caller) -> None:
    neighbour, elsewhere = enrolled(portal, site), enrolled(portal, portal.add_site())
    caller.record(an_entry("help.requested", {"page": "start"}, dossier=None))
    caller.push()
    assert neighbour.received() == hashes(caller)
    assert elsewhere.received() == []


def test_training_never_meets_real_people(portal: Portal, site: str, caller: Caller) -> None:
    pupil = enrolled(portal, site, "counter", training=True)
    teacher = enrolled(portal, site, "counter", training=True)
    dossier = str(uuid4())
    for device in (pupil, caller):
        device.record(an_entry(dossier=dossier))
        device.push()
    assert teacher.received() == hashes(pupil)
    assert enrolled(portal, site).received() == hashes(caller)
    assert caller.received() == []


def test_pages_follow_each_other(portal: Portal, site: str, caller: Caller) -> None:
    kiosk = enrolled(portal, site, "kiosk")
    kiosk.record(count=5)
    kiosk.push()
    seen: list[str] = []
    page = caller.pull(limit=2)
    while True:
        seen += [item["act"]["hash"] for item in page["items"]]
        if not page["more"]:
            break
        page = caller.pull(page["cursor"], limit=2)
    assert seen == hashes(kiosk)
    assert caller.pull(page["cursor"])["items"] == []
    assert caller.pull(page["cursor"])["cursor"] == page["cursor"]


def test_what_a_device_recorded_itself_is_passed_over_once(portal: Portal, caller: Caller) -> None:
    caller.record(count=3)
    caller.push()
    with portal.data.read() as session:
        end = session.scalar(select(func.max(FeedRow.cursor)))
    assert caller.pull()["items"] == []
    assert caller.pull()["cursor"] == str(end)


def test_a_page_is_as_much_work_whatever_follows_it(own_portal: Portal) -> None:
    """Else a site that begins with 50,000 dossiers is read in half an hour, by the portal alone."""
    site = own_portal.add_site()
    reader, writer = enrolled(own_portal, site), enrolled(own_portal, site)
    work = []
    for _ in range(2):
        writer.record(count=300)
        writer.push()
        with own_portal.data.read() as session:
            work.append(steps_of(session, lambda: _first_page(session, reader.device)))
    assert work[1] < 1.2 * work[0]


def _first_page(session: Session, device: str) -> None:
    row = session.get_one(DeviceRow, device)
    assert len(feed.page(session, row, "0", 10).items) == 10


def test_a_page_is_bounded_in_bytes(portal: Portal, site: str, caller: Caller) -> None:
    kiosk = enrolled(portal, site, "kiosk")
    kiosk.record(
        *[about_somebody(type_="note.taken", body={"text": "x" * 400_000}) for _ in range(4)]
    )
    kiosk.push()
    page = caller.pull()
    assert (len(page["items"]), page["more"]) == (2, True)


def test_only_what_a_page_has_is_fetched(portal: Portal, site: str, caller: Caller) -> None:
    """Else whoever records large acts makes each page of the others as large as all of them."""
    kiosk = enrolled(portal, site, "kiosk")
    for _ in range(2):
        kiosk.record(*[a_long_note() for _ in range(60)])
        kiosk.push(kiosk.log[-60:])
    items, peak = fetched(portal, caller)
    assert len(items) == 10
    assert peak < 4_000_000, "of the 12 that they have"


def test_pages_that_are_full_of_bytes_follow_each_other(
    portal: Portal, site: str, caller: Caller
) -> None:
    kiosk = enrolled(portal, site, "kiosk")
    kiosk.record(*[a_long_note() for _ in range(25)])
    kiosk.push()
    pages = [caller.pull()]
    while pages[-1]["more"]:
        pages.append(caller.pull(pages[-1]["cursor"]))
    assert [len(page["items"]) for page in pages] == [10, 10, 5]
    assert [item["act"]["hash"] for page in pages for item in page["items"]] == hashes(kiosk)


def test_an_act_that_a_verdict_is_about_is_not_read_for_it(portal: Portal, caller: Caller) -> None:
    caller.record(*[about_somebody(body={"words": "x" * 100_000}) for _ in range(60)])
    caller.push()
    items, peak = fetched(portal, caller)
    assert [item.verdict.code for item in items if item.verdict] == ["content"] * 60
    assert peak < 4_000_000, "of the 6 that they have"


def fetched(portal: Portal, caller: Caller) -> tuple[list[FeedItem], int]:
    """The first page for a device, and the most memory that it took, in bytes."""
    with portal.data.read() as session:
        device = session.get_one(DeviceRow, caller.device)
        feed.page(session, device, "0", 1)  # what is made once is made
        tracemalloc.start()
        try:
            return feed.page(session, device, "0", 500).items, tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


def a_long_note() -> Entry:
    return about_somebody(type_="note.taken", body={"text": "x" * 100_000})


def test_the_feed_says_what_is_held(caller: Caller) -> None:
    assert caller.pull()["held"] == {"seq": 0, "hash": "0" * 64}
    [act] = caller.record()
    caller.push()
    assert caller.pull()["held"] == {"seq": 1, "hash": act.hash}


def test_a_restored_portal_begins_a_new_epoch(portal: Portal, caller: Caller) -> None:
    before = caller.pull()
    epoch = portal.administer("restored")
    after = caller.pull()
    assert before["portal"] == after["portal"]
    assert before["epoch"] != after["epoch"] == epoch


def test_the_past_that_training_receives_is_of_training(portal: Portal, caller: Caller) -> None:
    """Even where somebody made a training act on the dossier of a real person."""
    dossier = str(uuid4())
    caller.record(an_entry(dossier=dossier))
    caller.push()
    first, second = (enrolled(portal, portal.add_site(), training=True) for _ in range(2))
    for training in (first, second):
        training.record(an_entry(dossier=dossier))
        training.push()
    assert second.received() == hashes(first)
    assert caller.received() == []
