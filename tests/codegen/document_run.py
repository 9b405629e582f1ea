"""Hold a case to what it says: its document is refused in one line, or its client does what is expected."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx

from codegen.__main__ import main
from codegen.audit.vendor_facts import lost
from codegen.audit.verify import missing
from codegen.document.openapi import Document, load
from tests.codegen.document_case import Case
from tests.codegen.document_client import PACKAGE, DocumentClient, base_url, import_all, installed

_UNCLEAR = ("Traceback", "(not shown)", "None:", "object at 0x", " within ")


@dataclass(frozen=True)
class Made:
    """What was made of a document."""

    contract: Path
    package: Path


def run_case(case: Case, folder: Path, *, thorough: bool) -> None:
    """Pin, generate, audit, import and call; or compare the line of the refusal."""
    if (made := make(case, folder, thorough=thorough)) is not None:
        hold(case, made)


def make(case: Case, folder: Path, *, thorough: bool) -> Made | None:
    """Pin, generate and audit a document, or have it refused.

    A thorough run also pins the contract again, which gives the same bytes, and checks the package by
    generating it again.
    """
    contract, package = folder / "pinned" / "openapi.yaml", folder / "pinned" / PACKAGE
    source = _write(case, folder / "given")
    contract.parent.mkdir(parents=True)
    line = _refusal("pin", "--bare", source, "--out", contract)
    if not line:
        line = _refusal("generate", "--spec", contract, "--out", package)
    if case.refused is not None:
        _check_refusal(case.refused, line, folder)
        assert not package.exists(), "something was generated"
        return None
    assert not line, line
    problems = [*lost(load(source), load(contract)), *missing(load(contract), package)]
    assert not problems, "\n".join(problems)
    if thorough:
        assert not _refusal("check", "--spec", contract, "--package", package)
        again = folder / "again.yaml"
        assert not _refusal("pin", "--bare", contract, "--out", again)
        assert again.read_bytes() == contract.read_bytes(), "the contract is not a fixed point"
    return Made(contract, package)


def hold(case: Case, made: Made) -> None:
    """Look for the texts that a case shows, import every module, and make the calls."""
    for file, texts in case.shows.items():
        shown = (made.package / file).read_text("utf-8")
        for text in texts:
            assert text in shown, f"{text} is not in {file}"
    document = load(made.contract)
    with installed(made.package):
        import_all(made.package)
        for call in case.calls:
            _run_call(call, document)


def _write(case: Case, folder: Path) -> Path:
    for name, content in case.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder / next(iter(case.files))


def _refusal(*arguments: object) -> str:
    """What a command says on standard error if it fails."""
    out, error = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        status = main([str(argument) for argument in arguments])
    assert bool(status) is bool(error.getvalue()), f"status {status} with {error.getvalue()!r}"
    return error.getvalue()


def _check_refusal(expected: str, said: str, folder: Path) -> None:
    assert said, "was not refused"
    assert said.count("\n") == 1, said
    assert said.startswith("codegen: "), said
    line = said.removeprefix("codegen: ").strip()
    line = line.replace(f"{folder}/given/", "").replace(f"{folder}/pinned/", "")
    assert tempfile.gettempdir() not in line, f"names a staging path: {line}"
    for words in _UNCLEAR:
        assert words not in line, f"is not clear: {line}"
    assert re.search(expected, line), line


# --- calls ------------------------------------------------------------------------------------------


def _run_call(call: Mapping[str, Any], document: Document) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        return _response(call.get("answers", {"status": 204}))

    client = DocumentClient(call.get("base_url", base_url(document)), answer)
    try:
        result = client.run(call["call"], _arguments(call.get("arguments", {})))
    except Exception as error:
        if type(error).__name__ != call.get("error") or not re.search(call.get("message", ""), str(error)):
            raise
    else:
        assert "error" not in call, f"no error, but {result!r}"
        _check_result(call, result)
    if call.get("sends") == "nothing":
        assert not sent, sent
    elif sent or "error" not in call:
        (request,) = sent
        _check_request(call.get("sends", {}), request)


def _arguments(value: Any) -> Any:
    """JSON as Python arguments.

    `$bytes` is bytes in base64, `$file` a tuple of name, content and type, `$model` a model of a class.
    """
    if isinstance(value, list):
        return [_arguments(member) for member in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"$bytes"}:
        return base64.b64decode(value["$bytes"])
    if value.keys() == {"$file"}:
        file = value["$file"]
        return (file["name"], file["text"].encode(), *([file["type"]] if "type" in file else []))
    if value.keys() == {"$model"}:
        model = value["$model"]
        return getattr(import_module(f"{PACKAGE}.models"), model["class"]).from_dict(model["json"])
    return {key: _arguments(member) for key, member in value.items()}


def _response(given: Mapping[str, Any]) -> httpx.Response:
    headers = {name.lower(): value for name, value in given.get("headers", {}).items()}
    content = b""
    if "json" in given:
        content = json.dumps(given["json"]).encode()
        headers.setdefault("content-type", "application/json")
    elif "body" in given:
        content = given["body"].encode()
    elif "bytes" in given:
        content = base64.b64decode(given["bytes"])
    elif "events" in given:
        headers.setdefault("content-type", "text/event-stream")
        data = (event if isinstance(event, str) else json.dumps(event) for event in given["events"])
        content = "".join(f"data: {one}\n\n" for one in data).encode()
    return httpx.Response(given.get("status", 200), headers=headers, content=content)


def _check_request(expected: Mapping[str, Any], request: httpx.Request) -> None:
    content, headers = request.content, request.headers
    found: dict[str, Any] = {"method": request.method, "target": request.url.raw_path.decode()}
    found["headers"] = {name: headers.get(name) for name in expected.get("headers", {})}
    if "json" in expected:
        found["json"] = json.loads(content)
    found["body"] = content.decode("utf-8", "replace")
    found["bytes"] = base64.b64encode(content).decode()
    if "form" in expected:
        found["form"] = [list(pair) for pair in parse_qsl(content.decode(), keep_blank_values=True)]
    if "parts" in expected:
        found["parts"] = _parts(headers["content-type"], content, expected["parts"])
    _check_equal({key: found[key] for key in expected}, expected)


def _parts(media: str, content: bytes, expected: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The parts of a multipart body, of each what is expected of the part in its place."""
    whole = b"content-type: " + media.encode() + b"\r\n\r\n" + content
    parts = []
    for index, part in enumerate(BytesParser(policy=HTTP).parsebytes(whole).iter_parts()):
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        found: dict[str, Any] = {
            "name": part.get_param("name", header="content-disposition"),
            "filename": part.get_filename(),
            "type": part.get_content_type() if "content-type" in part else None,
            "body": payload.decode("utf-8", "replace"),
        }
        wanted = expected[index] if index < len(expected) else {}
        if "json" in wanted:
            found["json"] = json.loads(payload)
        parts.append({key: found[key] for key in wanted or ("name", "body")})
    return parts


