"""The fixtures that the package brings along, in test runs of their own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import entry_points

import httpcore  # noqa: F401 - what a run imports first is forgotten after it, which httpx does not bear
import httpx  # noqa: F401
import pytest

import openrouter_api.models.chat  # noqa: F401
import openrouter_sdk.client  # noqa: F401

Run = Callable[[str, int], None]

pytest_plugins = "pytester"


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a test module, so many tests of which are to pass, and none to fail."""
    for name in ("OPENROUTER_API_KEY", "OPENROUTER_BASE_URL"):
        monkeypatch.delenv(name, raising=False)

    def ran(source: str, passed: int) -> None:
        pytester.makepyfile(source)
        result = pytester.runpytest_inprocess("-p", "no:randomly", "-p", "no:xdist", "--strict-markers")
        result.assert_outcomes(passed=passed)

    return ran


def test_pytest_finds_the_plugin() -> None:
    (found,) = entry_points(group="pytest11", name="openrouter")
    assert found.value == "openrouter_sdk.testing.plugin"


def test_a_server_of_the_tests_own(run: Run) -> None:
    run(
        """
        import httpx

        seen = []

        def ask(server):
            seen.append(server.url)
            body = {"messages": [{"role": "user", "content": "Hi"}]}
            headers = {"authorization": f"Bearer {server.key}"}
            url = f"{server.url}/chat/completions"
            answer = httpx.post(url, json=body, headers=headers, trust_env=False, verify=False)
            return answer.json()["choices"][0]["message"]["content"]

        def test_first(openrouter_server):
            openrouter_server.script.reply("One.").reply("Left over.")
            assert ask(openrouter_server) == "One."
            assert len(openrouter_server.requests) == 1

        def test_second(openrouter_server):
            assert openrouter_server.requests == []
            assert "Left over" not in ask(openrouter_server)
        """,
        2,
    )


def test_the_server_ends_with_its_test(run: Run) -> None:
    run(
        """
        import threading

        import httpx
        import pytest

        from openrouter_sdk.testing import faults

        url = ""

        def test_uses(openrouter_server):
            global url
            url = openrouter_server.url
            openrouter_server.script.answer(faults=[faults.Silence()])
            assert any(thread.name == "StandInServer" for thread in threading.enumerate())
            with pytest.raises(httpx.ReadTimeout):
                httpx.get(f"{url}/models", timeout=httpx.Timeout(60, read=0.01), trust_env=False)

        def test_after():
            assert not any(thread.name == "StandInServer" for thread in threading.enumerate())
            with pytest.raises(httpx.ConnectError):
                httpx.get(f"{url}/models", trust_env=False, verify=False)
        """,
        2,
    )


def test_a_transport_without_a_socket(run: Run) -> None:
    run(
        """
        import asyncio

        from openrouter_sdk import AsyncOpenRouter, OpenRouter

        HI = [{"role": "user", "content": "Hi"}]

        def test_sync(openrouter_transport):
            openrouter_transport.script.reply("One.").reply("Left over.")
            with OpenRouter(openrouter_transport.key, transport=openrouter_transport) as client:
                assert client.chat.send(messages=HI).text == "One."

        def test_async(openrouter_transport):
            assert openrouter_transport.requests == []
            openrouter_transport.script.reply("Two.")

            async def scenario():
                key = openrouter_transport.key
                async with AsyncOpenRouter(key, transport=openrouter_transport) as client:
                    return (await client.chat.send(messages=HI)).text

            assert asyncio.run(scenario()) == "Two."
        """,
        2,
    )


def test_a_program_finds_the_server_through_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "example.com")
    run(
        """
        import os

        from openrouter_sdk import OpenRouter

        def greet():
            with OpenRouter() as client:
                return client.chat.send(messages=[{"role": "user", "content": "Hi"}]).text

        def test_program(openrouter_environment, openrouter_server):
            openrouter_environment.script.reply("Hello.")
            assert greet() == "Hello."
            assert openrouter_environment is openrouter_server
            assert os.environ["NO_PROXY"] == "example.com,127.0.0.1"

        def test_after():
            assert "OPENROUTER_BASE_URL" not in os.environ
            assert "OPENROUTER_API_KEY" not in os.environ
            assert os.environ["NO_PROXY"] == "example.com"
        """,
        2,
    )


def test_settings_by_marker_the_nearest_first(run: Run) -> None:
    run(
        """
        import pytest

        pytestmark = pytest.mark.openrouter(key="sk-or-v1-module", delay=0.5)

        def test_of_the_module(openrouter_server, openrouter_transport):
            assert openrouter_server.key == openrouter_transport.key == "sk-or-v1-module"
            assert openrouter_server.delay == openrouter_transport.stand_in.delay == 0.5

        @pytest.mark.openrouter(key="sk-or-v1-test")
        def test_of_its_own(openrouter_server, openrouter_environment):
            assert openrouter_server.key == "sk-or-v1-test"
            assert openrouter_server.delay == 0.5
        """,
        2,
    )


def test_the_fixtures_and_the_marker_explain_themselves(pytester: pytest.Pytester) -> None:
    shown = pytester.runpytest_inprocess("--fixtures", "-p", "no:randomly").stdout
    shown.fnmatch_lines(["openrouter_server*", "*stand-in server on loopback*"])
    pytester.runpytest_inprocess("--markers", "-p", "no:randomly").stdout.fnmatch_lines(
        ["@pytest.mark.openrouter(*"]
    )


def test_the_plugin_costs_a_run_without_it_next_to_nothing() -> None:
    code = (
        "import sys, typing, collections.abc, pytest; before = set(sys.modules)\n"
        "import openrouter_sdk.testing.plugin\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "openrouter_sdk",
        "openrouter_sdk._version",
        "openrouter_sdk.testing",
        "openrouter_sdk.testing.plugin",
    ]
