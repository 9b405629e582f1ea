"""What an editor with a language server completes and shows; basedpyright's stands for Pylance.

`make check` runs this, not `make test`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CASES: list[tuple[str, set[str]]] = [
    ("client.chat.send(mod|)", {"model=", "models=", "modalities="}),
    ("client.chat.stream(mod|)", {"model=", "models=", "modalities="}),
    ("aclient.chat.stream(time|)", {"timeout="}),
    ("client.with_options(timeout=1).chat.send(temp|)", {"temperature="}),
    ("client.with_options(ret|)", {"retries="}),
    ("client.chat.send(messages=[], options={'|'})", {"'timeout'", "'session_id'", "'api_key'"}),
    ("client.chat.send(messages=[{'role': 'user', '|'}])", {"'content'"}),
    ("OpenRouter(max|)", {"max_body_bytes=", "max_event_bytes="}),
    ("client.chat.send(messages=[]).te|", {"text"}),
    ("client.chat.stream(messages=[]).res|", {"response", "result"}),
]
PRELUDE = """from openrouter_sdk import AsyncOpenRouter, OpenRouter

client = OpenRouter()
aclient = AsyncOpenRouter()
"""


class LanguageServer:
    """A client of the language server protocol, with one open file."""

    def __init__(self, folder: Path, text: str) -> None:
        bin_folder = Path(sys.executable).parent
        self.process = subprocess.Popen(
            # The path lets the server find this Python.
            [bin_folder / "basedpyright-langserver", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}",
            },
        )
        self.file = folder / "program.py"
        self.file.write_text(text)
        root = {"uri": folder.as_uri(), "name": "program"}
        self.ask("initialize", processId=None, rootUri=root["uri"], capabilities={}, workspaceFolders=[root])
        self.send(method="initialized", params={})
        document = {"uri": self.file.as_uri(), "languageId": "python", "version": 1, "text": text}
        self.send(method="textDocument/didOpen", params={"textDocument": document})

    def send(self, **message: Any) -> None:
        assert self.process.stdin
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        assert self.process.stdout
        headers = dict(line.split(b": ") for line in iter(self.process.stdout.readline, b"\r\n"))
        message: dict[str, Any] = json.loads(self.process.stdout.read(int(headers[b"Content-Length"])))
        return message

    def ask(self, method: str, **params: Any) -> Any:
        self.send(id=1, method=method, params=params)
        while "method" in (message := self.receive()):
            if "id" in message:  # a question of the server, such as for settings
                self.send(id=message["id"], result=None)
        return message["result"]

    def at(self, method: str, line: int, character: int) -> Any:
        """Ask about a place in the file."""
        place = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", textDocument={"uri": self.file.as_uri()}, position=place)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    lines = [line.replace("|", "") for line, _ in CASES]
    started = LanguageServer(tmp_path_factory.mktemp("editor"), PRELUDE + "\n".join(lines) + "\n")
    yield started
    started.process.kill()
    started.process.communicate()


def test_arguments_options_and_results_complete(server: LanguageServer) -> None:
    for line, (code, expected) in enumerate(CASES, start=PRELUDE.count("\n")):
        found = {item["label"] for item in server.at("completion", line, code.index("|"))["items"]}
        assert expected <= found, code


@pytest.mark.parametrize("code", [CASES[0][0], CASES[1][0]])
def test_the_signature_has_types_and_the_docstring(server: LanguageServer, code: str) -> None:
    line = PRELUDE.count("\n") + [case for case, _ in CASES].index(code)
    (signature,) = server.at("signatureHelp", line, code.index("(") + 1)["signatures"]
    assert "temperature: float | None = NOT_GIVEN" in signature["label"]
    assert "temperature: Randomness of sampling." in str(signature["documentation"])


def test_the_type_of_a_stream_is_the_clients(server: LanguageServer) -> None:
    line = PRELUDE.count("\n") + 1
    shown = str(server.at("hover", line, CASES[1][0].index("stream")))
    assert "Stream[ChatStreamChunk, ChatResult]" in shown
