"""Rules for imports, for the names and sizes of modules, and for what is loaded at start-up."""

from __future__ import annotations

import ast
import json
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
GENERATED = REPOSITORY / "generated" / "openrouter_api"
OVERRIDES = REPOSITORY / "overrides" / "openrouter_sdk"
CODEGEN = REPOSITORY / "codegen"

TESTING = OVERRIDES / "testing"

PACKAGES = {
    OVERRIDES: (
        *(
            "cli",
            "compat",
            "integrations",
            "oauth",
            "client",
            "async_client",
            "base_client",
            "resources",
            "mapping",
            "conversation",
            "webhooks",
            "jobs",
            "tools",
            "structured",
            "retrieval",
            "transfer",
            "content",
            "accounts",
            "pacing",
            "catalogue",
            "schema",
            "pagination",
            "streaming",
            "transport",
            "exchange",
        ),
        *("types", "operations", "events", "progress", "config", "errors", "_version"),
    ),
    TESTING: (
        *(
            "conformance",
            "serving",
            "remote",
            "recordings",
            "standin",
            "catalogue",
            "store",
            "script",
            "players",
            "faults",
            "conditions",
            "surfaces",
            "history",
            "contract",
            "http",
            "package_data",
        ),
    ),
    CODEGEN: (
        "update",
        "reference",
        "diff",
        "audit",
        "render",
        "contract",
        "normalise",
        "naming",
        "document",
    ),
}
"""The packages of each tree from the top down: each imports only from those below it."""
MAX_MODULES = 12
MAX_LINES = 400
MAX_FUNCTION = 50
RESOURCES = {path.stem for path in (GENERATED / "resources").glob("*.py")}

HTTP_PACKAGES = {"transport", "testing", "integrations", "compat"}
HTTP_LIBRARIES = ("httpx", "httpcore", "h11", "httpx2", "httpcore2", "aiohttp", "httptools")


class Module(NamedTuple):
    """What the rules ask of a file, which is parsed once."""

    imports: tuple[ast.Import | ast.ImportFrom, ...]
    """Also those in functions and for type checkers only."""
    functions: tuple[tuple[str, int], ...]
    """(Name, lines)."""
    docstring: str


@cache
def module(path: Path) -> Module:
    tree = ast.parse(path.read_bytes())
    imports: list[ast.Import | ast.ImportFrom] = []
    functions = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            imports.append(node)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            functions.append((node.name, (node.end_lineno or 0) - node.lineno + 1))
    return Module(tuple(imports), tuple(functions), ast.get_docstring(tree) or "")


@cache
def imports(path: Path) -> frozenset[str]:
    """The modules that a file imports."""
    found: set[str] = set()
    for node in module(path).imports:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        else:
            found.add(f"{absolute(path, node.level)}{node.module or ''}")
    return frozenset(found)


def absolute(path: Path, level: int) -> str:
    """The package that a relative import of this level refers to, with a dot at the end."""
    if level == 0:
        return ""
    root = next(
        r for r in (REPOSITORY / "generated", REPOSITORY / "overrides", REPOSITORY) if r in path.parents
    )
    return ".".join(path.relative_to(root).parts[:-level]) + "."


def roots(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports(path)}


