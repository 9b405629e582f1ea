"""Files of prompts are read as a whole before anything is sent, and errors name the line."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.files.prompt_rows import format_of, rows_of

HELLO = [{"role": "user", "content": "Hello"}]


@pytest.mark.parametrize(
    ("line", "request_"),
    [
        ('"Hello"', {"messages": HELLO}),
        ('{"prompt": "Hello"}', {"messages": HELLO}),
        ('[{"role": "user", "content": "Hello"}]', {"messages": HELLO}),
        ('{"id": 7, "prompt": "Hello", "model": "a/b"}', {"id": "7", "model": "a/b", "messages": HELLO}),
        ('{"id": null, "prompt": "Hello"}', {"messages": HELLO}),
    ],
)
def test_a_line_of_json_is_a_prompt_or_arguments(line: str, request_: dict[str, Any]) -> None:
    assert [row.request for row in rows_of("a.jsonl", line, None, None)] == [request_]


def test_each_line_of_a_text_is_a_prompt_and_empty_ones_count_but_are_no_rows() -> None:
    rows = rows_of("a.txt", "Hello\r\n\n  {not json}\n", None, None)
    assert [(row.line, row.request["messages"][0]["content"]) for row in rows] == [
        (1, "Hello"),
        (3, "{not json}"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.jsonl", "x", "jsonl"),
        ("A.NDJSON", "x", "jsonl"),
        ("a.csv", '{"', "text"),
        ("-", '\n{"prompt": 1}', "jsonl"),
        ("-", '"x"', "jsonl"),
        ("-", "What is {}?", "text"),
    ],
)
def test_the_format_comes_from_the_suffix_and_that_of_stdin_from_its_beginning(
    name: str, text: str, kind: str
) -> None:
    assert format_of(name, text) == kind


def test_the_format_can_be_given() -> None:
    [row] = rows_of("a.txt", '{"prompt": "Hello"}', "jsonl", None)
    assert row.request == {"messages": HELLO}


def test_a_system_prompt_comes_before_messages_that_have_none() -> None:
    text = '"Hello"\n{"messages": [{"role": "system", "content": "Own."}, {"role": "user", "content": "Hi"}]}'
    first, second = rows_of("a.jsonl", text, None, "Short.")
    assert first.request["messages"] == [{"role": "system", "content": "Short."}, *HELLO]
    assert second.request["messages"][0]["content"] == "Own."


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"prompt": "x"', "a.jsonl:2: no JSON: Expecting ',' delimiter at character 15"),
        ("7", "a.jsonl:2: must be "),
        ("[]", "a.jsonl:2: `messages` must be a list"),
        ("null", "a.jsonl:2: must be "),
        ('{"text": "x"}', "a.jsonl:2: must be "),
        ('{"messages": "x"}', "a.jsonl:2: `messages` must be a list"),
        ('{"messages": []}', "a.jsonl:2: `messages` must be a list"),
        ('{"prompt": " "}', "a.jsonl:2: `prompt` must be a text"),
        ('{"prompt": "x", "messages": []}', "a.jsonl:2: must be "),
        ('{"prompt": "x", "id": ""}', "a.jsonl:2: `id` must be"),
        ('{"prompt": "x", "id": "one"}', "a.jsonl:2: the id 'one' is also that of line 1"),
        ("[" * 100_000, "a.jsonl:2: no JSON: "),
    ],
)
def test_a_line_that_is_no_request_is_named(line: str, message: str) -> None:
    with pytest.raises(CommandError) as caught:
        rows_of("a.jsonl", f'{{"prompt": "x", "id": "one"}}\n{line}\n', None, None)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_without_prompts_is_an_error() -> None:
    with pytest.raises(CommandError, match=r"a\.txt: there are no prompts in it"):
        rows_of("a.txt", "\n \n", None, None)
