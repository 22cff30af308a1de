"""A receipt, looked at by all that this desk was told: the key of packs, and who was revoked."""

from functools import partial

from store import device, notices
from store.transaction import Transaction
from sync.proof import verification
from sync.proof.verification import Verified


def verify(tx: Transaction, text: str) -> Verified:
    """What is known here of a text that somebody shows.

    Raises:
        NotEnrolled: this desk was told nothing yet.
    """
    revoked_since = partial(notices.revoked_since, tx)
    return verification.verify(text, device.require(tx).pack_key, revoked_since)
