"""Read the types that a generated package declares from its source, without the code that wrote it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import define, field, frozen


@frozen
class Declared:
    """The declaration of an attribute, a key or an argument: its type, and what is said about it."""

    type: ast.expr
    doc: str


@define
class Class:
    """A class of the package, with what it declares itself."""

    bases: list[str]
    fields: dict[str, Declared] = field(factory=dict)
    nullable: set[str] = field(factory=set)
    """The attributes that may be null, of a model."""


class Source:
    """The classes, aliases and methods of a generated package."""

    def __init__(self, package: Path) -> None:
        self.package = package
        self.classes: dict[str, Class] = {}
        self.aliases: dict[str, Declared] = {}
        for folder in ("models", "params"):
            for path in sorted((package / folder).glob("*.py")):
                self._read(ast.parse(path.read_bytes()).body)

    def fields(self, name: str) -> dict[str, Declared]:
        """Return what a class and those that it inherits from declare."""
        found = self.classes.get(name)
        if found is None:
            return {}
        inherited = [self.fields(base) for base in found.bases]
        return {key: one for fields in (*inherited, found.fields) for key, one in fields.items()}

    @cache  # noqa: B019 (as many as there are resources, and as long as the audit)
    def methods(self, resource: str) -> dict[str, dict[str, Declared]]:
        """Return the arguments of each method of the synchronous class of a resource, and `return`."""
        path = self.package / "resources" / f"{resource}.py"
        if not path.exists():
            return {}
        classes = (node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.ClassDef))
        first = next(classes, None)
        defined = [node for node in first.body if isinstance(node, ast.FunctionDef)] if first else []
        return {node.name: dict(_arguments(node)) for node in defined}

    def result(self, resource: str, method: str) -> Declared | None:
        """Return the type of what a method returns."""
        return self.methods(resource).get(method, {}).get("return")

    @cache  # noqa: B019
    def wire_names(self, resource: str) -> dict[str, dict[tuple[str, str], str]]:
        """Return the arguments of each operation: (location, wire name) -> argument."""
        path = self.package / "operations" / f"{resource}.py"
        found: dict[str, dict[tuple[str, str], str]] = {}
        for node in ast.parse(path.read_bytes()).body if path.exists() else ():
            if isinstance(node, ast.AnnAssign) and node.value is not None:
                calls = [call for call in ast.walk(node.value) if isinstance(call, ast.Call)]
                found[ast.unparse(node.target)] = {key: arg for call in calls for key, arg in _wires(call)}
        return found

    def _read(self, body: list[ast.stmt]) -> None:
        for node, following in zip(body, [*body[1:], None], strict=True):
            if isinstance(node, ast.ClassDef):
                self.classes[node.name] = _class(node)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                if node.value is not None and ast.unparse(node.annotation) == "TypeAlias":
                    self.aliases[node.target.id] = Declared(node.value, _text(following))
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                self._functional(node.targets[0], node.value, _text(following))
            elif isinstance(node, ast.If):  # `if TYPE_CHECKING`
                self._read(node.body)

    def _functional(self, target: ast.expr, call: ast.Call, doc: str) -> None:
        """Read `X = TypedDict("X", {"key": type})`, whose keys may be no identifiers."""
        if isinstance(target, ast.Name) and ast.unparse(call.func) == "TypedDict":
            listed = call.args[1]
            assert isinstance(listed, ast.Dict)
            self.classes[target.id] = Class(bases=[])
            for key, value in zip(listed.keys, listed.values, strict=True):
                name = str(ast.literal_eval(key)) if key else ""
                told = doc.partition(f"`{name}`: ")[2]
                self.classes[target.id].fields[name] = Declared(_evaluated(value), told)


def _class(node: ast.ClassDef) -> Class:
    found = Class([ast.unparse(base) for base in node.bases])
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            found.fields[statement.target.id] = Declared(statement.annotation, _text(following))
        elif isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "_nullable":
            found.nullable = set(ast.literal_eval(statement.value))
    return found


def _arguments(node: ast.FunctionDef) -> Iterator[tuple[str, Declared]]:
    docs = _argument_docs(ast.get_docstring(node) or "")
    for argument in node.args.kwonlyargs:
        if argument.annotation is not None:
            yield argument.arg, Declared(argument.annotation, docs.get(argument.arg, ""))
    if node.returns is not None:
        yield "return", Declared(node.returns, "")  # a keyword, so no argument has this name


def _wires(call: ast.Call) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the arguments that the description of a parameter or of a body has."""
    kind = ast.unparse(call.func)
    if kind == "Parameter":
        name, wire, location = (ast.literal_eval(argument) for argument in call.args[:3])
        yield (location, wire), name
    elif kind == "body_of" and isinstance(call.args[1], ast.Dict):
        renamed = {word.arg: word.value for word in call.keywords}.get("renamed")
        wires = ast.literal_eval(renamed) if renamed is not None else {}
        for key in call.args[1].keys:
            name = ast.literal_eval(key) if key is not None else ""
            yield ("body", wires.get(name, name)), name


def _argument_docs(docstring: str) -> dict[str, str]:
    """Return what the section `Args:` of a docstring says about each argument."""
    found: dict[str, str] = {}
    name, inside = "", False
    for line in docstring.splitlines():
        if line and not line.startswith(" "):
            inside = line == "Args:"
        elif inside and line.startswith("    ") and not line.startswith("     "):
            name, _, text = line.strip().partition(": ")
            found[name] = text
        elif inside and line.strip():
            found[name] += f" {line.strip()}"
    return found


def _text(node: ast.stmt | None) -> str:
    """Return the docstring that follows a declaration, if there is one."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return " ".join(str(node.value.value).split())
    return ""


def _evaluated(node: ast.expr) -> ast.expr:
    """Return the expression in a string, where a type is written as one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return ast.parse(node.value, mode="eval").body
    return node
