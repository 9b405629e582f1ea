"""What editors complete and show that read the source; jedi stands for Jupyter and Vim.

`make check` runs this, not `make test`.
"""

from __future__ import annotations

import jedi

from openrouter_sdk import OpenRouter
from tests.each import each

IMPORTS = """from __future__ import annotations
from openrouter_sdk import AsyncOpenRouter, OpenRouter, errors
client = OpenRouter()
aclient = AsyncOpenRouter()
reply = client.chat.send(messages=[])
result = client.responses.send(input="Hi")
message = client.messages.create(model="a/b", max_tokens=9, messages=[])
keys = client.api_keys.list()
"""
IN_FUNCTION = """
async def program() -> None:
    with OpenRouter() as one:
        pass
    async with AsyncOpenRouter() as two:
        pass
    answer = await aclient.chat.send(messages=[])
    with client.chat.stream(messages=[]) as stream:
        for event in stream:
            pass
    async with aclient.chat.stream(messages=[]) as astream:
        async for aevent in astream:
            pass
    """


def completions(code: str) -> list[str]:
    return [one.name for one in jedi.Script(IMPORTS + code).complete()]


@each(
    "code, expected",
    [
        ("client.chat.send(mod", {"model=", "models=", "modalities="}),
        ("client.chat.send(messages=[], temp", {"temperature="}),
        ("client.chat.send(time", {"timeout="}),
        ("client.chat.stream(mod", {"model=", "models=", "modalities="}),
        ("client.chat.stream(extra_", {"extra_body=", "extra_query="}),
        ("aclient.chat.send(mod", {"model=", "models=", "modalities="}),
        ("aclient.chat.stream(mod", {"model=", "models=", "modalities="}),
        ("client.with_options(timeout=5).chat.send(mod", {"model=", "models=", "modalities="}),
        ("aclient.with_options(timeout=5).chat.stream(mod", {"model=", "models=", "modalities="}),
        ("client.responses.send(instr", {"instructions="}),
        ("client.messages.create(max_", {"max_tokens="}),
        ("client.images.generate(pro", {"prompt=", "provider="}),
        ("client.api_keys.create(na", {"name="}),
        ("client.models.list(supp", {"supported_parameters="}),
        ("OpenRouter(api", {"api_key="}),
        ("OpenRouter(max_", {"max_body_bytes=", "max_event_bytes="}),
        ("AsyncOpenRouter(http", {"http2=", "http_client=", "http_referer="}),
        ("client.with_options(ret", {"retries="}),
        ("client.request(None, head", {"headers="}),
        (f"{IN_FUNCTION}one.chat.send(mod", {"model=", "models=", "modalities="}),
        (f"{IN_FUNCTION}two.chat.stream(mod", {"model=", "models=", "modalities="}),
        # types and operations
        ("from openrouter_sdk.types import Mess", {"Message", "MessagesRequest"}),
        ("from openrouter_sdk.types import ChatUserM", {"ChatUserMessage", "ChatUserMessageDict"}),
        ("from openrouter_sdk.types import Usage\ndef f(one: Usage):\n    one.total", {"total_tokens"}),
        ("from openrouter_sdk.types import ChatUserMessage\nChatUserMessage(con", {"content="}),
        ("from openrouter_sdk.operations import mod", {"models"}),
        ("from openrouter_sdk import operations\noperations.models.LI", {"LIST"}),
        # what comes back
        ("client.cha", {"chat"}),
        ("reply.tex", {"text"}),
        ("reply.choices[0].message.con", {"content"}),
        ("reply.usage.total", {"total_tokens"}),
        ("result.out", {"output", "output_text"}),
        ("message.stop_r", {"stop_reason"}),
        ("keys.data[0].has", {"hash"}),
        (f"{IN_FUNCTION}answer.tex", {"text"}),
        (f"{IN_FUNCTION}stream.res", {"response", "result"}),
        (f"{IN_FUNCTION}stream.result().tex", {"text"}),
        (f"{IN_FUNCTION}event.choices[0].delta.con", {"content"}),
        (f"{IN_FUNCTION}aevent.choices[0].delta.con", {"content"}),
    ],
    ids=lambda case: case[0].rsplit("\n", 1)[-1].strip(),
)
def test_jedi_completes(code: str, expected: set[str]) -> None:
    found = completions(code)
    assert expected <= {*found}, found[:20]


@each(
    "code, parameter, text",
    [
        ("client.chat.send(", "temperature: float | None=NOT_GIVEN", "temperature: Randomness of sampling."),
        (
            "client.chat.stream(",
            "timeout: float | Timeouts | None=NOT_GIVEN",
            "timeout: Seconds in all",
        ),
        ("aclient.chat.send(", "temperature: float | None=NOT_GIVEN", "result = await client.chat.send("),
        ("OpenRouter(", "timeout: Timeout | float | None=NOT_GIVEN", "timeout: Seconds for a whole call"),
        ("AsyncOpenRouter(", "retries: RetryPolicy | int=NOT_GIVEN", "retries: How many times to repeat"),
        ("client.with_options(", "api_key: Key | None=NOT_GIVEN", "patient = client.with_options("),
    ],
)
def test_jedi_shows_the_parameters_and_the_docstring(code: str, parameter: str, text: str) -> None:
    (signature,) = jedi.Script(IMPORTS + code).get_signatures()
    assert parameter in [one.to_string() for one in signature.params] or parameter in signature.to_string()
    assert text in signature.docstring()


def test_jedi_helps_with_a_method() -> None:
    line, script = IMPORTS.count("\n") + 1, jedi.Script(IMPORTS + "client.chat.send")
    (name,) = script.help(line, len("client.chat.send"))
    assert "temperature: Randomness of sampling." in name.docstring()


def test_jedi_completes_from_objects_as_jupyter_does() -> None:
    client = OpenRouter("key")
    for code in ("client.chat.send(mod", "client.chat.stream(mod"):
        found = {one.name for one in jedi.Interpreter(code, [{"client": client}]).complete()}
        assert {"model=", "modalities="} <= found, code
