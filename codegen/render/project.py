"""Render the generated package with our templates and layout, by openapi-python-client's Project."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import CodeType
from typing import Any

from attrs import frozen
from jinja2.bccache import Bucket, BytecodeCache
from openapi_python_client import Project
from openapi_python_client.parser.errors import GeneratorError
from ruff import find_ruff_bin

from codegen.contract.canonical import check_contract
from codegen.contract.json_types import exceeds_64_bits
from codegen.contract.pin import NAMES_LOCK, NAMES_RULES, ROOT
from codegen.document.openapi import Document, SpecError, dump_json, load_contract
from codegen.document.references import without_unused_schemas
from codegen.naming.aliases import Aliases
from codegen.naming.components import resource_class
from codegen.naming.names import Names, pascal
from codegen.naming.public_names import public_names
from codegen.naming.removed import Removed
from codegen.normalise.facts import strip
from codegen.render import manifest
from codegen.render.builder import RUNTIME, Builder
from codegen.render.descriptors import STYLES
from codegen.render.docs import docstring, literal
from codegen.render.methods.body_source import WRITERS
from codegen.render.methods.read_only import READ_ONLY
from codegen.render.methods.signature import parameters
from codegen.render.module_of import VALUES
from codegen.render.parse import Parsed, parse
from codegen.render.typed_dicts import Requests, settings_name
from codegen.render.views import OperationView

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
SPECIAL = (WRITERS, STYLES, READ_ONLY)
"""Modules of `encoding` that are emitted only if a descriptor mentions them."""
HEADER = "# Generated from openapi.yaml by `make generate`. Do not edit.\n"


class _Compiled(BytecodeCache):
    """Keeps templates compiled for further packages of one process."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


@frozen
class Resource:
    """A resource, for the templates."""

    name: str
    class_name: str
    doc: str
    class_doc: str
    views: list[OperationView]
    streamed: list[OperationView]
    """The operations that can be streamed."""
    vendor_names: list[str]
    """Names of the resource in the vendor's SDK, if they differ."""
    renamed: list[tuple[str, OperationView]]
    """Deprecated method names, with their operations, which may belong to another resource."""
    removed: list[tuple[str, str]]
    """Methods that the API removed, with what to use instead."""


