"""One call of an operation on a collection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from openrouter_sdk.testing.contract.contract import Operation, Schema
from openrouter_sdk.testing.http.routing import is_parameter
from openrouter_sdk.testing.http.traffic import RecordedRequest
from openrouter_sdk.testing.store.quirks import TRANSITIONS, Transition
from openrouter_sdk.testing.store.resources import Binding, Collection, path_pattern

IDEMPOTENCY_KEY = "idempotency-key"


@dataclass(frozen=True, slots=True)
class Call:
    """A request with the binding of its operation.

    `values` are those of the path's parameters, `time` is Unix time, `base_url` prefixes links, and `cost`
    is what all answers so far have cost, in dollars. `generation_id` is that of the answer, if it has one.
    """

    operation: Operation
    binding: Binding
    values: tuple[str, ...]
    request: RecordedRequest
    body: Mapping[str, Any]
    time: int
    base_url: str
    cost: float
    generation_id: str | None = None

    @property
    def collection(self) -> Collection:
        """The collection that the operation is bound to."""
        return self.binding.collection

    @property
    def result_schema(self) -> Schema:
        """The schema of the JSON result, which the operation must have."""
        assert self.operation.result_schema is not None
        return self.operation.result_schema

    @property
    def transition(self) -> Transition | None:
        """The change of status that the operation makes, if any."""
        return transition(self.operation)

    @property
    def idempotency_key(self) -> str | None:
        """The idempotency key of the request, if the operation takes one."""
        declared = any(one.name.lower() == IDEMPOTENCY_KEY for one in self.operation.parameters)
        return self.request.header(IDEMPOTENCY_KEY) if declared else None

    def names(self) -> list[str]:
        """Return the distinct item names that the body lists."""
        listed = self.body.get(self.binding.list_field or "")
        names = listed if isinstance(listed, list) else []
        return list(dict.fromkeys(name for name in names if isinstance(name, str)))


def path_values(operation: Operation, path: str) -> tuple[str, ...]:
    """Return the unescaped values of a path's parameters, in order."""
    pairs = zip(operation.segments, path.split("/")[1:], strict=True)
    return tuple(unquote(value) for template, value in pairs if is_parameter(template))


def transition(operation: Operation) -> Transition | None:
    """Return the change of status that an operation makes, if any."""
    return TRANSITIONS.get((operation.method, path_pattern(operation.path)))
