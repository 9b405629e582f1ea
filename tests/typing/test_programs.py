"""The programs run: each prints what it says it prints, and sends nothing that the contract refuses.

`test_summary.py` among them is a test itself.
"""

from __future__ import annotations

import io
import re
import runpy
import sys
import time
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import anyio
import httpx
import pytest

from openrouter_sdk.testing import Script, StandInServer
from tests.each import each

PROGRAMS = Path(__file__).parent / "programs"


class Case(NamedTuple):
    """A program, what it is given, and what it must print."""

    program: str
    printed: Sequence[str]
    """Regular expressions."""
    replies: Sequence[dict[str, Any]] = ()
    """Arguments of `script.reply`, one for each reply of the model."""
    arguments: Sequence[str] = ()
    typed: str = ""


def tool_call(name: str, arguments: dict[str, Any] | str) -> dict[str, Any]:
    return {"name": name, "arguments": arguments, "id": f"call_{name}"}


RECIPE = {"title": "Pancakes", "steps": ["Mix flour and milk.", "Fry."]}
CASES = [
    Case(
        "repl",
        [r"> Lisbon\.\n\[\d+ tokens, \$0\.\d+\]", r"> Let me see\.\nPorto\.\n", r"> $"],
        [{"text": "Lisbon."}, {"text": "Porto.", "reasoning": "Let me see."}],
        typed="The capital of Portugal?\nAnd the second city?\n\n",
    ),
    Case("rag", [r"^At nine\.$"], [{"text": "At nine."}]),
    Case(
        "agent",
        [r"^It is clear\.$"],
        [
            {"tool_calls": [tool_call("get_weather", {"city": "Lisbon"}), tool_call("get_time", "")]},
            {"tool_calls": [tool_call("get_wether", {"city": "Lisbon"})]},
            {"text": "It is clear."},
        ],
    ),
    Case(
        "structured",
        [r"^2026-17: 120\.50 open$"],
        [{"text": '{"number": "2026-17", "total": 120.5, "paid": false}'}],
    ),
    Case("image", [r"Saved cat\.png \([1-9]\d* bytes\)\.\nA cat\."], [{"text": "A cat."}], ["cat.png"]),
    Case(
        "pdf", [r"A report\.\n.*Nothing\.\n$"], [{"text": "A report."}, {"text": "Nothing."}], ["report.pdf"]
    ),
    Case("batch", [r"completed: 3 of 3", r"house -> \w+", r"river -> \w+", r"^\$0\.\d+"]),
    Case(
        "cost",
        [
            r"\d+ in \(\d+ cached\), \d+ out, \$\d",
            r"Together \$0\.\d+",
            r"charged",
            r"needs a management key",
        ],
    ),
    Case("login", [r"^Opening https://openrouter\.ai/auth\?", r"^Welcome\.$"], [{"text": "Welcome."}]),
    Case(
        "partial_arguments",
        [r"\rPancakes: 1 steps", r"\rPancakes: 2 steps", r"^show_recipe\(\{", r"^2\. Fry\.$"],
        [{"tool_calls": [tool_call("show_recipe", RECIPE)]}],
    ),
]
HISTORY = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."}]


def grant(url: str) -> None:
    """What a browser and a user do at the page of a login."""
    callback = parse_qs(urlsplit(url).query)["callback_url"][0]
    Thread(target=lambda: urlopen(f"{callback}&code=granted").close(), daemon=True).start()


@each("case", CASES, ids=lambda case: case.program)
def test_a_program_prints_what_it_promises(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    with StandInServer() as server, monkeypatch.context() as patch:
        patch.setenv("OPENROUTER_API_KEY", server.key)
        patch.setenv("OPENROUTER_BASE_URL", server.url)
        patch.setattr(webbrowser, "open", grant)
        patch.setattr(time, "sleep", lambda seconds: None)
        patch.setattr(sys, "argv", [case.program, *case.arguments])
        patch.setattr(sys, "stdin", io.StringIO(case.typed))
        patch.chdir(tmp_path)
        for reply in case.replies:
            server.script.reply(**reply)

        runpy.run_path(str(PROGRAMS / f"{case.program}.py"), run_name="__main__")

        refused = [problem for problem in server.problems if problem.expected != "the management key"]
        assert refused == []
    printed = capsys.readouterr().out
    for pattern in case.printed:
        assert re.search(pattern, printed, re.MULTILINE | re.DOTALL), printed


async def use_service(app: Any, script: Script) -> None:
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport) as service:

        async def post(path: str, **question: object) -> httpx.Response:
            return await service.post(f"http://service{path}", json=question)

        script.reply("One.")
        assert (await post("/ask", text="A number?", history=HISTORY)).json() == {"text": "One."}
        script.reply(["Tw", "o."])
        assert (await post("/stream", text="And another?", history=HISTORY)).text == "Two."
        script.error(400, "Not that.")
        assert (await post("/ask", text="A number?")).status_code == 502


def test_the_web_service_answers_streams_and_tells_of_errors(openrouter_environment: StandInServer) -> None:
    app = runpy.run_path(str(PROGRAMS / "web.py"))["app"]
    anyio.run(use_service, app, openrouter_environment.script)
    sent = openrouter_environment.requests[1].json()["messages"]
    assert sent == [*HISTORY, {"role": "user", "content": "And another?"}]


def test_each_program_is_run() -> None:
    run = {*(case.program for case in CASES), "web", "test_summary"}
    assert {path.stem for path in PROGRAMS.glob("*.py")} == run
