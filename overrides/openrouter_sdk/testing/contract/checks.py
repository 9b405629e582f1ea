"""Say what is wrong with a request, before anything is answered."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

from openrouter_sdk.testing.contract import texts
from openrouter_sdk.testing.contract.contract import (
    Contract,
    Found,
    Operation,
    Parameter,
    Schema,
    resolve,
)
from openrouter_sdk.testing.contract.descriptions import described, shown
from openrouter_sdk.testing.contract.problems import Part, Problem
from openrouter_sdk.testing.contract.validation import Validator
from openrouter_sdk.testing.http import forms
from openrouter_sdk.testing.http.traffic import JSON_TYPE, RecordedRequest

_COMPLETIONS = frozenset({"/chat/completions", "/messages", "/responses"})
"""Where a management key will not do (protocol 2)."""

_NAMED = 5  # problems that the message of a refusal spells out


class RefusalError(Exception):
    """The request cannot be answered; the API would say so with this status."""

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
    """The keys that are known here, one of each kind (protocol 2)."""

    normal: str
    management: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A request by the contract, and what is wrong with it: `body` is its JSON, or its urlencoded form."""

    body: Mapping[str, Any]
    problems: list[Problem]

    def demand(self) -> None:
        """Refuse the request if anything in it is wrong enough (protocol 10.3)."""
        wrong = [problem for problem in self.problems if problem.refused]
        if not wrong:
            return
        said = "; ".join(str(problem) for problem in wrong[:_NAMED])
        more = f"; and {len(wrong) - _NAMED} more" if len(wrong) > _NAMED else ""
        listed = [{"place": p.place, "expected": p.expected, "found": p.found} for p in wrong]
        metadata = {"error_type": "invalid_request", "problems": listed}
        raise RefusalError(
            400, f"The request is not what the contract says. {said}{more}.", wrong, metadata=metadata
        )


def operation(found: Found, request: RecordedRequest) -> Operation:
    """The operation that is asked for. Refuses a path and a method that the contract does not have."""
    if found.operation is not None:
        return found.operation
    if not found.allowed:
        problem = _problem(request, "path", "", "a path of the contract", request.path)
        raise RefusalError(404, f"There is nothing at {request.path}.", [problem])
    methods = ", ".join(found.allowed)
    problem = _problem(request, "method", "", methods, request.method)
    message = f"{request.path} is for {methods}, not {request.method}."
    raise RefusalError(405, message, [problem], headers=(("allow", methods),))


def key(operation: Operation, request: RecordedRequest, keys: Keys) -> None:
    """Refuse a request without the right key, where the contract demands one (protocol 2)."""
    if not operation.needs_key:
        return
    scheme, _, given = (request.header("authorization") or "").partition(" ")
    given = given.strip()
    if not given or scheme.lower() != "bearer":
        raise _wrong_key(401, request, "Bearer <key>", "no key")
    if given not in (keys.normal, keys.management):
        raise _wrong_key(401, request, "a key of this server", "one that is not known here")
    if operation.management_key and given != keys.management:
        raise _wrong_key(403, request, "the management key", "the normal key")
    if operation.path in _COMPLETIONS and given != keys.normal:
        raise _wrong_key(403, request, "the normal key", "the management key")


def _wrong_key(status: int, request: RecordedRequest, expected: str, found: str) -> RefusalError:
    # The key that came is not repeated, since a real one may have been sent here by mistake.
    problem = _problem(request, "header", "authorization", expected, found)
    asked = f"{request.method} {request.path}"
    return RefusalError(status, f"{asked} wants {expected} in 'authorization', and got {found}.", [problem])


