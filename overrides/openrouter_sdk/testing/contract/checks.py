"""Check requests before they are answered."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isfinite
from typing import Any
from urllib.parse import unquote

import orjson

from openrouter_sdk.testing.contract import texts
from openrouter_sdk.testing.contract.contract import (
    Contract,
    Match,
    Operation,
    Parameter,
    Schema,
    resolve,
)
from openrouter_sdk.testing.contract.descriptions import describe, format_value
from openrouter_sdk.testing.contract.problems import Part, Problem
from openrouter_sdk.testing.contract.validation import Validator
from openrouter_sdk.testing.http import forms
from openrouter_sdk.testing.http.traffic import JSON_TYPE, RecordedRequest

_COMPLETIONS = frozenset({"/chat/completions", "/messages", "/responses"})
"""Operations that refuse a management key (protocol 2)."""

_LONG_NUMBER = re.compile(rb"[0-9]{18}")  # which orjson may read as a float

_MAX_REPORTED = 5  # problems in the message of a refusal


class RefusalError(Exception):
    """The request is refused, as the API would refuse it, with this status."""

    def __init__(
        self,
        status: int,
        message: str,
        problems: Iterable[Problem] = (),
        *,
        headers: tuple[tuple[str, str], ...] = (),
        metadata: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.problems = list(problems)
        self.headers = headers
        self.metadata = metadata


@dataclass(frozen=True, slots=True)
class Keys:
    """The accepted keys, one of each kind (protocol 2)."""

    normal: str
    management: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The problems of a request, and its parsed body: JSON or an urlencoded form."""

    body: Mapping[str, Any]
    problems: list[Problem]

    def raise_for_problems(self) -> None:
        """Raise RefusalError if the API refuses any of the problems (protocol 10.3)."""
        refused = [problem for problem in self.problems if problem.refused]
        if not refused:
            return
        reported = "; ".join(str(problem) for problem in refused[:_MAX_REPORTED])
        more = f"; and {len(refused) - _MAX_REPORTED} more" if len(refused) > _MAX_REPORTED else ""
        listed = [{"place": p.place, "expected": p.expected, "found": p.found} for p in refused]
        raise RefusalError(
            400,
            f"The request violates the contract. {reported}{more}.",
            refused,
            metadata={"error_type": "invalid_request", "problems": listed},
        )


def require_operation(match: Match, request: RecordedRequest) -> Operation:
    """Return the operation; raise RefusalError for a path (404) or method (405) outside the contract."""
    if match.operation is not None:
        return match.operation
    if not match.allowed:
        problem = _problem(request, "path", "", "a path of the contract", request.path)
        raise RefusalError(404, f"There is nothing at {request.path}.", [problem])
    methods = ", ".join(match.allowed)
    problem = _problem(request, "method", "", methods, request.method)
    message = f"{request.path} is for {methods}, not {request.method}."
    raise RefusalError(405, message, [problem], headers=(("allow", methods),))


def require_key(operation: Operation, request: RecordedRequest, keys: Keys) -> None:
    """Raise RefusalError unless the request has a key that the operation accepts (protocol 2)."""
    if not operation.needs_key:
        return
    scheme, _, given = (request.header("authorization") or "").partition(" ")
    given = given.strip()
    if not given or scheme.lower() != "bearer":
        raise _wrong_key(401, request, "Bearer <key>", "no key")
    if given not in (keys.normal, keys.management):
        raise _wrong_key(401, request, "a key of this server", "an unknown key")
    if operation.management_key and given != keys.management:
        raise _wrong_key(403, request, "the management key", "the normal key")
    if operation.path in _COMPLETIONS and given != keys.normal:
        raise _wrong_key(403, request, "the normal key", "the management key")


def _wrong_key(status: int, request: RecordedRequest, expected: str, found: str) -> RefusalError:
    # Never repeat the key: a real one may have been sent here by mistake.
    problem = _problem(request, "header", "authorization", expected, found)
    called = f"{request.method} {request.path}"
    message = f"{called} requires {expected} in 'authorization', and got {found}."
    return RefusalError(status, message, [problem])


