"""Errors that the product expects, as opposed to bugs.

Every expected error has a stable `code` and `details`, and no sentence: sentences are
made where somebody reads them (`qtkit.messages`), in that person's language.

    AppError
    ├── DefinitionError      a questionnaire or its texts cannot be used
    ├── AnswerRefused        what was typed is no answer to this question
    ├── InterviewIncomplete  a mandatory answer is missing
    ├── MalformedAct         bytes that are not an act
    ├── ChainBroken          an act does not follow the one before it
    ├── NothingToCorrect     the corrected value equals the one that was seen
    ├── NotCompetent         this structure, or who asks, is not the one that decides
    ├── (resources)          resources.packs.refusal
    ├── (store)              store.errors
    └── (sync)               sync.errors
"""

from typing import ClassVar


class AppError(Exception):
    """Base of every expected error.

    Attributes:
        code: stable name of the kind of error, the key of its sentence.
        details: values that the sentence may mention; never personal data.
    """

    code: ClassVar[str] = "app"

    def __init__(self, **details: str | int) -> None:
        super().__init__(self.code, details)
        self.details = details

    def __str__(self) -> str:
        said = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.code} ({said})" if said else self.code


class DefinitionError(AppError):
    """A questionnaire or its texts cannot be used. Details: `where` (key), `why`."""

    code = "definition"


class InterviewIncomplete(AppError):
    """Submission was asked for while mandatory answers are missing. Details: `question`."""

    code = "interview_incomplete"


class MalformedAct(AppError):
    """What was read is not an act. Details: `where` (field path), `why`."""

    code = "malformed_act"


class ChainBroken(AppError):
    """An act does not follow the one before it. Details: `device`, `seq`, `why`."""

    code = "chain_broken"


class NothingToCorrect(AppError):
    """A correction would not change the value that was seen. Details: `field`."""

    code = "nothing_to_correct"


class NotCompetent(AppError):
    """The decision belongs to another body. Details: `structure` (kind), `decider`."""

    code = "not_competent"


class DocumentRefused(AppError):
    """A file cannot be attached.

    Details: `why` (empty, size, media; unreadable), `most_mb`, mebibytes.
    """

    code = "document_refused"
