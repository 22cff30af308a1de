"""The machine on which something is measured."""

from domain.acts import Mode
from domain.structures import StructureKind
from store.device import Device


def a_machine(kind: Mode) -> Device:
    """An enrolled machine without a portal; nothing of it is secret."""
    return Device(
        id="0190a0a0-0000-7000-8000-000000000001",
        kind=kind,
        name="Bench",
        structure="structure",
        structure_name="Structure",
        site="site",
        site_name="Site",
        training=False,
        portal_url="http://127.0.0.1",
        phone="",
        opening="",
        structure_kind=StructureKind.MISSION_LOCALE,
        departement="93",
        pack_key="",
        sealing_key="",
        private_key=bytes(32),
    )
