"""What can keep a device and its portal apart. Each trouble has a name; none loses anything.

    AppError
    ├── Trouble
    │   ├── NoNetwork          there is no way out of this machine
    │   ├── NameNotFound       nobody knows the name in the portal's address
    │   ├── PortalUnreachable  no answer, or only part of one
    │   ├── NotThePortal       somebody else answered
    │   │   └── CaptivePortal  a page of the network, which wants somebody to sign in
    │   ├── PortalFailed       the portal broke (5xx)
    │   ├── PortalBusy         it asks for patience
    │   ├── PortalRefused      it does not take the request (a 4xx without another name)
    │   ├── ActsForgotten      it lacks acts that this device has purged
    │   ├── PortalContradicts  it says now this, now that
    │   ├── ProxyWantsPassword the network's proxy wants somebody to sign in
    │   ├── TlsIntercepted     the certificate is not the portal's
    │   ├── CertificateDate    it holds at another time: a clock is wrong, or it has expired
    │   ├── DeviceUnknown      the portal does not know this device
    │   ├── DeviceRevoked      it was told not to listen to it any more
    │   ├── LogDisputed        it holds more of this device's log than there is: a backup
    │   │   └── DeviceCloned   it holds another act in a place of the log: a copy
    │   ├── LogUnsettled       it is not to be found out where the logs have parted
    │   ├── DocumentAwaited    it does not have all of that document yet
    │   ├── DocumentSpoiled    the bytes of a document are not what its act names
    │   ├── ProtocolTooOld     it no longer speaks this version
    │   └── EnrolmentRefused   the code is wrong, used or too old; or the name
    ├── Finding                nothing that stops the exchange, and worth a look
    │   ├── ClockWrong         the portal's time is another one
    │   ├── PortalRestored     it was put back from a backup since it was last heard
    │   └── DiskNearlyFull     there is little room left
    ├── CheckTimedOut          a check of the diagnosis did not end
    ├── AlreadyEnrolled        the device has a portal; its log belongs there
    └── AddressRefused         the portal's address cannot be used

Offline is a state: `sync.engine.run_round` returns the trouble it met, and never raises it.
"""

from domain.errors import AppError
from sync.wire.revocation import RevocationOrder


class Trouble(AppError):
    """Base of what ends a round of synchronisation before it is complete."""

    code = "trouble"


class NoNetwork(Trouble):
    """There is no way out of this machine. Details: `why` (names, route)."""

    code = "no_network"


class NameNotFound(Trouble):
    """There is a network, and nobody there knows the name in the portal's address."""

    code = "name_not_found"


class PortalUnreachable(Trouble):
    """No answer, or not a whole one. Details: `why` (connect, timeout, cut, proxy)."""

    code = "portal_unreachable"


class NotThePortal(Trouble):
    """What answered is not the portal. Details: `why`, and `status` where that is why."""

    code = "not_the_portal"


class CaptivePortal(NotThePortal):
    """The network answers with a page of its own. Details: `why` (page, redirect, sign_in)."""

    code = "captive_portal"


class PortalFailed(Trouble):
    """The portal could not serve a request that may be right. Details: `status`."""

    code = "portal_failed"


class PortalBusy(Trouble):
    """The portal has too much to do. Details: `retry_after`, seconds."""

    code = "portal_busy"

    def __init__(self, retry_after: int) -> None:
        super().__init__(retry_after=retry_after)
        self.retry_after = retry_after


class PortalRefused(Trouble):
    """The portal does not take this request. Details: `status`, `reason`."""

    code = "portal_refused"

    @property
    def unheard_of(self) -> bool:
        """Whether the portal knows no such request: its release is older than this one."""
        return self.details["reason"] in ("not_found", "method_not_allowed")


class ActsForgotten(Trouble):
    """The portal holds less than its backups were said to cover, and this device purged it.

    It was put back from an older backup than one it had been told of. All that the device still
    has is offered all the same, and is not confirmed until the gap is closed there. Details:
    `seq`, the last act that was purged.
    """

    code = "acts_forgotten"


class PortalContradicts(Trouble):
    """The portal says now this, now that: two portals under one address. Details: `seq`."""

    code = "portal_contradicts"


class ProxyWantsPassword(Trouble):
    """The network's proxy lets nobody through who has not signed in (407)."""

    code = "proxy_wants_password"


class TlsIntercepted(Trouble):
    """The connection is not protected by the portal's certificate.

    Details: `why`: `untrusted` (signed by nobody who is known), `name` (for another address),
    `protocol` (no TLS as it should be).
    """

    code = "tls_intercepted"


class CertificateDate(Trouble):
    """The certificate holds at another time. Details: `why` (early, expired), by this clock."""

    code = "certificate_date"


class DeviceUnknown(Trouble):
    """The portal does not know this device, or not this key."""

    code = "device_unknown"


class DeviceRevoked(Trouble):
    """The portal was told not to listen to this device any more.

    Attributes:
        order: what it says of that, to be verified (`sync.locking`); None for a bare refusal.
    """

    code = "device_revoked"

    def __init__(self, order: RevocationOrder | None = None) -> None:
        super().__init__()
        self.order = order


class LogDisputed(Trouble):
    """The portal holds more of this device's log than the device itself. Details: `seq`.

    The device was put back from a backup, or a copy of it is at work: it goes on in a log of its
    own (`sync.succession`). Or this is not the portal.
    """

    code = "log_disputed"


class DeviceCloned(LogDisputed):
    """The portal holds another act in a place of this device's log. Details: `seq`.

    Two machines write one log: the device or its store was copied, or put back from a backup and
    used since.
    """

    code = "device_cloned"


class LogUnsettled(Trouble):
    """The portal's log of this device is another one, nobody knows since where. Details: `seq`.

    A device cannot settle that by itself. All of it is kept here.
    """

    code = "log_unsettled"


class DocumentAwaited(Trouble):
    """The portal does not have all of that document yet."""

    code = "document_awaited"


class DocumentSpoiled(Trouble):
    """The bytes of a document are not what its act names; they were forgotten and come anew.

    Details: `document`, its digest, where it was fetched.
    """

    code = "document_spoiled"


class ProtocolTooOld(Trouble):
    """The portal no longer speaks this version of the protocol."""

    code = "protocol_too_old"


class EnrolmentRefused(Trouble):
    """The device cannot be enrolled like this.

    Details: `reason`, of the code: `mistyped`, `unknown`, `used`, `expired`, `mismatch`; or `name`.
    """

    code = "enrolment_refused"


class Finding(AppError):
    """Base of what does not stop the exchange, and is worth a look."""

    code = "finding"


class ClockWrong(Finding):
    """The clock is wrong. Details: `minutes`, how far the portal's is ahead; negative: behind."""

    code = "clock_wrong"


class PortalRestored(Finding):
    """The portal was put back from a backup since it was last heard."""

    code = "portal_restored"


class DiskNearlyFull(Finding):
    """There is little room left. Details: `free_mb`, mebibytes."""

    code = "disk_nearly_full"


class CheckTimedOut(AppError):
    """A check of the diagnosis did not end in its time. Details: `seconds`."""

    code = "check_timed_out"


class AlreadyEnrolled(AppError):
    """The device has a portal already, and its log belongs there. Details: `device`."""

    code = "already_enrolled"


class AddressRefused(AppError):
    """The portal's address cannot be used. Details: `why` (form, plain)."""

    code = "address_refused"
