"""What a structure keeps is nowhere in the store of a device of another one."""

from uuid import uuid4

import pytest
from sqlalchemy import inspect, text

from domain.acts import ActType, Mode
from domain.bodies import correction
from domain.limits import limit
from store import dossiers, journal, places
from tests.builders import a_registration, an_author, an_entry
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine

FREE, FLAGGED = "sentinelle-libre", "sentinelle-cochee"


def all_that_lies_in(machine: Machine) -> str:
    with machine.store.read() as tx:
        tables = inspect(tx.connection).get_table_names()
        rows = [
            tuple(row)
            for name in tables
            for row in tx.connection.execute(text(f'SELECT * FROM "{name}"'))
        ]
    return str(rows)


@pytest.mark.requirement("R127", "R136")
def test_a_store_elsewhere_holds_nothing_of_it_whoever_acts_there(
    portal: Portal, new_machine: NewMachine
) -> None:
    here, there = new_machine(), new_machine(where=portal.add_site())
    dossier = str(uuid4())
    body = a_registration({"project": FREE, "contrainte_sante": FLAGGED, "family_name": "Diallo"})
    here.record(
        an_entry(ActType.SHARING_LIMITED, limit({"contrainte_sante"}, ()), dossier=dossier),
        an_entry(body=body, dossier=dossier),
    )
    here.complete_round()
    for type_, said in (
        (ActType.DOSSIER_CONSULTED, {}),
        (ActType.SHARING_LIMITED, limit((), ())),
        (ActType.REGISTRATION_CORRECTED, correction("phone", "+33612345678", ())),
    ):
        there.record(an_entry(type_, said, dossier=dossier, author=an_author(), mode=Mode.COUNTER))
        there.complete_round()
        here.complete_round()
    lying = all_that_lies_in(there)
    assert "Diallo" in lying
    assert FREE not in lying
    assert FLAGGED not in lying
    with there.store.read() as tx:
        seen = dossiers.load(tx, dossier)
        assert journal.disputed(tx) == []
        names = places.names(tx)
    origin = here.identity
    assert names.structures == {origin.structure: origin.structure_name}
    assert names.sites == {origin.site: origin.site_name}
    assert seen.withheld.keys() == {"project", "contrainte_sante"}
    assert FREE in all_that_lies_in(here)
