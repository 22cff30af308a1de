"""The models of the tables keep Qt's promises."""

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from counter.content import Content
from counter.desk import Desk
from counter.models.dossiers import DossiersModel
from counter.models.fields import FieldsModel
from counter.models.timeline import TimelineModel
from counter.reading import read_today, reading_dossier
from counter.words.story import dossier_fields, story
from tests.builders import an_id
from tests.counter.people import a_day

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, FATAL)


@pytest.mark.usefixtures("qapp")
def test_dossiers(desk: Desk, content: Content) -> None:
    model = DossiersModel(content)
    tester = watched(model)
    a_day(desk)
    today = read_today(desk)
    model.show(today.dossiers, today.day)
    assert model.rowCount() == 4
    model.show((), today.day)
    assert tester.model() is model


@pytest.mark.usefixtures("qapp")
def test_fields_and_timeline(desk: Desk) -> None:
    a_day(desk)
    opened = reading_dossier(an_id(1))(desk)
    fields, timeline = FieldsModel(origins=True), TimelineModel()
    testers = watched(fields), watched(timeline)
    fields.put(dossier_fields(opened))
    timeline.show(story(desk, opened), opened.today)
    assert timeline.rowCount() == 3
    assert [row.label for row in fields.rows if row.attention] == ["Commune"]
    assert len(testers) == 2
