"""Documents reach the portal and the other desks whole, after the acts and from the last byte."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from sync import documents as lane
from sync.errors import DocumentAwaited, DocumentSpoiled, PortalRefused, PortalUnreachable, Trouble
from sync.transport import Call, HttpTransport, Reply
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine, about_somebody
from tests.sync.papers import Paper, all_of, exchange, fetch
from tests.sync.test_restored import back_up, restore


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The link is fast here: a document would go in one piece."""
    monkeypatch.setattr(lane, "MAX_PIECE", 40_000)


def test_acts_go_first_then_documents_and_the_other_desk_opens_them(
    machine: Machine, new_machine: NewMachine
) -> None:
    paper = Paper(machine)
    done, watched = exchange(machine)
    assert (done.trouble, done.pushed, done.more) == (None, 2, False)
    assert watched.asked[:2] == ["POST acts", "GET feed"]  # which says how far the document is
    assert watched.asked[2] == "POST desk-key"
    assert set(watched.asked[3:]) == {"PATCH documents"}
    assert watched.sent == paper.size
    assert paper.on(machine).confirmed
    other = new_machine()
    other.complete_round()
    fetch(other, paper)
    assert paper.read(other) == paper.data


def test_nothing_is_asked_again_about_what_the_portal_holds(machine: Machine) -> None:
    Paper(machine)
    exchange(machine)
    assert exchange(machine)[1].asked == ["GET feed"]


def test_what_another_device_has_sent_is_not_sent_again(
    machine: Machine, new_machine: NewMachine
) -> None:
    paper = Paper(machine)
    exchange(machine)
    other = new_machine()
    again = Paper(other, data=paper.data)
    assert exchange(other)[1].sent == 0
    assert again.on(other).confirmed


def test_a_document_gives_way_to_what_somebody_records(machine: Machine) -> None:
    paper = Paper(machine, 400_000)
    pieces = count()

    def meddle(call: Call, inner: HttpTransport) -> Reply:
        if call.method == "PATCH" and next(pieces) == 1:
            machine.record(about_somebody())
        return inner.send(call)

    done, _ = exchange(machine, meddle)
    assert (done.more, done.trouble) == (True, None)
    assert 0 < paper.on(machine).held < paper.size
    done, watched = exchange(machine)
    assert (done.pushed, done.more, watched.asked[0]) == (1, False, "POST acts")
    assert paper.on(machine).confirmed


