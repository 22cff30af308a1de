"""What the commands of support staff print: names and numbers, no sentences, nothing personal."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from domain.errors import AppError
from domain.reconciliation import Difference, ranges
from sync.diagnosis import Finding, Outcome
from sync.proof.verification import Standing, Verified
from sync.reconciliation import Reconciliation
from sync.support_codes import support_code

_WHAT_TO_DO: Mapping[str, str] = {
    "arrived": "at the portal, not confirmed yet: the next round does it",
    "missing_there": "the portal lost them: the next round sends them again",
    "missing_here": "this device was put back from a backup, or copied: the next round settles it",
    "other": "two machines wrote here under one identity: the next round settles it",
}
_STANDINGS: Final = {
    Standing.GENUINE: "genuine",
    Standing.LATE: "genuine, but of a time for which the kiosk was not certified",
    Standing.BLOCKED: "signed by a kiosk that was blocked by then",
    Standing.EARLIER: "signed by a kiosk that was blocked since; the earlier minute is its word",
    Standing.ALTERED: "altered: the kiosk that it names signed something else",
    Standing.STRANGE: "not by a kiosk of this portal",
    Standing.UNCERTIFIED: "cannot be verified here: no certificate, or this device has no key",
    Standing.UNREADABLE: "not whole: scan it again",
    Standing.OTHER: "not a receipt",
}


def named(error: AppError) -> str:
    """An error by its name, and by the code that a person can read out."""
    return f"{error} [{support_code(error)}]"


def finding_line(finding: Finding) -> str:
    """One line of a diagnosis."""
    said = [f"{finding.check:<12}{finding.outcome:<8}"]
    if finding.error:
        said.append(named(finding.error))
    else:
        said.append(", ".join(f"{name}={value}" for name, value in finding.facts.items()))
    return " ".join(said).rstrip()


def has_failed(findings: Sequence[Finding]) -> bool:
    """Whether anything is in the way."""
    return any(finding.outcome is Outcome.FAILED for finding in findings)


def reconciliation_lines(found: Reconciliation) -> Iterator[str]:
    """A day, and each difference with what to do about it."""
    own = found.own
    counted = f"{own.created} created, {own.confirmed} confirmed, {own.waiting} waiting"
    if found.trouble:
        yield f"{own.day}: {counted}; the portal was not asked: {named(found.trouble)}"
        return
    yield f"{own.day}: {counted}; the portal holds {found.there}"
    for name, numbers in named_differences(found.difference):
        yield f"{name} {ranges(numbers)}: {_WHAT_TO_DO[name]}"
    for seq, why in sorted(own.apart.items()):
        if any(act.seq == seq for act in own.acts):
            yield f"kept apart {seq}: {why}"


def named_differences(found: Difference) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The kinds of difference that there are, with the numbers of their acts."""
    for name in _WHAT_TO_DO:
        numbers: tuple[int, ...] = getattr(found, name)
        if numbers:
            yield name, numbers


def receipt_line(found: Verified) -> str:
    """What is known of a receipt, and what it says."""
    said = [_STANDINGS[found.standing]]
    if statement := found.statement:
        said += [f"{statement.reference} at {statement.minute:%Y-%m-%d %H:%M} UTC, provisional"]
        said += [f"kiosk {statement.device}"]
    if holder := found.certificate:
        said += [f"in {holder.site}", f"certified until {holder.until}"]
        said += [f"blocked on {found.revoked}"] if found.revoked else []
        said += ["training"] if holder.training else []
    return "; ".join(said)
