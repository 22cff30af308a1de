"""A dossier told in plain words: its fields with who gave them, its acts one after the other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from counter.content import Content
from counter.desk import Desk
from counter.reading import Opened
from counter.words.attached import paper_text
from counter.words.episodes import episodes_in
from counter.words.hand import registration_text
from counter.words.merge import merge_text
from counter.words.orientation import decision_text, recommendation_text
from counter.words.rights import episode_text
from counter.words.sharing import (
    consultation_text,
    kept_text,
    limit_text,
    marked_text,
    partly_kept_text,
    structure_text,
)
from counter.words.verdict import verdict_text
from counter.words.withdrawal import withdrawal_text
from counter.words.wording import answer_text, author_text, field_name, mode_text, moment_text
from domain.acts import Act, ActType
from domain.answers import Answer, answer_from_json
from domain.bodies import problems_of
from domain.dossier import Field
from domain.hand import helper_of
from domain.interview import Interview
from domain.limits import limited
from domain.orientation.decision import decision_from
from domain.orientation.record import recommendation_from
from store.device import Device
from store.places import Names


@dataclass(frozen=True)
class FieldRow:
    """A row: a field, or the title of a section.

    Attributes:
        key: of the question; empty for a title.
        origin: who gave the answer and when; empty where it goes without saying.
        attention: something waits for a human here.
        kept: the person asked that it stays in the structure.
    """

    key: str
    label: str
    value: str = ""
    origin: str = ""
    attention: bool = False
    kept: bool = False

    @property
    def title(self) -> bool:
        """Whether this is the title of a section."""
        return not self.key


@dataclass(frozen=True)
class Episode:
    """One act in plain words, or several (`acts`: their ids) that are one thing to who reads."""

    when: datetime
    who: str
    where: str
    what: str
    acts: tuple[str, ...] = ()


def place(act: Act, device: Device, names: Names) -> str:
    """Where an act was recorded: at the kiosk or the desk, of which site; no key is shown."""
    site = act.origin.site
    unknown = QCoreApplication.translate("Story", "un autre site")
    known = device.site_name if site == device.site else names.sites.get(site, unknown)
    return f"{mode_text(act.mode)}, {known}"


def story(desk: Desk, opened: Opened) -> list[Episode]:
    """What was kept apart; then all acts, newest first."""
    dossier = opened.dossier
    told = _Told(opened)
    episodes = [
        Episode(
            acts[-1].occurred_at,
            ", ".join(dict.fromkeys(map(_author, acts))),
            place(acts[-1], desk.device, opened.names),
            consultation_text(len(acts))
            if acts[0].type == ActType.DOSSIER_CONSULTED
            else told.what(acts[0], readable=acts[0] not in dossier.unreadable),
            tuple(act.id for act in acts),
        )
        for acts in episodes_in(dossier.timeline)
    ]
    return [*(_beside(desk, opened, told, act) for act in opened.apart), *episodes[::-1]]


def _beside(desk: Desk, opened: Opened, told: "_Told", act: Act) -> Episode:
    """An act that is in no dossier, for whoever compares it with those that are."""
    text = QCoreApplication.translate("Story", "Gardé à part, pas dans le dossier : {what}")
    readable = not problems_of(act)
    what = text.format(what=told.what(act, readable=readable))
    if readable and act.type == ActType.REGISTRATION_SUBMITTED:
        what = "\n".join((what, *_differences(opened, act)))
    return Episode(act.occurred_at, _author(act), place(act, desk.device, opened.names), what)


def _differences(opened: Opened, act: Act) -> Iterator[str]:
    """What a registration says that the dossier does not."""
    text = QCoreApplication.translate("Story", "{field} : {answer}")
    for key, answer in _answers(act.body["answers"]).items():
        field, content = opened.dossier.fields.get(key), opened.asking(key)
        if field is None or answer not in field.values:
            name, said = field_name(content, key), answer_text(content, key, answer)
            yield text.format(field=name, answer=said)


def _author(act: Act) -> str:
    """Who did it; nobody recommends: the rules do, after what somebody answered."""
    if act.type == ActType.RECOMMENDATION_MADE:
        return QCoreApplication.translate("Story", "Préparée par les règles")
    return author_text(act.author, act.assisted_by)


class _Told:
    """Remembers the values that earlier acts gave, to tell what a correction changed."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._given: dict[tuple[str, str], Answer] = {}

    def what(self, act: Act, *, readable: bool) -> str:
        """What was done, and what the portal found wrong with it."""
        said = self._known(act, readable=readable)
        place = act.origin.device, act.seq
        found = [v.problems for v in self._opened.verdicts if (v.device, v.seq) == place]
        return "\n".join((said, *map(verdict_text, found)))

    def _known(self, act: Act, *, readable: bool) -> str:
        """What was done, and that a part of it is not known here."""
        if act.extract is None or act.withholds("value"):
            return self._done(act, readable=readable)
        if not readable:
            return kept_text(self._structure(act))
        return f"{self._done(act, readable=True)}\n{partly_kept_text(self._structure(act))}"

    def _done(self, act: Act, *, readable: bool) -> str:
        if not readable:
            return QCoreApplication.translate("Story", "Contenu illisible, gardé pour le support")
        match act.type:
            case ActType.REGISTRATION_SUBMITTED:
                self._remember(act, _answers(act.body["answers"]))
                return registration_text(act, self._named)
            case ActType.REGISTRATION_CORRECTED:
                return self._correction(act)
            case ActType.DOCUMENT_ATTACHED | ActType.DOCUMENT_DETACHED:
                return paper_text(act, self._opened.dossier.usable)
            case ActType.RIGHTS_EXPLAINED | ActType.REORIENTATION_REQUESTED:
                return episode_text(act)
            case _:
                return self._other(act)

    def _other(self, act: Act) -> str:
        match act.type:
            case ActType.RECOMMENDATION_MADE:
                return recommendation_text(recommendation_from(act.body), self._opened.told)
            case ActType.ORIENTATION_DECIDED:
                return decision_text(decision_from(act.body), self._opened.told)
            case ActType.SHARING_LIMITED:
                keys = sorted(map(str, _list(act.body["fields"])))
                return limit_text([*map(self._named, keys)])
            case ActType.REGISTRATION_WITHDRAWN | ActType.REGISTRATION_RESTORED:
                return withdrawal_text(act)
            case ActType.DOSSIERS_MERGED | ActType.DOSSIERS_UNMERGED:
                return merge_text(act, self._opened)
            case _:
                return _bare(act)

    def _correction(self, act: Act) -> str:
        key = str(act.body["field"])
        content = self._opened.asking(key)
        if act.withholds("value"):
            return f"{field_name(content, key)} : {kept_text(self._structure(act))}"
        value = answer_from_json(act.body["value"])
        seen = act.body["seen"]
        before = [
            answer_text(content, key, self._given[other, key])
            for other in (seen if isinstance(seen, list) else [])
            if (other, key) in self._given
        ]
        self._remember(act, {key: value})
        text = QCoreApplication.translate("Story", "{field} : {before} → {after}")
        return text.format(
            field=field_name(content, key),
            before=" / ".join(dict.fromkeys(before)) or answer_text(content, key, None),
            after=answer_text(content, key, value),
        )

    def _named(self, key: str) -> str:
        return field_name(self._opened.asking(key), key)

    def _structure(self, act: Act) -> str:
        return structure_text(act, self._opened.names)

    def _remember(self, act: Act, answers: Mapping[str, Answer]) -> None:
        self._given.update({(act.id, key): answer for key, answer in answers.items()})


