"""PyPI `langchain-openrouter`, a chat model for LangChain."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import Any

from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_openrouter import ChatOpenRouter
from program import (
    FORECAST_QUESTION,
    FORECAST_RESULT,
    MODEL,
    QUESTION,
    TOOL,
    Outcome,
    call,
    main,
)


def chat(url: str, key: str) -> Outcome:
    said = _model(url, key).invoke([HumanMessage(QUESTION)])
    return {"text": said.text, **_end(said)}


def stream(url: str, key: str) -> Outcome:
    chunks = list(_model(url, key).stream([HumanMessage(QUESTION)]))
    return {"pieces": [chunk.text for chunk in chunks], **_end(reduce(add, chunks))}


def tool_call(url: str, key: str) -> Outcome:
    model = _model(url, key).bind_tools([TOOL])
    question = HumanMessage(FORECAST_QUESTION)
    said = model.invoke([question])
    results = [ToolMessage(FORECAST_RESULT, tool_call_id=one["id"]) for one in said.tool_calls]
    answer = model.invoke([question, said, *results])
    return {"calls": _calls(said), **_end(said), "answer": answer.text}


def streamed_tool_call(url: str, key: str) -> Outcome:
    model = _model(url, key).bind_tools([TOOL])
    said: Any = reduce(add, list(model.stream([HumanMessage(FORECAST_QUESTION)])))
    return {"calls": _calls(said), **_end(said)}


def _model(url: str, key: str) -> ChatOpenRouter:
    return ChatOpenRouter(model=MODEL, api_key=key, base_url=url)


def _calls(said: AIMessage) -> list[Outcome]:
    return [call(one["name"], one["args"]) for one in said.tool_calls]


def _end(said: AIMessage) -> Outcome:
    counts = said.usage_metadata
    return {
        "finish_reason": said.response_metadata["finish_reason"],
        "usage": {
            "prompt_tokens": counts["input_tokens"],
            "completion_tokens": counts["output_tokens"],
            "total_tokens": counts["total_tokens"],
        },
    }


if __name__ == "__main__":
    main({"chat": chat, "stream": stream, "tool_call": tool_call, "streamed_tool_call": streamed_tool_call})
