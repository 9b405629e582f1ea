"""Keys do not show in the local variables of tracebacks, which crash reporters print."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType

import pytest

from openrouter_sdk.compat.openai import AsyncOpenAI, OpenAI
from openrouter_sdk.compat.openrouter import OpenRouter
from openrouter_sdk.errors import OpenRouterError
from tests.each import each

KEY = "sk-or-v1-visible"
OPENAIS = "sk-proj-visible"


def shown(trace: TracebackType | None) -> str:
    """The local variables of all frames of ours."""
    found = []
    while trace is not None:
        if "openrouter_sdk" in trace.tb_frame.f_code.co_filename:
            found.append(repr(dict(trace.tb_frame.f_locals)))
        trace = trace.tb_next
    return "\n".join(found)


@each(
    "fail",
    [
        lambda: OpenAI(api_key=OPENAIS),
        lambda: AsyncOpenAI(api_key=OPENAIS),
        lambda: OpenAI(api_key=KEY, base_url="nonsense"),
        lambda: OpenAI(api_key=KEY).with_options(api_key=OPENAIS),
        lambda: OpenAI(api_key=KEY).with_options(api_key=KEY, timeout=-1),
        lambda: OpenRouter(api_key=KEY, server="nowhere"),
        lambda: OpenRouter(api_key=KEY, timeout_ms=True).sync_client(),
        lambda: OpenRouter(api_key=KEY, server_url="nonsense").sync_client(),
    ],
)
def test_a_refused_setting_shows_no_key(fail: Callable[[], object]) -> None:
    with pytest.raises(OpenRouterError) as caught:
        fail()
    frames = shown(caught.value.__traceback__)
    assert frames
    assert "visible" not in frames + str(caught.value)
