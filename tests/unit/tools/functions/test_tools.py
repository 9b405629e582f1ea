"""Tools of functions, methods and dicts."""

from __future__ import annotations

import asyncio
import copy
import functools
import inspect
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from openrouter_api.models import ChatFunctionToolFunction, ChatFunctionToolFunctionFunction
from openrouter_sdk import Tool, ToolContext, tool
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.given_tools import tools_of
from tests.each import each


def plain(city: str) -> str:
    """The weather."""
    return city.upper()


async def waiting(city: str) -> str:
    return city


def steps(city: str) -> Iterator[str]:
    yield city


async def async_steps(city: str) -> AsyncIterator[str]:
    yield city


class Shop:
    def __init__(self, name: str) -> None:
        self.name = name

    @tool
    def find(self, text: str) -> str:
        """Find."""
        return f"{self.name}: {text}"

    @tool(name="wait_for")
    async def wait(self, text: str) -> str:
        return f"{self.name}: {text}"

    @classmethod
    @tool
    def of_class(cls, text: str) -> str:
        return f"{cls.__name__}: {text}"

    @tool
    @classmethod
    def reversed(cls, text: str) -> str:
        return f"{cls.__name__}: {text}"

    @staticmethod
    @tool
    def static(text: str) -> str:
        return text

    @tool
    @staticmethod
    def reversed_static(text: str) -> str:
        return text

    def __call__(self, text: str) -> str:
        """Call the shop."""
        return text


class Waiter:
    async def __call__(self, text: str) -> str:
        return text


class Base(ABC):
    @tool
    @abstractmethod
    def outer(self, text: str) -> str: ...

    @abstractmethod
    @tool
    def inner(self, text: str) -> str: ...


def test_tools_may_be_abstract_methods() -> None:
    assert Base.__abstractmethods__ == {"outer", "inner"}


CTX = ToolContext[Any](None)


def test_a_decorated_function_is_still_the_function() -> None:
    made = tool(plain)
    assert (made("rome"), made(city="rome")) == ("ROME", "ROME")
    assert (made.__name__, made.__doc__, made.__module__) == ("plain", "The weather.", __name__)
    assert inspect.signature(made) == inspect.signature(plain)
    assert repr(made) == "<Tool 'plain'>"
    assert copy.deepcopy([made])[0] is made
    assert asyncio.run(tool(waiting)("a")) == "a"


def test_unless_told_otherwise_a_tool_runs_once_and_without_approval() -> None:
    for made in (tool(plain), tool()(plain), Tool.from_schema("a", {}), *tools_of([DICT]).functions.values()):
        assert (made.needs_approval, made.idempotent, made.timeout, made.retries) == (False, False, None, 0)
    assert tool(plain, name="a" * 64).name == "a" * 64
    assert tool(plain, name="_-").name == "_-"


def test_a_tool_cannot_be_changed_but_another_one_made_of_it() -> None:
    made = tool(plain, needs_approval=True, description="Old.")
    other = tool(made, name="other", timeout=3)
    assert (other.name, other.timeout, other.needs_approval, other("a")) == ("other", 3, True, "A")
    assert other.wire["function"] == {**made.wire["function"], "name": "other"}
    assert tool(Tool.from_schema("a", {}), name="b").function is None
    with pytest.raises(AttributeError, match="tool 'plain' cannot be changed"):
        made.timeout = 3


def test_methods_are_bound_to_their_instance_or_class() -> None:
    shop = Shop("A")
    methods: list[Any] = [
        shop.find,
        shop.wait,
        shop.of_class,
        shop.reversed,
        shop.static,
        shop.reversed_static,
    ]
    found = tools_of(methods).functions
    assert list(found) == ["find", "wait_for", "of_class", "reversed", "static", "reversed_static"]
    results = []
    for made in found.values():
        assert made.parameters["required"] == ["text"]
        args, kwargs = made.bind({"text": "x"}, CTX)
        result: Any = made(*args, **kwargs)
        results.append(asyncio.run(result) if made.is_async else result)
    assert results == ["A: x", "A: x", "Shop: x", "Shop: x", "x", "x"]
    assert Shop("B").find.schema is shop.find.schema
    assert Shop.find(shop, text="y") == "A: y"
    with pytest.raises(InvalidArgumentError, match=r"'find': parameter 'self' .*an instance"):
        tools_of([Shop.find])


