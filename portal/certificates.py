"""What this portal says of its devices to desks that never heard of them: the key of each.

A certificate is signed with the key of packs, which every device holds; it is kept nowhere.
"""

from sqlalchemy.orm import Session

from domain.armour import base64url
from domain.moments import from_text
from portal import publisher
from portal.registry import Enrolled
from sync.proof import certificate
from sync.proof.certificate import Certificate
from sync.signature import read_public_key


def issue(session: Session, place: Enrolled, now: str) -> str:
    """The certificate of a device where it stands now; the same for a month."""
    holder = Certificate(
        public_key=read_public_key(place.device.public_key).public_bytes_raw(),
        site=place.site.name,
        until=certificate.lifetime(from_text(now).date()),
        training=place.device.training,
    )
    signed = certificate.issue(place.device.id, holder, publisher.signing_key(session))
    return base64url(signed)
