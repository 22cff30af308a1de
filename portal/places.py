"""What the sites are called whose acts a device is given: acts carry their keys alone."""

from collections.abc import Iterable

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from portal.tables import DeviceRow, SiteRow, StructureRow
from sync.wire import FeedItem, Whereabouts

_NAMED = (  # built once: pages ask this
    select(SiteRow.key, SiteRow.name, StructureRow.key, StructureRow.name)
    .join(StructureRow, StructureRow.key == SiteRow.structure)
    .where(SiteRow.key.in_(bindparam("sites", expanding=True)))
    .order_by(SiteRow.key)
)


def of_acts(session: Session, device: DeviceRow, items: Iterable[FeedItem]) -> list[Whereabouts]:
    """The places from which acts on a page come, but for the device's own."""
    sites = {item.act["site"] for item in items if item.act} - {device.site}
    if not sites:
        return []
    return [
        Whereabouts(site=site, name=name, structure=structure, structure_name=called)
        for site, name, structure, called in session.execute(_NAMED, {"sites": sites})
    ]