class Checker:
    """Checks requests by the schemas of one contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._validator = Validator(contract.document)

    def check(self, operation: Operation, request: RecordedRequest) -> Checked:
        """Everything that is wrong with a request for this operation, its key apart."""
        problems = [
            *self._path(operation, request),
            *self._query(operation, request),
            *self._headers(operation, request),
        ]
        body, wrong = self._body(operation, request)
        return Checked(body if isinstance(body, Mapping) else {}, [*problems, *wrong])

    # -- parameters ------------------------------------------------------------------------------

    def _path(self, operation: Operation, request: RecordedRequest) -> Iterator[Problem]:
        template = operation.segments
        found = dict(zip(template, request.path.split("/")[1:], strict=True))
        for parameter in _in(operation, "path"):
            text = unquote(found[f"{{{parameter.name}}}"])
            yield from self._parameter(parameter, request, [text])

    def _query(self, operation: Operation, request: RecordedRequest) -> Iterator[Problem]:
        given: dict[str, list[str]] = defaultdict(list)
        for name, text in request.query:
            given[name].append(text)
        declared = _in(operation, "query")
        for parameter in declared:
            yield from self._parameter(parameter, request, given.pop(parameter.name, []))
        expected = f"one of {', '.join(p.name for p in declared)}" if declared else "no parameters"
        for name, found in given.items():
            # Overlooked by the API, as far as anyone says; but a name that is not known is a slip.
            yield _problem(request, "query", name, expected, shown(", ".join(found)), refused=False)

    def _headers(self, operation: Operation, request: RecordedRequest) -> Iterator[Problem]:
        for parameter in _in(operation, "header"):
            text = request.header(parameter.name)
            # A value that is not known counts as none, and case does not matter (protocol 3.2).
            for problem in self._parameter(parameter, request, [] if text is None else [text.lower()]):
                yield problem if text is None else replace(problem, found=shown(text), refused=False)

    def _parameter(
        self, parameter: Parameter, request: RecordedRequest, given: list[str]
    ) -> Iterator[Problem]:
        part: Any = parameter.place
        if not given:
            if parameter.required:
                expected = f"{described(self._contract.document, parameter.schema)} (required)"
                yield _problem(request, part, parameter.name, expected, "nothing")
            return
        _, faults = texts.value(self._validator, parameter.schema, given, explode=parameter.explode)
        for fault in faults:
            at = f"{parameter.name}{fault.pointer}"
            yield _problem(request, part, at, fault.expected, fault.found, refused=fault.invalid)

    # -- bodies ----------------------------------------------------------------------------------

    def _body(self, operation: Operation, request: RecordedRequest) -> tuple[Any, list[Problem]]:
        if not operation.bodies:
            found = f"{len(request.body)} bytes"
            extra = [_problem(request, "body", "", "no body", found, refused=False)] if request.body else []
            return None, extra
        if not request.body and not operation.body_required:
            return None, []
        given = request.header("content-type")
        # Without a content type it is taken for JSON: hand-written clients forget it.
        media = (given or JSON_TYPE).partition(";")[0].strip().lower()
        if media not in operation.bodies:
            expected = " or ".join(sorted(operation.bodies))
            return None, [_problem(request, "header", "content-type", expected, given or "nothing")]
        try:
            value = (
                _json(request.body) if media == JSON_TYPE else self._form(operation.bodies[media], request)
            )
            faults = self._validator.faults(operation.bodies[media], value)
        except (ValueError, RecursionError) as trouble:
            return None, [
                _problem(request, "body", "", f"a body of {media}", f"one that cannot be read: {trouble}")
            ]
        wrong = [
            _problem(request, "body", fault.pointer, fault.expected, fault.found, refused=fault.invalid)
            for fault in faults
        ]
        return None if media == forms.MULTIPART_TYPE else value, wrong

    def _form(self, schema: Schema, request: RecordedRequest) -> dict[str, Any]:
        """The fields of a form as an object; files are text like any other."""
        given: dict[str, list[str]] = defaultdict(list)
        for field in forms.fields(request.header("content-type") or "", request.body):
            given[field.name].append(field.content.decode("utf-8", "replace"))
        about = resolve(self._contract.document, schema).get("properties", {})
        return {
            name: texts.value(self._validator, about.get(name, {}), found)[0] for name, found in given.items()
        }


def _json(body: bytes) -> Any:
    def refused(constant: str) -> None:
        raise ValueError(f"{constant} is no JSON")

    if not body:
        raise ValueError("it is empty")
    return json.loads(body, parse_constant=refused)


def _in(operation: Operation, place: str) -> list[Parameter]:
    return [parameter for parameter in operation.parameters if parameter.place == place]


def _problem(
    request: RecordedRequest, part: Part, at: str, expected: str, found: str, *, refused: bool = True
) -> Problem:
    return Problem(f"{request.method} {request.path}", part, at, expected, found, refused)
