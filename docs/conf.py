"""What `make docs` has Sphinx do: which modules and guides have a page, and how docstrings are read."""

from __future__ import annotations

import ast
import builtins
import inspect
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

ROOT = Path(__file__).parents[1]

GUIDES = (
    "README.md",
    "CONTRIBUTING.md",
    "MAINTAINING.md",
    "CHANGELOG.md",
    "docs/protocol.md",
    "docs/updates/*.md",
)
CHART = Path("docs/benchmarks/chart.svg")


def modules_of(package: str) -> list[str]:
    """A package and the public modules in it."""
    names = sorted(module.name for module in iter_modules(import_module(package).__path__))
    return [package, *(f"{package}.{name}" for name in names if not name.startswith("_"))]


MODULES = {
    "The client": [
        "openrouter_sdk",
        "openrouter_sdk.errors",
        *modules_of("openrouter_sdk.resources")[1:],
        "openrouter_sdk.oauth",
        "openrouter_sdk.config.options",
        "openrouter_sdk.events.partial_json",
        "openrouter_sdk.events.arguments",
        "openrouter_sdk.integrations.opentelemetry",
    ],
    "Testing offline": [
        "openrouter_sdk.testing",
        "openrouter_sdk.testing.conformance",
        "openrouter_sdk.testing.script.faults",
        "openrouter_sdk.testing.plugin",
    ],
    "Resources: the operations as methods": modules_of("openrouter_api.resources"),
    "Arguments of the operations": modules_of("openrouter_api.params"),
    "Models: what comes back": ["openrouter_api.types", *modules_of("openrouter_api.models")[1:]],
    "Operations, for client.request": [
        "openrouter_api.operation",
        *modules_of("openrouter_api.operations"),
    ],
}
"""Heading of the start page -> its modules. A package with an `__all__` shows what that names."""

PRIVATE_BASES = "   :inherited-members: SyncResources, AsyncResources, Exception, dict, tuple, object\n"
"""What private bases have is shown as the heir's own; these have nothing to add."""

project = "openrouter-sdk"
extensions = ["sphinx.ext.autodoc", "myst_parser"]
root_doc = "index"
html_theme = "furo"
html_title = project
html_copy_source = False
html_show_sphinx = False
html_show_search_summary = False  # it would be fetched, which browsers refuse for files
html_use_index = False
myst_heading_anchors = 4
toc_object_entries = False  # two thousand classes, in the margin of each page
default_role = "py:obj"
add_module_names = False
python_use_unqualified_type_names = True
maximum_signature_line_length = 100
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": True}
autodoc_use_type_comments = False  # there are none, and looking takes a sixth of the time
suppress_warnings = ["myst.header"]  # reports of updates go from # to ###

_CODE = re.compile(r"`([^`]+)`(?=(\w?))|\b([A-Z]\w*Error)\b")
_NAME = re.compile(r"[A-Za-z_][\w.]*(\(\))?")
_OBJECT = re.compile(r"<[\w .-]+>|\((<[\w .-]+>(, )?)+\)")


