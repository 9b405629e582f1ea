"""`models`: filters, the table in windows of any width, JSON, and one model with its providers."""

from __future__ import annotations

import json

import pytest

from openrouter_sdk.testing import StandInServer
from tests.cli.running import run
from tests.each import each

JSON = {"content-type": "application/json"}


def ids(out: str) -> list[str]:
    return [model["id"] for model in json.loads(out)]


def test_a_pipe_gets_all_columns_with_tabs_between_them(server: StandInServer) -> None:
    code, out, err = run("models", "sonata", "mini", server=server)
    assert (code, err) == (0, "")
    assert out == (
        "model\t$/M in\t$/M out\tcontext\ttools\tinput\toutput\tsince\n"
        "larkspur/sonata-3-mini\t0.25\t1\t400k\tyes\ttext,image,file\ttext\t2025-09\n"
    )


@each("columns", [20, 40, 60, 80, 200])
def test_a_window_gets_as_many_columns_as_fit(columns: int, server: StandInServer) -> None:
    environment = {"COLUMNS": str(columns)}
    code, out, err = run("models", "--author", "larkspur", server=server, terminal="o", env=environment)
    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert len(lines) == 10
    assert max(map(len, lines)) <= columns
    assert [line for line in lines[1:] if not line.startswith(("larkspur/", "~larkspur/"))] == []
    assert ("$/M in" in lines[0], "context" in lines[0], "since" in lines[0]) == (
        columns >= 40,
        columns >= 60,
        columns >= 200,
    )


@each(
    ("arguments", "expected"),
    [
        ("tide --free", "tamarind/tide-70b:free"),
        ("--output speech", "larkspur/aria-speech"),
        ("--input audio --supports tools --max-prompt-price 1", "quartzite/prism-4-flash"),
        ("--min-context 1500000", "windrose/compass"),
        (
            "--max-completion-price 0.03 --output text --author moorland --author tamarind",
            "tamarind/tide-70b:free tamarind/tide-base-8b moorland/heather-32b:free moorland/heather-4b",
        ),
        ("--author saltmarsh --sort context-high-to-low --limit 1", "saltmarsh/heron-search-pro"),
        ("no such model", ""),
    ],
)
def test_filters_are_those_of_the_catalogue(arguments: str, expected: str, server: StandInServer) -> None:
    code, out, err = run("models", *arguments.split(), "--json", server=server)
    assert (code, ids(out)) == (0, expected.split())
    assert err == ("" if expected else "none of 50 models fits\n")


def test_a_request_is_enough_and_needs_no_key(server: StandInServer) -> None:
    code, *_ = run("models", env={"OPENROUTER_BASE_URL": server.url})
    assert code == 0
    assert [request.path for request in server.requests] == ["/api/v1/models"]
    assert "authorization" not in dict(server.requests[0].headers)


def test_one_model_is_shown_with_its_prices_and_providers(server: StandInServer) -> None:
    environment = {"COLUMNS": "80"}
    code, out, err = run("models", "larkspur/sonata-3", server=server, terminal="o", env=environment)
    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert lines[0] == "model       larkspur/sonata-3"
    assert "prices      input $2.5 per million tokens" in lines
    assert "            output $10 per million tokens" in lines
    assert lines[-3:] == [
        "larkspur              2.5       10     400k      64k  99.9 %        80",
        "brook                   3       12     400k      64k  99.9 %        80",
        "larkspur/priority       5       20     400k      64k  99.9 %        80",
    ]
    assert max(map(len, lines)) <= 80


def test_one_model_as_json_is_what_the_api_says_with_its_endpoints(server: StandInServer) -> None:
    code, out, _ = run("models", "~larkspur/sonata-latest", "--json", server=server)
    model = json.loads(out)
    assert (code, model["id"]) == (0, "larkspur/sonata-3")  # what the alias stands for
    assert [endpoint["tag"] for endpoint in model["endpoints"]] == ["larkspur", "brook", "larkspur/priority"]


def test_an_unknown_model_is_named_with_those_that_are_like_it(server: StandInServer) -> None:
    code, out, err = run("models", "larkspur/sonata-33", server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "unknown model larkspur/sonata-33: did you mean larkspur/sonata-3" in err


@each(
    ("arguments", "message"),
    [
        (["--supports", "toolz"], "--supports: no model has toolz: did you mean tools"),
        (["--input", "images"], "--input: no model has images: did you mean image"),
        (["--output", "xyz"], "--output: no model has xyz: `openrouter-sdk models --json` has them all"),
        (["--sort", "cheapest"], "'cheapest' is not one of 'newest', 'pricing-low-to-high'"),
        (["--max-prompt-price", "-1"], "--max-prompt-price"),
        (["--min-context", "128k"], "--min-context"),
    ],
)
def test_a_filter_that_cannot_be_is_an_error_and_no_empty_table(
    arguments: list[str], message: str, server: StandInServer
) -> None:
    code, out, err = run("models", *arguments, server=server)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err


def test_what_a_server_says_does_not_control_the_terminal(server: StandInServer) -> None:
    model = {"id": "a/b", "name": "\x1b]0;title\x07", "description": "Two\nlines \x1b[31mred"}
    server.script.when(operation="getModels").raw(200, JSON, json.dumps({"data": [model]}).encode())
    server.script.when(operation="listEndpoints").error(404, "No endpoints.")
    _, out, _ = run("models", "a/b", server=server, terminal="o")
    assert out.splitlines() == [
        "model   a/b",
        "name    ]0;title",
        "prices  unknown",
        "",
        "Two lines [31mred",
    ]


def test_completion_knows_the_models_that_were_fetched(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openrouter_sdk.cli.user_files.completion import complete_model

    assert complete_model("larkspur/e") == []
    run("models", server=server)
    assert complete_model("larkspur/son") == [
        "larkspur/sonata-2",
        "larkspur/sonata-3",
        "larkspur/sonata-3-mini",
    ]
