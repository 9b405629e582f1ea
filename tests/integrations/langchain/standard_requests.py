"""What must arrive at the API in each standard test of LangChain."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from openrouter_sdk.testing.contract import samples

Json = dict[str, Any]

PICTURE = (
    "https://raw.githubusercontent.com/langchain-ai/docs/4d11d08b6b0e210bd456943f7a22febbd168b543"
    "/src/images/agentic-rag-output.png"
)
DOWNLOADS = {
    PICTURE: samples.png(0),
    "https://www.w3.org/WAI/ER/tests/xhtml/testfiles/resources/pdf/dummy.pdf": b"%PDF-1.4\n%%EOF\n",
    "https://upload.wikimedia.org/wikipedia/commons/6/6a/Northern_Flicker_202280456.wav": b"RIFF" + bytes(40),
}
"""What the tests fetch from the network."""
_picture, _document, _WAV = (base64.b64encode(data).decode() for data in DOWNLOADS.values())

_PNG = f"data:image/png;base64,{_picture}"
_PDF = f"data:application/pdf;base64,{_document}"


def gist(text: str) -> str:
    """A text in short, as the tables have it: two words, the last one, and the length."""
    words = text.split()
    return text if len(words) < 6 else f"{words[0]} {words[1]} … {words[-1]} ({len(text)} characters)"


class Sent(NamedTuple):
    """A request: its messages, what else is in its body, and whether it asks for a stream."""

    messages: list[Json]
    rest: Mapping[str, Any] = MappingProxyType({})
    streamed: bool = False


def user(content: Any) -> Json:
    return {"role": "user", "content": content}


def assistant(content: Any = None, **fields: Any) -> Json:
    return {"role": "assistant", "content": content, **fields}


def asked(content: Any, *, streamed: bool = False, **rest: Any) -> Sent:
    """A request with one message."""
    return Sent([user(content)], rest, streamed)


def twice(sent: Sent) -> list[Sent]:
    """The request, and once more as a stream."""
    return [sent, sent._replace(streamed=True)]


def _function(name: str, about: str, /, **properties: Json) -> Json:
    parameters: Json = {"type": "object", "properties": properties}
    if properties:
        parameters["required"] = list(properties)
    function = {"name": name, "description": about, "parameters": parameters}
    return {"type": "function", "function": function}


_INTEGER = {"type": "integer"}
_STRING = {"type": "string"}
_ADDER = _function(
    "my_adder_tool",
    "Tool that … sum. (81 characters)",
    a=_INTEGER,
    b=_INTEGER,
)
_MAGIC = _function(
    "magic_function",
    "Apply a … input. (35 characters)",
    input={"type": "integer", "exclusiveMinimum": -1000, "exclusiveMaximum": 1000},
)
_MAGIC_NO_ARGUMENTS = _function("magic_function_no_args", "Calculate a magic function.")
_GREETING = _function("greeting_generator", "Generate a … speaking. (54 characters)", answer_style=_STRING)
_CUSTOMER = _function(
    "unicode_customer",
    "Tool for … creation. (231 characters)",
    customer_name=_STRING,
    description=_STRING,
)
_WEATHER = _function("get_weather", "Get weather at a location.", location=_STRING)
_AT_LOCATION = _function("get_weather", "Get the … location. (30 characters)", location=_STRING)
_COLOR: Json = {
    "type": "function",
    "function": {
        "name": "color_picker",
        "description": "Input your … it. (52 characters)",
        "parameters": {"type": "object", "properties": {"fav_color": _STRING}, "required": ["fav_color"]},
    },
    "cache_control": {"type": "ephemeral"},
}


def _call(id: str, name: str, arguments: str) -> Json:
    return {"id": id, "type": "function", "function": {"name": name, "arguments": arguments}}


def _result(id: str, content: Any, **fields: Any) -> Json:
    return {"role": "tool", "tool_call_id": id, "content": content, **fields}


def _adds(arguments: str, content: str | None, result: str) -> Sent:
    call = _call("abc123", "my_adder_tool", arguments)
    messages = [
        user("What is 1 + 2"),
        assistant(content, tool_calls=[call]),
        _result("abc123", result),
    ]
    return Sent(messages, {"tools": [_ADDER]})


_JSON_JOKE = "Tell me … JSON. (121 characters)"
_DESCRIBE = {"type": "text", "text": "Give a … image. (41 characters)"}
_DATA_URL = {"type": "image_url", "image_url": {"url": _PNG}}
_SUMMARIZE = {"type": "text", "text": "Summarize this document:"}
_LISTEN = {"type": "text", "text": "Describe this audio:"}
_SOUND = {"type": "input_audio", "input_audio": {"data": _WAV, "format": "wav"}}


def _pdf(filename: str) -> Json:
    return {
        "type": "file",
        "file": {"filename": filename, "file_data": _PDF},
    }


def _tool_with_file(question: str, name: str, description: str, part: Json) -> Sent:
    messages = [
        user(question),
        assistant(tool_calls=[_call("1", name, "{}")]),
        _result("1", [part]),
    ]
    return Sent(messages, {"tools": [_function(name, description)]})


_DIAGRAM = _tool_with_file(
    "get a … description (69 characters)",
    "random_image",
    "Return a random image.",
    _DATA_URL,
)
_PICKED = _call("foo", "color_picker", '{"fav_color": "purple"}')
_EPHEMERAL = {"type": "ephemeral"}
_ANTHROPIC = Sent(
    [
        {"role": "system", "content": "you're a good assistant"},
        user(
            [
                {
                    "type": "text",
                    "text": "what's your … image (40 characters)",
                    "cache_control": _EPHEMERAL,
                },
                _DATA_URL,
            ]
        ),
        assistant(
            "Hmm let … that (27 characters)",
            tool_calls=[_call("foo", "color_picker", '{"fav_color": "purple"}')],
        ),
        _result("foo", "That's a great pick!"),
    ],
    {"tools": [_COLOR]},
)
_THOUGHT = {
    "type": "reasoning.text",
    "text": "This is … today. (119 characters)",
    "signature": "ErUBCkYICBgCIkDCTQUXPc3O7nHXd302Zercaz8WrrpddpOqHITxBih5zeFPoJkwKBvkvZ8ID1aAfJftji6+ZI5gBYD"
    "o7XmNBIkzEgzVDHKopedAn/scG80aDFDXVZrDOWgla7lEBiIwLq5kfFjQjvF/CyuL8J5V7dRwsJN5gQIXaMB6xXTs6T+2Zp0VdiyiMb"
    "/hcdrHt+7aKh0z2E1UnjiOCoTlofNFHzOnKk0qPIoPmfGgpPgGNRgC",
    "format": "anthropic-claude-v1",
}
_AFTER_A_THOUGHT = Sent(
    [
        user([{"type": "text", "text": "Hello"}]),
        assistant("Hello, how are you?", reasoning_details=[_THOUGHT]),
        user([{"type": "text", "text": "Well, thanks."}]),
    ]
)
_SAN_FRANCISCO = user("What is … CA? (41 characters)")
_JOKE = asked("Tell me … cats. (26 characters)")
_HELLO = asked("Hello")

REQUESTS: dict[str, list[Sent]] = {
    "test_no_overrides_DO_NOT_OVERRIDE": [],
    "test_invoke": [_HELLO],
    "test_ainvoke": [_HELLO],
    "test_stream": [asked("Hello", streamed=True)],
    "test_astream": [asked("Hello", streamed=True)],
    "test_stream_events_v3": [asked("Hello", streamed=True)],
    "test_astream_events_v3": [asked("Hello", streamed=True)],
    "test_invoke_with_model_override": [asked("Hello", model="stand-in/other")],
    "test_ainvoke_with_model_override": [asked("Hello", model="stand-in/other")],
    "test_stream_with_model_override": [asked("Hello", model="stand-in/other", streamed=True)],
    "test_astream_with_model_override": [asked("Hello", model="stand-in/other", streamed=True)],
    "test_batch": [_HELLO, asked("Hey")],
    "test_abatch": [_HELLO, asked("Hey")],
    "test_conversation": [Sent([user("hello"), assistant("hello"), user("how are you")])],
    "test_double_messages_conversation": [
        Sent(
            [
                *[{"role": "system", "content": "hello"}] * 2,
                *[user("hello")] * 2,
                *[assistant("hello")] * 2,
                user("how are you"),
            ]
        )
    ],
    "test_usage_metadata": [_HELLO, *[asked("Count.")] * 5],
    "test_usage_metadata_streaming": [
        asked("Write me … haikus. (43 characters)", streamed=True),
        *[asked("Count.", streamed=True)] * 5,
    ],
    "test_stop_sequence": [asked("hi", stop=["you"])] * 2,
    "test_tool_calling": twice(
        asked("What is … tool. (53 characters)", tools=[_MAGIC], tool_choice="required")
    ),
    "test_tool_calling_async": twice(
        asked("What is … tool. (53 characters)", tools=[_MAGIC], tool_choice="required")
    ),
    "test_bind_runnables_as_tools": [
        asked("Using the … greeting. (43 characters)", tools=[_GREETING], tool_choice="required")
    ],
    "test_tool_message_histories_string_content": [_adds('{"a": 1, "b": 2}', None, '{"result": 3}')],
    "test_tool_message_histories_list_content": [_adds('{"a": 1, "b": 2}', "some text", '{"result": 3}')],
    "test_tool_message_error_status": [_adds('{"a": 1}', None, "Error: Missing required argument 'b'.")],
    "test_tool_choice": [
        asked("Hello!", tools=[_MAGIC, _WEATHER], tool_choice="required"),
        asked(
            "Hello!",
            tools=[_MAGIC, _WEATHER],
            tool_choice={"type": "function", "function": {"name": "magic_function"}},
        ),
    ],
    "test_tool_calling_with_no_arguments": twice(
        asked(
            "What is … tool. (60 characters)",
            tools=[_MAGIC_NO_ARGUMENTS],
            tool_choice="required",
        )
    ),
    "test_structured_few_shot_examples": [
        Sent(
            [
                user("What is 1 + 2"),
                assistant(tool_calls=[_call("made", "my_adder_tool", '{"a": 1, "b": 2}')]),
                _result("made", '{"result": 3}'),
                assistant('{"result": 3}'),
                user("What is 3 + 4"),
            ],
            {"tools": [_ADDER], "tool_choice": "required"},
        )
    ],
    "test_structured_output": twice(_JOKE),
    "test_structured_output_async": twice(_JOKE),
    "test_structured_output_pydantic_2_v1": twice(_JOKE) * 2,
    "test_structured_output_optional_param": [
        asked("Give me … punchline. (53 characters)"),
        asked("Give me … punchline. (49 characters)"),
        _JOKE,
        _JOKE,
    ],
    "test_json_mode": twice(asked(_JSON_JOKE, response_format={"type": "json_object"})) * 2,
    "test_pdf_inputs": [
        asked([_SUMMARIZE, _pdf("file.pdf")]),
        asked([_SUMMARIZE, _pdf("test_file.pdf")]),
    ],
    "test_audio_inputs": [asked([_LISTEN, _SOUND])] * 2,
    "test_image_inputs": [
        *[asked([_DESCRIBE, _DATA_URL])] * 2,
        asked([_DESCRIBE, {"type": "image_url", "image_url": {"url": PICTURE}}]),
    ],
    "test_image_tool_message": [_DIAGRAM] * 2,
    "test_pdf_tool_message": [
        _tool_with_file(
            "Get a … verbatim. (61 characters)",
            "random_pdf",
            "Return a random PDF.",
            _pdf("file.pdf"),
        )
    ],
    "test_anthropic_inputs": [_ANTHROPIC, _AFTER_A_THOUGHT],
    "test_message_with_name": [Sent([{"role": "user", "content": "hello", "name": "example_user"}])],
    "test_agent_loop": [
        Sent([_SAN_FRANCISCO], {"tools": [_AT_LOCATION]}),
        Sent(
            [
                _SAN_FRANCISCO,
                assistant(
                    tool_calls=[_call("made", "get_weather", '{"location": "San Francisco, CA"}')],
                ),
                _result("made", "It's sunny."),
            ],
            {"tools": [_AT_LOCATION]},
        ),
    ],
    "test_stream_time": [asked("Write a … cat. (26 characters)", streamed=True)],
    "test_unicode_tool_call_integration": [
        asked("Create a … company (76 characters)", tools=[_CUSTOMER], tool_choice="required"),
        asked("Create a … company (76 characters)", tools=[_CUSTOMER], tool_choice="required"),
    ],
}
"""The requests of each test, but for the model and what asks for a form of the answer; texts are `gist`s."""