def _bare(act: Act) -> str:
    """An act of which only its type is told."""
    if act.type == ActType.HELP_REQUESTED:
        return QCoreApplication.translate("Story", "Appel à un conseiller")
    return QCoreApplication.translate(
        "Story", "Fait avec une version plus récente. La mise à jour de ce poste le montrera."
    )


def recap(content: Content, interview: Interview) -> list[FieldRow]:
    """The answers of an interview, for the person to read."""
    asked = {question.key for question in interview.asked}
    rows: list[FieldRow] = []
    for section, questions in content.by_section.items():
        fields = [
            FieldRow(
                q.key, content.texts.questions[q.key].short, _recapped(content, interview, q.key)
            )
            for q in questions
            if q.key in asked
        ]
        rows += [FieldRow("", content.texts.sections[section]), *fields] if fields else []
    return rows


def dossier_fields(opened: Opened) -> list[FieldRow]:
    """The fields of a dossier with who gave them; then those of other questionnaires."""
    content, fields = opened.contents[0], opened.dossier.fields
    interview = Interview(
        content.questionnaire,
        content.interview(opened.today).context,
        {key: field.value for key, field in fields.items()},
    )
    rows = [_with_origin(opened, row, fields.get(row.key)) for row in recap(content, interview)]
    shown = {row.key for row in rows}
    others = [
        FieldRow(key, field_name(opened.asking(key), key))
        for key in (*fields, *opened.dossier.withheld)
        if key not in shown
    ]
    if others:
        rows.append(FieldRow("", QCoreApplication.translate("Story", "Autres réponses")))
    return rows + [_with_origin(opened, row, fields.get(row.key)) for row in others]


def heads(desk: Desk, opened: Opened, field: Field) -> Iterator[tuple[Answer, str, str]]:
    """The values of a field: the answer, as it reads, and who gave it, when and where."""
    content = opened.asking(field.key)
    for version in field.heads:
        act = version.act
        who = author_text(act.author, helper_of(act, field.key))
        said = f"{who}, {place(act, desk.device, opened.names)}"
        when = moment_text(act.occurred_at, opened.today)
        yield version.value, answer_text(content, field.key, version.value), f"{said}, {when}"


def _recapped(content: Content, interview: Interview, key: str) -> str:
    return answer_text(content, key, interview.answers.get(key))


def _with_origin(opened: Opened, row: FieldRow, field: Field | None) -> FieldRow:
    if row.key in opened.dossier.withheld:
        kept_by = opened.dossier.withheld[row.key][-1]
        return replace(row, value=kept_text(structure_text(kept_by, opened.names)))
    if field is None:
        return row
    row = replace(row, kept=row.key in limited(opened.dossier.limits))
    content = opened.asking(field.key)
    values = [answer_text(content, field.key, value) for value in field.values]
    if field.conflict:
        text = QCoreApplication.translate("Story", " ou ").join(values)
        origin = QCoreApplication.translate("Story", "À départager")
        return replace(row, value=text, origin=origin, attention=True)
    act = field.heads[-1].act
    when = moment_text(act.occurred_at, opened.today)
    origin = f"{author_text(act.author, helper_of(act, field.key))}, {when}"
    return replace(row, value=values[0], origin=marked_text(origin) if row.kept else origin)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _answers(body: object) -> dict[str, Answer]:
    given = body if isinstance(body, dict) else {}
    return {key: answer_from_json(value) for key, value in given.items()}
