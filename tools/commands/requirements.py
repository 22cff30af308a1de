"""`./dev requirements [R019…]`: what was asked, and which tests prove it."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence

from tools.requirement_list import Requirement, proofs, read


def main(arguments: Sequence[str]) -> int:
    """Count and list all rows in scope, or tell all about the named ones."""
    rows = {row.id: row for row in read()}
    unknown = [name for name in arguments if name not in rows]
    if unknown:
        print(f"No such requirement: {', '.join(unknown)}", file=sys.stderr)
        return 2
    proven = proofs()
    if arguments:
        print("\n\n".join(_detail(rows[name], sorted(proven.get(name, ()))) for name in arguments))
    else:
        print("\n".join(_overview(list(rows.values()), proven)))
    return 0


def _detail(row: Requirement, tests: Sequence[str]) -> str:
    lines = [
        f"{row.id} ({row.scope}) {row.area}",
        f"  asked:  « {row.quote} »",
        f"  means:  {row.requirement}",
        f"  proof:  {row.test or 'none: outside'}",
    ]
    lines += [f"  proven: {test}" for test in tests] or ["  proven: not yet"]
    return "\n".join(lines)


def _overview(rows: Sequence[Requirement], proven: Mapping[str, set[str]]) -> list[str]:
    lines = []
    for row in rows:
        if row.scope != "OUT":
            mark = "proven    " if row.id in proven else "not proven"
            lines.append(f"{row.id}  {mark}  {row.scope:<4}  {row.requirement[:100]}")
    totals = Counter(row.scope for row in rows)
    done = Counter(row.scope for row in rows if row.id in proven)
    lines.append("")
    lines += [
        f"{scope:<4} {done[scope]:>3} proven, {totals[scope] - done[scope]:>3} not proven"
        for scope in ("IN", "PART")
    ]
    lines.append(f"OUT  {totals['OUT']:>3} outside, each with its reason")
    return lines
