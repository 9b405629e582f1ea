"""Asks the control of a stand-in, in the process or on a port, as a program of any language would."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from openrouter_sdk.testing import StandInTransport

Json = dict[str, Any]
CHAT: Json = {"model": "a/b", "messages": [{"role": "user", "content": "Hello"}]}


class ControlClient:
    """Sends requests to a stand-in; `session` names one by the header."""

    def __init__(self, transport: StandInTransport, session: str | None = None) -> None:
        self.transport = transport
        self.headers = {} if session is None else {"x-stand-in-session": session}
        self.key = transport.key

    def send(self, method: str, path: str, **request: Any) -> httpx.Response:
        with httpx.Client(transport=self.transport, base_url="http://stand-in") as client:
            given = {**self.headers, **request.pop("headers", {})}
            return client.request(method, path, headers=given, **request)

    def __call__(self, method: str, path: str, body: Any = None, expected: int = 200) -> Any:
        """Ask the control, and return the JSON of the answer."""
        sent = {} if body is None else {"json": body}
        answer = self.send(method, f"/__stand-in{path}", **sent)
        assert answer.status_code == expected, answer.text
        return answer.json()

    def api(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] = {}
    ) -> httpx.Response:
        """Ask the API."""
        sent = {} if body is None else {"json": body}
        given = {"authorization": f"Bearer {self.key}", **headers}
        return self.send(method, f"/api/v1{path}", headers=given, **sent)

    def chat(self, text: str = "Hello", **more: Any) -> httpx.Response:
        """Send a chat with one message."""
        body = {**CHAT, "messages": [{"role": "user", "content": text}], **more}
        return self.api("POST", "/chat/completions", body)

    def ask(self, text: str = "Hello", **more: Any) -> str:
        """Return the text of the reply to a chat with one message."""
        answer = self.chat(text, **more)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["choices"][0]["message"]["content"])
