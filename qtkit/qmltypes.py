"""Names of Qt value types for `@Property`: right for mypy, for the tools that read the source,
and at run time."""

from typing import Any

QStringList: Any = "QStringList"
QVariantList: Any = "QVariantList"
