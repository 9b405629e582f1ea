"""The catalogue of the stand-in, and that its models do what it says of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_sdk.testing import RecordedRequest, StandIn
from openrouter_sdk.testing.contract.plausible import MODELS
from tests.each import each
from tests.testing.conftest import Judge
from tests.testing.in_process_api import InProcessApi

SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
FUNCTION = {"name": "get_weather", "parameters": SCHEMA}
SURFACES = {"chat": "/chat/completions", "responses": "/responses", "messages": "/messages"}
PIXEL = "data:image/png;base64,iVBORw0KGgo="


def answer(stand_in: StandIn, method: str, path: str, body: Any = None, **query: str) -> tuple[int, Any]:
    """Status and JSON of an answer."""
    headers = [("content-type", "application/json"), ("authorization", f"Bearer {stand_in.key}")]
    content = b"" if body is None else json.dumps(body).encode()
    request = RecordedRequest(method, f"/api/v1{path}", list(query.items()), headers, content)
    given = stand_in.answer(request)
    return given.status, json.loads(b"".join(chunk for chunk in given.chunks if isinstance(chunk, bytes)))


LISTED: list[dict[str, Any]] = answer(StandIn(), "GET", "/models")[1]["data"]
ENTRIES = {entry["id"]: entry for entry in LISTED}
ROUTERS = {id for id, entry in ENTRIES.items() if entry["pricing"]["prompt"] == "-1"}
FIXED = [id for id in ENTRIES if id not in ROUTERS]
"""What the list says is what is tested here, not the table behind it."""


def price(id: str, name: str) -> float:
    return float(ENTRIES[id]["pricing"].get(name, 0))


@pytest.fixture(scope="module")
def stand_in() -> StandIn:
    return StandIn()


def chat(
    stand_in: StandIn, model: str, content: Any = "Is it sunny in Paris?", **more: Any
) -> tuple[int, Any]:
    body = {"model": model, "messages": [{"role": "user", "content": content}], **more}
    return answer(stand_in, "POST", "/chat/completions", body)


def reply(stand_in: StandIn, model: str, **more: Any) -> dict[str, Any]:
    status, result = chat(stand_in, model, **more)
    assert status == 200, result
    message: dict[str, Any] = result["choices"][0]["message"]
    return message


def refusal(stand_in: StandIn, model: str, **more: Any) -> tuple[int, str, str]:
    status, result = chat(stand_in, model, **more)
    assert status >= 400
    error = result["error"]
    code = error.get("availability", {}).get("code") or error["metadata"]["error_type"]
    return status, code, error["message"]


# --- the list -------------------------------------------------------------------------------------------


def test_the_list_has_forty_invented_text_models() -> None:
    assert len(LISTED) == len(ENTRIES) == 40
    authors = {id.lstrip("~").partition("/")[0] for id in ENTRIES}
    assert authors & {id.partition("/")[0] for id in MODELS} == set()
    assert all("text" in entry["architecture"]["output_modalities"] for entry in LISTED)


def test_the_list_has_models_of_all_kinds() -> None:
    """So that a program meets what the real catalogue has."""
    kinds: dict[str, Callable[[Any], object]] = {
        "free": lambda e: e["pricing"]["prompt"] == e["pricing"]["completion"] == "0",
        "dear": lambda e: float(e["pricing"]["prompt"]) > 1e-5,
        "fee": lambda e: "request" in e["pricing"],
        "images": lambda e: "image" in e["pricing"],
        "cache": lambda e: "input_cache_read" in e["pricing"] and "input_cache_write" in e["pricing"],
        "long prompts": lambda e: e["pricing"].get("overrides"),
        "mandatory reasoning": lambda e: e.get("reasoning", {}).get("mandatory"),
        "efforts": lambda e: e.get("reasoning", {}).get("supported_efforts"),
        "alias": lambda e: e.get("alias_target", {}).get("slug") in {one["canonical_slug"] for one in LISTED},
        "expiry": lambda e: e["expiration_date"],
        "weights": lambda e: e["hugging_face_id"],
        "moderation": lambda e: e["top_provider"]["is_moderated"],
        "no tools": lambda e: "tools" not in e["supported_parameters"],
        "no schemas": lambda e: "structured_outputs" not in e["supported_parameters"],
        "pictures": lambda e: "image" in e["architecture"]["output_modalities"],
        "router": lambda e: e["id"] in ROUTERS,
        "small": lambda e: e["context_length"] <= 8192,
        "large": lambda e: e["context_length"] >= 1_000_000,
    }
    assert [name for name, test in kinds.items() if not any(test(entry) for entry in LISTED)] == []


def test_every_list_and_every_endpoint_is_valid(judge: Judge) -> None:
    api = InProcessApi(judge)
    whole = api.get("/models", output_modalities="all")["data"]
    for entry in whole:
        offers = (
            api.get(f"/models/{entry['id'].lstrip('~')}/endpoints")["data"]["endpoints"]
            if "alias_target" not in entry
            else ()
        )
        for offer in offers[:1]:
            assert offer["pricing"] == entry["pricing"]
            assert offer["max_completion_tokens"] == entry["top_provider"]["max_completion_tokens"]
    assert api.get("/models/count") == {"data": {"count": 40}}
    assert api.get("/models/count", output_modalities="all") == {"data": {"count": len(whole)}}
    assert api.get("/models/user")["data"] == LISTED
    for path, modality in (
        ("/embeddings/models", "embeddings"),
        ("/images/models", "image"),
        ("/videos/models", "video"),
    ):
        ids = [one["id"] for one in api.get(path)["data"]]
        assert ids == [e["id"] for e in whole if modality in e["architecture"]["output_modalities"]], path


FILTERS: list[tuple[dict[str, str], Any]] = [
    (
        {"supported_parameters": "tools,structured_outputs"},
        lambda e: {"tools", "structured_outputs"} <= {*e["supported_parameters"]},
    ),
    (
        {"input_modalities": "image,file"},
        lambda e: {"image", "file"} <= {*e["architecture"]["input_modalities"]},
    ),
    ({"output_modalities": "text,image"}, lambda e: "image" in e["architecture"]["output_modalities"]),
    ({"q": "PRISM flash"}, lambda e: "flash" in e["id"]),
    ({"context": "200000"}, lambda e: e["context_length"] >= 200_000),
    ({"min_price": "2", "max_price": "3"}, lambda e: 2e-6 <= float(e["pricing"]["prompt"]) <= 3e-6),
    ({"max_output_price": "0"}, lambda e: float(e["pricing"]["completion"]) <= 0),
    ({"model_authors": "windrose,oldmill"}, lambda e: e["id"].startswith(("windrose/", "oldmill/"))),
    ({"arch": "Llama3"}, lambda e: e["architecture"]["tokenizer"] == "Llama3"),
    (
        {"min_coding_index": "60"},
        lambda e: e.get("benchmarks", {}).get("artificial_analysis", {}).get("coding_index", 0) >= 60,
    ),
    ({"max_age_days": "300", "category": "finance"}, lambda e: "ledger" in e["id"]),
]


@each("query, test", FILTERS, ids=lambda case: case[0])
def test_a_filter_of_the_list_keeps_what_the_entries_say(
    query: dict[str, str], test: Any, stand_in: StandIn
) -> None:
    found = [entry["id"] for entry in answer(stand_in, "GET", "/models", **query)[1]["data"]]
    assert 0 < len(found) < 40
    assert found == [entry["id"] for entry in LISTED if test(entry)]


@each(
    "sort, key",
    [
        ("newest", lambda e: -e["created"]),
        ("pricing-low-to-high", lambda e: max(float(e["pricing"]["prompt"]), 0)),
        ("pricing-high-to-low", lambda e: -max(float(e["pricing"]["prompt"]), 0)),
        ("context-high-to-low", lambda e: -e["context_length"]),
    ],
)
def test_the_list_is_sorted(sort: str, key: Any, stand_in: StandIn) -> None:
    found = answer(stand_in, "GET", "/models", sort=sort)[1]["data"]
    assert len(found) == 40
    assert found == sorted(found, key=key)


def test_the_list_comes_whole_or_in_pages(stand_in: StandIn) -> None:
    page = answer(stand_in, "GET", "/models", offset="30", limit="6")[1]
    assert (page["data"], page["total_count"]) == (LISTED[30:36], 40)
    assert page["links"]["next"]


# --- what the models do ---------------------------------------------------------------------------------


@each("id", FIXED)
def test_an_answer_costs_its_tokens_at_the_listed_price(id: str, stand_in: StandIn) -> None:
    bodies: dict[str, dict[str, Any]] = {
        "chat": {"messages": [{"role": "user", "content": "Good morning to you"}]},
        "responses": {"input": "Good morning to you"},
        "messages": {"messages": [{"role": "user", "content": "Good morning to you"}], "max_tokens": 400},
    }
    for surface, path in SURFACES.items():
        status, result = answer(stand_in, "POST", path, {"model": id, **bodies[surface]})
        assert status == 200, result
        usage = result["usage"]
        prompt = usage.get("prompt_tokens", usage.get("input_tokens"))
        completion = usage.get("completion_tokens", usage.get("output_tokens"))
        images = len(result["choices"][0]["message"].get("images", ())) if surface == "chat" else 0
        images = sum(item["type"] == "image_generation_call" for item in result.get("output", ())) or images
        expected = prompt * price(id, "prompt") + completion * price(id, "completion") + price(id, "request")
        expected += images * price(id, "image_output")
        assert usage["cost"] == pytest.approx(expected, abs=1e-12), surface


@each("id", FIXED)
def test_tools_are_called_by_models_that_list_them_and_ignored_by_others(id: str, stand_in: StandIn) -> None:
    able = "tools" in ENTRIES[id]["supported_parameters"]
    tools = [{"type": "function", "function": FUNCTION}]
    assert bool(reply(stand_in, id, tools=tools).get("tool_calls")) is able
    flat = [{"type": "function", "strict": None, **FUNCTION}]
    _, result = answer(stand_in, "POST", "/responses", {"model": id, "input": "In Paris?", "tools": flat})
    assert any(item["type"] == "function_call" for item in result["output"]) is able
    named = [{"name": FUNCTION["name"], "input_schema": SCHEMA}]
    body = {
        "model": id,
        "max_tokens": 400,
        "messages": [{"role": "user", "content": "In Paris?"}],
        "tools": named,
    }
    _, result = answer(stand_in, "POST", "/messages", body)
    assert any(block["type"] == "tool_use" for block in result["content"]) is able


PARAMETERS: dict[str, dict[str, Any]] = {
    "tools": {"tools": [{"type": "function", "function": FUNCTION}]},
    "structured_outputs": {
        "response_format": {"type": "json_schema", "json_schema": {"name": "city", "schema": SCHEMA}}
    },
    "response_format": {"response_format": {"type": "json_object"}},
    "logprobs": {"logprobs": True},
    "top_k": {"top_k": 3},
    "reasoning_effort": {"reasoning_effort": "low"},
    "temperature": {"temperature": 0.5, "max_tokens": 500},
}


@each("id", FIXED)
def test_required_parameters_are_refused_by_models_that_do_not_list_them(id: str, stand_in: StandIn) -> None:
    for name, parameters in PARAMETERS.items():
        listed = ENTRIES[id]["supported_parameters"]
        status, result = chat(stand_in, id, provider={"require_parameters": True}, **parameters)
        wanted = {name, "response_format"} if name == "structured_outputs" else {name}
        assert (status == 200) is (wanted <= {*listed}), (name, result)
        if status != 200:
            assert status == 404
            assert name in result["error"]["message"]
            assert result["error"]["availability"]["excluded_by"] == ["require_parameters"]
        assert chat(stand_in, id, **parameters)[0] == 200, "without that they are ignored"


@each("id", FIXED)
def test_schemas_are_kept_by_models_that_list_structured_outputs(id: str, stand_in: StandIn) -> None:
    listed = ENTRIES[id]["supported_parameters"]
    text = reply(stand_in, id, **PARAMETERS["structured_outputs"])["content"]
    if "structured_outputs" in listed:
        assert json.loads(text) == {"city": "Paris"}
    elif "response_format" in listed:
        assert json.loads(text).keys() == {"answer"}
    else:
        with pytest.raises(ValueError, match="Expecting"):
            json.loads(text)


@each("id", FIXED)
def test_content_is_taken_by_models_that_list_its_kind(id: str, stand_in: StandIn) -> None:
    taken = ENTRIES[id]["architecture"]["input_modalities"]
    parts: dict[str, dict[str, Any]] = {
        "image": {"type": "image_url", "image_url": {"url": PIXEL}},
        "audio": {"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},
        "file": {
            "type": "file",
            "file": {"filename": "a.pdf", "file_data": "data:application/pdf;base64,AAAA"},
        },
    }
    for kind, part in parts.items():
        status, result = chat(stand_in, id, [{"type": "text", "text": "What is this?"}, part])
        assert (status == 200) is (kind in taken or kind == "file"), kind  # files are read for all models
        if status != 200:
            assert (status, result["error"]["availability"]["code"]) == (404, "no_endpoints")
            assert f"support {kind} input" in result["error"]["message"]


@each("id", FIXED)
def test_models_reason_if_they_must_or_can_and_are_asked_to(id: str, stand_in: StandIn) -> None:
    entry = ENTRIES[id]
    able, mandatory = "reasoning" in entry, entry.get("reasoning", {}).get("mandatory", False)
    assert able is ("reasoning" in entry["supported_parameters"])
    assert bool(reply(stand_in, id).get("reasoning")) is mandatory
    assert bool(reply(stand_in, id, reasoning={"effort": "high"}).get("reasoning")) is able
    status, result = chat(stand_in, id, reasoning={"effort": "none"})
    assert (status == 400) is mandatory
    assert mandatory or not result["choices"][0]["message"].get("reasoning")


@each("id", FIXED)
def test_images_come_from_models_that_list_them(id: str, stand_in: StandIn) -> None:
    able = "image" in ENTRIES[id]["architecture"]["output_modalities"]
    assert bool(reply(stand_in, id).get("images")) is able
    status, result = chat(stand_in, id, modalities=["image", "text"])
    assert (status == 200) is able, result
    assert not reply(stand_in, id, modalities=["text"]).get("images")


@each("id", FIXED)
def test_an_answer_ends_at_the_limit_of_the_model_or_of_the_request(id: str, stand_in: StandIn) -> None:
    limit = ENTRIES[id]["top_provider"]["max_completion_tokens"]
    own = StandIn()
    own.script.reply("word " * (limit + 10))
    _, result = chat(own, id, max_tokens=limit * 2)
    assert result["choices"][0]["finish_reason"] == "length"
    assert result["usage"]["completion_tokens"] == limit
    _, result = chat(stand_in, id, "word " * 20, max_tokens=16)
    assert result["choices"][0]["finish_reason"] == "length"
    assert result["usage"]["completion_tokens"] <= 16


@each("id", [id for id in FIXED if ENTRIES[id]["context_length"] <= 33_000])
def test_a_prompt_beyond_the_context_is_refused(id: str, stand_in: StandIn) -> None:
    context = ENTRIES[id]["context_length"]
    fits, beyond = "word " * (context - 200), "word " * context
    assert chat(stand_in, id, fits)[0] == 200
    status, code, message = refusal(stand_in, id, content=beyond)
    assert (status, code) == (400, "context_length_exceeded")
    assert str(context) in message
    _, result = answer(stand_in, "POST", "/responses", {"model": id, "input": beyond})
    assert (result["status"], result["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})


@each("id", FIXED)
def test_a_model_above_max_price_is_refused(id: str, stand_in: StandIn) -> None:
    for name in ("prompt", "completion"):
        million = float(f"{price(id, name) * 1e6:.9f}")
        assert chat(stand_in, id, provider={"max_price": {name: million}})[0] == 200
        assert chat(stand_in, id, provider={"max_price": {name: str(million)}})[0] == 200
        if million:
            status, code, message = refusal(stand_in, id, provider={"max_price": {name: million * 0.6}})
            offers = answer(stand_in, "GET", f"/models/{id.lstrip('~')}/endpoints")[1]
            assert (status, code) == (404, "constraint_filtered"), offers
            assert "max_price" in message


# --- routing --------------------------------------------------------------------------------------------


@each(
    "model, more, provider, served",
    [
        ("tamarind/tide-70b", {}, "Brook", "tamarind/tide-70b"),
        ("tamarind/tide-70b", {"provider": {"only": ["canal"]}}, "Canal", "tamarind/tide-70b"),
        ("tamarind/tide-70b", {"provider": {"ignore": ["brook", "canal"]}}, "Delta", "tamarind/tide-70b"),
        (
            "tamarind/tide-70b",
            {"provider": {"order": ["delta/turbo", "ember"]}},
            "Delta",
            "tamarind/tide-70b",
        ),
        ("tamarind/tide-70b", {"provider": {"sort": "price"}}, "Ember", "tamarind/tide-70b"),
        ("tamarind/tide-70b:floor", {}, "Ember", "tamarind/tide-70b"),
        ("tamarind/tide-70b", {"provider": {"max_price": {"prompt": 0.37}}}, "Ember", "tamarind/tide-70b"),
        ("larkspur/sonata-3", {"service_tier": "priority"}, "Larkspur", "larkspur/sonata-3"),
        ("~larkspur/sonata-latest", {}, "Larkspur", "larkspur/sonata-3"),
        ("larkspur/sonata-3@preset/mine", {}, "Larkspur", "larkspur/sonata-3"),
        ("larkspur/sonata-3:online", {}, "Larkspur", "larkspur/sonata-3"),
        (ENTRIES["larkspur/sonata-3"]["canonical_slug"], {}, "Larkspur", "larkspur/sonata-3"),
        ("tamarind/tide-70b:free", {}, "Tamarind", "tamarind/tide-70b:free"),
    ],
)
def test_a_request_is_served_by_an_endpoint_that_it_allows(
    model: str, more: dict[str, Any], provider: str, served: str, stand_in: StandIn
) -> None:
    status, result = chat(stand_in, model, **more)
    assert (status, result.get("provider"), result.get("model")) == (200, provider, served), result
    entry = answer(stand_in, "GET", f"/models/{served}/endpoints")[1]["data"]
    prices = {
        round(
            result["usage"]["prompt_tokens"] * float(one["pricing"]["prompt"])
            + result["usage"]["completion_tokens"] * float(one["pricing"]["completion"]),
            12,
        ): one["tag"]
        for one in entry["endpoints"]
    }
    search = price("larkspur/sonata-3", "web_search") if model.endswith(":online") else 0.0
    assert prices[round(result["usage"]["cost"] - search, 12)].partition("/")[0].title() == provider


@each(
    "model, more, status, code",
    [
        ("larkspur/embed-3-large", {}, 400, "wrong_endpoint"),
        ("larkspur/sonata-3:free", {}, 404, "free_variant_ended"),
        ("larkspur/sonata-3", {"provider": {"only": ["nobody"]}}, 404, "constraint_filtered"),
        ("tamarind/tide-8b", {"provider": {"quantizations": ["fp32"]}}, 404, "constraint_filtered"),
        ("windrose/compass", {"provider": {"only": ["nobody"]}}, 404, "no_endpoints"),
    ],
)
def test_a_request_that_nothing_can_serve_is_refused(
    model: str, more: dict[str, Any], status: int, code: str, stand_in: StandIn
) -> None:
    assert refusal(stand_in, model, **more)[:2] == (status, code)


def test_a_fallback_serves_what_the_first_model_cannot(stand_in: StandIn) -> None:
    image = [{"type": "image_url", "image_url": {"url": PIXEL}}]
    body = {
        "models": ["larkspur/etude-2", "quartzite/prism-4"],
        "messages": [{"role": "user", "content": image}],
    }
    status, result = answer(stand_in, "POST", "/chat/completions", body)
    assert (status, result["model"]) == (200, "quartzite/prism-4")


def test_a_router_picks_a_model_that_can(stand_in: StandIn) -> None:
    _, plain = chat(stand_in, "windrose/compass")
    _, seeing = chat(stand_in, "windrose/compass", [{"type": "image_url", "image_url": {"url": PIXEL}}])
    assert "image" in ENTRIES[seeing["model"]]["architecture"]["input_modalities"]
    assert price(plain["model"], "prompt") <= price(seeing["model"], "prompt")


def test_a_long_prompt_has_its_own_price(stand_in: StandIn) -> None:
    _, result = chat(stand_in, "windrose/gale-2-fast", "word " * 130_000)
    usage = result["usage"]
    assert usage["cost"] == pytest.approx(usage["prompt_tokens"] * 0.4e-6 + usage["completion_tokens"] * 1e-6)


def test_any_other_model_can_do_everything_at_one_price(stand_in: StandIn) -> None:
    content = [{"type": "text", "text": "In Paris?"}, {"type": "image_url", "image_url": {"url": PIXEL}}]
    more = {**PARAMETERS["tools"], "provider": {"require_parameters": True}}
    _, result = chat(stand_in, "openai/gpt-4o-mini", content, **more)
    usage = result["usage"]
    assert result["choices"][0]["message"]["tool_calls"]
    assert usage["cost"] == pytest.approx(
        usage["prompt_tokens"] * 0.15e-6 + usage["completion_tokens"] * 0.6e-6
    )
    assert chat(stand_in, "someone/something:free")[1]["usage"]["cost"] == 0
    assert refusal(stand_in, "a/b", provider={"max_price": {"prompt": 0.1}})[:2] == (
        404,
        "constraint_filtered",
    )


def test_other_operations_refuse_models_of_another_kind(stand_in: StandIn) -> None:
    body = {"model": "larkspur/sonata-3", "input": "Hello"}
    status, result = answer(stand_in, "POST", "/embeddings", body)
    assert (status, result["error"]["availability"]["code"]) == (400, "wrong_endpoint")
    status, result = answer(stand_in, "POST", "/embeddings", {**body, "model": "larkspur/embed-3-large"})
    assert status == 200
    assert result["usage"]["cost"] == pytest.approx(result["usage"]["prompt_tokens"] * 0.13e-6)


def test_other_models_give_unasked_what_their_names_say(stand_in: StandIn) -> None:
    drawing, thinking = "openai/gpt-5-image-mini", "google/gemini-3-flash-preview"
    assert reply(stand_in, drawing)["images"]
    assert "images" not in reply(stand_in, drawing, modalities=["text"])
    assert [one["type"] for one in reply(stand_in, thinking)["reasoning_details"]] == ["reasoning.encrypted"]
    for id in ("deepseek/deepseek-r1", "someone/large-thinking"):
        assert reply(stand_in, id)["reasoning"]
    assert "reasoning" not in reply(stand_in, thinking, reasoning={"effort": "none"})
    assert reply(stand_in, "someone/imaginary-r12").keys().isdisjoint({"images", "reasoning"})
