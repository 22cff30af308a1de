"""Documents under seal: in pieces, in any order, twice, and never half at the portal."""

from pathlib import Path

import pytest
from sqlalchemy import select

from portal.tables import DocumentRow
from store.errors import DiskFull
from store.sealed import SealedFolder
from sync import bundles, departure
from sync.errors import PortalUnreachable
from sync.stopping import Stop
from sync.transport import Call, HttpTransport, Reply
from tests.conftest import ExpectLog
from tests.portal.running import Portal
from tests.sync.papers import Paper, all_of, exchange, fetch
from tests.sync.sealed.conftest import Desk, NewDesk


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.pieces._MOST", 40_000)


def cut(call: Call, inner: HttpTransport) -> Reply:
    """Some of it arrives."""
    if call.method == "PATCH":
        part = all_of(call).body[:50_000]
        inner.send(Call("PATCH", call.path, call.signer, call.query, part, media=call.media))
        raise PortalUnreachable(why="cut")
    return inner.send(call)


def whole(portal: Portal, paper: Paper) -> bool:
    with portal.data.read() as session:
        found = select(DocumentRow.whole_since).where(DocumentRow.digest == paper.digest)
        return session.scalar(found) is not None


def told(portal: Portal, paper: Paper) -> list[str]:
    """What the portal says of its pieces."""
    listed = portal.administer("bundle", "list").splitlines()
    return [line.split("  ")[3] for line in listed if paper.digest in line]


def admit_all(portal: Portal, desk: Desk) -> None:
    for line in portal.administer("bundle", "list").splitlines():
        if desk.id in line and line.endswith("revoked"):
            portal.administer("bundle", "admit", line.split()[0], "--by", "Awa Traoré")


@pytest.mark.parametrize("acts_sent", [True, False])
def test_a_revoked_device_seals_its_documents_and_destroys_its_key(
    new_desk: NewDesk, stop: Stop, acts_sent: bool
) -> None:
    """Half of one had arrived before; a human has to admit its act where that had not."""
    desk = new_desk()
    paper = Paper(desk, 150_000)
    if acts_sent:
        exchange(desk, cut)
    desk.revoke()
    assert desk.round().lock
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert desk.key.find() is None
    assert len(told(desk.portal, paper)) == 4
    assert whole(desk.portal, paper) is acts_sent
    admit_all(desk.portal, desk)
    assert whole(desk.portal, paper)
    reader = new_desk()
    reader.complete_round()
    fetch(reader, paper)
    assert paper.read(reader) == paper.data


def test_a_half_copied_set_is_named_and_the_rest_may_come_later(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    """By a stick, over another desk and at the portal itself, in any order, some of it twice."""
    laptop, desk = new_desk("field"), new_desk()
    paper = Paper(laptop, 100_000)
    files = bundles.take_out(laptop.store, laptop.clock, tmp_path / "stick.sealed")
    assert len(files) == 4, "the acts, and three pieces"
    acts, first, second, third = files
    bundles.bring_all(desk.sealed, [third, first, first], lambda came: came.header)
    desk.complete_round()
    assert sorted(told(desk.portal, paper)) == [
        f"bytes 0+40000 of {paper.digest}, 40000 of 100000 here",
        f"bytes 80000+20000 of {paper.digest}, 40000 of 100000 here",
    ]
    laptop.portal.administer("bundle", "import", str(acts), str(third), str(acts))
    assert not whole(laptop.portal, paper)
    laptop.portal.administer("bundle", "import", str(second))
    assert whole(laptop.portal, paper)
    laptop.portal.administer("bundle", "import", str(first))
    done, watched = exchange(laptop)
    assert (done.trouble, watched.sent, paper.on(laptop).confirmed) == (None, 0, True)


def test_a_piece_that_was_cut_short_keeps_no_other_from_coming(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    laptop, desk = new_desk("field"), new_desk()
    Paper(laptop, 100_000)
    files = bundles.take_out(laptop.store, laptop.clock, tmp_path / "stick.sealed")
    files[1].write_bytes(files[1].read_bytes()[:-1])
    brought = bundles.bring_all(desk.sealed, files, lambda came: came.header)
    assert [(file, str(why)) for file, why in brought.refused] == [
        (files[1], "bundle_refused (why=form)")
    ]
    assert len(brought.taken) == len(desk.sealed.names()) == 3


def test_each_piece_is_sealed_once_however_often_it_is_begun(
    new_desk: NewDesk, stop: Stop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full in the middle; there may be no room for what is sealed twice."""
    desk = new_desk()
    paper = Paper(desk, 200_000)
    desk.complete_round()
    second = Paper(desk, 100_000)
    desk.revoke()
    assert desk.round().lock
    keep, room = SealedFolder.keep, iter(range(3))

    def full(self: SealedFolder, data: bytes) -> str:
        if next(room, None) is None:
            raise DiskFull
        return keep(self, data)

    with monkeypatch.context() as patch:
        patch.setattr(SealedFolder, "keep", full)
        with pytest.raises(DiskFull):
            departure.seal(desk.store, desk.clock)
    assert desk.key.find()
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert len(told(desk.portal, second)) == 3
    assert told(desk.portal, paper) == [], "it had arrived"
    admit_all(desk.portal, desk)
    assert whole(desk.portal, second)


def test_pieces_that_are_something_else_are_not_taken_for_the_document(
    new_desk: NewDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    expected_log("portal.gathering", "not the document")
    liar, honest = new_desk("field"), new_desk("field")
    paper = Paper(liar, 100_000)
    Paper(honest, data=paper.data)
    with monkeypatch.context() as patch:
        patch.setattr(
            "store.documents.piece",
            lambda _tx, _digest, start, most: bytes(min(most, paper.size - start)),
        )
        false = bundles.take_out(liar.store, liar.clock, tmp_path / "false.sealed")
    true = bundles.take_out(honest.store, honest.clock, tmp_path / "true.sealed")
    for file in (*false, *true):
        liar.portal.administer("bundle", "import", str(file))
    assert whole(liar.portal, paper)


def test_what_was_sealed_is_found_when_its_act_comes_by_the_usual_way(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    laptop = new_desk("field")
    paper = Paper(laptop, 100_000)
    _acts, *pieces = bundles.take_out(laptop.store, laptop.clock, tmp_path / "stick.sealed")
    laptop.portal.administer("bundle", "import", *map(str, pieces))
    done, watched = exchange(laptop)
    assert (done.trouble, watched.sent, whole(laptop.portal, paper)) == (None, 0, True)
