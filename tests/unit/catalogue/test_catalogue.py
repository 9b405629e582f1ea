"""The catalogue as data: ids and their aliases, what models support, and which ones fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openrouter_sdk.catalogue import catalogue_file
from openrouter_sdk.catalogue.model_index import Catalogue, split_variants
from openrouter_sdk.catalogue.search import Search
from openrouter_sdk.errors import InvalidArgumentError
from tests.each import each

TEXT = {"input_modalities": ["text"], "output_modalities": ["text"]}
SEEING = {"input_modalities": ["text", "image"], "output_modalities": ["text"]}
DRAWING = {"input_modalities": ["text"], "output_modalities": ["text", "image"]}


def model(id: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "architecture": TEXT, "supported_parameters": ["temperature"], **more}


def priced(prompt: str, completion: str) -> dict[str, str]:
    return {"prompt": prompt, "completion": completion}


CATALOGUE = Catalogue(
    [
        model(
            "ann/small",
            canonical_slug="ann/small-0101",
            name="Ann: Small",
            context_length=8_000,
            created=3,
            pricing=priced("0.000001", "0.000002"),
        ),
        model(
            "ann/small:free",
            canonical_slug="ann/small-0101",
            pricing=priced("0", "0"),
            created=3,
            benchmarks={
                "artificial_analysis": {"coding_index": 9, "agentic_index": 8, "intelligence_index": 7}
            },
        ),
        model(
            "ann/large",
            canonical_slug="ann/large-0202",
            supported_parameters=["temperature", "tools", "structured_outputs", "new_parameter"],
            architecture=SEEING,
            reasoning={"mandatory": False},
            context_length=200_000,
            created=5,
            description="Reads charts.",
            pricing=priced("0.00001", "0.00003"),
            benchmarks={
                "artificial_analysis": {"coding_index": 50, "agentic_index": 5, "intelligence_index": 6}
            },
        ),
        model("bob/painter", architecture=DRAWING, created=4, pricing=priced("0.000003", "0.000001")),
        model("~ann/large-latest", alias_target={"slug": "ann/large-0202"}, supported_parameters=[]),
        model("~ann/small-latest", alias_target={"slug": "ann/small-0101"}),
        model("~eve/gone-latest", alias_target={"slug": "eve/gone"}, context_length=1),
        {"id": "bob/bare"},
        {"id": "bob/odd", "architecture": 7, "supported_parameters": None, "pricing": None, "name": None},
        {"canonical_slug": 8},
        "no model",
    ]
)


@each(
    "id, found",
    [
        ("ann/small", "ann/small"),
        ("ann/small-0101", "ann/small"),
        ("ann/small:free", "ann/small:free"),
        ("ann/small-0101:free", "ann/small:free"),
        ("ann/small:nitro", "ann/small"),
        ("ann/small:free:online", "ann/small:free"),
        ("ann/large:free", None),
        ("ann/large-0202:exacto", "ann/large"),
        ("~ann/large-latest", "ann/large"),
        ("~ann/large-latest:nitro", "ann/large"),
        ("~ann/small-latest:free", "ann/small:free"),
        ("~eve/gone-latest", "~eve/gone-latest"),
        ("ann/unknown", None),
        ("", None),
    ],
)
def test_a_model_is_found_by_id_slug_alias_and_suffixes(id: str, found: str | None) -> None:
    entry = CATALOGUE.find(id)
    assert (entry and entry["id"]) == found


def test_a_slug_of_which_only_a_variant_is_listed_is_not_that_variant() -> None:
    only_free = Catalogue([model("a/b:free", canonical_slug="a/b-1", pricing=priced("0", "0"))])
    assert only_free.find("a/b-1") is None
    assert only_free.find("a/b-1:free") is not None


def test_aliases_in_a_circle_end() -> None:
    circle = [
        {"id": one, "alias_target": {"slug": other}} for one, other in (("~a/b", "~a/c"), ("~a/c", "~a/b"))
    ]
    assert Catalogue(circle).find("~a/b") is not None


@each(
    "id, facts, answer",
    [
        ("ann/large", ["tools"], True),
        ("ann/large", ["tools", "structured_outputs"], True),
        ("ann/large", ["tools", "logprobs"], False),
        ("ann/large", ["tools", "telepathy"], None),
        ("ann/large", ["logprobs", "telepathy"], False),
        ("ann/large", ["new_parameter"], True),
        ("ann/small", ["new_parameter"], False),
        ("ann/small", ["tools"], False),
        ("ann/small", ["verbosity"], False),  # which no model here has, but the contract
        ("ann/small", ["telepathy"], None),
        ("ann/large", ["reasoning"], True),
        ("ann/small", ["reasoning"], False),
        ("ann/large", ["image"], True),
        ("ann/large", ["image_input"], True),
        ("ann/large", ["image_output"], False),
        ("bob/painter", ["image"], False),
        ("bob/painter", ["image_output"], True),
        ("ann/large", ["embeddings"], False),
        ("~ann/large-latest", ["tools"], True),
        ("ann/unknown", ["tools"], None),
        ("bob/bare", ["tools"], None),
        ("bob/bare", ["image"], None),
        ("bob/odd", ["image"], None),
        ("bob/odd", ["tools"], None),
    ],
)
def test_what_a_model_supports_is_true_false_or_unknown(
    id: str, facts: list[str], answer: bool | None
) -> None:
    assert CATALOGUE.supports(id, *facts) is answer


@each(
    "filters, ids",
    [
        ({"author": "ann"}, ["ann/small", "ann/small:free", "ann/large"]),
        ({"author": ["ann", "bob"], "supports": "tools"}, ["ann/large"]),
        ({"supports": ["tools", "reasoning"]}, ["ann/large"]),
        ({"input_modalities": "image"}, ["ann/large"]),
        ({"output_modalities": ["image"]}, ["bob/painter"]),
        ({"min_context": 8_000}, ["ann/small", "ann/large"]),
        ({"min_context": 8_001}, ["ann/large"]),
        ({"free": True}, ["ann/small:free"]),
        ({"free": False}, ["ann/small", "ann/large", "bob/painter"]),
        ({"max_prompt_price": 1}, ["ann/small", "ann/small:free"]),
        ({"max_prompt_price": "3", "max_completion_price": 1}, ["ann/small:free", "bob/painter"]),
        ({"query": "LARGE charts"}, ["ann/large"]),
        ({"query": "large nothing"}, []),
        ({"query": "latest"}, ["~eve/gone-latest"]),
        ({"author": "eve"}, ["~eve/gone-latest"]),
        ({"free": False, "sort": "pricing-low-to-high"}, ["ann/small", "bob/painter", "ann/large"]),
        ({"free": False, "sort": "pricing-high-to-low"}, ["ann/large", "bob/painter", "ann/small"]),
        ({"free": False, "sort": "newest"}, ["ann/large", "bob/painter", "ann/small"]),
        ({"author": "ann", "sort": "context-high-to-low"}, ["ann/large", "ann/small", "ann/small:free"]),
        ({"author": "ann", "sort": "coding-high-to-low"}, ["ann/large", "ann/small:free", "ann/small"]),
        ({"author": "ann", "sort": "agentic-high-to-low"}, ["ann/small:free", "ann/large", "ann/small"]),
        ({"author": "ann", "sort": "intelligence-high-to-low"}, ["ann/small:free", "ann/large", "ann/small"]),
    ],
)
def test_a_search_finds_what_passes_all_filters(filters: Any, ids: list[str]) -> None:
    assert [entry["id"] for entry in Search(filters).results(CATALOGUE)] == ids


@each(
    "filters, message",
    [
        ({"max_prompt_price": "cheap"}, "max_prompt_price"),
        ({"max_completion_price": -1}, "max_completion_price"),
        ({"sort": "most-popular"}, r"models\.list\(sort=\.\.\.\)"),
        ({"supports": 7}, "supports"),
        ({"author": [7]}, "author"),
        ({"min_contxt": 7}, "'min_contxt'.*min_context"),
    ],
)
def test_a_search_for_what_is_no_filter_names_it(filters: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        Search(filters)


def test_an_entry_of_any_shape_becomes_a_model() -> None:
    assert [one.id for one in Search({"author": "bob"}).models(CATALOGUE)] == [
        "bob/painter",
        "bob/bare",
        "bob/odd",
    ]


def test_variants_are_split_from_the_slug_only() -> None:
    assert split_variants("a:b/c:free:online") == ("a:b/c", ["free", "online"])


# --- copies on disk -------------------------------------------------------------------------------------


def test_a_copy_on_disk_is_the_same_catalogue(tmp_path: Path) -> None:
    catalogue = Catalogue(
        [model("a/b", unknown={"x": None})], fetched_at=7.5, endpoints={"a/b": [{"tag": "t"}]}
    )
    path = tmp_path / "models.json"
    path.write_text("old")
    catalogue_file.write(catalogue, path)
    again = catalogue_file.read(str(path))
    assert (again.models, again.fetched_at, again.endpoints) == (
        catalogue.models,
        7.5,
        {"a/b": [{"tag": "t"}]},
    )
    assert list(tmp_path.iterdir()) == [path]


def test_a_copy_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "models.json"
    path.write_text("old")
    with pytest.raises(TypeError):
        catalogue_file.write(Catalogue([{"id": object()}]), path)
    assert (path.read_text(), list(tmp_path.iterdir())) == ("old", [path])


@each(
    "text, message",
    [
        ("", "no copy"),
        ("[]", "no copy"),
        ('{"models": []}', "no copy"),
        ('{"format": "openrouter-sdk catalogue", "version": 1}', "no copy"),
        (
            '{"format": "openrouter-sdk catalogue", "version": 2, "models": []}',
            "version 2.*reads 1.*save it again",
        ),
    ],
)
def test_another_file_is_refused_by_name(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text(text)
    with pytest.raises(InvalidArgumentError, match=f"(?s)other.json.*{message}"):
        catalogue_file.read(path)
