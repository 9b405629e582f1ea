"""Parse the contract with openapi-python-client, and raise each of its diagnostics as an error.

By itself it succeeds while dropping what it does not understand, so the result is also compared with the
contract.
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

from codegen.document.media_types import EVENTS, FORM, JSON, MULTIPART
from codegen.document.openapi import Document, SpecError, operations, ref_name, schemas
from codegen.document.walk import copy_holders, slots
from codegen.naming.components import RESERVED_CLASSES
from codegen.naming.python import PREFIX

PACKAGE = "openrouter_api"
_KNOWN_MEDIA_TYPES = frozenset((JSON, FORM, MULTIPART, EVENTS))
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


@frozen
class Parsed:
    """The contract as parsed by openapi-python-client."""

    data: GeneratorData
    config: Config
    endpoints: dict[str, Endpoint]
    """operationId -> endpoint."""

    def class_of(self, component: str) -> Class:
        """Return the class of a component."""
        return Class.from_string(string=component, config=self.config)


def parse(document: Document, out: Path) -> Parsed:
    """Parse the contract. Raises SpecError for any diagnostic, and for anything that was left out."""
    config = _config(document, out)
    plain = _skeleton(_plain_operations(document))
    data = GeneratorData.from_dict({**plain, "openapi": "3.1.0"}, config=config)
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
    contents = [
        holder.get("content", {})
        for _, _, operation in operations(document)
        for holder in (operation.get("requestBody", {}), *operation["responses"].values())
    ]
    # What it does not know is as good as bytes, since bodies and results are read by ours.
    binary = {
        media: "application/octet-stream"
        for content in contents
        for media in content
        if media not in _KNOWN_MEDIA_TYPES
    }
    settings = ConfigFile(
        package_name_override=PACKAGE,
        literal_enums=True,
        content_type_overrides=binary,
        post_hooks=[],
        field_prefix=PREFIX,
    )
    return Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", True, out)


def _plain_operations(document: Document) -> Document:
    """Return the contract with operations without parameters, and with methods that the parser knows."""
    paths: dict[str, Any] = {}
    for path, method, operation in operations(document):
        bare: dict[str, Any] = {key: operation[key] for key in ("operationId", "tags") if key in operation}
        bare["responses"] = {
            status: {"description": "", **_contents(response)}
            for status, response in operation["responses"].items()
        }
        if "requestBody" in operation:
            bare["requestBody"] = _contents(operation["requestBody"])
        plain = path.replace("{", "<").replace("}", ">")
        known = _known_method(method)
        paths.setdefault(plain if known == method else f"{plain} ({method})", {})[known] = bare
    info = {"title": "API", "version": "1"}
    return {"info": info, "paths": paths, "components": {"schemas": schemas(document)}}


def _contents(holder: dict[str, Any]) -> dict[str, Any]:
    if "content" not in holder:
        return {}
    content = {
        media: {"schema": body["schema"]} if "schema" in body else {}
        for media, body in holder["content"].items()
    }
    return {"content": content}


def _known_method(method: str) -> str:
    """Return the method by which the parser knows an operation: it has no others than OpenAPI 3.1."""
    return method if method in _METHODS else "post"


def _skeleton(document: Document) -> Document:
    """Return the contract for the parser: which components are objects, and what refers to them.

    Types, enums and properties are rendered from the contract itself, so nothing in them can fail here.
    """
    copy: Document = copy_holders(document)
    for place, holder, key in list(slots(copy)):
        schema = holder[key]
        if place[:2] == ("components", "schemas"):
            holder[key] = {"type": "object"} if schema.get("properties") else {}
        elif ref_name(schema) is None:
            holder[key] = {}
    for _, _, operation in operations(copy):
        for body in operation.get("requestBody", {}).get("content", {}).values():
            body.setdefault("schema", {})
    return copy


def _by_operation(document: Document, data: GeneratorData) -> dict[str, Endpoint]:
    by_name = {
        (str(endpoint.name), endpoint.method): endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    found = {}
    for path, method, operation in operations(document):
        name = str(PythonIdentifier(operation["operationId"], prefix=PREFIX))
        key = name, _known_method(method)
        if key not in by_name:
            raise SpecError("openapi-python-client left out this operation", place=f"{method.upper()} {path}")
        found[operation["operationId"]] = by_name[key]
    return found


def _compare(document: Document, parsed: Parsed) -> None:
    """Raise SpecError unless all schemas, bodies and responses of the contract were parsed."""
    classes = {str(model.class_info.name) for model in parsed.data.models}
    for name, schema in schemas(document).items():
        info = parsed.class_of(name)
        if info.name in RESERVED_CLASSES:
            raise SpecError("its name is reserved in every module", place=("components", "schemas", name))
        if schema.get("properties") and info.name not in classes:
            raise SpecError(
                "openapi-python-client left out this schema", place=("components", "schemas", name)
            )
    for path, method, operation in operations(document):
        endpoint = parsed.endpoints[operation["operationId"]]
        place = f"{method.upper()} {path}"
        if len(endpoint.bodies) != len(operation.get("requestBody", {}).get("content", {})):
            raise SpecError("openapi-python-client left out a body", place=place)
        if len(endpoint.responses) != len(operation["responses"]):
            raise SpecError("openapi-python-client left out a response", place=place)


def _line(text: object) -> str:
    """Return a diagnostic as one line, without the addresses of values that it hides as untrusted."""
    line = re.sub(r"<openapi_python_client\.\S+ object at 0x[0-9a-f]+>", "(not shown)", str(text or ""))
    return " ".join(line.split())
