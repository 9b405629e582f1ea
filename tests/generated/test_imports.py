"""What importing costs, what it finds, and what the generated package never imports."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import orjson
import pytest

import openrouter_api
from openrouter_api import models
from openrouter_sdk.testing import Instances
from tests.generated.contract_types import CONTRACT, python_name

PACKAGE = Path(openrouter_api.__file__).parent
SLOW = ("asyncio", "ssl", "httpx", "http", "socket", "email", "unittest", "logging", "tempfile")
"""Modules that would show in the start-up time, and that describing requests does not take."""


def modules_after(program: str) -> list[str]:
    """The modules that a fresh interpreter holds after a program, besides those it holds anyway."""
    script = f"import sys\nbefore = set(sys.modules)\n{program}\nprint(*sorted(set(sys.modules) - before))"
    path = [str(PACKAGE.parent), str(Path(orjson.__file__).parents[1])]
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys\nsys.path[:0] = {path!r}\n{script}"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert not done.returncode, done.stderr
    return done.stdout.split()


def loaded_models(modules: list[str]) -> list[str]:
    prefix = "openrouter_api.models."
    return [name.removeprefix(prefix) for name in modules if name.startswith(prefix)]


def decoding(value: object) -> str:
    return (
        "import openrouter_api.operations.chat as chat, json\n"
        f"chat.SEND.decoder()(json.loads({json.dumps(json.dumps(value))}))"
    )


def test_describing_an_operation_loads_no_model_at_all() -> None:
    modules = modules_after("import openrouter_api.operations.chat")
    assert not loaded_models(modules)
    assert not [name for name in modules if name.split(".")[0] in SLOW]
    assert "openrouter_api.operations.models" not in modules


def test_a_plain_answer_loads_the_models_of_its_resource() -> None:
    reply = {"role": "assistant", "content": "Hi"}
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    modules = modules_after(decoding({"id": "gen-1", "choices": [{"message": reply}], "usage": usage}))
    assert loaded_models(modules) == ["chat"]


def test_a_full_answer_loads_the_shared_models_as_well() -> None:
    schema = CONTRACT.schemas["ChatResult"]
    full = Instances(CONTRACT, 0).instance({**schema, "required": list(schema["properties"])}, "ChatResult")
    modules = modules_after(decoding(full))
    assert loaded_models(modules) == ["chat", "shared"]
    assert not [name for name in modules if name.split(".")[0] in SLOW]


def test_what_only_requests_hold_is_not_loaded_with_the_models_of_results() -> None:
    modules = modules_after(
        "from openrouter_api.models import CostDetails, OpenRouterMetadata, ProviderPreferences\n"
        "assert ProviderPreferences.__module__.endswith('.shared_inputs')\n"
        "assert CostDetails.__module__ == OpenRouterMetadata.__module__ == 'openrouter_api.models.shared'"
    )
    assert loaded_models(modules) == ["shared", "shared_inputs"]


def test_encoding_a_request_loads_no_model_and_nothing_slow() -> None:
    modules = modules_after(
        "import openrouter_api.encoding.wire as wire, openrouter_api.operations.chat as chat\n"
        "wire.encode(chat.SEND, {'messages': [{'role': 'user', 'content': 'Hi'}]})"
    )
    assert not loaded_models(modules)
    assert not [name for name in modules if name.split(".")[0] in SLOW]


def test_importing_models_loads_none_of_them() -> None:
    assert loaded_models(modules_after("import openrouter_api.models")) == []


def test_every_name_of_models_imports() -> None:
    listed: list[str] = getattr(models, "__all__")  # noqa: B009  # computed, so unknown to type checkers
    for name in listed:
        assert getattr(models, name) is not None
    assert len(set(listed)) == len(listed)
    assert {python_name(component) for component in CONTRACT.schemas} == set(listed)


def test_names_can_be_listed() -> None:
    """In a fresh interpreter: here other tests have imported them already."""
    program = "import openrouter_api.models as models\nassert set(models.__all__) <= set(dir(models))"
    assert loaded_models(modules_after(program)) == []


def test_a_name_that_does_not_exist_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"openrouter_api\.models.*'ChatResullt'"):
        _ = models.ChatResullt  # type: ignore[attr-defined]
    with pytest.raises(ImportError):
        from openrouter_api.models import ChatResullt  # type: ignore[attr-defined]  # noqa: F401
    assert not hasattr(models, "__wrapped__")


# --- what is never imported -------------------------------------------------------------------------------

ALLOWED = frozenset(sys.stdlib_module_names) | {"attrs", "orjson"}
HTTP = frozenset({"http", "socket", "ssl", "asyncio", "selectors", "urllib.request", "urllib.error"})


@cache
def imports() -> tuple[tuple[Path, ast.Import | ast.ImportFrom], ...]:
    """Every import statement of the package, wherever in a module it is."""
    return tuple(
        (file, node)
        for file in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_bytes(), str(file)))
        if isinstance(node, (ast.Import, ast.ImportFrom))
    )


def imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    """The absolute names that a statement imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [] if node.level else [str(node.module)]


def test_generated_code_imports_itself_orjson_attrs_and_no_more() -> None:
    """No hand-written code, and no HTTP library: it describes requests, and others send them."""
    assert len({file for file, _ in imports()}) > 100
    for file, node in imports():
        for name in imported(node):
            if (file.name, name) == ("deprecation.py", "typing_extensions"):
                continue  # only type checkers import it
            assert name.split(".")[0] in ALLOWED, f"{file.name} imports {name}"
            assert name not in HTTP, f"{file.name} imports {name}"
            assert name.split(".")[0] not in HTTP, f"{file.name} imports {name}"


def test_relative_imports_stay_inside_the_package() -> None:
    for file, node in imports():
        if isinstance(node, ast.ImportFrom):
            assert node.level <= len(file.relative_to(PACKAGE).parts), file