def _check_result(call: Mapping[str, Any], result: Any) -> None:
    if "result" in call:
        _check_equal(_plain(result), call["result"])
    if "events" in call:
        _check_equal(_plain(result), call["events"])
    types = call.get("types", {}) | ({"": call["type"]} if "type" in call else {})
    for place, name in types.items():
        found = type(_at(result, place)).__name__
        assert found == name, f"{place or 'the result'} is a {found}, not a {name}"
    for place, value in call.get("attributes", {}).items():
        _check_equal({place: _plain(_at(result, place))}, {place: value})


def _at(value: Any, place: str) -> Any:
    """What is at a place such as `data.0.owner`: attributes of models, and members of lists and maps."""
    for part in place.split(".") if place else ():
        if isinstance(value, (list, tuple)):
            value = value[int(part)]
        else:
            value = value[part] if type(value) is dict else getattr(value, part)
    return value


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, (list, tuple)):
        return [_plain(member) for member in value]
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    return value


def _check_equal(found: Any, expected: Any) -> None:
    """Compare as JSON, which tells 1, 1.0 and true apart; Python takes them for equal."""
    there, wanted = (json.dumps(value, sort_keys=True) for value in (found, expected))
    assert there == wanted, f"\nfound    {there}\nexpected {wanted}"
