"""Chat models for LangChain: ours and that of PyPI `langchain-openrouter`."""

from __future__ import annotations

from tests.benchmarks.answers import STREAM_CHUNKS
from tests.benchmarks.budgets import OURS
from tests.benchmarks.framework_cost import Framework, Start, Work
from tests.benchmarks.scenarios import LANGCHAIN as PEER

_START = """\
import os, time
os.environ["LANGSMITH_TRACING"] = "false"
from langchain_core.language_models.chat_models import BaseChatModel

before = time.process_time()
from MODULE import ChatOpenRouter
model = ChatOpenRouter(model="openai/gpt-4o-mini", api_key="k", base_url="URL")
"""
"""What any chat model imports of LangChain is not counted."""
_END = "print(time.process_time() - before)\n"
_STREAM = ("stream", 5, STREAM_CHUNKS)
_PARTS = "langchain_parts.py"

LANGCHAIN = Framework(
    "langchain",
    "chat models of LangChain",
    PEER,
    {OURS: "openrouter_sdk.integrations.langchain", PEER: "langchain_openrouter"},
    {
        "start": Start("LangChain: import and a chat model, beside LangChain's own parts", _START + _END),
        "first": Start("the same, and its first answer", f'{_START}model.invoke("Hello")\n{_END}'),
        "object": Work("LangChain: a further chat model", "call", 200, task="object"),
        "call": Work("LangChain: call", "call", 200),
        "chunk": Work("LangChain: stream of 2,000 chunks: a chunk", *_STREAM),
        "ready": Work("of it, LangChain's own, with ready chunks", *_STREAM, "ready", _PARTS),
        "least": Work("of it, LangChain's own, with chunks to be made", *_STREAM, "least", _PARTS),
        "raw": Work("of it, the stream of our client", *_STREAM, "raw", _PARTS),
    },
)
