"""pytest fixtures for programs that use the API, available wherever this package is installed.

`openrouter_server` is a new stand-in server, `openrouter_transport` the same without a socket, and
`openrouter_environment` a server that programs find through environment variables:

    def test_greeting(openrouter_environment):
        openrouter_environment.script.reply("Hello.")
        assert my_program.greet() == "Hello."  # calls OpenRouter() without arguments

The marker `openrouter` sets their options: `@pytest.mark.openrouter(seed=7, delay=0.01)`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:  # every run of pytest loads this module, so the rest is imported on use
    from openrouter_sdk.testing.serving.server import StandInServer
    from openrouter_sdk.testing.serving.transport import StandInTransport

_MARKER = "openrouter(**settings): options of the stand-in for a test, such as seed, key or delay"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def openrouter_server(request: pytest.FixtureRequest) -> Iterator[StandInServer]:
    """A stand-in server on loopback for one test, with `.url`, `.key`, `.script` and `.requests`."""
    from openrouter_sdk.testing.serving.server import StandInServer

    with StandInServer(**_settings(request)) as server:
        yield server


@pytest.fixture
def openrouter_transport(request: pytest.FixtureRequest) -> StandInTransport:
    """A stand-in without a socket, for `OpenRouter(transport=...)` and `AsyncOpenRouter(transport=...)`."""
    from openrouter_sdk.testing.serving.transport import StandInTransport
    from openrouter_sdk.testing.standin.standin import StandIn

    settings = _settings(request)
    fixtures = settings.pop("fixtures", None)
    return StandInTransport(StandIn(**settings), fixtures=fixtures)


@pytest.fixture
def openrouter_environment(
    openrouter_server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> StandInServer:
    """A stand-in server for `OpenRouter()` without arguments, also in processes that the test starts.

    Sets OPENROUTER_BASE_URL and OPENROUTER_API_KEY, and excludes the server from any proxy.
    """
    monkeypatch.setenv("OPENROUTER_BASE_URL", openrouter_server.url)
    monkeypatch.setenv("OPENROUTER_API_KEY", openrouter_server.key)
    excluded = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, f"{excluded},127.0.0.1" if excluded else "127.0.0.1")
    return openrouter_server


def _settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the settings of the test's markers; the closest marker takes precedence."""
    settings: dict[str, Any] = {}
    for marker in request.node.iter_markers("openrouter"):
        settings = {**marker.kwargs, **settings}
    return settings
