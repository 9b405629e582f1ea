"""The chat model passes LangChain's standard tests, and sends what they ask for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from inspect import cleandoc
from types import SimpleNamespace
from typing import Any, Literal

import pytest
from langchain_core.language_models import BaseChatModel
from langchain_core.load import load
from langchain_core.messages import AIMessage
from langchain_tests.integration_tests import ChatModelIntegrationTests
from langchain_tests.unit_tests import ChatModelUnitTests

from openrouter_sdk.integrations.langchain import ChatOpenRouter
from openrouter_sdk.testing import StandInServer
from tests.integrations.langchain import standard_answers
from tests.integrations.langchain.standard_answers import JOKE
from tests.integrations.langchain.standard_requests import DOWNLOADS, REQUESTS, Json, Sent, gist

pytestmark = pytest.mark.anyio

MODEL = "stand-in/model"
OTHER = "stand-in/other"

Details = Literal[
    "audio_input", "audio_output", "reasoning_output", "cache_read_input", "cache_creation_input"
]

GIVEN_IDS = {"1", "abc123", "foo"}
"""Ids of calls that the tests have given."""

COUNTS: Json = {
    "prompt_tokens": 100,
    "completion_tokens": 50,
    "prompt_tokens_details": {"audio_tokens": 10, "cached_tokens": 20, "cache_write_tokens": 30},
    "completion_tokens_details": {"audio_tokens": 5, "reasoning_tokens": 25},
}
COUNTED: Json = {
    "input_tokens": 100,
    "output_tokens": 50,
    "total_tokens": 150,
    "input_token_details": {"audio": 10, "cache_read": 20, "cache_creation": 30},
    "output_token_details": {"audio": 5, "reasoning": 25},
}


class TestChatModel(ChatModelUnitTests):
    @property
    def chat_model_class(self) -> type[BaseChatModel]:
        return ChatOpenRouter

    @property
    def chat_model_params(self) -> Json:
        return {"model": MODEL}

    @property
    def init_from_env_params(self) -> tuple[dict[str, str], Json, Json]:
        variables = {
            "OPENROUTER_API_KEY": "sk-or-v1-of-the-environment",
            "OPENROUTER_API_BASE": "http://127.0.0.1:9/api/v1",
            "OPENROUTER_APP_URL": "https://app.example",
            "OPENROUTER_APP_TITLE": "An app",
        }
        fields = {
            "openrouter_api_key": variables["OPENROUTER_API_KEY"],
            "openrouter_api_base": variables["OPENROUTER_API_BASE"],
            "app_url": variables["OPENROUTER_APP_URL"],
            "app_title": variables["OPENROUTER_APP_TITLE"],
        }
        return variables, self.chat_model_params, fields

    @pytest.fixture(autouse=True)
    def named_classes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Load as users must: `allowed_objects="all"` means a list of packages that LangChain keeps."""

        def load_ours(data: Any, **options: Any) -> Any:
            return load(data, **{**options, "allowed_objects": [ChatOpenRouter]})

        monkeypatch.setattr(f"{ChatModelUnitTests.__module__}.load", load_ours)


