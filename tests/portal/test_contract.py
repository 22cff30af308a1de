"""The served OpenAPI document and the portal agree, on every operation."""

from datetime import UTC, datetime
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from requests.auth import AuthBase

from sync.signature import Request, Signer
from tests.portal.callers import Caller
from tests.portal.running import Portal
from tools.commands import contract

# One database is enough: what is described has nothing to do with it.
pytestmark = pytest.mark.parametrize("portal", ["sqlite"], indirect=True)
OPERATIONS = sorted(
    f"{method.upper()} {path}"
    for path, methods in contract.described()["paths"].items()
    for method in methods
)


class Signing(AuthBase):
    """Signs whatever was generated as the device would."""

    def __init__(self, caller: Caller) -> None:
        self._signer = Signer(caller.device, caller.key)

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        body = request.body or b""
        whole = body.encode() if isinstance(body, str) else body
        plain = Request(str(request.method), str(request.url), dict(request.headers), whole)
        request.headers.update(self._signer.sign(plain, datetime.now(UTC)))
        return request


@pytest.mark.requirement("R115")
@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_portal_does_what_it_describes(portal: Portal, caller: Caller, operation: str) -> None:
    schema = schemathesis.openapi.from_url(f"{portal.url}/openapi.json")
    method, _, path = operation.partition(" ")

    @settings(max_examples=15, suppress_health_check=list(HealthCheck))
    @given(case=schema[path][method].as_strategy())
    def agrees(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(auth=Signing(caller))

    agrees()


def test_the_description_is_the_one_that_was_reviewed(portal: Portal) -> None:
    served = requests.get(f"{portal.url}/openapi.json", timeout=10).json()
    reviewed = contract.CONTRACT.read_text(encoding="utf-8")
    assert contract.written(served) == reviewed, "run ./dev contract, and look at the difference"


def test_the_description_names_every_failure(portal: Portal) -> None:
    paths = requests.get(f"{portal.url}/openapi.json", timeout=10).json()["paths"]
    described = [operation for methods in paths.values() for operation in methods.values()]
    for operation in described:
        assert {"200", "422", "500", "503"} <= set(operation["responses"])
        assert operation["description"]
        failure = operation["responses"]["503"]["content"]["application/json"]["schema"]
        assert failure == {"$ref": "#/components/schemas/Failure"}