KINDS: list[tuple[Any, bool, bool]] = [
    (plain, False, False),
    (waiting, True, False),
    (steps, False, True),
    (async_steps, True, True),
    (functools.partial(waiting), True, False),
    (functools.partial(functools.partial(async_steps)), True, True),
    (Shop("A").wait, True, False),
    (Waiter(), True, False),
    (functools.partial(Waiter()), True, False),
]


@each("function, is_async, is_generator", KINDS, ids=[str(one[0]) for one in KINDS])
def test_a_tool_knows_how_its_function_runs(function: Any, is_async: bool, is_generator: bool) -> None:
    [made] = tools_of([function]).functions.values()
    assert (made.is_async, made.is_generator) == (is_async, is_generator)


NAMES: list[tuple[Any, str, str | None]] = [
    (plain, "plain", "The weather."),
    (tool(plain, name="other", description="Other."), "other", "Other."),
    (tool(plain, description=""), "plain", ""),
    (waiting, "waiting", None),
    (functools.partial(plain, city="a"), "plain", "The weather."),
    (Shop("A"), "Shop", "Call the shop."),
    (tool(lambda: 1, name="one"), "one", None),
]


@each("given, name, description", NAMES, ids=[one[1] for one in NAMES])
def test_names_and_descriptions_are_those_of_the_function_or_given(
    given: Any, name: str, description: str | None
) -> None:
    [made] = tools_of([given]).functions.values()
    assert (made.name, made.description) == (name, description)


def test_dicts_are_tools_without_function_or_of_the_server_and_go_out_as_they_came_in_order() -> None:
    chat = {
        "type": "function",
        "function": {
            "name": "ask",
            "parameters": {"type": "object", "properties": {"q": {"type": "string"}}},
        },
        "cache_control": {"type": "ephemeral"},
    }
    flat = {"type": "function", "name": "flat", "defer_loading": True}
    search = {"type": "openrouter:web_search", "parameters": {"max_results": 1}}
    found = tools_of([chat, search, plain, flat])
    assert list(found.functions) == ["ask", "plain", "flat"]
    assert found.server == [search]
    assert [one if isinstance(one, dict) else one.name for one in found.given] == [
        "ask",
        search,
        "plain",
        "flat",
    ]
    ask, unnamed = found.functions["ask"], found.functions["flat"]
    assert ask.wire == chat
    assert ask.function is None
    assert unnamed.bind({"anything": 1}, CTX) == ((), {"anything": 1})
    assert unnamed.given == flat


def test_models_of_the_contract_are_tools_too() -> None:
    function = ChatFunctionToolFunctionFunction(name="ask", parameters={"type": "object"})
    [made] = tools_of([ChatFunctionToolFunction(type="function", function=function)]).functions.values()
    assert made.wire == {"type": "function", "function": {"name": "ask", "parameters": {"type": "object"}}}


def test_no_tools_are_no_tools() -> None:
    for found in (tools_of(None), tools_of([])):
        assert (found.functions, found.server, found.given) == ({}, [], [])
    assert list(tools_of(one for one in [plain]).functions) == ["plain"]


# --- bad input ------------------------------------------------------------------------------------------


untyped: Any = tool
one: Any = tool(plain)


def call() -> Any:
    return waiting("Rome")