class TestChatModelOnTheWire(ChatModelIntegrationTests):
    """All that the standard tests can try, without a skip; each row of `REQUESTS` is compared."""

    @property
    def chat_model_class(self) -> type[BaseChatModel]:
        return ChatOpenRouter

    @property
    def chat_model_params(self) -> Json:
        return {"model": MODEL}

    @property
    def supports_json_mode(self) -> bool:
        return True

    @property
    def supports_image_inputs(self) -> bool:
        return True

    @property
    def supports_image_urls(self) -> bool:
        return True

    @property
    def supports_pdf_inputs(self) -> bool:
        return True

    @property
    def supports_audio_inputs(self) -> bool:
        return True

    @property
    def supports_video_inputs(self) -> bool:
        return True

    @property
    def supports_image_tool_message(self) -> bool:
        return True

    @property
    def supports_pdf_tool_message(self) -> bool:
        return True

    @property
    def supports_anthropic_inputs(self) -> bool:
        return True

    @property
    def enable_vcr_tests(self) -> bool:
        return True

    @property
    def model_override_value(self) -> str:
        return OTHER

    @property
    def supported_usage_metadata_details(self) -> dict[Literal["invoke", "stream"], list[Details]]:
        details: list[Details] = [
            "audio_input",
            "audio_output",
            "reasoning_output",
            "cache_read_input",
            "cache_creation_input",
        ]
        return {"invoke": details, "stream": details}

    @pytest.fixture(autouse=True)
    def answers(
        self, server: StandInServer, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
    ) -> Iterator[None]:
        """The stand-in answers as the test needs, and afterwards has got what the test must have sent."""
        server.script.play(standard_answers.play)
        monkeypatch.setenv("LANGCHAIN_TESTS_USER_AGENT", "tests")
        monkeypatch.setattr(f"{ChatModelIntegrationTests.__module__}.httpx.get", _download)
        yield
        name = request.function.__name__
        structured = name.startswith("test_structured_output")
        arrived = [self._read(one.json(), structured) for one in server.requests]
        if name in ("test_batch", "test_abatch"):
            arrived.sort(key=str)
        expected = [self.as_sent(one) for one in REQUESTS[name]]
        assert arrived == expected
        assert server.problems == []

    @pytest.fixture
    def vcr(self) -> Any:
        """What `test_stream_time` needs; it is the stand-in that answers, and not a cassette."""
        return SimpleNamespace(responses=[None])

    def as_sent(self, expected: Sent) -> Sent:
        return expected

    def pop_form(self, body: Json) -> None:
        """Remove what asks for the form of an answer, once it has been looked at."""
        (tool,) = body.pop("tools")
        assert set(tool["function"]["parameters"]["properties"]) == set(JOKE)
        name = tool["function"]["name"]
        assert body.pop("tool_choice") == {"type": "function", "function": {"name": name}}

    def _read(self, body: Json, structured: bool) -> Sent:
        if body["model"] == MODEL:
            del body["model"]
        if structured:
            self.pop_form(body)
        for tool in body.get("tools", ()):  # LangChain leaves the indentation of docstrings in
            tool["function"]["description"] = cleandoc(tool["function"]["description"])
        streamed = body.pop("stream", False)
        return Sent(_shortened(_with_known_ids(body.pop("messages"))), _shortened(body), streamed)

    @pytest.fixture(autouse=True)
    def counting(self, server: StandInServer) -> None:
        self._server = server

    def invoke_with_audio_input(self, *, stream: bool = False) -> AIMessage:
        """Return a message with counts of all kinds, which are those of the reply."""
        self._server.script.reply("1, 2, 3", usage=COUNTS)
        model = ChatOpenRouter(**self.chat_model_params)
        message: AIMessage | None = None
        for part in model.stream("Count.") if stream else [model.invoke("Count.")]:
            message = part if message is None else message + part  # type: ignore[assignment]
        assert message is not None
        assert message.usage_metadata == COUNTED
        return message

    invoke_with_audio_output = invoke_with_audio_input
    invoke_with_reasoning_output = invoke_with_audio_input
    invoke_with_cache_read_input = invoke_with_audio_input
    invoke_with_cache_creation_input = invoke_with_audio_input


class TestJSONSchemaOnTheWire(TestChatModelOnTheWire):
    """The same, with a schema for the answer in place of a function that the model must call."""

    @property
    def structured_output_kwargs(self) -> Json:
        return {"method": "json_schema"}

    def pop_form(self, body: Json) -> None:
        form = body.pop("response_format")
        assert form["type"] == "json_schema"
        assert set(form["json_schema"]["schema"]["properties"]) == set(JOKE)


class TestJSONModeOnTheWire(TestChatModelOnTheWire):
    """The same, with answers in JSON of any form."""

    @property
    def structured_output_kwargs(self) -> Json:
        return {"method": "json_mode"}

    def pop_form(self, body: Json) -> None:
        assert body.pop("response_format") == {"type": "json_object"}


class TestStreamingOnTheWire(TestChatModelOnTheWire):
    """The same, with all answers streamed, and with the content of messages in blocks."""

    @property
    def chat_model_params(self) -> Json:
        return {"model": MODEL, "streaming": True, "output_version": "v1"}

    def as_sent(self, expected: Sent) -> Sent:
        return expected._replace(streamed=True)


def _download(url: str, **options: Any) -> Any:
    return SimpleNamespace(content=DOWNLOADS[url])


def _shortened(value: Any) -> Any:
    """The same with each text as its `gist`."""
    if isinstance(value, str):
        return gist(value)
    if isinstance(value, list):
        return [_shortened(one) for one in value]
    return {name: _shortened(one) for name, one in value.items()} if isinstance(value, dict) else value


def _with_known_ids(messages: list[Json]) -> list[Json]:
    """The messages with "made" for ids that were made up, those of results and their calls alike."""
    text = json.dumps(messages)
    for message in messages:
        for call in message.get("tool_calls", ()):
            if call["id"] not in GIVEN_IDS:
                text = text.replace(json.dumps(call["id"]), '"made"')
    read: list[Json] = json.loads(text)
    return read
