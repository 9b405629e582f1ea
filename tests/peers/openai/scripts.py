"""What the stand-in says to the programs written for PyPI `openai`."""

from __future__ import annotations

from collections.abc import Callable

from openrouter_sdk.testing import Audio, Reasoning, Script, Stall
from openrouter_sdk.testing.http.traffic import compact_json
from tests.peers.suite import Suite

Prepare = Callable[[Script], object]
PIECES = ("One,", " two,", " 3 € ", "and four.")
ROME = {"name": "get_weather", "arguments": {"city": "Rome"}, "id": "call_1"}
OSLO = {"name": "get_weather", "arguments": {"city": "Oslo"}, "id": "call_2"}
LOGPROBS = {
    "content": [
        {"token": "Yes", "logprob": -0.25, "bytes": [89, 101, 115], "top_logprobs": []},
        {
            "token": ".",
            "logprob": -0.5,
            "bytes": None,
            "top_logprobs": [{"token": "!", "logprob": -1.5, "bytes": None}],
        },
    ]
}


def nothing(script: Script) -> None:
    """Leave the answers to the stand-in."""


def replies(*texts: str) -> Prepare:
    """Answer with these texts, one a request."""

    def prepare(script: Script) -> None:
        for text in texts:
            script.reply(text)

    return prepare


def pieces(times: int = 1) -> Prepare:
    """Answer with a text in pieces."""

    def prepare(script: Script) -> None:
        for _ in range(times):
            script.reply(PIECES, usage={"prompt_tokens": 7, "completion_tokens": 9, "total_tokens": 16})

    return prepare


def _choices(script: Script) -> object:
    choices = [
        {
            "index": index,
            "message": {"role": "assistant", "content": name},
            "finish_reason": "stop",
            "logprobs": LOGPROBS if name == "Yes." else None,
        }
        for index, name in enumerate(("Yes.", "Ben"))
    ]
    body = {
        "id": "gen-1",
        "object": "chat.completion",
        "created": 1,
        "model": "openai/gpt-4o-mini",
        "choices": choices,
    }
    headers = {"content-type": "application/json", "x-request-id": "req-1"}
    return script.raw(200, headers, compact_json(body).encode())


def _reasoning(script: Script) -> object:
    return script.reply("9.9", reasoning=Reasoning("Compare the tenths."))


def _tools(script: Script) -> object:
    return script.reply(tool_calls=[ROME]).reply("It is sunny in Rome.")


def _statuses(script: Script) -> object:
    for status in (401, 402, 403, 404, 500, 529):
        script.error(status, f"what {status} says")
    return script.error(429, "slow down", headers={"retry-after": "3"})


def _broken_streams(script: Script) -> object:
    script.error(400, "no such model")
    chunk = {
        "id": "gen-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m/n",
        "choices": [{"index": 0, "delta": {"role": "assistant", "content": "Begun"}, "finish_reason": None}],
    }
    failure = {"code": 502, "message": "the provider is gone"}
    return script.stream([chunk, {**chunk, "choices": [], "error": failure}], done=False)


def _stall(script: Script) -> object:
    return script.raw(200, {"content-type": "application/json"}, [Stall()])


def _retries(script: Script) -> object:
    soon = {"retry-after-ms": "1"}
    script.error(429, "slow down", headers=soon).error(503, "busy", headers=soon).reply("At last.")
    script.error(503, "busy", headers=soon).error(429, "slow down", headers=soon)
    return script.error(402, "no credits")


def _failures(script: Script) -> object:
    script.error(429, "slow down").error(400, "no such model")
    _stall(script)
    return script.error(402, "no credits")


def _content(script: Script) -> object:
    return script.raw(200, {"content-type": "text/plain"}, b"Hello, notes")


def _files(script: Script) -> Script:
    for names, more in ((("a", "b"), True), (("a", "b"), True), (("c",), False)):
        listed = [
            {
                "id": f"file-{name}",
                "object": "file",
                "bytes": 3,
                "created_at": 1,
                "filename": f"{name}.txt",
                "purpose": "user_data",
                "status": "processed",
            }
            for name in names
        ]
        body = {"object": "list", "data": listed, "has_more": more}
        script.raw(200, {"content-type": "application/json"}, compact_json(body).encode())
    return script


SUITE = Suite(
    peer="openai",
    original="openai",
    ours="openrouter_sdk.compat.openai",
    scripts={
        "async_chat": replies("Hello."),
        "async_embeddings": nothing,
        "async_errors": lambda script: _stall(script.error(429, "slow down").error(402, "no credits")),
        "async_events": pieces(),
        "async_files": lambda script: _content(_files(script).answer()),
        "async_models": nothing,
        "async_raw": replies("Hello.", "Hello again."),
        "async_responses": pieces(3),
        "async_stream": pieces(2),
        "async_streaming_response": replies("Hello.", "Again.", "Thrice."),
        "async_tools": _tools,
        "beta_chat": lambda script: script.reply("Hello.").reply(PIECES),
        "both_errors": _failures,
        "chat_audio": lambda script: script.reply(audio=Audio(b"RIFFdata", "A word.")),
        "chat_choices": _choices,
        "chat_create": replies("Ten euros, or 10 €."),
        "chat_dump": replies("Hello."),
        "chat_events": pieces(),
        "chat_events_tools": lambda script: script.reply(tool_calls=[ROME, OSLO]),
        "chat_image": replies("A dot."),
        "chat_json_schema": replies('{"name": "Ann", "age": 41}'),
        "chat_logprobs": _choices,
        "chat_reasoning": _reasoning,
        "chat_refusal": lambda script: script.reply(refusal="I cannot."),
        "chat_stream": pieces(),
        "chat_stream_left": lambda script: replies("Again.")(script.reply(PIECES)),
        "chat_stream_reasoning": _reasoning,
        "chat_stream_tools": lambda script: script.reply(tool_calls=[ROME, OSLO]),
        "chat_stream_usage": pieces(),
        "chat_stream_with": pieces(),
        "chat_tools": _tools,
        "client_settings": replies("Hello."),
        "context_managers": replies("Hello."),
        "embeddings": nothing,
        "embeddings_float": nothing,
        "error_response": lambda script: script.error(400, "no such file"),
        "errors_connection": nothing,
        "errors_status": _statuses,
        "errors_stream": _broken_streams,
        "errors_timeout": _stall,
        "extra_body": replies("Hello."),
        "files": lambda script: _content(script.answer().answer().answer()),
        "files_pages": _files,
        "key_function": replies("One.", "Two."),
        "message_reuse": replies("Hello.", "Again."),
        "models": nothing,
        "pages_dump": nothing,
        "printed": pieces(4),
        "raw_response": _choices,
        "raw_stream": pieces(),
        "responses_create": replies("Ten euros, or 10 €."),
        "responses_event_classes": pieces(),
        "responses_events": pieces(),
        "responses_stream": pieces(),
        "responses_tools": _tools,
        "retries": _retries,
        "settings": replies("Hello."),
        "signatures": nothing,
        "speech": nothing,
        "streaming_response": replies("Hello.", "Hello again."),
        "transcription": nothing,
        "types": nothing,
        "with_options": replies("One.", "Two."),
    },
    needs_original=frozenset({"both_errors"}),
    renamed_headers={"x-title": "x-openrouter-title"},
)
