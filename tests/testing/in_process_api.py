"""An in-process API whose every answer is validated against its schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from openrouter_sdk.testing import RecordedRequest, StandIn

Judge = Callable[[Any, Any], None]


@dataclass(frozen=True)
class ApiAnswer:
    """A status and a body; `value` is the body parsed as JSON."""

    status: int
    body: bytes
    generation: str | None = None
    location: str | None = None

    @property
    def value(self) -> Any:
        return json.loads(self.body)


class InProcessApi:
    """Asks a stand-in. A success has to be valid for its operation, anything else for the error envelope."""

    def __init__(self, judge: Judge, stand_in: StandIn | None = None) -> None:
        self.stand_in = stand_in or StandIn()
        self._judge = judge

    def __call__(self, method: str, path: str, body: Any = None, **query: str | int) -> ApiAnswer:
        """Ask by path (below the API's prefix, or a URL) with a body to be written as JSON."""
        content = b"" if body is None else json.dumps(body).encode()
        headers = [("content-type", "application/json")] if content else []
        return self.send(method, path, headers, content, query)

    def get(self, path: str, **query: str | int) -> Any:
        """The value of what has to be a success."""
        answered = self("GET", path, **query)
        assert answered.status == 200, answered.body
        return answered.value

    def send(
        self,
        method: str,
        path: str,
        headers: list[tuple[str, str]],
        content: bytes,
        query: Mapping[str, str | int] | None = None,
    ) -> ApiAnswer:
        """Ask with any body, with a key of the kind that the operation wants."""
        contract = self.stand_in.contract
        path = urlsplit(path).path
        path = path if path.startswith("/api/") else contract.prefix + path
        operation = contract.find(method, path).operation
        assert operation is not None, path
        key = self.stand_in.management_key if operation.management_key else self.stand_in.key
        fields = [("host", "127.0.0.1:1"), ("authorization", f"Bearer {key}"), *headers]
        pairs = [(name, str(value)) for name, value in (query or {}).items()]
        answer = self.stand_in.answer(RecordedRequest(method, path, pairs, fields, content))
        body = b"".join(chunk for chunk in answer.chunks if isinstance(chunk, bytes))
        told = dict(answer.headers)
        answered = ApiAnswer(answer.status, body, told.get("x-generation-id"), told.get("location"))
        if 300 <= answer.status < 400:
            assert body == b""
        elif answer.status >= 400 and operation.error_codes:
            self._judge("OAuthErrorResponse", answered.value)
        elif answer.status >= 400:
            self._judge("NotFoundResponse" if answer.status == 404 else "BadRequestResponse", answered.value)
        elif dict(answer.headers).get("content-type") == "application/json":
            self._judge(operation.result_schema, answered.value)
        return answered

    def upload(self, content: bytes, filename: str = "a.txt", media_type: str = "text/plain") -> Any:
        """Upload a file; the value of the answer."""
        disposition = f'content-disposition: form-data; name="file"; filename="{filename}"'
        head = f"--edge\r\n{disposition}\r\ncontent-type: {media_type}\r\n\r\n"
        form = head.encode() + content + b"\r\n--edge--\r\n"
        answered = self.send("POST", "/files", [("content-type", "multipart/form-data; boundary=edge")], form)
        assert answered.status == 200, answered.body
        return answered.value


def at(path: str, *values: Any) -> str:
    """A path with each `{}` replaced by a value, escaped."""
    return path.format(*(quote(str(value), safe="") for value in values))