class ContractProject(Project):
    """Writes the generated package into `package_dir`."""

    def __init__(
        self, document: Document, parsed: Parsed, source: Path, old_names: tuple[Aliases, Removed]
    ) -> None:
        super().__init__(openapi=parsed.data, config=parsed.config, custom_template_path=TEMPLATES)
        self.document = document
        self.source = source
        self.aliases, self.removed = old_names
        names = Names.read(NAMES_RULES, NAMES_LOCK)
        self.builder = Builder(document, parsed, names, *old_names)
        views = self.builder.operation_views()
        self.requests = Requests(document, self.builder.emit, views, names)
        self.env.bytecode_cache = _COMPILED
        self.env.globals["docstring"] = docstring
        self.env.globals["parameters"] = parameters
        self.env.filters["literal"] = literal
        self.env.filters["pascal"] = pascal

    def build(self) -> Sequence[GeneratorError]:
        """Write all files into a new folder."""
        self.package_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_params()
        self._build_api()
        self._build_types()
        self._build_contract()
        return self._get_errors()

    def _create_package(self) -> None:
        date = _contract_date(self.source)
        digest = hashlib.sha256(self.source.read_bytes()).hexdigest()
        retried = _retried_statuses(self.document)
        self._render(
            "package_init.py.jinja",
            "__init__.py",
            contract_date=date,
            contract_sha256=digest,
            retried=retried,
            exact_integers=exceeds_64_bits(self.document),
        )
        self._write("py.typed", "")
        views = self.builder.operation_views()
        for path in sorted(RUNTIME.rglob("*.py")):
            if path.stem in SPECIAL and not any(f"{path.stem}." in view.descriptor for view in views):
                continue
            self._write(str(path.relative_to(RUNTIME)), HEADER + path.read_text("utf-8"))

    def _build_models(self) -> None:
        modules: dict[str, str] = {}
        for module in self.builder.models_modules():
            self._render("models.py.jinja", f"models/{module.name}.py", module=module)
            modules |= dict.fromkeys((view.name for view in (*module.models, *module.aliases)), module.name)
        values = self.builder.values()
        self._render("values.py.jinja", f"models/{VALUES}.py", values=values)
        modules |= dict.fromkeys((value.name for value in values), VALUES)
        listed = {"modules": modules, **self._old_models()}
        self._render("models_init.py.jinja", "models/__init__.py", **listed)
        self._render("models_init.pyi.jinja", "models/__init__.pyi", **listed)
        views = [view for view in self.builder.operation_views() if view.params]
        arguments = {view.params: view.resource for view in views}
        split = [view for view in views if f"{view.resource}.{view.name}" in self.requests.names.settings]
        arguments |= {settings_name(view): view.resource for view in split}
        self._render("model_names.py.jinja", "model_names.py", **listed, arguments=arguments)

    def _build_params(self) -> None:
        modules: dict[str, str] = {}
        for params in self.requests.params():
            self._render("params.py.jinja", f"params/{params.resource}.py", params=params)
            modules |= dict.fromkeys((view.name for view in params.dicts), params.resource)
        self._render("params_init.py.jinja", "params/__init__.py", **self._old_models())
        self._render("params_init.pyi.jinja", "params/__init__.pyi", modules=modules, **self._old_models())

    def _old_models(self) -> dict[str, dict[str, str]]:
        """Return the models and types of arguments that have other names now, or were removed."""
        return {
            "renamed": self.aliases.models,
            "removed": self.removed.models,
            "removed_arguments": self.removed.request_types(),
        }

    def _build_api(self) -> None:
        resources = self._resources()
        for resource in resources:
            lines = sorted({line for view in resource.views for line in view.result_import})
            if resource.views:
                text = "".join(view.descriptor for view in resource.views)
                self._render(
                    "operations.py.jinja",
                    f"operations/{resource.name}.py",
                    resource=resource.name,
                    views=resource.views,
                    imports=lines,
                    special=[module for module in SPECIAL if f"{module}." in text],
                )
            methods = [*resource.views, *(view for _, view in resource.renamed)]
            results = sorted({line for v in methods for line in v.result_import if _result(line, v)})
            self._render(
                "resources.py.jinja",
                f"resources/{resource.name}.py",
                resource=resource.name,
                class_name=resource.class_name,
                doc=resource.class_doc,
                views=resource.views,
                streamed=resource.streamed,
                renamed=resource.renamed,
                removed=resource.removed,
                imports=sorted({*results, *self.requests.argument_imports(methods)}),
            )
            for vendor_name in resource.vendor_names:
                self._build_vendor_modules(resource, vendor_name)
        by_name = {resource.name: resource for resource in resources}
        by_name |= {name: resource for resource in resources for name in resource.vendor_names}
        renamed = [(old, by_name[new]) for old, new in sorted(self.aliases.resources.items())]
        self._render("resources_init.py.jinja", "resources/__init__.py", resources=resources, renamed=renamed)
        self._write(
            "operations/__init__.py",
            HEADER + '"""Operations as descriptors, a module for each resource."""\n',
        )
        listed = "".join(f"from . import {one.name} as {one.name}\n" for one in resources if one.views)
        self._write("operations/__init__.pyi", f"{HEADER}# ruff: noqa: A004 (names of resources)\n{listed}")

    def _build_vendor_modules(self, resource: Resource, vendor_name: str) -> None:
        """Write the modules that re-export a resource and its operations under the vendor's name."""
        for package in ("operations", "resources"):
            self._render(
                f"vendor_{package}.py.jinja",
                f"{package}/{vendor_name}.py",
                resource=resource.name,
                class_name=resource.class_name,
                views=resource.views,
                vendor_name=vendor_name,
            )

    def _build_types(self) -> None:
        """Write what operations share: the objects that the types of arguments mention, and errors."""
        known = self.builder.descriptors
        self._render(
            "argument_types.py.jinja",
            "argument_types.py",
            objects=known.types.objects(),
            read_only=known.read_only.objects(),
        )
        self._render("error_types.py.jinja", "error_types.py", errors=known.usual_errors)

    def _build_contract(self) -> None:
        """Write the contract without prose, for the stand-in server."""
        bare, _ = strip(self.document)
        self._write("contract.json", dump_json(bare))

    def _resources(self) -> list[Resource]:
        by_name: dict[str, list[OperationView]] = {}
        for view in self.builder.operation_views():
            by_name.setdefault(view.resource, []).append(view)
        for name in self.removed.resources():
            by_name.setdefault(name, [])
        return [
            Resource(
                name,
                resource_class(pascal(name), self.document),
                _resource_doc(name, views),
                _resource_doc(name, views, vendor_names=True),
                sorted(views, key=lambda view: view.name),
                [view for view in views if view.stream_name],
                sorted({view.vendor_resource for view in views} - {name}),
                self._renamed_methods(name),
                list(self.removed.below("methods", name).items()),
            )
            for name, views in sorted(by_name.items())
        ]

    def _renamed_methods(self, resource: str) -> list[tuple[str, OperationView]]:
        methods = public_names(self.document).methods
        by_id = {view.id: view for view in self.builder.operation_views()}
        olds = self.aliases.below("methods", resource)
        targets = {old: self.aliases.target("methods", f"{resource}.{old}") or "" for old in olds}
        return [(old, by_id[methods[target]]) for old, target in targets.items()]

    def _render(self, template: str, path: str, **values: Any) -> None:
        self._write(path, HEADER + self.env.get_template(template).render(**values))

    def _write(self, path: str, text: str) -> None:
        target = self.package_dir / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")


def _result(line: str, view: OperationView) -> bool:
    """Whether an import line is for the type of the result, and not only for that of the events."""
    return (
        line.rsplit(" ", 1)[-1]
        in view.result_type.replace("|", " ").replace("[", " ").replace("]", " ").split()
    )


