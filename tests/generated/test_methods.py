"""Bound methods of resources know the operation that they run."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest

from openrouter_api.operation import AsyncResource, Operation, SyncResource, operation_of
from openrouter_api.resources.models import Models
from tests.generated.contract_types import operations


class Recorder:
    """A client that keeps the operation it is asked to run."""

    operation: Operation[Any, Any]

    def call(self, operation: Operation[Any, Any], params: Mapping[str, object], options: Any) -> Any:
        self.operation = operation


def resource(operation: Operation[Any, Any], prefix: str, client: Any) -> Any:
    module = import_module(f"openrouter_api.resources.{operation.resource}")
    name = operation.resource.title().replace("_", "")
    return getattr(module, prefix + name)(client)


def test_each_method_runs_the_operation_that_it_is_said_to_run() -> None:
    for operation in operations():
        client = Recorder()
        method = getattr(resource(operation, "", client), operation.name)
        method()
        assert client.operation is operation_of(method) is operation


def test_each_asynchronous_method_knows_its_operation() -> None:
    for operation in operations():
        assert operation_of(getattr(resource(operation, "Async", None), operation.name)) is operation


def test_an_override_is_known_by_its_name() -> None:
    class Mine(Models[Any]):
        def list(self, **params: Any) -> Any:
            return super().list(**params)

        def favourites(self) -> Any:
            return self.list(limit=3)

    mine = Mine(Recorder())
    assert operation_of(mine.list) is operation_of(Models(Recorder()).list)
    assert operation_of(mine.favourites) is None


@pytest.mark.parametrize("kind", [SyncResource, AsyncResource])
def test_anything_else_has_no_operation(kind: Any) -> None:
    others: list[object] = [None, len, [].append, Models.list, kind(None).__repr__]
    for other in others:
        assert operation_of(other) is None
