"""What can keep a device and its portal apart. Each trouble has a name; none loses anything.

    AppError
    ├── Trouble
    │   ├── PortalUnreachable  no answer, or only part of one
    │   ├── NotThePortal       somebody else answered: a captive portal, a filter
    │   ├── PortalFailed       the portal broke (5xx)
    │   ├── PortalBusy         it asks for patience
    │   ├── PortalRefused      it does not take the request (a 4xx without another name)
    │   ├── PortalContradicts  it says now this, now that
    │   ├── ProxyWantsPassword the network's proxy wants somebody to sign in
    │   ├── TlsIntercepted     the certificate is not the portal's
    │   ├── DeviceUnknown      the portal does not know this device
    │   ├── DeviceRevoked      it was told not to listen to it any more
    │   ├── LogDisputed        it holds another log of this device: a copy, a backup
    │   ├── ProtocolTooOld     it no longer speaks this version
    │   └── EnrolmentRefused   the code is wrong, used or too old; or the name
    ├── AlreadyEnrolled        the device has a portal; its log belongs there
    └── AddressRefused         the portal's address cannot be used

Offline is a state: `sync.engine.run_round` returns the trouble it met, and never raises it.
"""

from domain.errors import AppError


class Trouble(AppError):
    """Base of what ends a round of synchronisation before it is complete."""

    code = "trouble"


class PortalUnreachable(Trouble):
    """No answer, or not a whole one. Details: `why` (connect, timeout, cut)."""

    code = "portal_unreachable"


class NotThePortal(Trouble):
    """What answered is not the portal. Details: `why`."""

    code = "not_the_portal"


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


class PortalContradicts(Trouble):
    """The portal says now this, now that: two portals under one address. Details: `seq`."""

    code = "portal_contradicts"


class ProxyWantsPassword(Trouble):
    """The network's proxy lets nobody through who has not signed in (407)."""

    code = "proxy_wants_password"


class TlsIntercepted(Trouble):
    """The connection is not protected by the portal's certificate."""

    code = "tls_intercepted"


class DeviceUnknown(Trouble):
    """The portal does not know this device, or not this key."""

    code = "device_unknown"


class DeviceRevoked(Trouble):
    """The portal was told not to listen to this device any more."""

    code = "device_revoked"


class LogDisputed(Trouble):
    """The portal holds another log of this device than the device itself. Details: `seq`.

    The device, or its store, was copied or put back from a backup; or this is not the portal.
    """

    code = "log_disputed"


class ProtocolTooOld(Trouble):
    """The portal no longer speaks this version of the protocol."""

    code = "protocol_too_old"


class EnrolmentRefused(Trouble):
    """The device cannot be enrolled like this.

    Details: `reason`, of the code: `mistyped`, `unknown`, `used`, `expired`, `mismatch`; or `name`.
    """

    code = "enrolment_refused"


class AlreadyEnrolled(AppError):
    """The device has a portal already, and its log belongs there. Details: `device`."""

    code = "already_enrolled"


class AddressRefused(AppError):
    """The portal's address cannot be used. Details: `why` (form, plain)."""

    code = "address_refused"
