"""Requests that are not served, and how that is said: always `{code, detail}`."""

import logging
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from portal.sharing import UNAVAILABLE
from sync.wire import Failure, FailureCode

RETRY_AFTER: Final = 5  # seconds

_log = logging.getLogger(__name__)
_OF_STATUS: Final = {404: FailureCode.NOT_FOUND, 405: FailureCode.METHOD_NOT_ALLOWED}


class Refused(Exception):
    """The request is not served. `answer`: what is said, where that is more than usual."""

    def __init__(
        self,
        status: int,
        code: FailureCode,
        detail: str = "",
        headers: dict[str, str] | None = None,
        answer: Failure | None = None,
    ) -> None:
        super().__init__(status, code, detail)
        self.status = status
        self.headers = headers
        self.answer = answer or Failure(code=code, detail=detail)


def failure(
    status: int, code: str, detail: str = "", headers: dict[str, str] | None = None
) -> JSONResponse:
    """The answer to a request that is not served."""
    content = Failure(code=code, detail=detail).model_dump()
    return JSONResponse(content, status_code=status, headers=headers)


def busy(detail: str, wait: int = RETRY_AFTER) -> JSONResponse:
    """The answer when there is too much to do. `wait`: seconds until it is worth coming again."""
    return failure(503, FailureCode.BUSY, detail, {"Retry-After": str(wait)})


def install(app: FastAPI) -> None:
    """Let every failure of the application answer in the one form."""
    for kind in (Refused, RequestValidationError, HTTPException, *UNAVAILABLE, Exception):
        app.add_exception_handler(kind, _answer)


def _answer(_request: Request, error: Exception) -> JSONResponse:
    if isinstance(error, Refused):
        said = error.answer.model_dump()
        return JSONResponse(said, status_code=error.status, headers=error.headers)
    if isinstance(error, RequestValidationError):
        return failure(422, FailureCode.MALFORMED, _where(error))
    if isinstance(error, HTTPException):
        code = _OF_STATUS.get(error.status_code, FailureCode.MALFORMED)
        return failure(error.status_code, code, str(error.detail), dict(error.headers or {}))
    if isinstance(error, UNAVAILABLE):
        _log.warning("database unavailable: %s", error)
        return busy("database")
    return failure(500, FailureCode.BROKEN)  # the server logs the bug


def _where(error: RequestValidationError) -> str:
    """Where and why, never what: what was sent may be about a person."""
    found = (f"{'.'.join(map(str, each['loc']))}: {each['type']}" for each in error.errors())
    return "; ".join(found)[:500]
