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
    "Tool that adds two integers.\n\nTakes two integers, a and b, and returns their sum.",
    a=_INTEGER,
    b=_INTEGER,
)
_MAGIC = _function(
    "magic_function",
    "Apply a magic function to an input.",
    input={"type": "integer", "exclusiveMinimum": -1000, "exclusiveMaximum": 1000},
)
_MAGIC_NO_ARGUMENTS = _function("magic_function_no_args", "Calculate a magic function.")
_GREETING = _function(
    "greeting_generator", "Generate a greeting in a particular style of speaking.", answer_style=_STRING
)
_CUSTOMER = _function(
    "unicode_customer",
    "Tool for creating a customer with Unicode name.\n\nArgs:\n"
    "    customer_name: The customer's name in their native language.\n"
    "    description: Description of the customer.\n\nReturns:\n"
    "    A confirmation message about the customer creation.",
    customer_name=_STRING,
    description=_STRING,
)
_WEATHER = _function("get_weather", "Get weather at a location.", location=_STRING)
_AT_LOCATION = _function("get_weather", "Get the weather at a location.", location=_STRING)
_COLOR: Json = {
    "type": "function",
    "function": {
        "name": "color_picker",
        "description": "Input your fav color and get a random fact about it.",
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


_JSON_JOKE = (
    "Tell me a joke about cats. Return the result as a JSON with 'setup' and 'punchline' keys. "
    "Return nothing other than JSON."
)
_DESCRIBE = {"type": "text", "text": "Give a concise description of this image."}
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
    "get a random diagram using the tool and give it a concise description",
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
                    "text": "what's your favorite color in this image",
                    "cache_control": _EPHEMERAL,
                },
                _DATA_URL,
            ]
        ),
        assistant(
            "Hmm let me think about that",
            tool_calls=[_call("foo", "color_picker", '{"fav_color": "purple"}')],
        ),
        _result("foo", "That's a great pick!"),
    ],
    {"tools": [_COLOR]},
)
_THOUGHT = {
    "type": "reasoning.text",
    "text": "This is a simple greeting. I should respond warmly and professionally, and perhaps ask how I "
    "can help the person today.",
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
_SAN_FRANCISCO = user("What is the weather in San Francisco, CA?")
_JOKE = asked("Tell me a joke about cats.")
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
        asked("Write me 2 haikus. Only include the haikus.", streamed=True),
        *[asked("Count.", streamed=True)] * 5,
    ],
    "test_stop_sequence": [asked("hi", stop=["you"])] * 2,
    "test_tool_calling": twice(
        asked("What is the value of magic_function(3)? Use the tool.", tools=[_MAGIC], tool_choice="required")
    ),
    "test_tool_calling_async": twice(
        asked("What is the value of magic_function(3)? Use the tool.", tools=[_MAGIC], tool_choice="required")
    ),
    "test_bind_runnables_as_tools": [
        asked("Using the tool, generate a Pirate greeting.", tools=[_GREETING], tool_choice="required")
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
            "What is the value of magic_function_no_args()? Use the tool.",
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
        asked("Give me the setup to a joke about cats, no punchline."),
        asked("Give me a joke about cats, include the punchline."),
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
            "Get a random PDF using the tool and relay the title verbatim.",
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
    "test_stream_time": [asked("Write a story about a cat.", streamed=True)],
    "test_unicode_tool_call_integration": [
        asked(
            f"Create a customer named '{name}' ({meaning}) - a {kind} company",
            tools=[_CUSTOMER],
            tool_choice="required",
        )
        for name, meaning, kind in (
            ("你好啊集团", "Hello Group", "Chinese technology"),
            ("こんにちは株式会社", "Hello Corporation", "Japanese"),
        )
    ],
}
"""The requests of each test, apart from the model and what asks for the form of an answer."""
