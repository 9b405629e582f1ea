"""Sphinx configuration: the modules and guides that have a page, and how docstrings are rendered."""

from __future__ import annotations

import ast
import builtins
import inspect
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from itertools import zip_longest
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[1]

GUIDES = {
    "Guide": [
        "docs/start.md",
        "docs/streaming.md",
        "docs/tools.md",
        "docs/structured_output.md",
        "docs/content.md",
        "docs/conversations.md",
        "docs/files.md",
        "docs/jobs.md",
        "docs/many_prompts.md",
        "docs/errors.md",
        "docs/testing.md",
        "docs/stand_in_http.md",
        "docs/tracing.md",
        "docs/sign_in.md",
        "docs/routing.md",
        "docs/accounts.md",
        "docs/catalogue.md",
        "docs/command_line.md",
        "docs/types.md",
        "docs/transports.md",
        "examples/README.md",
        "docs/agents.md",
        "docs/skill/openrouter-sdk/SKILL.md",
    ],
    "Frameworks": [
        "docs/langchain.md",
        "docs/haystack.md",
    ],
    "Coming from another client": [
        "docs/coming_from.md",
        "docs/coming_from_openai.md",
        "docs/coming_from_openrouter.md",
        "docs/coming_from_langchain.md",
        "docs/coming_from_haystack.md",
        "docs/coming_from_langchain_dart.md",
        "docs/coming_from_go_openrouter.md",
        "docs/upgrading.md",
    ],
    "Comparison": [
        "docs/demands.md",
        "docs/comparison.md",
        "docs/tools_compared.md",
        "docs/toolkits.md",
        "docs/performance.md",
        "tests/benchmarks/README.md",
    ],
    "Porting": [
        "docs/porting.md",
        "tests/conformance/README.md",
        "tests/conformance/kinds/*.md",
        "tests/conformance/blackbox.md",
        "docs/protocol.md",
    ],
    "The project": [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "docs/updating.md",
        "docs/updates/*.md",
        "MAINTAINING.md",
        "tests/strangers_test.md",
        "docs/breaking_changes.md",
        "docs/openapi_support.md",
    ],
}
"""Section of the index -> its pages, in the order in which people read them.

Those of a pattern are below the page before it.
"""
CHART = Path("docs/benchmarks/chart.svg")


VENDOR_RESOURCES = tomllib.loads((ROOT / "codegen/names.toml").read_text("utf-8"))["short"]["resources"]
"""Resources with a short name; the modules of the vendor's names only re-export, and have no page."""


def modules_of(package: str) -> list[str]:
    """Return a package and its public modules."""
    found = {module.name for module in iter_modules(import_module(package).__path__)}
    names = sorted(name for name in found - VENDOR_RESOURCES.keys() if not name.startswith("_"))
    return [package, *(f"{package}.{name}" for name in names)]


MODULES = {
    "The client": [
        "openrouter_sdk",
        "openrouter_sdk.types",
        "openrouter_sdk.operations",
        "openrouter_sdk.errors",
        "openrouter_sdk.content",
        "openrouter_sdk.oauth",
        "openrouter_sdk.webhooks",
        "openrouter_sdk.resources.chat",
        "openrouter_sdk.resources.responses",
        "openrouter_sdk.resources.models",
        "openrouter_sdk.resources.decisions",
        "openrouter_sdk.resources.embeddings",
        "openrouter_sdk.resources.rerank",
        "openrouter_sdk.resources.media.files",
        "openrouter_sdk.resources.media.images",
        "openrouter_sdk.resources.media.speech",
        "openrouter_sdk.resources.media.transcriptions",
        "openrouter_sdk.resources.media.videos",
        "openrouter_sdk.resources.batches",
        "openrouter_sdk.resources.generations",
        "openrouter_sdk.tools.events",
        "openrouter_sdk.config.options",
        "openrouter_sdk.events.partial_json",
        "openrouter_sdk.events.arguments",
        "openrouter_sdk.integrations.haystack",
        "openrouter_sdk.integrations.langchain",
        "openrouter_sdk.integrations.mcp",
        "openrouter_sdk.integrations.opentelemetry",
        "openrouter_sdk.integrations.ray",
        "openrouter_sdk.compat.openai",
        "openrouter_sdk.compat.openrouter",
    ],
    "Testing offline": [
        "openrouter_sdk.testing",
        "openrouter_sdk.testing.conformance",
        "openrouter_sdk.testing.faults",
        "openrouter_sdk.testing.players",
        "openrouter_sdk.testing.plugin",
    ],
    "Resources": modules_of("openrouter_api.resources"),
    "Request types": modules_of("openrouter_api.params"),
    "Response models": ["openrouter_api.types", *modules_of("openrouter_api.models")[1:]],
    "Operations for client.request": [
        "openrouter_api.operation",
        *modules_of("openrouter_api.operations"),
    ],
}
"""Section of the index -> its modules. Of a package with an `__all__`, only the names in it are shown."""

