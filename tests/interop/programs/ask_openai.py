"""PyPI `openai`, pointed at another base URL."""

from __future__ import annotations

from typing import Any

from openai import OpenAI
from program import (
    FORECAST_QUESTION,
    FORECAST_RESULT,
    MODEL,
    QUESTION,
    TOOL,
    Outcome,
    call,
    joined,
    main,
    usage,
)


def chat(url: str, key: str) -> Outcome:
    done = _create(url, key, [{"role": "user", "content": QUESTION}])
    choice = done.choices[0]
    return {
        "text": choice.message.content,
        "finish_reason": choice.finish_reason,
        "usage": usage(done.usage),
    }


def stream(url: str, key: str) -> Outcome:
    chunks = list(_create(url, key, [{"role": "user", "content": QUESTION}], stream=True))
    choices = [choice for chunk in chunks for choice in chunk.choices]
    return {"pieces": [choice.delta.content for choice in choices], **_end(chunks)}


def tool_call(url: str, key: str) -> Outcome:
    messages: list[Any] = [{"role": "user", "content": FORECAST_QUESTION}]
    first = _create(url, key, messages, tools=[TOOL])
    message = first.choices[0].message
    results = [
        {"role": "tool", "tool_call_id": one.id, "content": FORECAST_RESULT} for one in message.tool_calls
    ]
    second = _create(url, key, [*messages, message, *results], tools=[TOOL])
    return {
        "calls": [call(one.function.name, one.function.arguments) for one in message.tool_calls],
        "finish_reason": first.choices[0].finish_reason,
        "usage": usage(first.usage),
        "answer": second.choices[0].message.content,
    }


def streamed_tool_call(url: str, key: str) -> Outcome:
    question = [{"role": "user", "content": FORECAST_QUESTION}]
    chunks = list(_create(url, key, question, tools=[TOOL], stream=True))
    deltas = [choice.delta for chunk in chunks for choice in chunk.choices]
    return {"calls": joined([one for delta in deltas for one in delta.tool_calls or ()]), **_end(chunks)}


def _create(url: str, key: str, messages: list[Any], **options: Any) -> Any:
    client = OpenAI(api_key=key, base_url=url)
    return client.chat.completions.create(model=MODEL, messages=messages, **options)


def _end(chunks: list[Any]) -> Outcome:
    reasons = [choice.finish_reason for chunk in chunks for choice in chunk.choices]
    counts = [chunk.usage for chunk in chunks if chunk.usage]
    return {"finish_reason": next(filter(None, reasons), None), "usage": usage(counts[-1])}


if __name__ == "__main__":
    main({"chat": chat, "stream": stream, "tool_call": tool_call, "streamed_tool_call": streamed_tool_call})
