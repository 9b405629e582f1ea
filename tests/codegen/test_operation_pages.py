"""The page of an operation tells what the contract says: arguments, limits, result, errors, streams."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from codegen.document.openapi import Document
from codegen.reference.entries import Entry, Reference
from codegen.reference.pages import Pages, page_name
from codegen.reference.schema_words import description
from openrouter_api import models, params
from openrouter_sdk import errors
from tests.each import each


@pytest.fixture
def pages(reference: Reference) -> Pages:
    return Pages(reference)


def entry_of(pages: Pages, name: str) -> Entry:
    return next(entry for entry in pages.reference.entries if entry.name == name)


def section(page: str, heading: str) -> str:
    return page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_each_operation_has_a_page_with_all_arguments_errors_and_programs(pages: Pages) -> None:
    for entry in pages.reference.entries:
        page = pages.page(entry)
        assert page.startswith(f"# {entry.name}\n\n")
        assert f"`{entry.method.upper()} {entry.path}`" in page
        listed = re.findall(r"^- \*\*`(\w+)`\*\*", section(page, "Arguments"), re.MULTILINE)
        assert sorted(listed) == sorted(argument.name for argument in entry.view.arguments)
        statuses = re.findall(r"^\| (\d+) \|", section(page, "Errors"), re.MULTILINE)
        assert statuses == sorted(s for s in entry.operation["responses"] if s >= "400")
        for program in entry.programs:
            assert f"```python\n{program.source}```" in page
        assert ("## Streaming" in page) == bool(entry.view.stream_name)
        assert ("## Pages" in page) == ("x-pagination" in entry.operation)


def test_each_page_has_an_address_of_its_own_in_the_lists(pages: Pages) -> None:
    addresses = [page_name(entry) for entry in pages.reference.entries]
    assert len(set(addresses)) == len(addresses)
    listed = re.findall(r"\]\(([\w/]+)\.md\)", pages.index())
    assert sorted(f"operations/{address}" for address in listed) == sorted(addresses)
    for resource, entries in pages.by_resource().items():
        page = pages.resource_index(resource)
        assert [f"operations/{resource}/{name}" for name in re.findall(r"\]\((\w+)\.md\)", page)] == [
            page_name(entry) for entry in entries
        ]


def test_links_lead_to_objects_that_exist(pages: Pages) -> None:
    for entry in pages.reference.entries:
        for text, target in re.findall(r"\{py:obj\}`([^`<]+?)(?: <([\w.]+)>)?`", pages.page(entry)):
            if target:
                module, _, name = target.rpartition(".")
                try:
                    assert hasattr(import_module(module), name)
                except ModuleNotFoundError:
                    module, _, owner = module.rpartition(".")
                    assert hasattr(getattr(import_module(module), owner), name)
            else:
                assert any(hasattr(one, text) for one in (params, models, errors)), text


@each(
    ("operation", "argument", "words"),
    [
        ("chat.send", "temperature", ["float | None", "from 0 to 2"]),
        ("chat.send", "session_id", ["at most 256 characters"]),
        ("chat.send", "stream", ["The API default is `false`"]),
        ("chat.send", "messages", ["required", "at least 1 item"]),
        ("chat.send", "reasoning_effort", ['One of `"max"`, `"xhigh"`']),
        ("chat.send", "modalities", ['Each item: one of `"text"`, `"image"`, `"audio"`']),
        ("files.list", "limit", ["`int`", "from 1 to 1000"]),
        ("workspaces.set_budget", "interval", ["required", '`"lifetime"`', "WorkspaceBudgetInterval"]),
        ("files.upload", "workspace_id", ["a UUID"]),
    ],
)
def test_an_argument_tells_its_type_limits_values_and_default(
    operation: str, argument: str, words: list[str], pages: Pages
) -> None:
    page = section(pages.page(entry_of(pages, operation)), "Arguments")
    (line,) = (line for line in page.splitlines() if line.startswith(f"- **`{argument}`**"))
    for word in words:
        assert word in line
    assert line.count("Limits:") <= 1


def test_limits_of_a_type_that_is_referred_to_are_told_too() -> None:
    components = {"Size": {"type": "integer", "minimum": 1, "maximum": 9}}
    told = description({"$ref": "#/components/schemas/Size", "description": "Its size."}, components)
    assert told == "Its size. Limits: from 1 to 9."


def test_a_result_tells_its_fields_and_those_of_its_data(pages: Pages, contract: Document) -> None:
    result = section(pages.page(entry_of(pages, "api_keys.create")), "Result")
    properties = contract["components"]["schemas"]["CreateKeysResponse"]["properties"]
    for name in properties:
        assert f"- `{name}`: `" in result
    assert "- `hash`: `str`." in result
    assert "Shortcuts: " in section(pages.page(entry_of(pages, "chat.send")), "Result")
    assert "None (status 204)" in section(pages.page(entry_of(pages, "vault.delete_secret")), "Result")


def test_a_page_says_other_names_and_which_key_is_needed(pages: Pages) -> None:
    assert "`video_generation.get_generation`" in pages.page(entry_of(pages, "videos.get"))
    assert "management key" in pages.page(entry_of(pages, "credits.get"))
