from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from domain.structures import StructureKind
from portal import publisher
from sync.signature import public_key_text, read_public_key
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal


def test_a_code_gives_a_device_its_place(portal: Portal, site: str) -> None:
    caller = Caller(portal.url)
    made = caller.enrol(portal.code(site, "kiosk")).json()
    assert made["device"] == caller.device
    assert (made["kind"], made["name"], made["training"]) == ("kiosk", "kiosk 1", False)
    assert made["site"] == {"key": site, "name": "Évry – Place"}
    assert made["structure"]["name"] == "Mission Locale d'Évry"
    assert made["contact"] == {"phone": "01 60 00 00 00", "opening": "9 h – 17 h"}
    assert (made["structure_kind"], made["departement"]) == ("mission_locale", "91")


def test_a_device_learns_the_key_that_signs_packs(portal: Portal, site: str) -> None:
    made = Caller(portal.url).enrol(portal.code(site)).json()
    with portal.data.read() as session:
        key = publisher.signing_key(session)
    read_public_key(made["pack_key"]).verify(key.sign(b"a pack"), b"a pack")


def test_the_key_that_signs_packs_outlives_a_start(own_portal: Portal) -> None:
    site = own_portal.add_site()
    first = Caller(own_portal.url).enrol(own_portal.code(site)).json()["pack_key"]
    assert own_portal.stop() == 0
    own_portal.start()
    assert Caller(own_portal.url).enrol(own_portal.code(site)).json()["pack_key"] == first
    with own_portal.data.read() as session:
        assert publisher.public_key(session) == first


def test_where_nobody_said_what_and_where_a_site_is(portal: Portal) -> None:
    site = portal.add_site(StructureKind.OTHER, None)
    made = Caller(portal.url).enrol(portal.code(site)).json()
    assert (made["structure_kind"], made["departement"]) == ("other", None)


def test_training_and_a_name_of_its_own(portal: Portal, site: str) -> None:
    code = portal.code(site, "field", training=True)
    made = Caller(portal.url).enrol(code, name="Camion bleu").json()
    assert (made["training"], made["name"]) == (True, "Camion bleu")


def test_a_code_is_read_as_people_write_it(portal: Portal, site: str) -> None:
    code = portal.code(site)
    assert Caller(portal.url).enrol(f" {code.lower().replace('-', ' ')} ").status_code == 200


def test_a_code_makes_one_device(portal: Portal, site: str) -> None:
    code = portal.code(site)
    with ThreadPoolExecutor(4) as pool:
        replies = list(pool.map(lambda _: Caller(portal.url).enrol(code), range(4)))
    assert sorted(reply.status_code for reply in replies) == [200, 403, 403, 403]
    assert {r.json()["code"] for r in replies if r.status_code == 403} == {"code_used"}


def test_a_lost_answer_loses_no_code(portal: Portal, site: str) -> None:
    caller, code = Caller(portal.url), portal.code(site)
    first, again = caller.enrol(code).json(), caller.enrol(code).json()
    assert {**first, "time": ""} == {**again, "time": ""}
    stranger = Caller(portal.url, device=caller.device)
    assert stranger.enrol(code).json()["code"] == "code_used"


def test_an_old_code_is_refused(portal: Portal, site: str) -> None:
    reply = Caller(portal.url).enrol(portal.code(site, lifetime=timedelta(0)))
    assert (reply.status_code, reply.json()["code"]) == (403, "code_expired")


@pytest.mark.parametrize("code", ["", "0000-00000", "K7F42-QXM8P", "É" * 200])
def test_a_wrong_code_is_refused(portal: Portal, code: str) -> None:
    reply = Caller(portal.url).enrol(code)
    assert (reply.status_code, reply.json()["code"]) == (403, "code_unknown")


def test_who_guesses_codes_keeps_nobody_from_writing(own_portal: Portal) -> None:
    with own_portal.data.write():  # somebody writes: who wants to, too, waits, and is sent away
        assert Caller(own_portal.url).enrol("K7F42-QXM8P").status_code == 403


def test_codes_are_not_kept(portal: Portal, site: str) -> None:
    code = portal.code(site)
    with portal.data.engine.connect() as connection:
        rows = connection.exec_driver_sql("select * from enrolment_codes").all()
    assert code not in str(rows)
    assert code.replace("-", "") not in str(rows)


def test_only_who_has_the_key_may_announce_it(portal: Portal, site: str) -> None:
    caller, other = Caller(portal.url), Caller(portal.url)
    code = portal.code(site)
    announced = public_key_text(other.key.public_key())
    assert caller.enrol(code, public_key=announced).status_code == 401
    assert caller.enrol(code, device=other.device).status_code == 401
    assert caller.enrol(code).status_code == 200


def test_an_id_belongs_to_its_first_device(portal: Portal, site: str) -> None:
    known = enrolled(portal, site)
    thief = Caller(portal.url, device=known.device)
    reply = thief.enrol(portal.code(site))
    assert (reply.status_code, reply.json()["code"]) == (409, "device_taken")


def test_a_revoked_device_is_heard_no_more(portal: Portal, caller: Caller) -> None:
    caller.record()
    portal.administer("device", "revoke", caller.device)
    for reply in (caller.push_raw([]), caller.call("GET", "/sync/1/feed")):
        assert (reply.status_code, reply.json()["code"]) == (403, "device_revoked")
