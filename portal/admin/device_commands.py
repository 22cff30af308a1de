"""`python -m portal.admin device …`: which machines the portal listens to."""

import argparse

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from portal import clock, succession
from portal.tables import ActRow, DeviceRow, HeadRow

Options = argparse.Namespace


def describe(device: argparse.ArgumentParser) -> None:
    """Add the commands that are about devices."""
    commands = device.add_subparsers(required=True)
    listing = commands.add_parser("list", help="all of them: what to call them when one is stolen")
    listing.add_argument("--site", metavar="KEY", help="only those there")
    listing.set_defaults(run=_list, looks=True)
    revoke = commands.add_parser("revoke", help="listen to it no more")
    revoke.add_argument("device")
    revoke.add_argument(
        "--with-related",
        action="store_true",
        help="also to the devices that came from it, or it from them; without this, "
        "nothing is done where there are any, and they are listed",
    )
    revoke.set_defaults(run=_revoke)


def _list(session: Session, options: Options) -> str:
    asked = select(DeviceRow).order_by(DeviceRow.site, DeviceRow.name, DeviceRow.enrolled_at)
    if options.site:
        asked = asked.where(DeviceRow.site == options.site)
    return "\n".join(_line(session, device) for device in session.scalars(asked))


def _revoke(session: Session, options: Options) -> str:
    device = session.get(DeviceRow, options.device)
    if device is None:
        raise LookupError(f"no such device: {options.device}")
    family = [each for each in succession.family(session, device) if each.revoked_at is None]
    others = [each for each in family if each is not device]
    if others and not options.with_related:
        raise LookupError(_asked(session, device, others))
    now = clock.now()
    for each in family:
        each.revoked_at = now
    return device.revoked_at or now


def _asked(session: Session, device: DeviceRow, others: list[DeviceRow]) -> str:
    """What somebody has to know before machines are given up that were not named."""
    lines = (_line(session, each) for each in (device, *others))
    return "\n".join(
        (
            "Nothing was revoked. These share keys: a machine was copied, or put back from a",
            "backup. They may be one machine or several; all of them would be given up.",
            *lines,
            "To revoke all of them, say --with-related.",
        )
    )


def _line(session: Session, device: DeviceRow) -> str:
    training = "  training" if device.training else ""
    revoked = f"  revoked {device.revoked_at}" if device.revoked_at else ""
    about = f"{device.id}  {device.name}  {device.site}  {device.kind}{training}"
    return f"{about}  since {device.enrolled_at}  last acts {_last_acts(session, device)}{revoked}"


def _last_acts(session: Session, device: DeviceRow) -> str:
    """When acts came last: from the device, which signs where they end, or by hand."""
    signed = select(func.max(HeadRow.received_at)).where(HeadRow.device == device.id)
    newest = select(ActRow.received_at).where(ActRow.device == device.id)
    brought = newest.order_by(ActRow.seq.desc()).limit(1)
    return max(filter(None, map(session.scalar, (signed, brought))), default="none")