PRIVATE_BASES = "   :inherited-members: SyncResources, AsyncResources, Exception, dict, tuple, object\n"
"""Members of private bases are shown on their subclasses, except for these."""

project = "openrouter-sdk"
extensions = ["sphinx.ext.autodoc", "myst_parser"]
root_doc = "index"
html_theme = "furo"
html_title = project
html_copy_source = False
html_show_sphinx = False
html_show_search_summary = False  # needs HTTP requests, which browsers refuse for file: pages
html_use_index = False
myst_heading_anchors = 4
toc_object_entries = False  # there are two thousand classes
default_role = "py:obj"
add_module_names = False
python_use_unqualified_type_names = True
maximum_signature_line_length = 100
autodoc_member_order = "bysource"
autodoc_mock_imports = ["haystack", "langchain_core", "numpy", "pyarrow", "ray"]  # large, and needed by few
autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": True}
autodoc_use_type_comments = False  # unused here, and looking for them takes a sixth of the build
suppress_warnings = ["myst.header"]  # update reports skip heading levels

_CODE = re.compile(r"`([^`]+)`(?=(\w?))|(?<!:raises )\b([A-Z]\w*Error)\b")
_NAME = re.compile(r"[A-Za-z_][\w.]*(\(\))?")
_EXAMPLE = re.compile(r"^(\S.*)(?<!::)\n\n(?=    \S)", re.MULTILINE)
"""The line before an indented example that is not marked as one."""
_LITERAL = re.compile(r"(::\n\n(?:    .*\n|\n)*(?:    .*)?)")
_OBJECT = re.compile(r"<[\w .-]+>|\((<[\w .-]+>(, )?)+\)")


class _Component:
    """Haystack's decorator of components, which leaves them as they are. A mock would hide them."""

    def __call__(self, of: type) -> type:
        return of

    def output_types(self, **_types: Any) -> Callable[[Any], Any]:
        return lambda method: method


def stand_in_for_haystack(_app: Any, _config: Any) -> None:
    """Make a module that has only the decorator; its submodules are mocks."""
    haystack: Any = ModuleType("haystack")
    haystack.__path__ = []
    haystack.component = _Component()
    sys.modules["haystack"] = haystack


def pages_of(heading: str) -> list[str]:
    """Return the paths of the guides of a section, from the root of the repository."""
    return [page for pattern in GUIDES[heading] for page in _matching(pattern)]


def _matching(pattern: str) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob(pattern))]


def _tree(pages: Iterable[str], caption: str = "") -> str:
    """Return the directive that puts pages into the contents on the left."""
    names = "\n".join(page.removesuffix(".md") for page in pages)
    options = ":hidden:\n:titlesonly:\n" + (f":caption: {caption}\n" if caption else "")
    return f"\n```{{toctree}}\n{options}\n{names}\n```\n"


def _guides() -> dict[str, str]:
    """Return the guides; a page before a pattern has the pages of it in its contents."""
    pages = {}
    for patterns in GUIDES.values():
        for pattern, following in zip_longest(patterns, patterns[1:], fillvalue=""):
            pages |= {page: (ROOT / page).read_text("utf-8") for page in _matching(pattern)}
            if "*" in following:
                pages[pattern] += _tree(f"/{page}" for page in _matching(following))
    return pages


