"""Programs written for a peer, which must work unchanged but for the module that they import.

They are in `tests/peers/<suite>/programs`, and import our module; for the original, its name is replaced.
The environment variables `STAND_IN_URL`, `STAND_IN_KEY` and `STAND_IN_MANAGEMENT_KEY` tell them where the
stand-in server is. What they print is compared, and what they send.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path
from typing import Any

from openrouter_sdk.testing import RecordedRequest, Script, StandInServer
from tests.peers.player import Job, Outcome

HOME = Path(__file__).parent

Observation = dict[str, Any]
"""The lines that a program printed, and the requests that it sent: JSON values, to be compared and stored."""

IGNORED_HEADERS = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "host", "user-agent"}
)
"""Headers that differ between HTTP libraries, or identify the client."""


@dataclass(frozen=True)
class Suite:
    """The programs of a peer, and what the stand-in says to them.

    `scripts` has an entry for each program. Programs in `needs_original` use the original package and ours at
    the same time, so that they cannot run where only ours is installed.
    """

    peer: str
    original: str
    ours: str
    scripts: Mapping[str, Callable[[Script], object]]
    needs_original: frozenset[str] = field(default=frozenset())
    renamed_headers: Mapping[str, str] = field(default_factory=dict)
    """Headers that ours sends by another name: theirs -> ours."""
    home: str = ""
    """The folder of the suite, unless it is named after the peer."""
    by_environment: bool = False
    """Whether programs say nothing about key and address, which are in the environment as ours reads them."""
    table: Sequence[tuple[str, str]] = ()
    """What a page says is to be replaced in a program for the original: theirs, and ours."""
    for_original: Mapping[str, str] = field(default_factory=dict)
    """What else is replaced in a program for the original, afterwards: ours -> theirs."""
    comparable: Callable[[Observation], Observation] = lambda seen: seen
    """An observation without what is known to differ."""

    @property
    def folder(self) -> Path:
        """The folder of the suite."""
        return HOME / (self.home or self.peer)

    @property
    def record(self) -> Path:
        """The file with what was observed of the original, for tests that run without it."""
        return self.folder / "expected.json"

    def names(self) -> list[str]:
        """The names of all programs."""
        return sorted(path.stem for path in (self.folder / "programs").glob("*.py"))

    def expected(self) -> dict[str, Observation]:
        """What was observed of the original, by program; nothing before the first recording."""
        if not self.record.exists():
            return {}
        recorded: dict[str, Observation] = json.loads(self.record.read_text("utf-8"))["programs"]
        return recorded

    def written_for_original(self, source: str) -> str:
        """A program for ours, as one for the original."""
        pairs = [*((ours, theirs) for theirs, ours in self.table), *self.for_original.items()]
        for ours, theirs in (*pairs, (self.ours, self.original)):
            source = source.replace(ours, theirs)
        return source

    def observe(self, name: str, run: Callable[[Job], Outcome], *, original: bool = False) -> Observation:
        """Run a program against a stand-in server of its own.

        Raises ProgramError when the program ends with an exception.
        """
        path = self.folder / "programs" / f"{name}.py"
        source = path.read_text("utf-8")
        if original:
            source = self.written_for_original(source)
        # Not strict: whether a request is right is for the comparison to say.
        with StandInServer(strict=False) as server:
            self.scripts[name](server.script)
            variables = {
                "STAND_IN_URL": server.url,
                "STAND_IN_KEY": server.key,
                "STAND_IN_MANAGEMENT_KEY": server.management_key,
            }
            if self.by_environment:
                # The second is what LangChain calls the address.
                addresses = dict.fromkeys(("OPENROUTER_BASE_URL", "OPENROUTER_API_BASE"), server.url)
                variables |= {**addresses, "OPENROUTER_API_KEY": server.key}
            outcome = run({"path": str(path), "source": source, "variables": variables})
            requests = [self._plain(request) for request in server.requests]
        if outcome["raised"]:
            raise ProgramError(outcome["raised"])
        return self.comparable({"printed": outcome["printed"].splitlines(), "requests": requests})

    def _plain(self, request: RecordedRequest) -> dict[str, Any]:
        return plain_request(request, self.renamed_headers)


def plain_request(request: RecordedRequest, renamed: Mapping[str, str]) -> dict[str, Any]:
    """A request as JSON values, without what identifies the client; `renamed` maps names of headers."""
    headers = {
        renamed.get(name, name): "multipart/form-data" if value.startswith("multipart/form-data") else value
        for name, value in sorted(request.headers)
        if not _is_ignored(name, request)
    }
    return {
        "request": f"{request.method} {request.path}",
        "query": sorted(map(list, request.query)),
        "headers": headers,
        "body": _body(request),
    }


def _is_ignored(name: str, request: RecordedRequest) -> bool:
    if name == "content-type" and not request.body:
        return True
    return name in IGNORED_HEADERS or name.startswith("x-stainless-")


class ProgramError(Exception):
    """A program ended with an exception, or not in time."""


def _body(request: RecordedRequest) -> Any:
    """The body as a JSON value; of a form, its parts."""
    kind = request.header("content-type") or ""
    if kind.startswith("multipart/form-data"):
        message = message_from_bytes(f"content-type: {kind}\r\n\r\n".encode() + request.body)
        parts = [part for part in message.walk() if not part.is_multipart()]
        return sorted(
            [
                str(part["content-disposition"]),
                str(part["content-type"]),
                bytes(part.get_payload(decode=True)).decode("latin-1"),
            ]
            for part in parts
        )
    return json.loads(request.body) if request.body else None


def differences(expected: Observation, found: Observation) -> Iterator[str]:
    """Describe what differs between two observations of a program, a line each."""
    yield from _differing("printed line", expected["printed"], found["printed"])
    pairs = zip(expected["requests"], found["requests"], strict=False)
    for number, (wanted, sent) in enumerate(pairs, 1):
        for part in wanted:
            if wanted[part] != sent[part]:
                yield f"request {number}: {part} is {sent[part]!r} instead of {wanted[part]!r}"
    if len(expected["requests"]) != len(found["requests"]):
        yield f"{len(found['requests'])} requests instead of {len(expected['requests'])}"


def _differing(what: str, expected: list[str], found: list[str]) -> Iterator[str]:
    for number, (wanted, printed) in enumerate(zip(expected, found, strict=False), 1):
        if wanted != printed:
            yield f"{what} {number} is {printed!r} instead of {wanted!r}"
    if len(expected) != len(found):
        yield f"{len(found)} lines printed instead of {len(expected)}"