def write_pages(app: Any, _config: Any) -> None:
    """Write the source of each page: guides as they are, a module as one directive."""
    guides = [path.relative_to(ROOT) for pattern in GUIDES for path in sorted(ROOT.glob(pattern))]
    contents = {"Guides": [str(path.with_suffix("")) for path in guides]}
    pages = {str(path): (ROOT / path).read_text("utf-8") for path in (*guides, CHART)}
    for heading, modules in MODULES.items():
        contents[heading] = [
            re.sub(r"^(openrouter_api\.\w+\.(\w+))$", r"\2 <\1>", module) for module in modules
        ]
        for module in modules:
            inherited = PRIVATE_BASES if module == "openrouter_sdk" else ""
            title = f"{module}\n{'=' * len(module)}"
            pages[f"{module}.rst"] = f"{title}\n\n.. automodule:: {module}\n{inherited}"
    pages["index.rst"] = "openrouter-sdk\n==============\n\n" + "\n\n".join(
        f".. toctree::\n   :caption: {heading}\n   :titlesonly:\n\n   " + "\n   ".join(names)
        for heading, names in contents.items()
    )
    for name, text in pages.items():
        path = Path(app.srcdir, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def replace_values(_app: Any) -> None:
    """Put what autodoc shows well for each `X: TypeAlias = ...`, some are Any, and each operation."""
    from typing_extensions import TypeAliasType

    from openrouter_api.operation import Operation

    for name in (name for modules in MODULES.values() for name in modules):
        module = import_module(name)
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            match node:
                case ast.AnnAssign(target=ast.Name(alias), annotation=ast.Name("TypeAlias"), value=value):
                    text = value.value if isinstance(value, ast.Constant) else ast.unparse(value)
                    made = {"make": TypeAliasType, "name": alias, "text": text}
                    # whoever calls is its home, so the module has to call
                    setattr(module, alias, eval("make(name, text)", vars(module), made))
        for operation, value in [*vars(module).items()]:
            if isinstance(value, Operation):
                setattr(module, operation, _Shown(f"{value.method} {value.path}"))


class _Shown(str):
    """A value that shows as this text."""

    __repr__ = str.__str__


def read_docstring(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Google's sections, code in single backticks, and an indented example as in Markdown."""
    from sphinx.ext.napoleon import Config, GoogleDocstring

    text = "\n".join(lines)
    if what == "module":
        introduction, gap, rest = text.partition("\n\n    ")
        text = _CODE.sub(_code, introduction) + (f"\n\n::\n\n    {rest}" if gap else "")
    elif text.startswith("Alias for field number"):  # what a NamedTuple says of a field by itself
        text = ""
    else:
        if what not in ("attribute", "data", "property", "type"):
            config = Config(napoleon_custom_sections=[("Raises", "returns_style")])
            text = str(GoogleDocstring(text, config, app, what, name, obj, options))
        text = _CODE.sub(_code, text)
    lines[:] = text.splitlines()


def _code(found: re.Match[str]) -> str:
    code = found[3] or " ".join(found[1].split())
    return (f":py:obj:`{code}`" if _NAME.fullmatch(code) else f"``{code}``") + ("\\ " if found[2] else "")


def shorten(
    _app: Any, what: str, _name: str, obj: Any, _options: Any, signature: str | None, result: str | None
) -> tuple[str | None, str | None]:
    """A model shows its fields once: they are what its constructor takes. Objects as defaults are `...`."""
    if what == "class" and hasattr(obj, "wire_names"):
        return "", None
    return signature and _OBJECT.sub("...", signature), result


def skip(_app: Any, _what: str, name: str, *_: Any) -> bool | None:
    """Leave out how models are decoded, and keys of request types that are no names in Python."""
    hidden = name in ("decode", "wire_names") or name.startswith("decode_") or not name.isidentifier()
    return True if hidden else None


def look_here(_app: Any, document: Any) -> None:
    """Have Sphinx look names up in their own class and module only; `find` knows the rest, and faster."""
    from sphinx.addnodes import pending_xref

    for reference in document.findall(pending_xref):
        if reference.get("refdomain") == "py":
            reference.attributes.pop("refspecific", None)
            if hasattr(builtins, reference["reftarget"]):  # and no field of that name
                reference["py:class"] = None


def find(app: Any, env: Any, node: Any, content: Any) -> Any:
    """What a name means that is at home on another page: a class, function or alias, or `resource.method`."""
    from sphinx.util.nodes import make_refnode

    if node.get("refdomain") != "py":
        return None
    name, module = node["reftarget"].removesuffix("()"), node.get("py:module") or ""
    resource, _, method = name.partition(".")
    if method and resource.islower():
        name = f"{resource.title().replace('_', '')}.{method}"
    testing = "openrouter_sdk.testing"  # whose names are its own
    found = [place for place in _index(env).get(name, ()) if testing not in place or testing in module]
    if not found:
        return None
    package = module.partition(".")[0]
    entry = env.domains.python_domain.objects[max(found, key=lambda place: place.startswith(package))]
    return make_refnode(app.builder, node["refdoc"], entry.docname, entry.node_id, content)


def _index(env: Any) -> dict[str, list[str]]:
    """Name without its module -> where it is."""
    if not hasattr(env, "names_without_module"):
        env.names_without_module = index = {}
        for place in env.domains.python_domain.objects:
            if ".operations." not in place:  # GET and DELETE are methods of HTTP, too
                index.setdefault(re.sub(r"^[\w.]*?\.(?=[A-Z])", "", place), []).append(place)
    return env.names_without_module


def setup(app: Any) -> None:
    """Called by Sphinx."""
    app.connect("builder-inited", replace_values)
    app.connect("config-inited", write_pages)
    app.connect("autodoc-process-docstring", read_docstring)
    app.connect("autodoc-process-signature", shorten)
    app.connect("autodoc-skip-member", skip)
    app.connect("doctree-read", look_here)
    app.connect("missing-reference", find)