def write_pages(app: Any, _config: Any) -> None:
    """Write the source of each page: a copy of a guide, or the directive for a module."""
    contents = {heading: [page for page in pages if "*" not in page] for heading, pages in GUIDES.items()}
    pages = {**_guides(), str(CHART): (ROOT / CHART).read_text("utf-8")}
    for heading, modules in MODULES.items():
        contents[heading] = [
            re.sub(r"^(openrouter_api\.\w+\.(\w+))$", r"\2 <\1>", module) for module in modules
        ]
        for module in modules:
            inherited = PRIVATE_BASES if module == "openrouter_sdk" else ""
            title = f"{module}\n{'=' * len(module)}"
            pages[f"{module}.rst"] = f"{title}\n\n.. automodule:: {module}\n{inherited}"
    pages["index.md"] = _front_page(contents)
    pages |= _example_pages()
    for name, text in pages.items():
        path = Path(app.srcdir, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _example_pages() -> dict[str, str]:
    """Return the table of examples, with links to a page for each program."""
    table = (ROOT / "examples" / "README.md").read_text("utf-8")
    pages = {}
    for path in sorted((ROOT / "examples").glob("*.py")):
        source = path.read_text("utf-8")
        about = (ast.get_docstring(ast.parse(source)) or "").partition("\n")[0]
        pages[f"examples/{path.stem}.md"] = f"# {path.name}\n\n{about}\n\n````python\n{source}````\n"
    table = re.sub(r"\[(\w+)\]\(\1\)", r"`\1`", table)  # a folder
    table = re.sub(r"(?<=\]\()(\w+)\.py\)", r"\1.md)", table)
    pages["examples/README.md"] = table + _tree(f"/{page}" for page in pages)
    return pages


def _front_page(contents: Mapping[str, Sequence[str]]) -> str:
    """Return `docs/index.md` with links from the root of the site, and the contents of all sections."""
    page = (ROOT / "docs" / "index.md").read_text("utf-8")
    page = re.sub(r"\]\((?=\w+(/\w+)*\.md)", "](docs/", page).replace("](../", "](")
    return page + "".join(_tree(names, heading) for heading, names in contents.items())


def join_sources(_app: Any, _config: Any) -> None:
    """Let Sphinx find attribute docstrings of errors, whose `__module__` is the package, in its modules."""
    from sphinx.pycode import ModuleAnalyzer

    package = "openrouter_sdk.errors"
    source = "\n".join(inspect.getsource(import_module(name)) for name in modules_of(package))
    ModuleAnalyzer.cache["module", package] = ModuleAnalyzer.for_string(source, package)


def replace_values(_app: Any) -> None:
    """Replace type aliases and operations by values that autodoc renders well."""
    from sphinx.ext.autodoc.mock import mock
    from sphinx.pycode import ModuleAnalyzer
    from typing_extensions import TypeAliasType

    from openrouter_api.operation import Operation

    for name in (name for modules in MODULES.values() for name in modules):
        with mock(autodoc_mock_imports):
            module = import_module(name)
            for public in getattr(module, "__all__", ()):
                getattr(module, public)  # imported on first use, which needs the mocks
        for node in ast.walk(ast.parse(ModuleAnalyzer.for_module(name).code)):
            match node:
                case ast.AnnAssign(target=ast.Name(alias), annotation=ast.Name("TypeAlias"), value=value):
                    text = value.value if isinstance(value, ast.Constant) else ast.unparse(value)
                    text = re.sub(r"\b_(models|params)\.", "", text)
                    arguments = {"make": TypeAliasType, "name": alias, "text": text}
                    # Evaluated in the module, because TypeAliasType takes __module__ from its caller.
                    setattr(module, alias, eval("make(name, text)", vars(module), arguments))
        for operation, value in [*vars(module).items()]:
            if isinstance(value, Operation):
                setattr(module, operation, _Verbatim(f"{value.method} {value.path}"))


class _Verbatim(str):
    """A string whose repr has no quotes."""

    __repr__ = str.__str__


def convert_docstring(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Convert a docstring: Google style, code in single backticks, indented examples as in Markdown."""
    from sphinx.ext.napoleon import Config, GoogleDocstring

    text = "\n".join(lines)
    if what == "module":
        introduction, gap, rest = text.partition("\n\n    ")
        text = _CODE.sub(_code, introduction) + (f"\n\n::\n\n    {rest}" if gap else "")
    elif text.startswith("Alias for field number"):  # generated by NamedTuple
        text = ""
    else:
        if what not in ("attribute", "data", "property", "type"):
            text = re.sub(r"^Example:\n", "Example::\n\n", text, flags=re.MULTILINE)  # code, not prose
            text = _EXAMPLE.sub(r"\1\n\n::\n\n", text)
            text = str(GoogleDocstring(text, Config(), app, what, name, obj, options))
        prose_and_code = _LITERAL.split(text)
        prose_and_code[::2] = [_CODE.sub(_code, prose) for prose in prose_and_code[::2]]
        text = "".join(prose_and_code)
    lines[:] = text.splitlines()


def _code(match: re.Match[str]) -> str:
    code = match[3] or " ".join(match[1].split())
    return (f":py:obj:`{code}`" if _NAME.fullmatch(code) else f"``{code}``") + ("\\ " if match[2] else "")


def shorten_signature(
    _app: Any, what: str, _name: str, obj: Any, _options: Any, signature: str | None, result: str | None
) -> tuple[str | None, str | None]:
    """Omit signatures of models, which repeat their fields, and abbreviate objects as defaults to `...`."""
    if what == "class" and hasattr(obj, "wire_names"):
        return "", None
    return signature and _OBJECT.sub("...", signature), result


def skip_member(_app: Any, _what: str, name: str, obj: Any, *_: Any) -> bool | None:
    """Skip decoding internals, keys that are not valid identifiers, vendor names, and classes of httpx."""
    hidden = (
        name in ("decode", "wire_names", "SyncBase", "AsyncBase")
        or name.startswith("decode_")
        or not name.isidentifier()
    )
    is_alias = inspect.isfunction(obj) and obj.__name__ != name
    is_foreign = str(getattr(obj, "__module__", "")).startswith("httpx")
    return True if hidden or is_alias or is_foreign else None


def disable_fuzzy_lookup(_app: Any, document: Any) -> None:
    """Restrict Sphinx to exact lookups, because `resolve_reference` is faster than its fuzzy search."""
    from sphinx.addnodes import pending_xref

    for reference in document.findall(pending_xref):
        if reference.get("refdomain") == "py":
            reference.attributes.pop("refspecific", None)
            if hasattr(builtins, reference["reftarget"]):  # rather than a field of the same name
                reference["py:class"] = None


def resolve_reference(app: Any, env: Any, node: Any, content: Any) -> Any:
    """Link a class, function, alias or `resource.method` that is documented on another page."""
    from sphinx.util.nodes import make_refnode

    if node.get("refdomain") != "py":
        return None
    name, module = node["reftarget"].removesuffix("()"), node.get("py:module") or ""
    resource, _, method = name.partition(".")
    if method and resource.islower():
        name = f"{resource.title().replace('_', '')}.{method}"
    testing = "openrouter_sdk.testing"  # only its own pages refer to its names
    candidates = [full for full in _index(env).get(name, ()) if testing not in full or testing in module]
    if not candidates:
        return None
    package = module.partition(".")[0]
    best = max(candidates, key=lambda full: full.startswith(package))
    entry = env.domains.python_domain.objects[best]
    return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, content)


def _index(env: Any) -> dict[str, list[str]]:
    """Map names without their module to full names."""
    if not hasattr(env, "names_without_module"):
        env.names_without_module = index = {}
        for full in env.domains.python_domain.objects:
            if ".operations." not in full:  # GET and DELETE are also HTTP methods
                index.setdefault(re.sub(r"^[\w.]*?\.(?=[A-Z])", "", full), []).append(full)
    return env.names_without_module


def setup(app: Any) -> None:
    """Connect the event handlers."""
    app.connect("config-inited", stand_in_for_haystack)
    app.connect("builder-inited", replace_values)
    app.connect("config-inited", join_sources)
    app.connect("config-inited", write_pages)
    app.connect("autodoc-process-docstring", convert_docstring)
    app.connect("autodoc-process-signature", shorten_signature)
    app.connect("autodoc-skip-member", skip_member)
    app.connect("doctree-read", disable_fuzzy_lookup)
    app.connect("missing-reference", resolve_reference)
