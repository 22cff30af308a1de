"""The interview: which questions are asked, what is wrong, what comes next, is it complete.

An `Interview` is a value: answering gives a new one. All applications use it, so the same
answers give the same submission wherever they were given.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from domain.answers import Answer, AnswerRefused, Context, Raw, read_answer
from domain.conditions import all_hold
from domain.errors import InterviewIncomplete
from domain.questionnaire import Doubt, Question, Questionnaire

_NONE_YET: Mapping[str, Answer] = MappingProxyType({})


@dataclass(frozen=True)
class Interview:
    """A questionnaire with the answers given so far.

    Answers to questions that are no longer asked are kept, so that going back restores
    them, but they are no part of `submission()`.
    """

    questionnaire: Questionnaire
    context: Context
    answers: Mapping[str, Answer] = field(default_factory=lambda: _NONE_YET)

    @cached_property
    def asked(self) -> tuple[Question, ...]:
        """The questions that the answers so far call for, in order."""
        asked: list[Question] = []
        counted: dict[str, Answer] = {}
        for question in self.questionnaire.questions:
            if self._may_ask(question) and all_hold(question.when, counted, self.context.today):
                asked.append(question)
                if question.key in self.answers:
                    counted[question.key] = self.answers[question.key]
        return tuple(asked)

    @cached_property
    def doubts(self) -> tuple[Doubt, ...]:
        """The combinations of answers to ask about; none stands in the way."""
        given = {q.key: self.answers[q.key] for q in self.asked if q.key in self.answers}
        today = self.context.today
        return tuple(d for d in self.questionnaire.doubts if all_hold(d.when, given, today))

    def answered(self, key: str, raw: Raw) -> "Interview":
        """The interview after this answer.

        Raises:
            AnswerRefused: the answer cannot be read; the interview is unchanged.
            KeyError: the questionnaire has no such question.
        """
        answer = read_answer(self.questionnaire.by_key[key], raw, self.context)
        return replace(self, answers=MappingProxyType({**self.answers, key: answer}))

    def resumed(self, answers: Mapping[str, Answer]) -> "Interview":
        """The interview with those of earlier answers that this questionnaire still takes."""
        interview = self
        for key, answer in answers.items():
            if key in self.questionnaire.by_key:
                with suppress(AnswerRefused):
                    interview = interview.answered(key, answer)
        return interview

    def without(self, key: str) -> "Interview":
        """The interview as if this question had not been answered."""
        kept = {other: answer for other, answer in self.answers.items() if other != key}
        return replace(self, answers=MappingProxyType(kept))

    def next_after(self, key: str) -> Question | None:
        """The question asked after this one, which need not be asked itself; None at the end.

        Raises:
            KeyError: the questionnaire has no such question.
        """
        return self._first_asked(self.questionnaire.questions[self._place(key) + 1 :])

    def previous(self, key: str) -> Question | None:
        """The question asked before this one; None at the beginning. As `next_after`."""
        return self._first_asked(self.questionnaire.questions[: self._place(key)][::-1])

    def first_open(self) -> Question | None:
        """The first question without an answer, where a resumed interview goes on."""
        return next((question for question in self.asked if question.key not in self.answers), None)

    def position(self, key: str) -> tuple[int, int]:
        """Rank of a question from 1, and how many are asked in all.

        A question that is not asked has the rank of the one asked before it.

        Raises:
            KeyError: the questionnaire has no such question.
        """
        upto = self.questionnaire.questions[: self._place(key) + 1]
        return sum(question in self.asked for question in upto), len(self.asked)

    @property
    def missing(self) -> tuple[Question, ...]:
        """Mandatory questions without an answer."""
        return tuple(q for q in self.asked if q.mandatory and q.key not in self.answers)

    @property
    def complete(self) -> bool:
        """Whether it can be submitted."""
        return not self.missing

    def submission(self) -> Mapping[str, Answer]:
        """The answers to the questions that are asked, in the order of the questionnaire.

        Raises:
            InterviewIncomplete: naming the first mandatory question without an answer.
        """
        if self.missing:
            raise InterviewIncomplete(question=self.missing[0].key)
        return {q.key: self.answers[q.key] for q in self.asked if q.key in self.answers}

    def _may_ask(self, question: Question) -> bool:
        return self.context.permissions.issuperset(question.needs)

    def _place(self, key: str) -> int:
        return self.questionnaire.questions.index(self.questionnaire.by_key[key])

    def _first_asked(self, questions: Iterable[Question]) -> Question | None:
        return next((question for question in questions if question in self.asked), None)
