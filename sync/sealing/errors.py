"""What is wrong with a sealed file."""

from domain.errors import AppError


class BundleRefused(AppError):
    """A file is no sealed bundle, or not one that can be opened. Details: `why`.

    `form`: no such file, or cut short; `version`: of a later version; `size`: too large; `header`:
    not as it should be; `device`: the portal does not know whose it is; `signature`: not made by
    its device; `key`: sealed for somebody else; `closed`: what is sealed was altered; `body`: what
    was sealed is not what its header says.
    """

    code = "bundle_refused"

    def __init__(self, why: str) -> None:
        super().__init__(why=why)
        self.why = why


class SealingKeyUnknown(AppError):
    """The portal has not told this device yet for whom to seal."""

    code = "sealing_key_unknown"


class NothingToSeal(AppError):
    """The portal has all that was recorded here."""

    code = "nothing_to_seal"


class CarrierFailed(AppError):
    """A file could not be copied from or to where a person wanted it, such as a USB stick.

    Details: `why`: `full`, `closed` (it cannot be written or read), `gone`, or another: `broken`.
    """

    code = "carrier_failed"
