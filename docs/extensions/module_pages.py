"""Write the page of a module: what autodoc shows, its operations, and for generated modules a program."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from importlib import import_module

from codegen.document.openapi import ref_name
from codegen.reference.entries import Entry
from codegen.reference.pages import Pages, page_name
from codegen.render.methods.results import result_of

PRIVATE_BASES = "   :inherited-members: SyncResources, AsyncResources, Exception, dict, tuple, object\n"
"""Members of private bases are shown on their subclasses, except for these."""
_LEADS = {
    "resources": "A program that calls one of them:",
    "params": "A program whose arguments have types of this module:",
    "models": "A program whose result, or a part of it, is of this module:",
    "operations": "A program that runs one of them, and gets the status of the answer, too:",
}
"""Package of `openrouter_api` -> what its example is."""


class ModulePages:
    """Writes the pages of modules, in reStructuredText, which autodoc is for."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.resources = pages.by_resource()

    def page(self, module: str, below: Sequence[str] = ()) -> str:
        """Return the page of a module, with others below it in the contents."""
        blocks = [f"{module}\n{'=' * len(module)}"]
        package, _, rest = module.removeprefix("openrouter_").partition(".")
        kind, _, name = rest.partition(".")
        resource = name.rpartition(".")[2]
        is_resource = kind == "resources" and resource in self.resources
        if is_resource:
            blocks.append(self._operations(resource))
        if is_resource or package == "api":
            blocks.append(self._example(kind, resource))
        if module == "openrouter_sdk":
            blocks.append(_names(module))
        inherited = PRIVATE_BASES if module == "openrouter_sdk" else ""
        blocks.append(f".. automodule:: {module}\n{inherited}")
        if below:
            names = "\n   ".join(f"{name.rpartition('.')[2]} <{name}>" for name in below)
            blocks.append(f".. toctree::\n   :hidden:\n   :titlesonly:\n\n   {names}\n")
        return "\n\n".join(blocks)

    def _operations(self, resource: str) -> str:
        links = (f":doc:`{entry.name} </{page_name(entry)}>`" for entry in self.resources[resource])
        return f"Each operation has a page with its arguments, errors and programs: {', '.join(links)}."

    def _example(self, kind: str, name: str) -> str:
        entry = self._with_result(name) if kind == "models" else self.pages.first(name)
        source = entry.request if kind == "operations" else entry.programs[0].source
        lead = _LEADS.get(kind, "A program that uses them:")
        return f"{lead}\n\n.. code-block:: python\n\n{textwrap.indent(source, '    ')}"

    def _with_result(self, module: str) -> Entry:
        """Return an operation whose result is of a module of models, or else the first of its resource."""
        emit = self.pages.emit
        for entry in self.pages.reference.entries:
            component = ref_name(result_of(entry.operation, emit.components).schema or {})
            if component and emit.module(component) == module:
                return entry
        return self.pages.first(module.removesuffix("_inputs"))


def _names(module: str) -> str:
    """Return links to what a long page describes."""
    names = (name for name in import_module(module).__all__ if not name.startswith("_"))
    links = ", ".join(f":py:obj:`{name} <{module}.{name}>`" for name in names)
    return f"The clients are `{module}.OpenRouter` and `{module}.AsyncOpenRouter`. All names: {links}."