def modules(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*.py") if not any(p.startswith(".") for p in path.parts))


def importers(folder: Path, *unwanted: str) -> dict[str, set[str]]:
    """The files below a folder that import one of the unwanted packages."""
    found = ((path, roots(path) & set(unwanted)) for path in modules(folder))
    return {str(path.relative_to(REPOSITORY)): names for path, names in found if names}


def tree_of(tree: Path) -> list[Path]:
    """The modules of a tree, without those of other trees."""
    return [path for path in modules(tree) if TESTING not in path.parents or tree == TESTING]


def package_of(tree: Path, path: Path) -> str:
    """The package of a module: the first folder below the tree, or the module itself."""
    return path.relative_to(tree).with_suffix("").parts[0]


def upward_imports(tree: Path, packages: tuple[str, ...]) -> list[str]:
    """The imports of a package from one above it."""
    root = next((root for root in (OVERRIDES.parent, REPOSITORY) if root in tree.parents), tree.parent)
    package = ".".join(tree.relative_to(root).parts)
    found = []
    for path in tree_of(tree):
        own = package_of(tree, path)
        for name in imported_names(path):
            target = name.removeprefix(f"{package}.").partition(".")[0]
            known = name.startswith(f"{package}.") and own in packages and target in packages
            if known and packages.index(target) < packages.index(own):
                found.append(f"{path.relative_to(tree)} imports {name}")
    return sorted(found)


@cache
def imported_names(path: Path) -> frozenset[str]:
    """What a file imports, including the names in `from a import b`, which may be modules."""
    found = set(imports(path))
    for node in module(path).imports:
        if isinstance(node, ast.ImportFrom):
            found |= {f"{absolute(path, node.level)}{node.module or ''}.{alias.name}" for alias in node.names}
    return frozenset(found)


def crowded_folders(tree: Path) -> dict[str, int]:
    """The folders that have too many modules."""
    count = Counter(path.parent for path in tree_of(tree) if path.name != "__init__.py")
    return {str(folder.relative_to(tree)): n for folder, n in count.items() if n > MAX_MODULES}


def duplicate_names(tree: Path) -> dict[str, list[str]]:
    """The names of several modules, except those of resources and of a module named after its folder.

    Modules of `compat` have the names that other packages chose.
    """
    found: dict[str, list[str]] = {}
    for path in tree_of(tree):
        if (
            path.stem.startswith("__")
            or path.stem in {path.parent.name, *RESOURCES}
            or "compat" in path.parts
        ):
            continue
        found.setdefault(path.stem, []).append(str(path.relative_to(tree)))
    return {name: sorted(paths) for name, paths in found.items() if len(paths) > 1}


# --- packages and modules -------------------------------------------------------------------------------

TREES = pytest.mark.parametrize("tree", PACKAGES, ids=["sdk", "testing", "codegen"])


@TREES
def test_every_module_is_in_a_known_package(tree: Path) -> None:
    known = {*PACKAGES[tree], "__init__", "__main__", "sse", "plugin"}
    assert {package_of(tree, path) for path in tree_of(tree)} - known == set()


@TREES
def test_packages_import_only_from_those_below_them(tree: Path) -> None:
    assert upward_imports(tree, PACKAGES[tree]) == []


@TREES
def test_a_folder_has_few_modules(tree: Path) -> None:
    assert crowded_folders(tree) == {}


@TREES
def test_module_names_are_unique(tree: Path) -> None:
    assert duplicate_names(tree) == {}


@TREES
def test_a_module_is_short(tree: Path) -> None:
    lines = {str(path.relative_to(tree)): path.read_bytes().count(b"\n") for path in tree_of(tree)}
    assert {path: n for path, n in lines.items() if n > MAX_LINES} == {}


@TREES
def test_a_function_is_short(tree: Path) -> None:
    found = {
        f"{path.relative_to(tree)}:{name}": lines
        for path in tree_of(tree)
        for name, lines in module(path).functions
    }
    assert {name: n for name, n in found.items() if n > MAX_FUNCTION} == {}


def test_a_tree_that_breaks_the_rules_is_detected(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    for name, text in {
        "top/one.py": "from tree.below import two",
        "below/two.py": "def f():\n    from tree.top.one import x\n",
        "below/one.py": "",
        **{f"below/m{number}.py": "" for number in range(MAX_MODULES)},
    }.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text)
    assert upward_imports(tree, ("top", "below")) == [
        "below/two.py imports tree.top.one",
        "below/two.py imports tree.top.one.x",
    ]
    assert crowded_folders(tree) == {"below": MAX_MODULES + 2}
    assert duplicate_names(tree) == {"one": ["below/one.py", "top/one.py"]}


# --- imports --------------------------------------------------------------------------------------------


def test_imports_are_found_anywhere_in_a_module(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text("import a.b\nif True:\n    from c import d\ndef f():\n    import e as g\n")
    assert imports(path) == {"a.b", "c", "e"}


def test_relative_imports_are_resolved() -> None:
    assert "openrouter_api.types" in imports(GENERATED / "models" / "chat.py")
    assert "openrouter_api.operation" in imports(GENERATED / "resources" / "chat.py")


def test_generated_imports_neither_the_overrides_nor_an_http_library() -> None:
    assert importers(GENERATED, "openrouter_sdk", "codegen", "httpx", "asyncio", "ssl") == {}


def test_generated_needs_orjson_and_attrs_at_most() -> None:
    beyond = {n for path in modules(GENERATED) for n in roots(path)} - set(sys.stdlib_module_names)
    assert beyond <= {"attrs", "openrouter_api", "orjson", "typing_extensions"}  # the last for type checkers


def test_the_generator_imports_neither_package() -> None:
    assert importers(CODEGEN, "openrouter_sdk", "openrouter_api") == {}


def test_the_overrides_never_import_the_generator() -> None:
    assert importers(OVERRIDES, "codegen") == {}


def test_only_the_fields_of_models_import_attrs() -> None:
    """Importing it takes 8 ms, so that happens when something asks for the fields."""
    assert importers(OVERRIDES, "attr", "attrs") == {}
    assert importers(GENERATED, "attr", "attrs").keys() == {"generated/openrouter_api/attrs_fields.py"}


def test_only_some_packages_import_an_http_library() -> None:
    allowed = {
        str(path.relative_to(REPOSITORY))
        for path in modules(OVERRIDES)
        if path.relative_to(OVERRIDES).parts[0] in HTTP_PACKAGES
    }
    assert importers(OVERRIDES, *HTTP_LIBRARIES).keys() - allowed == set()


def test_each_extra_library_has_one_place() -> None:
    """Other modules must do without it, since it may not be installed."""
    parser = "overrides/openrouter_sdk/transport/network/response_parser.py"
    assert importers(OVERRIDES, "httptools").keys() == {parser}
    found = importers(OVERRIDES, "aiohttp", "yarl")
    assert {path.rpartition("/")[0] for path in found} == {"overrides/openrouter_sdk/transport/aiohttp"}
    assert importers(OVERRIDES, "httpx2", "httpcore2") == {}


def test_only_the_command_line_imports_its_libraries() -> None:
    found = importers(OVERRIDES, "click", "keyring", "platformdirs", "rich", "typer")
    assert {path.split("/")[2] for path in found} == {"cli"}
    assert not any("click" in names for names in found.values())  # Typer has its own


@pytest.mark.parametrize("folder", ["codegen", "generated", "overrides", "examples", "tests"])
def test_no_module_has_a_vague_name(folder: str) -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc"}
    ours = (path for path in (REPOSITORY / folder).rglob("*.py") if "compat" not in path.parts)
    assert [p for p in ours if vague & {p.stem, p.parent.name}] == []  # `compat` has the names of others


@pytest.mark.parametrize("folder", [CODEGEN, OVERRIDES], ids=["codegen", "overrides"])
def test_each_module_has_a_docstring(folder: Path) -> None:
    silent = [p for p in modules(folder) if not module(p).docstring]
    assert silent == []


# --- what is loaded at start-up -------------------------------------------------------------------------


def loaded(program: str) -> set[str]:
    """The modules that a program loads, besides those of an empty one."""
    code = "import sys\nbefore = set(sys.modules)\n" + program
    code += "\nimport json\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    return set(json.loads(done.stdout))


def test_the_import_alone_loads_no_network_and_no_models() -> None:
    found = {name.partition(".")[0] for name in loaded("import openrouter_sdk")}
    assert "openrouter_sdk" in found
    assert found & {"httpx", "asyncio", "ssl", "socket", "jiter", "orjson", "attr", "openrouter_api"} == set()


FIRST_RESULT = """
from openrouter_sdk import OpenRouter
from openrouter_api.operations.chat import SEND
client = OpenRouter("key")
client.chat.send
result = SEND.decoder()({
    "id": "gen-1", "object": "chat.completion", "created": 1, "model": "a/b", "provider": "P",
    "system_fingerprint": None,
    "choices": [{"index": 0, "finish_reason": "stop", "native_finish_reason": "stop", "logprobs": None,
                 "message": {"role": "assistant", "content": "Hi", "refusal": None, "reasoning": None}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2, "cost": 0.1,
              "prompt_tokens_details": {"cached_tokens": 0},
              "completion_tokens_details": {"reasoning_tokens": 0},
              "cost_details": {"upstream_inference_cost": None}},
})
assert (result.text, result.usage.cost_details.upstream_inference_cost) == ("Hi", None)
assert (result.message.content, result.cost, result.finish_reason) == ("Hi", 0.1, "stop")
assert result.tool_calls == []
"""


def test_a_first_result_of_chat_loads_only_the_models_of_chat_and_the_shared_ones() -> None:
    found = loaded(FIRST_RESULT) - loaded("import httpx")  # which loads rich if click is installed too
    models = {name for name in found if name.startswith("openrouter_api.models.")}
    assert models == {"openrouter_api.models.chat", "openrouter_api.models.shared"}
    assert {name for name in found if name.startswith("openrouter_api.params")} == set()
    assert found & {"attr", "jiter", "asyncio", "openrouter_sdk.testing"} == set()
    assert found & {"openrouter_api.attrs_fields", "openrouter_sdk.streaming.stream"} == set()
    assert found & {"openrouter_sdk.pagination.pager", "openrouter_sdk.pagination.cursor"} == set()
    assert {name for name in found if name.startswith("openrouter_sdk.catalogue")} == set()
    assert found & {"openrouter_api.replies.reply_parts", "openrouter_api.display", "rich", "attr"} == set()
    assert {name for name in found if name.startswith("openrouter_sdk.structured")} == set()
    assert found & {"openrouter_sdk.errors.output_errors", "openrouter_sdk.schema.output_types"} == set()
    assert found & {"openrouter_sdk.errors.status_errors", "openrouter_sdk.config.attribution"} == set()
    assert {name for name in found if name.startswith("openrouter_sdk.jobs")} == set()


def test_neither_conversations_nor_decisions_nor_sign_in_cost_a_program_without_them() -> None:
    found = loaded(FIRST_RESULT)
    unused = ("openrouter_sdk.conversation", "openrouter_sdk.oauth", "openrouter_sdk.structured.decisions")
    assert {name for name in found if name.startswith(unused)} == set()
    steps = loaded("from openrouter_sdk import Login; Login.begin('http://localhost:1/back').url")
    assert {name for name in steps if name.startswith("openrouter_sdk.oauth.")} == {
        "openrouter_sdk.oauth.pkce"
    }
    assert steps & {"selectors", "socket", "html", "webbrowser"} == set()


TYPED_ANSWER = """
from dataclasses import dataclass
from openrouter_sdk import OpenRouter
from openrouter_sdk.structured.parsing import parse
from openrouter_sdk.structured.question import Question
from openrouter_sdk.structured.requests import CHAT
@dataclass
class Answer:
    number: int
Question(Answer, CHAT, {"messages": []})
"""


def test_a_typed_answer_loads_no_library_of_other_types_and_nothing_for_streams() -> None:
    found = loaded(TYPED_ANSWER)
    assert "openrouter_sdk.structured.question" in found
    assert found & {"pydantic", "attr", "jiter", "openrouter_sdk.structured.parse_stream"} == set()
    assert {name for name in found if name.startswith("openrouter_sdk.structured.partial")} == set()
    assert {name for name in found if name.startswith("openrouter_sdk.tools")} == set()


FIRST_QUESTION = """
import httpx
from openrouter_sdk import OpenRouter
reply = {"data": [{"id": "a/b", "supported_parameters": ["tools"], "pricing": {"prompt": "0.1"}}]}
client = OpenRouter("key", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=reply)))
assert client.models.supports("a/b", "tools")
assert client.models.price("a/b").prompt == 0.1
"""


def test_a_question_to_the_catalogue_loads_no_models_and_no_search() -> None:
    found = loaded(FIRST_QUESTION) - loaded("import httpx")
    assert {
        name for name in found if name.startswith(("openrouter_api.models", "openrouter_api.params"))
    } == set()
    unused = {"openrouter_sdk.catalogue.search", "openrouter_sdk.catalogue.catalogue_file", "attr", "decimal"}
    assert found & {*unused, "openrouter_sdk.pagination.pager", "asyncio"} == set()


PARTS = """
from openrouter_sdk import content
content.image(b"\\x89PNG\\r\\n\\x1a\\n")
"""


def test_content_parts_load_no_client_and_programs_without_them_no_content() -> None:
    found = loaded(PARTS)
    assert {name for name in found if name.startswith("openrouter_sdk.content")} == {
        "openrouter_sdk.content",
        *(f"openrouter_sdk.content.{name}" for name in ("media_types", "parts", "sources")),
    }
    assert {name.partition(".")[0] for name in found} & {"httpx", "jiter", "attr", "asyncio"} == set()
    unwanted = {
        "openrouter_api.models",
        "openrouter_api.params",
        "openrouter_sdk.catalogue",
        "urllib.request",
    }
    assert found & {*unwanted, "openrouter_sdk.client"} == set()
    assert not any(name.startswith("openrouter_sdk.content") for name in loaded(FIRST_RESULT))


TOOLS = """
from openrouter_sdk import Tool, ToolContext, tool
from openrouter_sdk.tools.functions.given_tools import tools_of

@tool
def add(a: int, b: int = 2, ctx: ToolContext[int] | None = None) -> int:
    "Add two numbers."
    return a + b

assert tools_of([add]).given[0].wire["function"]["strict"]
args, kwargs = add.bind(add.read_arguments('{"a": 1, "b": null}'), ToolContext(0))
assert add(*args, **kwargs) == 3
"""


def test_tools_load_what_they_need_and_programs_without_tools_none_of_it() -> None:
    found = loaded(TOOLS)
    tools = {name for name in found if name.startswith("openrouter_sdk.tools.")}
    assert tools == {
        "openrouter_sdk.tools.functions",
        *(
            f"openrouter_sdk.tools.functions.{name}"
            for name in (
                *("binding", "function_docstring", "function_signature", "given_tools", "tool"),
                *("tool_context", "tool_options", "tool_schema"),
            )
        ),
    }
    unwanted = {"anyio", "docstring_parser", "httpx", "jiter", "mcp", "msgspec", "pydantic"}
    assert {name.partition(".")[0] for name in found} & unwanted == set()
    assert not any(name.startswith("openrouter_sdk.tools.functions") for name in loaded(FIRST_RESULT))


RUN = """
import json
import httpx
from openrouter_sdk import OpenRouter

def add(a: int, b: int) -> int:
    "Add two numbers."
    return a + b

CALL = {"id": "c1", "type": "function", "function": {"name": "add", "arguments": '{"a": 1, "b": 2}'}}
replies = [{"content": None, "tool_calls": [CALL]}, {"content": "Three."}]

def answer(_):
    message = {"role": "assistant", **replies.pop(0)}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    body = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": "a/b", "choices": [choice]}
    return httpx.Response(200, json=body)

client = OpenRouter("key", transport=httpx.MockTransport(answer))
run = client.chat.run_tools(model="a/b", messages=[{"role": "user", "content": "Go."}], tools=[add])
assert run.text == "Three."
"""


def test_a_run_of_tools_loads_neither_streams_nor_an_event_loop_nor_checkpoints() -> None:
    found = loaded(RUN) - loaded("import httpx")
    unwanted = {"anyio", "asyncio", "difflib", "docstring_parser", "jiter", "msgspec", "pydantic", "queue"}
    assert {name.partition(".")[0] for name in found} & unwanted == set()
    ours = {name.removeprefix("openrouter_sdk.") for name in found}
    assert (
        ours & {"catalogue", "events.deltas", "streaming.stream", "structured", "tools.tool_stream"} == set()
    )
    assert {name for name in ours if name.startswith("tools.driving.")} == {
        *(f"tools.driving.{name}" for name in ("base_driver", "methods", "request_factory")),
        *(f"tools.driving.{name}" for name in ("run_arguments", "start", "sync_driver", "conduct")),
        *(
            f"tools.driving.conduct.{name}"
            for name in ("attempt", "call_outcome", "calls", "conduct", "effects", "settings")
        ),
    }
    without = {name for name in loaded(FIRST_RESULT) if name.startswith("openrouter_sdk.tools")}
    assert without == set()


JOB = """
import httpx
from openrouter_sdk import OpenRouter
job = {"id": "job-1", "polling_url": "https://a.test", "status": "completed"}
client = OpenRouter("key", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=job)))
assert client.videos.wait("job-1").status == "completed"
"""


def test_waiting_for_a_job_loads_no_event_loop_and_nothing_of_batches() -> None:
    found = loaded(JOB) - loaded("import httpx")
    assert {name.partition(".")[0] for name in found} & {"anyio", "asyncio", "jiter", "msgspec"} == set()
    assert {name.removeprefix("openrouter_sdk.") for name in found if ".jobs." in name} == {
        *(f"jobs.{name}" for name in ("job_driver", "job_kinds", "job_methods", "polling", "waiting"))
    }


UPLOAD = """
import httpx
from openrouter_sdk import OpenRouter

def answer(request):
    request.read()
    return httpx.Response(200, json={"id": "file-1", "type": "file"})

client = OpenRouter("key", transport=httpx.MockTransport(answer))
assert client.files.upload(file=("a.txt", b"Hello")).id == "file-1"
"""


def test_files_are_loaded_by_programs_that_have_some_and_no_event_loop_with_them() -> None:
    found = {name.removeprefix("openrouter_sdk.") for name in loaded(UPLOAD) - loaded("import httpx")}
    assert {"exchange.transfers.multipart", "transfer.upload_source", "progress"} <= found
    unwanted = {"anyio", "asyncio", "tempfile", "tqdm", "jobs", "mapping", "content", "tools"}
    assert {name.partition(".")[0] for name in found} & unwanted == set()
    without = {name.removeprefix("openrouter_sdk.").partition(".")[0] for name in loaded(FIRST_RESULT)}
    assert without & {"progress", "transfer"} == set()
    assert not any(name.startswith("openrouter_sdk.exchange.transfers") for name in loaded(FIRST_RESULT))


HELP = """
import contextlib, io
from openrouter_sdk.cli.entry import main
with contextlib.redirect_stdout(io.StringIO()):
    assert main(["--help"]) == 0
"""


def test_the_help_of_the_command_line_loads_no_command_and_no_client() -> None:
    found = loaded(HELP)
    assert {name for name in found if name.startswith("openrouter_sdk")} == {
        *("openrouter_sdk", "openrouter_sdk._version", "openrouter_sdk.cli"),
        *(f"openrouter_sdk.cli.{name}" for name in ("app", "entry", "exits", "terminal")),
    }
    assert {name.partition(".")[0] for name in found} & {"httpx", "keyring", "platformdirs", "rich"} == set()


# --- network access in tests ----------------------------------------------------------------------------


def test_a_test_that_wants_to_reach_another_machine_fails() -> None:
    with pytest.raises(AssertionError, match=r"wants to reach \('192\.0\.2\.1', 80\)"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


PACED = """
import httpx
from openrouter_sdk import OpenRouter
reply = {"data": {"total_credits": 1, "total_usage": 0}}
client = OpenRouter("key", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=reply)))
assert client.PACED.credits.get().data.total_credits == 1
"""


def test_pacing_costs_three_modules_and_programs_without_it_none() -> None:
    before = loaded(PACED.replace(".PACED", ""))
    assert {name for name in before if name.startswith("openrouter_sdk.pacing")} == set()
    names = (
        "pacing",
        *(f"pacing.{name}" for name in ("lane", "notice", "pacer")),
    )
    assert loaded(PACED.replace("PACED", "paced()")) - before == {f"openrouter_sdk.{name}" for name in names}


MAP = """
import httpx
from openrouter_sdk import OpenRouter
reply = {"id": "gen-1", "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "Hi"}}]}
client = OpenRouter("key", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=reply)))
assert [row.value.text for row in client.chat.map(["a", "b"], model="a/b")] == ["Hi", "Hi"]
"""


def test_a_map_loads_what_it_needs_and_programs_without_maps_none_of_it() -> None:
    found = loaded(MAP) - loaded("import httpx")
    assert "openrouter_sdk.mapping.sync_map" in found
    mapping = ("async_map", "estimate", "journal.journal_file")
    unwanted = (*(f"mapping.{name}" for name in mapping), "catalogue", "structured", "tools.functions")
    assert [
        name for name in found if name.startswith(tuple(f"openrouter_sdk.{one}" for one in unwanted))
    ] == []
    assert found & {"anyio", "asyncio", "tqdm", "jiter"} == set()
    assert not any(name.startswith("openrouter_sdk.mapping") for name in loaded(FIRST_RESULT))
