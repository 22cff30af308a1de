"""Names of Qt value types for `@Property`: right for mypy, for qmllint and at run time."""

from typing import Any

QStringList: Any = "QStringList"
QVariantList: Any = "QVariantList"
QVariantMap: Any = "QVariantMap"