def test_gives_way_in_the_middle_of_a_request(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what was sent of it until then has come."""
    monkeypatch.setattr(lane, "MAX_PIECE", 1_000_000)
    paper = Paper(machine, 400_000)

    def interrupted(stream: Iterator[bytes]) -> Iterator[bytes]:
        for number, part in enumerate(stream):
            if number == 3:
                machine.record(about_somebody())
            yield part

    def meddle(call: Call, inner: HttpTransport) -> Reply:
        return inner.send(replace(call, stream=call.stream and interrupted(call.stream)))

    done, watched = exchange(machine, meddle)
    assert (done.more, done.moved, done.trouble) == (True, True, None)
    assert paper.on(machine).held == watched.sent == 4 * 16 * 1024
    done, again = exchange(machine)
    assert again.asked == ["POST acts", "GET feed", "PATCH documents"]
    assert watched.sent + again.sent == paper.size
    assert paper.on(machine).confirmed


@pytest.mark.parametrize("arriving", [0.0, 0.3, 1.0])
def test_goes_on_from_the_byte_after_a_cut(machine: Machine, arriving: float) -> None:
    """Part of a piece arrives, and no answer comes back."""
    paper = Paper(machine, 300_000)
    pieces = count()

    def meddle(call: Call, inner: HttpTransport) -> Reply:
        if call.method == "PATCH" and next(pieces) == 2:
            call = all_of(call)
            part = call.body[: round(len(call.body) * arriving)]
            if part:
                inner.send(replace(call, body=part))
            raise PortalUnreachable(why="cut")
        return inner.send(call)

    done, first = exchange(machine, meddle)
    assert isinstance(done.trouble, PortalUnreachable)
    done, second = exchange(machine)
    assert done.trouble is None
    lost = 40_000 - round(40_000 * arriving)
    assert first.sent + second.sent == paper.size + lost
    assert paper.on(machine).confirmed


def spoiling(call: Call, inner: HttpTransport) -> Reply:
    """Somebody on the way alters what is sent, and what comes."""
    if call.method == "PATCH":
        altered = bytes(len(all_of(call).body))
        return inner.send(replace(call, body=altered, stream=None))
    reply = inner.send(call)
    if call.path.endswith("/bytes"):
        return Reply(reply.status, reply.content_type, "", bytes(len(reply.body)))
    return reply


def test_a_spoiled_document_is_named_and_begun_anew_the_next_time(machine: Machine) -> None:
    spoiled, sound = Paper(machine), Paper(machine)
    done, watched = exchange(
        machine,
        lambda call, inner: (
            spoiling(call, inner) if spoiled.digest in call.path else inner.send(call)
        ),
    )
    assert isinstance(done.trouble, DocumentSpoiled)
    assert watched.sent == spoiled.size + sound.size  # once: no loop
    assert sound.on(machine).confirmed
    assert exchange(machine)[0].trouble is None
    assert spoiled.on(machine).confirmed


def test_a_portal_whose_bytes_do_not_grow_is_not_fed_for_ever(machine: Machine) -> None:
    Paper(machine)

    def stuck(call: Call, inner: HttpTransport) -> Reply:
        reply = inner.send(call)
        return Reply(200, reply.content_type, "", re.sub(rb'"held":\d+', b'"held":9', reply.body))

    done, watched = exchange(machine, stuck)
    assert isinstance(done.trouble, PortalRefused)
    assert watched.asked.count("PATCH documents") == 2  # from 0 to 9, and no further


def test_a_fetched_document_comes_in_pieces_from_where_it_was_cut(
    machine: Machine, new_machine: NewMachine
) -> None:
    paper, other = Paper(machine, 300_000), new_machine()
    exchange(machine)
    pieces = count()

    def cut(call: Call, inner: HttpTransport) -> Reply:
        if next(pieces) == 1:
            raise PortalUnreachable(why="cut")
        return inner.send(call)

    with pytest.raises(PortalUnreachable):
        fetch(other, paper, cut)
    assert 0 < paper.on(other).arrived < paper.size
    assert fetch(other, paper).calls[0].query["offset"] == "131072"
    assert paper.read(other) == paper.data


def test_nothing_of_a_spoiled_answer_is_kept(machine: Machine, new_machine: NewMachine) -> None:
    paper, other = Paper(machine), new_machine()
    exchange(machine)
    with pytest.raises(DocumentSpoiled):
        fetch(other, paper, spoiling)
    assert paper.on(other).arrived == 0
    fetch(other, paper)
    assert paper.read(other) == paper.data


def test_a_page_of_the_network_is_no_document(machine: Machine, new_machine: NewMachine) -> None:
    paper, other = Paper(machine), new_machine()
    exchange(machine)
    with pytest.raises(Trouble) as trouble:
        fetch(other, paper, lambda _call, _inner: Reply(200, "text/html", "", b"<html>"))
    assert trouble.value.code == "captive_portal"


def test_what_the_portal_does_not_have_yet_is_awaited(
    machine: Machine, new_machine: NewMachine
) -> None:
    paper, other = Paper(machine), new_machine()
    with pytest.raises(PortalRefused):
        fetch(other, paper)  # not even the act is there

    def stop(_call: Call, _inner: HttpTransport) -> Reply:
        raise PortalUnreachable(why="cut")

    exchange(machine, stop)
    with pytest.raises(DocumentAwaited):
        fetch(other, paper)


def test_a_restored_portal_gets_what_it_lost(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    machine = new_machine(at=own_portal, where=own_portal.add_site())
    assert own_portal.stop() == 0
    back_up(own_portal, tmp_path / "backup")
    own_portal.start()
    paper = Paper(machine)
    exchange(machine)
    assert own_portal.stop() == 0
    restore(own_portal, tmp_path / "backup")
    own_portal.administer("restored")
    own_portal.start()
    done, watched = exchange(machine)
    assert (done.trouble, watched.sent) == (None, paper.size)
    assert paper.on(machine).confirmed
