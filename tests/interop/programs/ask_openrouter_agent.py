"""The vendor's agent for Python, PyPI `openrouter-agent-sdk`, which speaks the Responses API."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any

from openrouter_agent import OpenRouter, call_model, tool
from program import FORECAST_QUESTION, FORECAST_RESULT, MODEL, PARAMETERS, QUESTION, Outcome, call, main


async def chat(url: str, key: str) -> Outcome:
    done = _run(url, key, input=QUESTION)
    return {"text": await done.get_text(), **_end(await done.get_response())}


async def stream(url: str, key: str) -> Outcome:
    done = _run(url, key, input=QUESTION)
    pieces = [piece async for piece in done.get_text_stream()]
    return {"pieces": pieces, **_end(await done.get_response())}


async def tool_call(url: str, key: str) -> Outcome:
    done = _run(url, key, input=FORECAST_QUESTION, tools=[_forecast(lambda *_: json.loads(FORECAST_RESULT))])
    responses = [event.response async for event in done.get_full_responses_stream() if _is_complete(event)]
    return {**_called(responses[0]), "answer": await done.get_text()}


async def streamed_tool_call(url: str, key: str) -> Outcome:
    done = _run(url, key, input=FORECAST_QUESTION, tools=[_forecast(False)])
    return _called(await done.get_response())


def _run(url: str, key: str, **request: Any) -> Any:
    return call_model(OpenRouter(api_key=key, server_url=url), {"model": MODEL, **request})


def _forecast(execute: Any) -> Any:
    description = "The weather to come."
    return tool(name="get_forecast", description=description, input_schema=PARAMETERS, execute=execute)


def _is_complete(event: Any) -> bool:
    return getattr(event, "type", None) == "response.completed"


def _called(response: Any) -> Outcome:
    calls = [call(one.name, one.arguments) for one in response.output if one.type == "function_call"]
    return {"calls": calls, **_end(response)}


def _end(response: Any) -> Outcome:
    """What chat completions say at the end, of responses, which have a status instead."""
    is_call = any(one.type == "function_call" for one in response.output)
    usage = response.usage
    return {
        "finish_reason": "tool_calls" if is_call else {"completed": "stop"}.get(response.status),
        "usage": {
            "prompt_tokens": usage.input_tokens,
            "completion_tokens": usage.output_tokens,
            "total_tokens": usage.total_tokens,
        },
    }


def _sync(task: Callable[[str, str], Coroutine[Any, Any, Outcome]]) -> Callable[[str, str], Outcome]:
    return lambda url, key: asyncio.run(task(url, key))


if __name__ == "__main__":
    tasks = {"chat": chat, "stream": stream, "tool_call": tool_call, "streamed_tool_call": streamed_tool_call}
    main({name: _sync(task) for name, task in tasks.items()})
