"""Import the modules that have a page in a form that autodoc renders well."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from types import ModuleType
from typing import Any

from docs.extensions.contents import modules_of

MOCKED = ["haystack", "langchain_core", "numpy", "pyarrow", "ray"]
"""Large packages that few modules need."""


class _Component:
    """Haystack's decorator of components, which leaves them as they are. A mock would hide them."""

    def __call__(self, of: type) -> type:
        return of

    def output_types(self, **_types: Any) -> Callable[[Any], Any]:
        return lambda method: method


def stand_in_for_haystack() -> None:
    """Make a module that has only the decorator; its submodules are mocks."""
    haystack: Any = ModuleType("haystack")
    haystack.__path__ = []
    haystack.component = _Component()
    sys.modules["haystack"] = haystack


def join_sources() -> None:
    """Let Sphinx find attribute docstrings of errors, whose `__module__` is the package, in its modules."""
    from sphinx.pycode import ModuleAnalyzer

    package = "openrouter_sdk.errors"
    source = "\n".join(inspect.getsource(import_module(name)) for name in modules_of(package))
    ModuleAnalyzer.cache["module", package] = ModuleAnalyzer.for_string(source, package)


def replace_values(names: Iterable[str]) -> None:
    """Replace type aliases and operations by values that autodoc renders well."""
    from sphinx.ext.autodoc import mock
    from sphinx.pycode import ModuleAnalyzer
    from typing_extensions import TypeAliasType

    from openrouter_api.operation import Operation

    for name in names:
        with mock(MOCKED):
            module = import_module(name)
            for public in getattr(module, "__all__", ()):
                getattr(module, public)  # imported on first use, which needs the mocks
        for node in ast.walk(ast.parse(ModuleAnalyzer.for_module(name).code)):
            match node:
                case ast.AnnAssign(
                    target=ast.Name(alias), annotation=ast.Name("TypeAlias"), value=ast.expr() as value
                ):
                    text = str(value.value) if isinstance(value, ast.Constant) else ast.unparse(value)
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
