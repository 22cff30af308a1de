"""What a support code can name: every expected error, under a number that never changes.

A number that was given is never given to another error, and the order of values and fields stays:
codes of older versions are read by newer ones. New fields and new values come last.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Named:
    """A detail that is one of some words."""

    key: str
    values: tuple[str, ...]

    @property
    def size(self) -> int:
        return len(self.values) + 1

    def write(self, value: str | int | None) -> int:
        """The place of the word; 0 for none, and for one that is not among them."""
        return self.values.index(value) + 1 if value in self.values else 0

    def read(self, place: int) -> str | None:
        return self.values[place - 1] if place else None


@dataclass(frozen=True, slots=True)
class Number:
    """A detail that is a whole number; what is beyond `least` or `most` is written as that."""

    key: str
    most: int
    least: int = 0

    @property
    def size(self) -> int:
        return self.most - self.least + 2

    def write(self, value: str | int | None) -> int:
        """The number from 1 on; 0 for none."""
        return min(max(value, self.least), self.most) - self.least + 1 if type(value) is int else 0

    def read(self, place: int) -> int | None:
        return place - 1 + self.least if place else None


Field = Named | Number


@dataclass(frozen=True, slots=True)
class Kind:
    """An error that has a support code.

    Attributes:
        number: its own for ever.
        code: of the error.
        fields: the details that the support code carries.
    """

    number: int
    code: str
    fields: tuple[Field, ...] = ()


_STATUS: Final = Number("status", 599)
_REASONS: Final = (
    "malformed",
    "protocol_unsupported",
    "signature_refused",
    "device_unknown",
    "device_revoked",
    "code_unknown",
    "code_used",
    "code_expired",
    "code_mismatch",
    "device_taken",
    "not_found",
    "method_not_allowed",
    "too_large",
    "busy",
    "broken",
    "unread",
    "coding_unknown",
    "coding_refused",
    "document_unknown",
    "document_incomplete",
    "document_spoiled",
    "bundle_refused",
    "head_refused",
)
_NOT_THE_PORTAL: Final = ("content_type", "form", "echo", "encoding", "size", "device", "status")
_BUNDLE: Final = (
    "form",
    "version",
    "size",
    "header",
    "device",
    "signature",
    "key",
    "closed",
    "body",
)
_SEQ: Final = Number("seq", 30_000)

_SYNC: Final = (
    Kind(1, "trouble"),
    Kind(2, "no_network", (Named("why", ("names", "route")),)),
    Kind(3, "name_not_found"),
    Kind(4, "portal_unreachable", (Named("why", ("connect", "timeout", "cut", "proxy")),)),
    Kind(5, "not_the_portal", (Named("why", _NOT_THE_PORTAL), _STATUS)),
    Kind(6, "captive_portal", (Named("why", ("page", "redirect", "sign_in")),)),
    Kind(7, "portal_failed", (_STATUS,)),
    Kind(8, "portal_busy", (Number("retry_after", 3600),)),
    Kind(9, "portal_refused", (_STATUS, Named("reason", _REASONS))),
    Kind(10, "portal_contradicts", (_SEQ,)),
    Kind(11, "proxy_wants_password"),
    Kind(12, "tls_intercepted", (Named("why", ("untrusted", "name", "protocol")),)),
    Kind(13, "certificate_date", (Named("why", ("early", "expired")),)),
    Kind(14, "device_unknown"),
    Kind(15, "device_revoked"),
    Kind(16, "log_disputed", (_SEQ,)),
    Kind(17, "device_cloned", (_SEQ,)),
    Kind(18, "protocol_too_old"),
    Kind(
        19,
        "enrolment_refused",
        (Named("reason", ("mistyped", "unknown", "used", "expired", "mismatch", "name")),),
    ),
    Kind(20, "already_enrolled"),
    Kind(21, "address_refused", (Named("why", ("form", "plain")),)),
    Kind(22, "clock_wrong", (Number("minutes", 16_000, -16_000),)),
    Kind(23, "portal_restored"),
    Kind(24, "disk_nearly_full", (Number("free_mb", 2_000),)),
    Kind(25, "check_timed_out", (Number("seconds", 600),)),
    Kind(26, "signature_refused"),
    Kind(27, "acts_forgotten", (_SEQ,)),
    Kind(28, "document_awaited"),
    Kind(29, "document_spoiled"),
    Kind(30, "log_unsettled", (_SEQ,)),
    Kind(40, "bundle_refused", (Named("why", _BUNDLE),)),
    Kind(41, "sealing_key_unknown"),
    Kind(42, "nothing_to_seal"),
    Kind(43, "carrier_failed", (Named("why", ("full", "closed", "gone", "broken")),)),
)
_STORE: Final = (
    Kind(64, "key_unavailable", (Named("why", ("no_keyring", "locked", "lost", "content")),)),
    Kind(65, "key_file_refused", (Named("why", ("mode", "owner", "closed", "content")),)),
    Kind(66, "already_running"),
    Kind(67, "wrong_key"),
    Kind(
        68,
        "store_damaged",
        (Named("why", ("missing", "empty", "revision", "SQLITE_CORRUPT", "SQLITE_NOTADB")),),
    ),
    Kind(69, "store_read_only"),
    Kind(70, "store_too_new"),
    Kind(71, "store_upgrade_failed"),
    Kind(72, "disk_full"),
    Kind(
        73,
        "disk_failed",
        (
            Named(
                "why",
                (
                    "SQLITE_IOERR",
                    "SQLITE_IOERR_READ",
                    "SQLITE_IOERR_WRITE",
                    "SQLITE_IOERR_FSYNC",
                    "SQLITE_IOERR_TRUNCATE",
                    "SQLITE_IOERR_LOCK",
                ),
            ),
        ),
    ),
    Kind(74, "not_enrolled"),
    Kind(75, "unknown_draft"),
    Kind(76, "unknown_dossier"),
    Kind(77, "login_taken"),
    Kind(78, "sign_in_refused", (Number("wait_s", 3600),)),
    Kind(79, "unknown_document"),
    Kind(88, "device_locked"),
)
_RULES: Final = (
    Kind(96, "definition"),
    Kind(97, "interview_incomplete"),
    Kind(98, "malformed_act"),
    Kind(
        99,
        "chain_broken",
        (Named("why", ("gap", "previous", "hash", "id", "device")), Number("seq", 5_000)),
    ),
    Kind(100, "nothing_to_correct"),
    Kind(101, "not_competent"),
    Kind(102, "pack_refused"),
    Kind(103, "document_refused", (Named("why", ("empty", "size", "media")),)),
)

KINDS: Final = (*_SYNC, *_STORE, *_RULES)
