"""A stand-in server and its key for each test of Haystack's components, and no settings of the machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from openrouter_sdk.testing import StandInServer

_SETTINGS = (
    "HAYSTACK_DESERIALIZATION_ALLOWLIST",
    "HAYSTACK_UNSAFE_DESERIALIZATION",
    "OPENAI_MAX_RETRIES",
    "OPENAI_TIMEOUT",
)


@pytest.fixture(scope="session", autouse=True)
def no_settings(bare_environment: None) -> Iterator[None]:
    """What whoever runs the tests has set for Haystack or its components is not there."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _SETTINGS:
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(autouse=True)
def server(openrouter_environment: StandInServer) -> StandInServer:
    """A stand-in server for one test; OPENROUTER_API_KEY has its key, OPENROUTER_BASE_URL its address."""
    return openrouter_environment