DICT: dict[str, Any] = {"type": "function", "function": {"name": "plain"}}
BAD: dict[str, tuple[Callable[[], Any], str]] = {
    "two of one name": (
        lambda: tools_of([plain, DICT]),
        r"two tools are named 'plain': .*\.plain and a dict; .*name=",
    ),
    "the same twice": (lambda: tools_of([plain, plain]), "two tools are named 'plain'"),
    "the same tool twice": (lambda: tools_of([one, one]), "two tools are named 'plain'"),
    "a lambda": (lambda: tools_of([lambda: 1]), r"tools\[0\]: a lambda has no name: write tool\(.*name="),
    "a coroutine": (
        lambda: tools_of([call()]),
        r"tools\[0\]: .*not a coroutine: pass waiting, without calling it",
    ),
    "a class": (lambda: tool(Shop), "a tool is a function, not a class such as Shop"),
    "a number": (lambda: tools_of([plain, 3]), r"tools\[1\]: a tool is a function, .*not int"),
    "None": (lambda: tools_of([None]), r"tools\[0\]: .*not NoneType"),
    "a nested list": (lambda: tools_of([[plain]]), r"tools\[0\]: it is a list: write \*\["),
    "one tool": (lambda: tools_of(one), r"tools must be a list .*not Tool: write tools=\["),
    "one function": (lambda: tools_of(plain), r"tools must be a list .*not function: write tools=\["),  # type: ignore[arg-type]
    "a coroutine of tools": (lambda: tools_of(untyped(call)()), "tools is a coroutine: write await waiting"),
    "one dict": (lambda: tools_of(DICT), r"tools must be a list .*not dict"),
    "a text": (lambda: tools_of("plain"), r"tools must be a list .*not str"),
    "no type": (lambda: tools_of([{"name": "a"}]), r"tools\[0\]: it has no type: write .*function"),
    "no name": (lambda: tools_of([{"type": "function", "function": {}}]), r"tools\[0\]: it has no name"),
    "no function": (
        lambda: tools_of([{"type": "function", "function": 3}]),
        r"tools\[0\]: its function must be a dict",
    ),
    "name in a dict": (
        lambda: tools_of([{"type": "function", "name": "a b"}]),
        "tool 'a b': its name may have letters",
    ),
    "schema in a dict": (
        lambda: tools_of([{"type": "function", "name": "a", "parameters": {"type": "string"}}]),
        "tool 'a': .*of the type object, not 'string'",
    ),
    "parameters in a dict": (
        lambda: tools_of([{"type": "function", "name": "a", "parameters": [1]}]),
        "tool 'a': its parameters must be a JSON schema, .*not list",
    ),
    "long name": (lambda: untyped(plain, name="x" * 65), "its name has 65 characters, and 64 are allowed"),
    "odd letters": (
        lambda: tool(plain, name="wetter_für"),
        "tool 'wetter_für': its name may have letters from a to z",
    ),
    "a line break": (lambda: untyped(plain, name="a\n"), "its name may have letters"),
    "empty name": (lambda: untyped(plain, name=""), "its name is empty"),
    "name of another type": (lambda: untyped(plain, name=3), "name of a tool must be a string, not int"),
    "approval": (lambda: untyped(plain, needs_approval="yes"), "'plain': needs_approval must be .*not 'yes'"),
    "approval by the arguments alone": (
        lambda: untyped(plain, needs_approval=lambda arguments: True),
        "'plain': needs_approval must take two arguments: those of the call, as a dict, and its",
    ),
    "timeout of zero": (
        lambda: untyped(plain, timeout=0),
        "'plain': timeout must be a positive number .*not 0",
    ),
    "infinite timeout": (lambda: untyped(plain, timeout=float("inf")), "timeout must be a positive number"),
    "timeout of another type": (lambda: untyped(plain, timeout="3"), "timeout must be a positive number"),
    "timeout of True": (lambda: untyped(plain, timeout=True), "timeout must be a positive number"),
    "negative retries": (
        lambda: tool(plain, retries=-1),
        "'plain': retries must be 0 or a positive integer, not -1",
    ),
    "retries of True": (lambda: untyped(plain, retries=True), "retries must be"),
    "retries of another type": (lambda: untyped(plain, retries=1.5), "retries must be"),
    "idempotent": (lambda: untyped(plain, idempotent=1), "idempotent must be True or False, not 1"),
    "strict": (lambda: untyped(plain, strict="no"), "strict must be True, False or None"),
    "description": (lambda: untyped(plain, description=3), "description must be a string"),
    "misspelt option": (
        lambda: untyped(plain, need_approval=True),
        "no option 'need_approval'; did you mean 'needs_app",
    ),
    "another's option": (
        lambda: untyped(plain, max_retries=1),
        "no option 'max_retries'; did you mean 'retries'",
    ),
    "unknown option": (lambda: untyped(plain, color=1), "no option 'color'; the options are name, "),
    "options of a schema": (lambda: Tool.from_schema("a", {}, retries=-1), "'a': retries must be"),
}


@each("make, words", BAD.values(), ids=BAD)
def test_bad_input_is_refused_with_the_tool_and_advice(make: Callable[[], Any], words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        make()
