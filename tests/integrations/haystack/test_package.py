"""The package of the components: what it imports, and what Haystack lets it load."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from haystack import Pipeline

import openrouter_sdk.integrations.haystack as package
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
from tests.integrations.haystack.releases import since_3_0, until_3_0

HAYSTACK = """
import haystack
from haystack import Pipeline, component, default_from_dict, default_to_dict, logging
from haystack.core import errors, serialization
from haystack.dataclasses import ChatMessage, StreamingChunk
from haystack.tools import Tool, Toolset
from haystack.utils import Secret
"""


def run(program: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a fresh process."""
    paths = os.pathsep.join(path for path in sys.path if path)
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env={**os.environ, "PYTHONPATH": paths, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def output_of(program: str, *arguments: str, **variables: str) -> Any:
    """What a program prints, as JSON."""
    done = run(program, *arguments, **variables)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def text() -> str:
    pipeline = Pipeline()
    pipeline.add_component("llm", OpenRouterChatGenerator(model="a/b"))
    return pipeline.dumps()


@pytest.mark.parametrize("name", package.__all__)
def test_every_name_is_there(name: str) -> None:
    value = getattr(package, name)
    assert value.__name__ == name
    assert value.__doc__
    assert name in dir(package)


def test_an_unknown_name_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'OpenRouterGenerator'"):
        _ = package.OpenRouterGenerator  # type: ignore[attr-defined]


# --- loading in a process of its own ---------------------------------------------------------------------

LOAD = """
import json, sys
from haystack import Pipeline
pipeline = Pipeline.loads(sys.argv[1], **json.loads(sys.argv[2]))
print(json.dumps(vars(pipeline.get_component("llm"))["model"]))
"""


@pytest.mark.parametrize(
    "imported", ["openrouter_sdk.integrations.haystack", "openrouter_sdk.integrations.haystack.serialisation"]
)
def test_a_pipeline_loads_where_the_package_was_imported(imported: str, text: str) -> None:
    assert output_of(f"import {imported}\n{LOAD}", text, "{}") == "a/b"


@since_3_0
def test_where_it_was_not_imported_haystack_says_what_to_do(text: str) -> None:
    done = run(LOAD, text, "{}")
    assert done.returncode == 1
    module = "openrouter_sdk.integrations.haystack.chat_generator"
    assert f"Refusing to deserialize a class from module '{module}'" in done.stderr
    assert f"allowed_modules=['{module}']" in done.stderr


@since_3_0
@pytest.mark.parametrize(
    ("arguments", "variable"),
    [
        ({"allowed_modules": ["openrouter_sdk"]}, ""),
        ({"allowed_modules": ["openrouter_sdk.integrations.haystack.chat_generator"]}, ""),
        ({"unsafe": True}, ""),
        ({}, "openrouter_sdk"),
    ],
)
def test_where_it_was_not_imported_it_can_be_named(
    arguments: dict[str, Any], variable: str, text: str
) -> None:
    settings = {"HAYSTACK_DESERIALIZATION_ALLOWLIST": variable}
    assert output_of(LOAD, text, json.dumps(arguments), **settings) == "a/b"


@until_3_0
def test_before_3_0_a_pipeline_loads_without_any_import(text: str) -> None:
    assert output_of(LOAD, text, "{}") == "a/b"


# --- imports ---------------------------------------------------------------------------------------------


def test_without_haystack_the_extra_is_named() -> None:
    program = """
import sys
sys.modules["haystack"] = None
import openrouter_sdk.integrations.haystack
"""
    done = run(program)
    assert "install the extra 'haystack': pip install 'openrouter-sdk[haystack]'" in done.stderr
    assert "ModuleNotFoundError" in done.stderr


def test_where_another_haystack_is_installed_the_extra_is_named(tmp_path: Any) -> None:
    (tmp_path / "haystack").mkdir()
    (tmp_path / "haystack" / "__init__.py").write_text("__version__ = '1.26'")
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import openrouter_sdk.integrations.haystack"
    )
    assert "install the extra 'haystack'" in run(program).stderr


def test_no_module_of_openai_nor_of_a_component_of_haystack_is_imported() -> None:
    program = f"""
import json, sys
{HAYSTACK}
before = set(sys.modules)

class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "openai":
            raise AssertionError("openai is imported")

sys.meta_path.insert(0, Refusing())
import openrouter_sdk.integrations.haystack as package
for name in package.__all__:
    getattr(package, name)
package.OpenRouterChatGenerator(api_key=Secret.from_token("k")).warm_up()
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    added = output_of(program)
    assert [one for one in added if one.startswith(("openai", "haystack.components"))] == []


def test_a_generator_imports_nothing_that_is_not_ours_beyond_the_client() -> None:
    program = f"""
import json, sys
{HAYSTACK}
from openrouter_sdk import OpenRouter
OpenRouter("k")
client = set(sys.modules)
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
OpenRouterChatGenerator(api_key=Secret.from_token("k")).warm_up()
print(json.dumps(sorted(set(sys.modules) - client)))
"""
    added = output_of(program)
    assert [one for one in added if not one.startswith(("openrouter_", "haystack.tools."))] == []


def test_embeddings_are_not_imported_for_chat() -> None:
    program = """
import json, sys
from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator
print(json.dumps([name for name in sys.modules if name.startswith("openrouter_sdk.")]))
"""
    loaded = output_of(program)
    unwanted = (
        "embedders",
        "ranker",
        "image_generator",
        "retrieval",
        "structured",
        "async_client",
        "content",
    )
    assert [name for name in loaded if name.rpartition(".")[2] in unwanted] == []
