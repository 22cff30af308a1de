"""The translations are complete and in step with the sources."""

from pathlib import Path

from tools import translations


def translated(root: Path) -> list[str]:
    """What is missing, left over or behind in resources/i18n."""
    folder = root / "resources" / "i18n"
    findings = translations.stale(root / "build" / "i18n", folder, root)
    for catalogue in sorted(folder.glob("*.ts")):
        findings += translations.unfinished(catalogue)
    return findings
