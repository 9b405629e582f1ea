"""Drives openapi-python-client over the contract; whatever it complains of is an error here.

It reads OpenAPI into classes, endpoints, bodies and responses, and names them for Python. Left to itself
it exits with success while dropping what it does not understand, so every diagnostic is raised, and what
came out is held against the contract.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.strings import PythonIdentifier

from codegen.document.openapi import Document, Schema, SpecError, operations, schemas
from codegen.document.walk import rewrite_document
from codegen.naming.python import PREFIX

PACKAGE = "openrouter_api"
# Names that the modules of models and of request types import from elsewhere, and a component whose request
# type would be called as one of them.
_OF_MODULES = {
    *("Any", "Decode", "FileInput", "Literal", "Mapping", "Required", "Sequence", "Shape"),
    *("TypeAlias", "TypedDict", "UNSET", "Unknown", "Unset"),
    "Typed",
}


@frozen
class Parsed:
    """The contract as openapi-python-client understood it."""

    data: GeneratorData
    config: Config
    endpoints: dict[str, Endpoint]
    """By operationId."""

    def class_of(self, component: str) -> Class:
        """Class name of a component, and the name of its decoder behind `decode_`: its `module_name`."""
        return Class.from_string(string=component, config=self.config)


def parse(document: Document, out: Path) -> Parsed:
    """Read the contract. Raises SpecError for every diagnostic, and for what was silently left out."""
    config = _config(document, out)
    data = GeneratorData.from_dict(_view(document), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError(f"{data.header}: {_line(data.detail)}")
    for error in data.errors:
        raise SpecError(f"{_line(error.header)} {_line(error.detail)}".strip())
    for collection in data.endpoint_collections_by_tag.values():
        for problem in collection.parse_errors:
            raise SpecError(f"{_line(problem.header)} {_line(problem.detail)}".strip())
    parsed = Parsed(data, config, _by_operation(document, data))
    _compare(document, parsed)
    return parsed


def _config(document: Document, out: Path) -> Config:
    binary = {
        media: "application/octet-stream"
        for _, _, operation in operations(document)
        for response in operation["responses"].values()
        for media in response.get("content", {})
        if media.split("/")[0] in ("audio", "image", "video")
    }
    settings = ConfigFile(
        package_name_override=PACKAGE,
        literal_enums=True,
        content_type_overrides=binary,
        post_hooks=[],
        field_prefix=PREFIX,
    )
    return Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", True, out)


def _view(document: Document) -> Document:
    """The contract as the parser should see it: maps without properties are plain values, not classes."""

    def rewrite(schema: Schema, _place: Any) -> Schema:
        if schema.get("type") == "object" and not schema.get("properties"):
            return {}
        return schema

    return rewrite_document(document, rewrite)[0]


def _by_operation(document: Document, data: GeneratorData) -> dict[str, Endpoint]:
    by_name = {
        (str(endpoint.name), endpoint.method): endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    found = {}
    for path, method, operation in operations(document):
        name = str(PythonIdentifier(operation["operationId"], prefix=PREFIX))
        if (name, method) not in by_name:
            raise SpecError("openapi-python-client left this operation out", place=f"{method.upper()} {path}")
        found[operation["operationId"]] = by_name[name, method]
    return found


def _compare(document: Document, parsed: Parsed) -> None:
    """Every object and enum has a class, every parameter an argument, every body and answer a reader."""
    classes = {str(model.class_info.name) for model in parsed.data.models}
    classes |= {str(enum.class_info.name) for enum in parsed.data.enums}
    owners: dict[str, str] = {}
    for name, schema in schemas(document).items():
        info = parsed.class_of(name)
        if info.name in _OF_MODULES:
            raise SpecError("its name is taken in every module", place=("components", "schemas", name))
        if info.module_name in owners:
            raise SpecError(
                f"shares its decoder decode_{info.module_name} with {owners[info.module_name]}", place=name
            )
        owners[info.module_name] = name
        if (schema.get("properties") or "enum" in schema) and info.name not in classes:
            raise SpecError(
                "openapi-python-client left this schema out", place=("components", "schemas", name)
            )
    for path, method, operation in operations(document):
        endpoint = parsed.endpoints[operation["operationId"]]
        place = f"{method.upper()} {path}"
        said = {(str(p["in"]), str(p["name"])) for p in operation.get("parameters", ())}
        read = {
            (str(where), prop.name.get_untrusted_value()) for where, prop in endpoint.iter_all_parameters()
        }
        if said != read:
            raise SpecError(f"openapi-python-client left out parameters: {sorted(said ^ read)}", place=place)
        if len(endpoint.bodies) != len(operation.get("requestBody", {}).get("content", {})):
            raise SpecError("openapi-python-client left out a body", place=place)
        if len(endpoint.responses) != len(operation["responses"]):
            raise SpecError("openapi-python-client left out a response", place=place)


def _line(text: object) -> str:
    """One line of a diagnostic; what it hides as untrusted has no text, only an address that varies."""
    shown = re.sub(r"<openapi_python_client\.\S+ object at 0x[0-9a-f]+>", "(not shown)", str(text or ""))
    return " ".join(shown.split())
