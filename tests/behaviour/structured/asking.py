"""How the tests of typed answers ask on either API, in each mode."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MODES = ("json_schema", "tool", "json_object")
MODEL = "test/model"


@dataclass
class Line:
    what: str
    price: float


@dataclass
class Invoice:
    total: float
    lines: list[Line]
    note: str | None = None


INVOICE = {"total": 12.5, "lines": [{"what": "Tea", "price": 12.5}], "note": None}
ANSWER = Invoice(12.5, [Line("Tea", 12.5)])


@dataclass(frozen=True)
class Api:
    """An API on which a value can be asked for."""

    name: str

    @property
    def asked(self) -> dict[str, Any]:
        """Arguments of a request."""
        if self.name == "chat":
            return {"model": MODEL, "messages": [{"role": "user", "content": "How much?"}]}
        return {"model": MODEL, "input": "How much?"}

    def parse(self, client: Any, output_type: Any = Invoice, **more: Any) -> Any:
        return getattr(client, self.name).parse(output_type, **{**self.asked, **more})

    def parse_stream(self, client: Any, output_type: Any = Invoice, **more: Any) -> Any:
        return getattr(client, self.name).parse_stream(output_type, **{**self.asked, **more})


APIS = {name: Api(name) for name in ("chat", "responses")}


def said(mode: str, value: Any, name: str = "Invoice") -> dict[str, Any]:
    """A reply of the model with a value, or a text, in the words of the mode."""
    text = value if isinstance(value, str) else json.dumps(value)
    return {"tool_calls": [{"name": name, "arguments": text}]} if mode == "tool" else {"text": text}


def bodies(server: Any) -> list[dict[str, Any]]:
    """What was sent, without the requests for the catalogue."""
    return [request.json() for request in server.requests if request.method == "POST"]


def catalogue(**models: list[str]) -> Mapping[str, Any]:
    """A raw answer with models of these names, and what they support."""
    listed = [{"id": f"test/{name}", "supported_parameters": able} for name, able in models.items()]
    return {
        "status": 200,
        "headers": {"content-type": "application/json"},
        "body": json.dumps({"data": listed}).encode(),
    }
