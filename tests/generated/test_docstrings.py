"""Docstrings of methods: the arguments, the exceptions, and an example that runs and type-checks."""

from __future__ import annotations

import ast
import contextlib
import inspect
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import anyio
import pytest

from openrouter_api import models, params
from openrouter_api.operation import AsyncResource, SyncResource, operation_of
from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
from openrouter_sdk.errors.classify import error_from_response
from openrouter_sdk.testing import StandInServer
from tests.generated.contract_types import operations
from tests.generated.test_methods import resource


def methods(prefix: str) -> Iterator[Any]:
    """The methods of the synchronous or asynchronous resources, those that stream included."""
    for operation in operations():
        one: SyncResource[Any] | AsyncResource[Any] = resource(operation, prefix, None)
        yield getattr(one, operation.name)
        if operation.stream:
            yield one.stream  # type: ignore[union-attr]


def section(method: Any, name: str) -> str:
    """A section of a docstring, such as `Args`."""
    match = re.search(rf"^{name}:\n((?:    .*\n?|\n)+)", inspect.getdoc(method) or "", re.MULTILINE)
    assert match, f"{method.__qualname__} has no {name}"
    return textwrap.dedent(match[1]).strip()


def wrapped(example: str, number: int, *, asynchronous: bool) -> str:
    word, kind = ("async def", "AsyncOpenRouter") if asynchronous else ("def", "OpenRouter")
    return f"{word} example_{number}(client: {kind}) -> None:\n{textwrap.indent(example, '    ')}\n"


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_each_method_describes_its_parameters(prefix: str) -> None:
    for method in methods(prefix):
        described = re.findall(r"^(\w+): \S", section(method, "Args"), re.MULTILINE)
        assert described == list(inspect.signature(method).parameters), method.__qualname__


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_each_method_names_exceptions_that_exist_as_the_sdk_maps_them(prefix: str) -> None:
    for method in methods(prefix):
        raises = section(method, "Raises")
        assert re.findall(r"^(\w+):", raises, re.MULTILINE) == [
            *("InvalidArgumentError", "APIError", "TransportError")
        ]
        for name, status in re.findall(r"(\w+) \((\d+)\)", raises.replace("\n", " ")):
            error = error_from_response(int(status), {}, b"{}")
            assert isinstance(error, getattr(errors, name)), f"{status} is {type(error).__name__}"


def test_properties_are_described_where_programs_meet_them() -> None:
    """What a result holds, in its model; what only a request holds, in the type of the dict."""
    for name in ("ChatUsage", "CostDetails", "ChatResult", "PromptCacheOptions"):
        assert described_properties(getattr(models, name)), name
    for name in ("ProviderPreferences", "ChatDeveloperMessage"):
        model, typed_dict = getattr(models, name), getattr(params, f"{name}Dict")
        assert f"`{name}Dict`." in (inspect.getdoc(model) or "")
        assert not described_properties(model)
        assert described_properties(typed_dict) > 1


def described_properties(kind: type) -> int:
    """How many properties of a class have a docstring."""
    (found,) = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
    assert isinstance(found, ast.ClassDef)
    texts = [
        ast.get_docstring(ast.Module([after], [])) if isinstance(before, ast.AnnAssign) else None
        for before, after in pairwise(found.body)
    ]
    return sum(text is not None for text in texts)


def functions(prefix: str) -> Iterator[tuple[Any, Any]]:
    """Each method with its example as a function of the client."""
    for number, method in enumerate(methods(prefix)):
        names: dict[str, Any] = {}
        source = wrapped(section(method, "Example"), number, asynchronous=prefix == "Async")
        exec(source, {"OpenRouter": None, "AsyncOpenRouter": None}, names)
        yield method, names[f"example_{number}"]


def needs_management_key(method: Any) -> bool:
    operation = operation_of(method)
    return operation is not None and operation.management_key


def test_each_example_runs() -> None:
    """What it makes up need not exist: `NotFoundError` is an answer, too."""
    with StandInServer() as server, OpenRouter(base_url=server.url, retries=0) as client:
        keyed = {need: client.with_options(api_key=key) for need, key in keys_of(server).items()}
        for method, example in functions(""):
            before = len(server.requests)
            with contextlib.suppress(errors.NotFoundError):
                example(keyed[needs_management_key(method)])
            assert len(server.requests) == before + 1, method.__qualname__


def test_each_asynchronous_example_runs() -> None:
    async def run(server: StandInServer) -> None:
        async with AsyncOpenRouter(base_url=server.url, retries=0) as client:
            keyed = {need: client.with_options(api_key=key) for need, key in keys_of(server).items()}
            for method, example in functions("Async"):
                before = len(server.requests)
                with contextlib.suppress(errors.NotFoundError):
                    await example(keyed[needs_management_key(method)])
                assert len(server.requests) == before + 1, method.__qualname__

    with StandInServer() as server:
        anyio.run(run, server)


def keys_of(server: StandInServer) -> dict[bool, str]:
    return {False: server.key, True: server.management_key}


def test_examples_type_check(tmp_path: Path) -> None:
    source = "from openrouter_sdk import AsyncOpenRouter, OpenRouter\n"
    every = [(method, prefix == "Async") for prefix in ("", "Async") for method in methods(prefix)]
    for number, (method, asynchronous) in enumerate(every):
        source += wrapped(section(method, "Example"), number, asynchronous=asynchronous)
    (tmp_path / "examples.py").write_text(source)
    cache = Path(__file__).parents[2] / ".mypy_cache" / "consumer"
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}"]
    done = subprocess.run(
        [*command, "examples.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.startswith("Success"), done.stdout
