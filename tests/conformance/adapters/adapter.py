"""Play black-box cases with one client: ask the server for them, perform them, report what came of it.

For programs beside this file, one a client. Standard library only, since each client lives in an environment
of its own. blackbox.md says what the words mean.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import json
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Timer
from typing import Any

JSON = dict[str, Any]
Report = Callable[[JSON], None]


class NotSupportedError(Exception):
    """The client has no way to do what the case asks."""


@dataclass(frozen=True)
class Adapter:
    """What the driver needs to know of a client."""

    name: str
    version: str
    play: Callable[[JSON, str, str, Report], Any]
    """Performs `do` at a base URL with a key, and reports before it closes the client. May be a coroutine
    function; its report is then a blocking call, for a thread."""
    lacks: Mapping[str, str] = field(default_factory=dict)
    """Why it cannot do what a case needs: a feature, `operation:<name>`, or `merged:<operation>`, which is
    the whole result of a stream."""


def result(value: Mapping[str, Any]) -> JSON:
    """The outcome of a call that returned."""
    return {"kind": "result", "value": dict(value)}


def error(category: str, message: object, **fields: Any) -> JSON:
    """The outcome of a call that failed. Fields that the client does not expose are None or left out."""
    return {"kind": "error", "error": {"category": category, "message": str(message), **fields}}


def not_supported(reason: object) -> JSON:
    """The outcome when the client cannot do it."""
    return {"kind": "not_supported", "reason": str(reason)}


# --- performing a case with a client of threads -----------------------------------------------------------

CLOSE_AFTER = 0.3
"""Seconds after which a client is closed during a call."""


def perform(do: JSON, client: Any, outcome: Callable[[Any, JSON], JSON], report: Report) -> None:
    """Make the calls of a case, close the client when the case says, and report; `outcome` makes one call."""
    when = do.get("close")
    if when == "before_call":
        client.close()
    if when == "during_call":
        Timer(CLOSE_AFTER, client.close).start()
    found = of_several(_outcomes(do, client, outcome))
    if when == "before_report":
        client.close()
    report(found)


def _outcomes(do: JSON, client: Any, outcome: Callable[[Any, JSON], JSON]) -> list[JSON]:
    if "concurrent" not in do:
        return [outcome(client, do) for _ in range(do.get("times", 1))]
    with ThreadPoolExecutor(do["concurrent"]) as pool:
        return list(pool.map(lambda _: outcome(client, do), range(do["concurrent"])))


def of_several(outcomes: list[JSON]) -> JSON:
    """The outcome of several calls: that of one that failed, if there is one, else the last."""
    failed = [outcome for outcome in outcomes if outcome["kind"] == "error"]
    return (failed or outcomes)[-1]


# --- reading what a client gives, as plain data -----------------------------------------------------------


def read(operation: str, value: JSON, do: JSON | None = None) -> JSON:
    """The neutral fields of a result in the shape of the API."""
    found = _READERS[operation](value)
    wanted = (do or {}).get("fields")
    return {**found, "fields": {name: value.get(name) for name in wanted}} if wanted else found


def _chat(value: JSON) -> JSON:
    choice: JSON = next(iter(value.get("choices") or ()), {})
    message = choice.get("message") or {}
    return {
        "id": value.get("id"),
        "model": value.get("model"),
        "text": message.get("content"),
        "refusal": message.get("refusal"),
        "reasoning": message.get("reasoning"),
        "reasoning_details": message.get("reasoning_details"),
        "images": len(message.get("images") or ()),
        "finish_reason": choice.get("finish_reason"),
        "usage": value.get("usage"),
        "tool_calls": [
            _call(call.get("id"), call.get("function") or {}) for call in message.get("tool_calls") or ()
        ],
    }


def _responses(value: JSON) -> JSON:
    output = [item for item in value.get("output") or () if isinstance(item, dict)]
    texts = [part for item in output if item.get("type") == "message" for part in item.get("content") or ()]
    return {
        "id": value.get("id"),
        "model": value.get("model"),
        "text": "".join(part["text"] for part in texts if part.get("type") == "output_text"),
        "usage": value.get("usage"),
        "tool_calls": [
            _call(item.get("call_id"), item) for item in output if item.get("type") == "function_call"
        ],
    }


def _messages(value: JSON) -> JSON:
    blocks = [block for block in value.get("content") or () if isinstance(block, dict)]
    return {
        "id": value.get("id"),
        "model": value.get("model"),
        "text": "".join(block["text"] for block in blocks if block.get("type") == "text"),
        "finish_reason": value.get("stop_reason"),
        "usage": value.get("usage"),
        "tool_calls": [
            {"id": block.get("id"), "name": block.get("name"), "arguments": json.dumps(block.get("input"))}
            for block in blocks
            if block.get("type") == "tool_use"
        ],
    }


def _call(identifier: Any, function: JSON) -> JSON:
    return {"id": identifier, "name": function.get("name"), "arguments": function.get("arguments")}


_READERS: Mapping[str, Callable[[JSON], JSON]] = {
    "chat": _chat,
    "responses": _responses,
    "messages": _messages,
    "embeddings": lambda value: {"vectors": [one["embedding"] for one in value["data"]]},
    "images": lambda value: {"images": len(value["data"])},
    "models.list": lambda value: {"ids": [one["id"] for one in value["data"]]},
    "models.get": lambda value: {"id": value["data"]["id"]},
}


class Pieces:
    """What a program sees that adds up the pieces of a stream itself."""

    def __init__(self, do: JSON) -> None:
        self._operation = do["operation"]
        self._most = do.get("stop_after")
        self._count = 0
        self.value: JSON = {}

    @property
    def text(self) -> str | None:
        """The text so far; None before any came."""
        return self.value.get("text")

    def add(self, event: JSON) -> bool:
        """Take an event in the shape of the API; whether to stop reading."""
        self._count += 1
        {"chat": self._chat, "responses": self._response, "messages": self._message}[self._operation](event)
        return self._count == self._most

    def _chat(self, chunk: JSON) -> None:
        self._keep("usage", chunk.get("usage"))
        for choice in chunk.get("choices") or ():
            delta = choice.get("delta") or {}
            self._append("text", delta.get("content"))
            self._append("reasoning", delta.get("reasoning"))
            self._keep("finish_reason", choice.get("finish_reason"))

    def _response(self, event: JSON) -> None:
        if event.get("type") == "response.output_text.delta":
            self._append("text", event.get("delta"))

    def _message(self, event: JSON) -> None:
        delta = event.get("delta") or {}
        if delta.get("type") == "text_delta":
            self._append("text", delta.get("text"))

    def _append(self, name: str, piece: str | None) -> None:
        if piece:
            self.value[name] = self.value.get(name, "") + piece

    def _keep(self, name: str, value: Any) -> None:
        if value is not None:
            self.value[name] = value


# --- the control API --------------------------------------------------------------------------------------


def main(adapter: Adapter, arguments: Iterable[str] | None = None) -> None:
    """Play all cases of a server and print how they went."""
    parser = argparse.ArgumentParser(description=f"Play black-box cases with {adapter.name}.")
    parser.add_argument("server", help="root of the control API, such as http://127.0.0.1:8080/conformance")
    parser.add_argument("--group", help="only the cases of this group")
    parser.add_argument("--case", help="only the case with this id")
    parser.add_argument("--jobs", type=int, default=8, help="cases at once")
    options = parser.parse_args(None if arguments is None else list(arguments))
    verdicts = play_all(adapter, options.server, options.group, options.case, options.jobs)
    for case_id, verdict in verdicts.items():
        if verdict["status"] != "passed":
            print(f"{verdict['status']:13} {case_id}: {'; '.join(verdict['reasons'])}")
    print(f"{adapter.name} {adapter.version}: {_summary(verdicts)}")


def play_all(
    adapter: Adapter, server: str, group: str | None = None, case: str | None = None, jobs: int = 8
) -> dict[str, JSON]:
    """The verdicts, by the id of the case."""
    tasks = [
        task
        for task in _call_control(f"{server}/cases")["cases"]
        if group in (None, task["group"]) and case in (None, task["id"])
    ]
    with ThreadPoolExecutor(jobs) as pool:
        verdicts = pool.map(lambda task: _play(adapter, server, task), tasks)
        return {task["id"]: verdict for task, verdict in zip(tasks, verdicts, strict=True)}


def _play(adapter: Adapter, server: str, task: JSON) -> JSON:
    about = {"client": adapter.name, "version": adapter.version}
    started = _call_control(f"{server}/cases/{task['id']}/start", about)
    verdicts: list[JSON] = []

    def report(outcome: JSON) -> None:
        verdicts.append(_call_control(f"{server}/runs/{started['run']}/outcome", outcome))

    lacking = _lacking(adapter, task)
    if lacking:
        report(not_supported(lacking))
    else:
        _perform(adapter, task["do"], started, report)
    return verdicts[0]


def _perform(adapter: Adapter, do: JSON, started: JSON, report: Report) -> None:
    try:
        played = adapter.play(do, started["base_url"], started["key"], report)
        if inspect.iscoroutine(played):
            asyncio.run(played)
    except NotSupportedError as reason:
        report(not_supported(reason))


def _lacking(adapter: Adapter, task: JSON) -> str | None:
    do = task["do"]
    needed = [*task["needs"], f"operation:{do['operation']}"]
    if do.get("stream") and do["read"] == "result":
        needed.append(f"merged:{do['operation']}")
    return next((adapter.lacks[name] for name in needed if name in adapter.lacks), None)


def _call_control(url: str, body: JSON | None = None) -> JSON:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"content-type": "application/json"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=60) as answer:
        found: JSON = json.load(answer)
        return found


def _summary(verdicts: Mapping[str, JSON]) -> str:
    statuses = [verdict["status"] for verdict in verdicts.values()]
    return ", ".join(
        f"{statuses.count(status)} {status.replace('_', ' ')}"
        for status in ("passed", "failed", "not_supported")
    )
