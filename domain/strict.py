"""Strict reading of TOML tables: what is missing, unknown or of another type is named."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from typing import Any, NoReturn, TypeVar

from domain.errors import DefinitionError

_T = TypeVar("_T")
_E = TypeVar("_E", bound=Enum)

_NAME = re.compile(r"[a-z][a-z0-9_]*")


def parse(toml: str) -> dict[str, Any]:
    """The tables of a TOML text."""
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(where="toml", why=str(error)) from error


def typed(
    table: Mapping[str, Any], name: str, kind: type[_T], where: str, default: _T | None = None
) -> _T:
    """The value of a type; the default where it is not given, if there is one."""
    value = table.get(name, default)
    if value is None:
        fail(f"{where}.{name}", "missing")
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        fail(f"{where}.{name}", f"must be {kind.__name__}")
    return value


def word(table: Mapping[str, Any], name: str, where: str) -> str:
    """A word that ends up in file names, columns and acts."""
    value = typed(table, name, str, where)
    if not _NAME.fullmatch(value):
        fail(f"{where}.{name}", "needs small letters, digits and _")
    return value


def positive(table: Mapping[str, Any], name: str, where: str, default: int | None = None) -> int:
    """A whole number from 1."""
    value = typed(table, name, int, where, default)
    if value < 1:
        fail(f"{where}.{name}", "must be at least 1")
    return value


def texts(table: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
    """Texts, at least one, none empty, none twice."""
    values = typed(table, name, list, where)
    if not values or not all(isinstance(value, str) and value for value in values):
        fail(f"{where}.{name}", "needs texts")
    if len(set(values)) != len(values):
        fail(f"{where}.{name}", "repeats a value")
    return tuple(values)


def sentences(table: Mapping[str, Any], name: str, keys: Collection[str]) -> dict[str, str]:
    """A sentence for each of these keys and for no other."""
    entries = typed(table, name, dict, "texts")
    same_keys(entries, keys, name)
    for key in keys:
        if not typed(entries, key, str, name).strip():
            fail(f"{name}.{key}", "empty")
    return {key: entries[key] for key in keys}


def same_keys(found: Iterable[str], wanted: Iterable[str], where: str) -> None:
    """Refuse the first key that is there without being wanted, or wanted without being there."""
    for key in sorted(set(wanted) ^ set(found)):
        fail(f"{where}.{key}", "unknown" if key in found else "missing")


def only(table: Mapping[str, Any], known: set[str], where: str) -> None:
    """Refuse the first key that is not known."""
    for name in sorted(table.keys() - known):
        fail(f"{where}.{name}", "unknown")


def member(enum: type[_E], value: str, where: str) -> _E:
    """The member of an enumeration that has this value."""
    try:
        return enum(value)
    except ValueError:
        fail(where, f"unknown value {value}")


def fail(where: str, why: str) -> NoReturn:
    """Say which key cannot be used, and why."""
    raise DefinitionError(where=where, why=why)
