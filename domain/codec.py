"""Acts to JSON and back, strictly. The envelope is checked whole; the body must be an object.

What a body may hold is the matter of `domain.bodies`: an act with a body that nobody
understands is still an act, and is kept. What is refused has no single reading everywhere: what
is no plain value (`domain.plain`).
An act of which parts stayed in its structure has one member more, `extract`; one whose body is
sealed has `sealed`, and one whose body was, `salt`.
Keys given twice are out of sight here, for a parser keeps the last; the hash covers that one.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NoReturn

from domain.acts import PERSON, Act, Author, Extract, Mode, Origin, Sealed
from domain.armour import base64url, of_base64url
from domain.errors import MalformedAct
from domain.moments import Stamp, from_text, to_text
from domain.plain import flaw_of, flaw_of_number, flaw_of_text

_MODES = {mode.value: mode for mode in Mode}
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_HASH = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(r"[0-9a-f]{32}")
_MARKS = ("extract", "salt", "sealed")  # an act has one of these, or none
_KEYS = {
    *("id", "device", "structure", "site", "seq", "type", "version", "dossier", "body"),
    *("author", "assisted_by", "mode", "occurred_at", "recorded_at", "clock"),
    *("previous", "hash"),
}
_OF_AUTHORS = {"agent", "name"}
_OF_CLOCKS = {"wall", "monotonic_ms", "boot", "offset_ms"}


def act_to_json(act: Act) -> dict[str, object]:
    """The JSON object of an act, as it is stored, hashed and sent."""
    extract = act.extract
    return {
        "id": act.id,
        "device": act.origin.device,
        "structure": act.origin.structure,
        "site": act.origin.site,
        "seq": act.seq,
        "type": act.type,
        "version": act.version,
        "dossier": act.dossier,
        "body": act.body,
        "author": _author_to_json(act.author),
        "assisted_by": _author_to_json(act.assisted_by) if act.assisted_by else None,
        "mode": act.mode.value,
        "occurred_at": to_text(act.occurred_at),
        "recorded_at": to_text(act.recorded_at),
        "clock": {
            "wall": to_text(act.clock.wall),
            "monotonic_ms": act.clock.monotonic_ms,
            "boot": act.clock.boot,
            "offset_ms": act.clock.offset_ms,
        },
        "previous": act.previous,
        "hash": act.hash,
        **({"extract": _extract_to_json(extract)} if extract else {}),
        **({"salt": act.salt} if act.salt else {}),
        **({"sealed": _sealed_to_json(act.sealed)} if act.sealed else {}),
    }


def act_from_json(value: object, *, leaves_are_plain: bool = False) -> Act:
    """Read an act.

    Args:
        leaves_are_plain: `domain.plain.written_if_plain` has told so of the value.

    Raises:
        MalformedAct: naming the first field that is missing, unknown or of another type.
    """
    mark = next((m for m in _MARKS if m in value), None) if isinstance(value, dict) else None
    fields = _object(value, _KEYS | {mark} if mark else _KEYS, "act")
    clock = _object(fields["clock"], _OF_CLOCKS, "clock")
    return Act(
        id=_uuid(fields, "id"),
        origin=Origin(_uuid(fields, "device"), _text(fields, "structure"), _text(fields, "site")),
        seq=_number(fields, "seq", least=1),
        type=_text(fields, "type"),
        version=_number(fields, "version", least=1),
        dossier=None if fields["dossier"] is None else _uuid(fields, "dossier"),
        body=_body(fields["body"], leaves_are_plain=leaves_are_plain),
        author=_author(fields["author"], "author"),
        assisted_by=_optional_author(fields["assisted_by"]),
        mode=_mode(fields["mode"]),
        occurred_at=_moment(fields, "occurred_at"),
        recorded_at=_moment(fields, "recorded_at"),
        clock=Stamp(
            _moment(clock, "wall"),
            _number(clock, "monotonic_ms", least=0),
            _text(clock, "boot"),
            None if clock["offset_ms"] is None else _number(clock, "offset_ms"),
        ),
        previous=_hash(fields, "previous"),
        hash=_hash(fields, "hash"),
        extract=_extract(fields["extract"]) if mark == "extract" else None,
        salt=_of_form(fields, "salt", _SALT, "not 16 bytes") if mark == "salt" else "",
        sealed=_sealed(fields) if mark == "sealed" else None,
    )


def _extract_to_json(extract: Extract) -> dict[str, object]:
    return {"digest": extract.digest, "withheld": list(extract.withheld)}


def _sealed_to_json(sealed: Sealed) -> dict[str, object]:
    return {"digest": sealed.digest, "box": base64url(sealed.box)}


def _sealed(act: Mapping[str, Any]) -> Sealed:
    fields = _object(act["sealed"], {"digest", "box"}, "sealed")
    if act["body"]:
        _fail("body", "not empty")
    try:
        box = of_base64url(_text(fields, "box"))
    except ValueError:
        _fail("sealed.box", "not base64url")
    return Sealed(_hash(fields, "digest"), box)


def _extract(value: object) -> Extract:
    fields = _object(value, {"digest", "withheld"}, "extract")
    withheld = fields["withheld"]
    if not isinstance(withheld, list) or not withheld:
        _fail("extract.withheld", "names nothing")
    for place in withheld:
        if not isinstance(place, str) or not place:
            _fail("extract.withheld", "not a place")
        _check_text(place, "extract.withheld")
    if withheld != sorted(set(withheld)):
        _fail("extract.withheld", "not in order")
    return Extract(_hash(fields, "digest"), tuple(withheld))


def _author_to_json(author: Author) -> dict[str, object]:
    return {"agent": author.agent, "name": author.name}


_TOLD_PERSON = _author_to_json(PERSON)


def _author(value: object, where: str) -> Author:
    if value == _TOLD_PERSON:  # as nearly all are that come from kiosks
        return PERSON
    fields = _object(value, _OF_AUTHORS, where)
    agent = None if fields["agent"] is None else _uuid(fields, "agent")
    if not isinstance(fields["name"], str):
        _fail(f"{where}.name", "not a text")
    _check_text(fields["name"], f"{where}.name")
    return Author(agent, fields["name"])


def _optional_author(value: object) -> Author | None:
    return None if value is None else _author(value, "assisted_by")


def _mode(value: object) -> Mode:
    mode = _MODES.get(value) if isinstance(value, str) else None
    return mode or _fail("mode", "unknown")


def _object(value: object, keys: set[str], where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        _fail(where, "not an object")
    if value.keys() != keys:
        key = min(keys ^ value.keys())
        _fail(f"{where}.{key}", "missing" if key in keys else "unknown")
    return value


def _body(value: object, *, leaves_are_plain: bool) -> Mapping[str, object]:
    if not isinstance(value, dict):
        _fail("body", "not an object")
    if flaw := flaw_of(value, leaves_are_plain=leaves_are_plain):
        _fail(f"body{flaw[0]}", flaw[1])
    return value


def _check_text(text: str, where: str) -> None:
    if why := flaw_of_text(text):
        _fail(where, why)


def _text(fields: Mapping[str, Any], key: str) -> str:
    value = fields[key]
    if not isinstance(value, str) or not value:
        _fail(key, "not a text")
    if why := flaw_of_text(value):
        _fail(key, why)
    return value


def _number(fields: Mapping[str, Any], key: str, *, least: int | None = None) -> int:
    value = fields[key]
    if type(value) is not int:
        _fail(key, "not a whole number")
    if least is not None and value < least:
        _fail(key, f"below {least}")
    if why := flaw_of_number(value):
        _fail(key, why)
    return value


def _uuid(fields: Mapping[str, Any], key: str) -> str:
    return _of_form(fields, key, _UUID, "not a UUID")


def _moment(fields: Mapping[str, Any], key: str) -> datetime:
    try:
        return from_text(fields[key])
    except (ValueError, TypeError):
        _fail(key, "not a moment in UTC with milliseconds")


def _hash(fields: Mapping[str, Any], key: str) -> str:
    return _of_form(fields, key, _HASH, "not a SHA-256 in hexadecimal")


def _of_form(fields: Mapping[str, Any], key: str, form: re.Pattern[str], why: str) -> str:
    value = fields[key]
    if not isinstance(value, str) or not form.fullmatch(value):
        _fail(key, why)
    return value


def _fail(where: str, why: str) -> NoReturn:
    raise MalformedAct(where=where, why=why)