class Checker:
    """Checks requests by the schemas of one contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._validator = Validator(contract.document)
        self._parameters: dict[tuple[str, str], Sequence[Parameter]] = {}

    def check(self, operation: Operation, request: RecordedRequest) -> Checked:
        """Parse the body, and collect all problems of a request except those of its key."""
        problems = [
            *self._path(operation, request),
            *self._query(operation, request),
            *self._headers(operation, request),
        ]
        body, body_problems = self._body(operation, request)
        return Checked(body if isinstance(body, Mapping) else {}, [*problems, *body_problems])

    def _declared(self, operation: Operation, place: str) -> Sequence[Parameter]:
        key = (operation.id, place)
        if key not in self._parameters:
            self._parameters[key] = [one for one in operation.parameters if one.place == place]
        return self._parameters[key]

    # -- parameters ------------------------------------------------------------------------------

    def _path(self, operation: Operation, request: RecordedRequest) -> Iterator[Problem]:
        declared = self._declared(operation, "path")
        if not declared:
            return
        found = dict(zip(operation.segments, request.path.split("/")[1:], strict=True))
        for parameter in declared:
            text = unquote(found[f"{{{parameter.name}}}"])
            yield from self._parameter(parameter, request, [text])

    def _query(self, operation: Operation, request: RecordedRequest) -> Iterator[Problem]:
        given: dict[str, list[str]] = defaultdict(list)
        for name, text in request.query:
            given[name].append(text)
        declared = self._declared(operation, "query")
        for parameter in declared:
            yield from self._parameter(parameter, request, given.pop(parameter.name, []))
        expected = f"one of {', '.join(p.name for p in declared)}" if declared else "no parameters"
        for name, found in given.items():
            # The API is not known to refuse it, but an undeclared name is likely a mistake.
            yield _problem(request, "query", name, expected, format_value(", ".join(found)), refused=False)

    def _headers(self, operation: Operation, request: RecordedRequest) -> Iterator[Problem]:
        for parameter in self._declared(operation, "header"):
            text = request.header(parameter.name)
            # The API ignores unknown values, and case (protocol 3.2).
            for problem in self._parameter(parameter, request, [] if text is None else [text.lower()]):
                yield problem if text is None else replace(problem, found=format_value(text), refused=False)

    def _parameter(
        self, parameter: Parameter, request: RecordedRequest, given: list[str]
    ) -> Iterator[Problem]:
        part: Any = parameter.place
        if not given:
            if parameter.required:
                expected = f"{describe(self._contract.document, parameter.schema)} (required)"
                yield _problem(request, part, parameter.name, expected, "nothing")
            return
        _, violations = texts.parse_value(self._validator, parameter.schema, given, explode=parameter.explode)
        for violation in violations:
            at = f"{parameter.name}{violation.pointer}"
            yield _problem(request, part, at, violation.expected, violation.found, refused=violation.invalid)

    # -- bodies ----------------------------------------------------------------------------------

    def _body(self, operation: Operation, request: RecordedRequest) -> tuple[Any, list[Problem]]:
        if not operation.bodies:
            found = f"{len(request.body)} bytes"
            extra = [_problem(request, "body", "", "no body", found, refused=False)] if request.body else []
            return None, extra
        if not request.body and not operation.body_required:
            return None, []
        given = request.header("content-type")
        # Default to JSON, since hand-written clients forget the header.
        media = (given or JSON_TYPE).partition(";")[0].strip().lower()
        if media not in operation.bodies:
            expected = " or ".join(sorted(operation.bodies))
            return None, [_problem(request, "header", "content-type", expected, given or "nothing")]
        try:
            value = (
                _json(request.body) if media == JSON_TYPE else self._form(operation.bodies[media], request)
            )
            violations = self._validator.violations(operation.bodies[media], value)
        except (ValueError, RecursionError) as error:
            return None, [_problem(request, "body", "", f"a body of {media}", f"a malformed one: {error}")]
        problems = [
            _problem(
                request,
                "body",
                violation.pointer,
                violation.expected,
                violation.found,
                refused=violation.invalid,
            )
            for violation in violations
        ]
        return None if media == forms.MULTIPART_TYPE else value, problems

    def _form(self, schema: Schema, request: RecordedRequest) -> dict[str, Any]:
        """Return the fields of a form as an object; files are strings like any other field."""
        given: dict[str, list[str]] = defaultdict(list)
        for field in forms.parse_form(request.header("content-type") or "", request.body):
            given[field.name].append(field.content.decode("utf-8", "replace"))
        properties = resolve(self._contract.document, schema).get("properties", {})
        return {
            name: texts.parse_value(self._validator, properties.get(name, {}), found)[0]
            for name, found in given.items()
        }


@lru_cache(maxsize=8)
def checker_of(contract: Contract) -> Checker:
    """Return the checker of a contract, which stand-ins share."""
    return Checker(contract)


def _json(body: bytes) -> Any:
    if not body:
        raise ValueError("it is empty")
    if not _LONG_NUMBER.search(body):
        with suppress(orjson.JSONDecodeError):  # lone surrogates, or no JSON
            return orjson.loads(body)
    value = json.loads(body, parse_constant=_refuse_constant, parse_float=_finite)
    return value if body.isascii() and b"\\u" not in body else _without_surrogates(value)


def _refuse_constant(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _finite(number: str) -> float:
    value = float(number)
    if not isfinite(value):
        raise ValueError(f"{number} is too large")
    return value


def _without_surrogates(value: Any) -> Any:
    """Replace unpaired surrogates by U+FFFD; JSON can escape them, but UTF-8 cannot encode them."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {_without_surrogates(name): _without_surrogates(one) for name, one in value.items()}
    return [_without_surrogates(one) for one in value] if isinstance(value, list) else value


def _problem(
    request: RecordedRequest, part: Part, at: str, expected: str, found: str, *, refused: bool = True
) -> Problem:
    return Problem(f"{request.method} {request.path}", part, at, expected, found, refused)
