"""A stand-in server per module, and folders of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from openrouter_sdk.testing import StandInServer


@pytest.fixture(scope="module")
def shared_server() -> Iterator[StandInServer]:
    with StandInServer() as running:
        yield running


@pytest.fixture
def server(shared_server: StandInServer) -> StandInServer:
    """The server of the module, which has forgotten what other tests did."""
    shared_server.reset()
    return shared_server


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a user who has nothing yet: no key, no conversations, and no keyring."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return folder
