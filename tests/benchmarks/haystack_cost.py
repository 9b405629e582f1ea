"""Chat generators for Haystack: ours and that of PyPI `openrouter-haystack`."""

from __future__ import annotations

from tests.benchmarks.answers import STREAM_CHUNKS
from tests.benchmarks.budgets import OURS
from tests.benchmarks.framework_cost import Framework, Start, Work
from tests.benchmarks.scenarios import HAYSTACK as PEER

_START = """\
import os, time
os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "false"
import haystack.core, haystack.dataclasses, haystack.tools, haystack.utils
from haystack import component

before = time.process_time()
from MODULE import OpenRouterChatGenerator
OpenRouterChatGenerator(api_key=haystack.utils.Secret.from_token("k")).warm_up()
print(time.process_time() - before)
"""
"""What any component imports of Haystack is not counted."""

HAYSTACK = Framework(
    "haystack",
    "components of Haystack",
    PEER,
    {
        OURS: "openrouter_sdk.integrations.haystack",
        PEER: "haystack_integrations.components.generators.openrouter",
    },
    {
        "start": Start(
            "Haystack: import and warm-up of a chat generator, beside Haystack's own parts", _START
        ),
        "chunk": Work(
            "Haystack: stream of 2,000 chunks with a callback: a chunk", "stream", 5, STREAM_CHUNKS
        ),
        "call": Work("Haystack: call", "call", 200),
    },
)
