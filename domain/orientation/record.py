"""A recommendation as plain JSON and back: what the body of `recommendation.made` holds.

The whole result is kept, in codes: it can be shown in any language, years later, without the
rules it came from. The same recommendation gives the same bytes in every mode.
"""

from typing import Final, NoReturn

from domain.acts import Act, Json
from domain.errors import MalformedAct
from domain.orientation.case import Value
from domain.orientation.recommendation import PackId, Reason, Recommendation

PATHS: Final = ("PED", "PSO", "PSP")
BODIES: Final = ("FT", "CD", "DCD", "ML", "CE")
UNDECIDED: Final = "IND"
DECIDERS: Final = ("FT", "CD", "ML", "CE")

_REASON: Final = ("criterion", "value", "reading", "line", "source", "layer")
_NAMES: Final = ("missing", "notes", "alternatives", "priorities")
_KEYS: Final = {
    *("path", "body", "decider", "reasons", "follow_up", "packs", "facts", "trace"),
    *_NAMES,
}


def recommendation_body(recommendation: Recommendation) -> Json:
    """The whole recommendation as plain JSON values."""
    local = recommendation.local
    return {
        "path": recommendation.path,
        "body": recommendation.body,
        "decider": recommendation.decider,
        "reasons": [
            {name: getattr(reason, name) for name in _REASON} for reason in recommendation.reasons
        ],
        "follow_up": recommendation.follow_up,
        **{name: list(getattr(recommendation, name)) for name in _NAMES},
        "packs": {
            "national": _pack_body(recommendation.national),
            "local": None if local is None else _pack_body(local),
        },
        "facts": [list(fact) for fact in recommendation.facts],
        # A list, for the order of evaluation counts and that of an object is nobody's promise.
        "trace": [[table, list(lines)] for table, lines in recommendation.trace.items()],
    }


def recommendation_from(body: Json) -> Recommendation:
    """Read back what `recommendation_body` made.

    Raises:
        MalformedAct: naming the first field that is missing, unknown or of another type.
    """
    fields = _object(body, _KEYS, "body")
    packs = _object(fields["packs"], {"national", "local"}, "packs")
    recommendation = Recommendation(
        path=_one_of(fields["path"], (*PATHS, None), "path"),
        body=_one_of(fields["body"], (*BODIES, UNDECIDED, None), "body"),
        decider=_text(fields["decider"], "decider"),
        reasons=tuple(map(_reason, _list(fields["reasons"], "reasons"))),
        follow_up=None if fields["follow_up"] is None else _text(fields["follow_up"], "follow_up"),
        **{name: _texts(fields[name], name) for name in _NAMES},
        national=_pack(packs["national"]),
        local=None if packs["local"] is None else _pack(packs["local"]),
        facts=tuple(map(_fact, _list(fields["facts"], "facts"))),
        trace=dict(map(_traced, _list(fields["trace"], "trace"))),
    )
    _check(recommendation)
    return recommendation


def problems_of(act: Act) -> list[str]:
    """What is wrong with a `recommendation.made`."""
    problems = [] if act.dossier else ["dossier"]
    try:
        recommendation_from(act.body)
    except MalformedAct as malformed:
        problems.append(str(malformed.details["where"]))
    return problems


def _check(recommendation: Recommendation) -> None:
    """A path goes with a body, and a follow-up with neither: nothing else makes sense."""
    if recommendation.decider not in DECIDERS:
        _fail("decider", "unknown")
    if (recommendation.path is None) == (recommendation.body in BODIES):
        _fail("path", "does not go with the body")
    if (recommendation.follow_up is None) == (recommendation.body is None):
        _fail("follow_up", "does not go with the body")


def _pack_body(pack: PackId) -> Json:
    return {"name": pack.name, "version": pack.version}


def _pack(value: object) -> PackId:
    fields = _object(value, {"name", "version"}, "packs")
    version = fields["version"]
    if type(version) is not int:
        _fail("packs", "not a version")
    return PackId(_text(fields["name"], "packs"), version)


def _reason(value: object) -> Reason:
    fields = _object(value, {*_REASON}, "reasons")
    texts = {name: _text(fields[name], "reasons") for name in _REASON if name != "value"}
    return Reason(value=_value(fields["value"]), **texts)


def _value(value: object) -> Value | None:
    if value is not None and not isinstance(value, str | bool | int):
        _fail("reasons", "not a value")
    return value


def _fact(value: object) -> tuple[str, str]:
    criterion, reading = _pair(value, "facts")
    return _text(criterion, "facts"), _text(reading, "facts")


def _traced(value: object) -> tuple[str, tuple[str, ...]]:
    table, lines = _pair(value, "trace")
    return _text(table, "trace"), _texts(lines, "trace")


def _pair(value: object, where: str) -> tuple[object, object]:
    pair = _list(value, where)
    if len(pair) != len(("name", "what belongs to it")):
        _fail(where, "not a pair")
    return pair[0], pair[1]


def _one_of(value: object, allowed: tuple[str | None, ...], where: str) -> str | None:
    if value is not None and not isinstance(value, str):
        _fail(where, "not a text")
    if value not in allowed:
        _fail(where, "unknown")
    return value


def _texts(value: object, where: str) -> tuple[str, ...]:
    return tuple(_text(item, where) for item in _list(value, where))


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value:
        _fail(where, "not a text")
    return value


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        _fail(where, "not a list")
    return value


def _object(value: object, keys: set[str], where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        _fail(where, "not an object")
    for key in sorted(keys ^ value.keys()):
        _fail(where if where != "body" else key, "missing or unknown")
    return value


def _fail(where: str, why: str) -> NoReturn:
    raise MalformedAct(where=where, why=why)
