"""PyPI `openrouter-haystack`, a component for Haystack's pipelines."""

from __future__ import annotations

from typing import Any

from haystack.dataclasses import ChatMessage, StreamingChunk
from haystack.tools import Tool
from haystack.utils import Secret
from haystack_integrations.components.generators.openrouter import OpenRouterChatGenerator
from program import (
    FORECAST_QUESTION,
    FORECAST_RESULT,
    MODEL,
    PARAMETERS,
    QUESTION,
    Outcome,
    call,
    main,
)


def chat(url: str, key: str) -> Outcome:
    said = _run(url, key, [ChatMessage.from_user(QUESTION)])
    return {"text": said.text, **_end(said)}


def stream(url: str, key: str) -> Outcome:
    chunks: list[StreamingChunk] = []
    said = _run(url, key, [ChatMessage.from_user(QUESTION)], streaming_callback=chunks.append)
    return {"pieces": [chunk.content for chunk in chunks], **_end(said)}


def tool_call(url: str, key: str) -> Outcome:
    question = ChatMessage.from_user(FORECAST_QUESTION)
    said = _run(url, key, [question], tools=[_forecast()])
    results = [ChatMessage.from_tool(FORECAST_RESULT, origin=one) for one in said.tool_calls]
    answer = _run(url, key, [question, said, *results], tools=[_forecast()])
    return {"calls": _calls(said), **_end(said), "answer": answer.text}


def streamed_tool_call(url: str, key: str) -> Outcome:
    chunks: list[StreamingChunk] = []
    question = ChatMessage.from_user(FORECAST_QUESTION)
    said = _run(url, key, [question], tools=[_forecast()], streaming_callback=chunks.append)
    return {"calls": _calls(said), **_end(said)}


def _run(url: str, key: str, messages: list[ChatMessage], **options: Any) -> ChatMessage:
    generator = OpenRouterChatGenerator(api_key=Secret.from_token(key), model=MODEL, api_base_url=url)
    return generator.run(messages, **options)["replies"][0]


def _forecast() -> Tool:
    return Tool("get_forecast", "The weather to come.", PARAMETERS, lambda city, days=1: FORECAST_RESULT)


def _calls(said: ChatMessage) -> list[Outcome]:
    return [call(one.tool_name, one.arguments) for one in said.tool_calls]


def _end(said: ChatMessage) -> Outcome:
    counts = said.meta["usage"]
    names = ("prompt_tokens", "completion_tokens", "total_tokens")
    return {
        "finish_reason": said.meta["finish_reason"],
        "usage": {name: counts[name] for name in names},
    }


if __name__ == "__main__":
    main({"chat": chat, "stream": stream, "tool_call": tool_call, "streamed_tool_call": streamed_tool_call})
