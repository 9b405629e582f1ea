"""Methods of resources show their parameters, and know the operation that they run."""

from __future__ import annotations

import pydoc
import sys
from collections.abc import Mapping
from importlib import import_module
from inspect import Parameter, get_annotations, getdoc, iscoroutinefunction, signature
from types import ModuleType
from typing import Any, Literal, get_args, get_type_hints, is_typeddict

import pytest

from openrouter_api import params
from openrouter_api.annotations import Annotations
from openrouter_api.model_names import ARGUMENTS, MODULES
from openrouter_api.models import ChatResult, ChatToolCall, ChatUsage
from openrouter_api.operation import (
    CALL_OPTIONS,
    AsyncResource,
    Operation,
    SyncResource,
    Timeouts,
    operation_of,
)
from openrouter_api.resources.chat import AsyncChat, Chat
from openrouter_api.resources.models import Models
from tests.generated.contract_types import OBJECTS, model, operations


class Recorder:
    """A client that keeps the operation it is asked to run."""

    operation: Operation[Any, Any]

    def call(self, operation: Operation[Any, Any], params: Mapping[str, object], options: Any) -> Any:
        self.operation = operation

    open_stream = call


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


def test_each_method_shows_its_arguments_and_the_options_of_a_call() -> None:
    for operation in operations():
        required = {p.name for p in operation.parameters if p.required}
        bodies = [body.required for body in operation.bodies]
        required |= frozenset.intersection(*bodies) if bodies else frozenset()
        arguments = {p.name for p in operation.parameters} | {n for b in operation.bodies for n in b.fields}
        for prefix in ("", "Async"):
            shown = signature(getattr(resource(operation, prefix, None), operation.name)).parameters
            assert {*shown} == {*arguments, *operation.aliases, *CALL_OPTIONS, "options"}
            assert list(shown)[-6:] == [*CALL_OPTIONS, "options"]
            needed = {name for name, p in shown.items() if p.default is p.empty}
            assert needed == required - {*operation.aliases.values()}
            assert {p.kind for p in shown.values()} == {Parameter.KEYWORD_ONLY}
            assert {repr(p.default) for n, p in shown.items() if n not in (*needed, "options")} == {"..."}


def test_each_stream_shows_what_its_method_shows_except_the_flag() -> None:
    streamed = [operation for operation in operations() if operation.stream]
    assert {operation.resource for operation in streamed} == {"chat", "images", "messages", "responses"}
    for operation in streamed:
        for prefix in ("", "Async"):
            one = resource(operation, prefix, None)
            shown = dict(signature(getattr(one, operation.name)).parameters)
            del shown["stream"]
            assert dict(signature(one.stream).parameters) == shown
            assert (getdoc(one.stream) or "").count("\n    temperature:") == (operation.resource != "images")


def test_help_shows_arguments_and_their_text() -> None:
    methods: list[Any] = [Chat(Recorder()).send, Chat(Recorder()).stream, AsyncChat(Recorder()).send]
    for method in methods:
        text = pydoc.plain(pydoc.render_doc(method))
        assert "temperature: 'float | None' = ..." in text
        assert "timeout: 'float | Timeouts | None' = ..." in text
        assert "temperature: Randomness of sampling." in text
        assert method.__qualname__ in ("Chat.send", "Chat.stream", "AsyncChat.send")


def test_an_asynchronous_method_is_a_coroutine_function() -> None:
    assert iscoroutinefunction(AsyncChat(Recorder()).send)
    assert not iscoroutinefunction(AsyncChat(Recorder()).stream)
    assert not iscoroutinefunction(Chat(Recorder()).send)


def test_methods_take_keyword_arguments_only() -> None:
    with pytest.raises(
        TypeError, match=r'chat.send\(\) takes keyword arguments only: write messages=\[\{"role"'
    ):
        Chat(Recorder()).send([])  # type: ignore[call-arg]
    with pytest.raises(
        TypeError, match=r"models.get\(\) takes keyword arguments only: write author=..., slug=..."
    ):
        Models(Recorder()).get("a", "b")  # type: ignore[call-arg]


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


def test_the_types_of_arguments_and_results_can_be_evaluated() -> None:
    """Libraries that make tools, routes or command lines of functions do so."""
    for operation in operations():
        for prefix in ("", "Async"):
            owner = resource(operation, prefix, None)
            streams = [name for name in dir(owner) if name.startswith("stream")]
            for name in (operation.name, *streams):
                method = getattr(owner, name)
                assert get_type_hints(method).keys() == get_annotations(method).keys(), method
    assert get_type_hints(Models.list)["limit"] is int
    assert signature(Models.list, eval_str=True).parameters["timeout"].annotation == Timeouts | float | None
    assert get_type_hints(Chat.send)["return"] is ChatResult


def test_the_types_of_properties_can_be_evaluated() -> None:
    for component in OBJECTS:
        assert get_type_hints(model(component)).keys() > model(component).wire_names.keys(), component
    assert get_type_hints(ChatResult)["usage"] == ChatUsage | None


def test_the_types_of_requests_can_be_evaluated() -> None:
    """Frameworks such as FastAPI and pydantic do so with a TypedDict in a signature."""
    found = {
        name: kind
        for name in (*ARGUMENTS, *(f"{name}Dict" for name in MODULES))
        if (kind := typed_dict(name))
    }
    for name, kind in found.items():
        assert get_type_hints(kind).keys() >= get_annotations(kind).keys(), name
    assert len(found) > 600
    assert get_type_hints(found["ChatToolMessageDict"])["role"] == Literal["tool"]
    assert ChatToolCall in get_args(
        get_args(get_type_hints(found["ChatAssistantMessageDict"])["tool_calls"])[0]
    )


def typed_dict(name: str) -> Any:
    """A request type that is no union, or None."""
    found = getattr(params, name, None)
    return found if is_typeddict(found) else None


def test_annotations_of_an_installation_without_sources_stay_text(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("without_source", None)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    annotations = Annotations({"x": "Elsewhere"}, module.__name__)
    assert [*annotations.items()] == [*dict(annotations).items()] == [("x", "Elsewhere")]
