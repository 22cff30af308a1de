"""The topics of an interview, in the order that a person chooses.

A topic is a section of the questionnaire. Who only goes on is led through all of them in its order;
who opens another one goes on from there, and is led to what is left before the end. In which order
one went is no part of what one says: the same answers give the same submission.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.interview import Interview
    from domain.questionnaire import Question


class Progress(StrEnum):
    """How far a person is with a topic."""

    DONE = "done"
    BEGUN = "begun"
    UNTOUCHED = "untouched"


@dataclass(frozen=True, slots=True)
class Topic:
    """What is asked about one section. `opens`: key of the question to go on with."""

    section: str
    progress: Progress
    opens: str


@dataclass(frozen=True, slots=True)
class Way:
    """What a person did with the questions, but for answering them.

    Attributes:
        left: keys of the questions from which they went on without an answer. One that is
            mandatory is asked again all the same.
        again: keys of those to be shown once more, as they went back, or into a topic again.
    """

    left: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()

    @classmethod
    def up_to(cls, interview: "Interview", key: str) -> "Way":
        """The way of who goes on with an interview at a question, as far as one can know.

        Where something of a topic was answered, what is blank before the question was left so.
        """
        before = interview.asked[: interview.position(key)[0] - 1]
        begun = {q.section for q in interview.asked if q.key in interview.answers}
        return cls(frozenset(question.key for question in before if question.section in begun))

    def gone_on(self, interview: "Interview", key: str) -> "Way":
        """After a question was dealt with: answered, or left."""
        left = self.left - {key} if key in interview.answers else self.left | {key}
        return Way(left, self.again - {key})

    def gone_back(self, key: str) -> "Way":
        """After one went back from a question: it comes again."""
        return replace(self, again=self.again | {key})

    def into(self, interview: "Interview", topic: Topic) -> "Way":
        """After a topic was opened. One that is done is gone through again, whole."""
        if topic.progress is not Progress.DONE:
            return self
        whole = {q.key for q in interview.asked if q.section == topic.section}
        return replace(self, again=self.again | whole)

    def following(self, interview: "Interview", key: str) -> "Question | None":
        """The question to go on with after this one; None once nothing is left to ask.

        What comes later in the questionnaire comes first, then what was jumped over.

        Raises:
            KeyError: the questionnaire has no such question.
        """
        due = [q for q in interview.asked if self._is_open(interview, q) or q.key in self.again]
        rank = {known: number for number, known in enumerate(interview.questionnaire.by_key)}
        later = [question for question in due if rank[question.key] > rank[key]]
        return next(iter(later or due), None)

    def topics(self, interview: "Interview") -> tuple[Topic, ...]:
        """The topics about which something is asked, in the order of the questionnaire."""
        asked: dict[str, list[Question]] = {name: [] for name in interview.questionnaire.sections}
        for question in interview.asked:
            asked[question.section].append(question)
        return tuple(self._topic(interview, name, each) for name, each in asked.items() if each)

    def _topic(self, interview: "Interview", name: str, asked: "list[Question]") -> Topic:
        still = [question for question in asked if self._is_open(interview, question)]
        if not still:
            return Topic(name, Progress.DONE, asked[0].key)
        progress = Progress.BEGUN if len(still) < len(asked) else Progress.UNTOUCHED
        return Topic(name, progress, still[0].key)

    def _is_open(self, interview: "Interview", question: "Question") -> bool:
        given = question.key in interview.answers
        return not given and (question.mandatory or question.key not in self.left)
