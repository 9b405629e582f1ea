"""A stand-in server and its key for each test of LangChain's models, and no settings of the machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.metadata import version

import pytest

from openrouter_sdk.integrations.langchain import program_warnings
from openrouter_sdk.testing import StandInServer

_OF_THE_NEWEST = [
    "test_content_blocks.py",
    "test_langchain_agents.py",
    "test_langchain_guides.py",
    "test_langchain_middleware.py",
    "test_langchain_peer_programs.py",
    "test_langchain_structured.py",
    "test_structured_replies.py",
]
"""Tests with classes that came with langchain-core 1.8, and programs that are written for it."""

RELEASE = tuple(int(part) for part in version("langchain-core").split(".")[:2])

collect_ignore = [] if RELEASE >= (1, 8) else _OF_THE_NEWEST


def pytest_configure(config: pytest.Config) -> None:
    """The mark of a standard test, which needs no cassette here, and whose plugin is off."""
    config.addinivalue_line("markers", "vcr: reads or writes a cassette")


@pytest.fixture(scope="session", autouse=True)
def no_settings(bare_environment: None) -> Iterator[None]:
    """What whoever runs the tests has set for LangChain or LangSmith is not there; nothing is traced."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith(("LANGCHAIN_", "LANGGRAPH_", "LANGSMITH_", "LC_OUTPUT_VERSION")):
                patch.delenv(name)
        patch.setenv("LANGSMITH_TRACING", "false")
        yield


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Tests that await are marked with `pytest.mark.anyio`; LangChain runs on asyncio only."""
    return "asyncio"


@pytest.fixture(autouse=True)
def server(openrouter_environment: StandInServer) -> StandInServer:
    """A stand-in server for one test; OPENROUTER_API_KEY has its key, OPENROUTER_BASE_URL its address."""
    return openrouter_environment


@pytest.fixture(autouse=True)
def nothing_is_warned_of() -> None:
    """Warnings that come once in a process come in each test."""
    program_warnings._topics.clear()
