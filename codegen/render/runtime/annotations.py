"""Annotations that can be evaluated, though what they mention is imported for type checkers only."""

from __future__ import annotations

import sys
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping
from functools import cache, wraps
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


class Annotations(dict[str, Any]):
    """The annotations of a function or class, as text.

    `typing.get_type_hints` and `inspect` evaluate them in the namespace of the module, as do libraries that
    make tools of functions. Importing what they mention would make start-up long, so it is done when the
    annotations are read.
    """

    def __init__(self, annotations: Mapping[str, Any], module: str) -> None:
        super().__init__(annotations)
        self._module = module

    def __iter__(self) -> Iterator[str]:
        _import_types(self._module)
        return super().__iter__()

    def keys(self) -> KeysView[str]:  # type: ignore[override]
        _import_types(self._module)
        return super().keys()

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        _import_types(self._module)
        return super().items()


@cache
def _import_types(module: str) -> None:
    """Run the imports of a module that are below `if TYPE_CHECKING`."""
    import ast
    import inspect

    try:
        source = inspect.getsource(sys.modules[module])
    except (OSError, TypeError):
        return  # installed without its source
    for node in ast.parse(source).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING" and not node.orelse:
            exec(compile(ast.Module(node.body, []), module, "exec"), vars(sys.modules[module]))


def declared_by(declaration: Callable[..., Any]) -> Callable[[F], F]:
    """Give a function the signature and docstring of another one; like `wraps`, with types to evaluate."""

    def decorate(function: F) -> F:
        wraps(declaration)(function)
        function.__annotations__ = Annotations(declaration.__annotations__, declaration.__module__)
        return function

    return decorate