def _resource_doc(resource: str, views: list[OperationView], *, vendor_names: bool = False) -> str:
    """List the methods, if asked each with the vendor's name in brackets."""
    methods = sorted(name for view in views for name in (view.name, view.stream_name) if name)
    vendor = {view.name: f" (`{view.vendor_name}`)" for view in views if view.vendor_name != view.name}
    shown = vendor if vendor_names else {}
    if not views:
        return f"{resource.replace('_', ' ').capitalize()}: removed from the API."
    names = ", ".join(f"`{name}`{shown.get(name, '')}" for name in methods)
    title = resource.replace("_", " ").capitalize()
    return f"{title}: {names}." + (" The vendor's names are in brackets." if shown else "")


def _retried_statuses(document: Document) -> list[str]:
    """The statuses of the contract's `x-retries` as items of a list display."""
    statuses = [str(status) for status in document.get("x-retries", {}).get("statuses", ())]
    return [f"*range({s[0]}00, {int(s[0]) + 1}00)" if s.endswith("XX") else s for s in statuses]


def _contract_date(source: Path) -> str:
    lock = source.parent / "codegen" / "spec.lock"
    if not lock.exists():
        return ""
    return str(json.loads(lock.read_text("utf-8"))["source"]["date"])


def generate(source: Path, out: Path, rules: Path | None = None) -> int:
    """Render the contract at `source` into the package folder `out`; return the number of files.

    `rules` is the names.toml with the aliases, by default `codegen/names.toml` next to the contract, if it
    exists. Raises SpecError before anything is written.
    """
    return render(load_contract(source), source, out, rules)


def render(document: Document, source: Path, out: Path, rules: Path | None = None) -> int:
    """Render a contract that was read from `source`; see `generate`."""
    _check_replaceable(out)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / out.resolve().name
        try:
            check_contract(document)
            document = without_unused_schemas(document)
            old_names = _old_names(document, rules or source.parent / "codegen" / NAMES_RULES.name)
            problems = ContractProject(document, parse(document, fresh), source, old_names).build()
        except SpecError as error:
            raise error if error.file else error.within(source) from None
        if problems:
            raise SpecError(f"{problems[0].header}: {problems[0].detail}", file=source)
        _format(fresh, source)
        manifest.write(fresh)
        count = sum(1 for path in fresh.rglob("*") if path.is_file())
        _replace(fresh, out)
    return count


def _replace(fresh: Path, out: Path) -> None:
    """Replace a folder by renaming, so that it is never a mixture of old and new files."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as sibling:
        new, old = Path(sibling) / "new", Path(sibling) / "old"
        shutil.move(fresh, new)
        try:
            with contextlib.suppress(FileNotFoundError):
                out.rename(old)
            new.rename(out)
        except BaseException as error:
            if isinstance(error, OSError) and error.errno in (errno.ENOTEMPTY, errno.EEXIST):
                raise SpecError("was replaced by another run at the same time; try again", file=out) from None
            if old.exists():
                old.rename(out)
            raise


def _old_names(document: Document, rules: Path) -> tuple[Aliases, Removed]:
    aliases, removed = Aliases.read(rules), Removed.read(rules)
    names = public_names(document)
    aliases.check(names, rules)
    removed.check(names, aliases, rules)
    return aliases, removed


def _check_replaceable(out: Path) -> None:
    """Raise SpecError for a folder that is not empty and not a generated package."""
    if out.exists() and not (out / manifest.MANIFEST).exists() and (not out.is_dir() or any(out.iterdir())):
        raise SpecError("is not a generated package and will not be replaced", file=out)


def _format(out: Path, source: Path) -> None:
    """Fix imports and format; then check the output by the lint rules of the project.

    Where the vendor's names and values break a rule, the line is exempt from it.
    """
    _ruff("check", "--fix-only", out=out, source=source)
    _ruff("format", out=out, source=source)
    rules = ("check", "--quiet", "--output-format=concise")
    if _ruff_problem(*rules, out=out):
        _ruff("check", "--quiet", "--add-noqa", f"--select={_RULES_FOR_NAMES}", out=out, source=source)
        _ruff(*rules, out=out, source=source)


_RULES_FOR_NAMES = "A004,E501,E741,N801,N802,N803,N815,N816,N999,RUF001,RUF002,RUF003"
"""Lint rules about names, characters and the length of lines."""


def _ruff(*arguments: str, out: Path, source: Path) -> None:
    problem = _ruff_problem(*arguments, out=out)
    if problem:
        raise SpecError(f"ruff {arguments[0]} fails on the output: {problem}", file=source)


def _ruff_problem(*arguments: str, out: Path) -> str:
    settings = ("--config", str(ROOT / "pyproject.toml"), "--no-cache")
    command = [find_ruff_bin(), *arguments, *settings, str(out)]  # in half the time of `python -m ruff`
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    first = f"{done.stderr}{done.stdout}".strip().partition("\n")[0].replace(f"{out}/", "")
    return (first or "for no stated reason") if done.returncode else ""
