"""Headers: merging, checks, attribution and the typed options."""

from __future__ import annotations

import copy
import pickle
import sys
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openrouter_sdk.config import attribution
from openrouter_sdk.config.attribution import (
    App,
    HeaderSet,
    ResponseCache,
    app_from_environment,
    check_header,
    option_headers,
    user_agent,
)
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.exchange import prepare

KEY = "Bearer sk-or-v1-0123456789abcdef"


def refused(call: Any, *args: Any, **kwargs: Any) -> str:
    with pytest.raises(InvalidArgumentError) as caught:
        call(*args, **kwargs)
    return str(caught.value)


# --- merging --------------------------------------------------------------------------------------------


def test_the_last_value_and_its_spelling_win() -> None:
    merged = HeaderSet({"X-Thing": "1", "Accept": "a"}, {"x-thing": "2"})
    assert merged.items() == (("x-thing", "2"), ("Accept", "a"))
    assert merged.raw == ((b"x-thing", b"2"), (b"Accept", b"a"))


def test_one_layer_with_two_spellings_sends_one_header() -> None:
    assert HeaderSet({"X-A": "1", "x-a": "2"}).items() == (("x-a", "2"),)
    assert HeaderSet([("X-A", "1"), ("x-A", "2")]).items() == (("x-A", "2"),)


def test_none_takes_a_header_away_and_a_later_layer_brings_it_back() -> None:
    base = HeaderSet({"X-A": "1", "X-B": "2"})
    assert base.merged_with({"x-a": None}).items() == (("X-B", "2"),)
    assert base.merged_with({"x-a": None}, {"X-A": "3"}).get("x-A") == "3"
    assert base.merged_with({"X-Unheard": None}) == base


def test_a_call_without_headers_uses_the_prepared_set_itself() -> None:
    base = HeaderSet({"X-A": "1"})
    assert base.merged_with() is base
    assert base.merged_with(None) is base
    assert base.merged_with({}) is base
    assert base.merged_with({"X-B": "2"}).raw == ((b"X-A", b"1"), (b"X-B", b"2"))
    assert base.raw == ((b"X-A", b"1"),)


@pytest.mark.parametrize("legacy", ["X-Title", "x-title", "X-TITLE"])
def test_the_legacy_title_is_sent_under_the_present_name_and_never_twice(legacy: str) -> None:
    base = HeaderSet(App(title="ours").headers())
    assert base.merged_with({legacy: "theirs"}).items() == (("X-OpenRouter-Title", "theirs"),)
    assert HeaderSet({legacy: "a"}, {"x-openrouter-title": "b"}).items() == (("x-openrouter-title", "b"),)
    assert base.merged_with({legacy: None}).items() == ()
    assert base.get(legacy) == "ours"
    assert legacy in base


def test_the_legacy_metadata_header_is_sent_under_the_present_name() -> None:
    merged = HeaderSet({"X-OpenRouter-Experimental-Metadata": "enabled"})
    assert merged.items() == (("X-OpenRouter-Metadata", "enabled"),)


def test_headers_that_are_not_named_stay_as_they_are() -> None:
    base = HeaderSet(App("https://a.test", "A", "cli-agent").headers(), {"X-Own": "1"})
    changed = base.merged_with(option_headers({"x_title": "B"}))
    assert changed.items() == (
        ("HTTP-Referer", "https://a.test"),
        ("X-OpenRouter-Title", "B"),
        ("X-OpenRouter-Categories", "cli-agent"),
        ("X-Own", "1"),
    )


def test_values_are_encoded_in_latin_1() -> None:
    assert HeaderSet({"X-OpenRouter-Title": "Café"}).raw == ((b"X-OpenRouter-Title", b"Caf\xe9"),)


def test_a_set_is_a_small_collection() -> None:
    merged = HeaderSet({"X-A": "1"})
    assert len(merged) == 1
    assert "x-a" in merged
    assert 7 not in merged
    assert merged.get("X-B") is None
    assert merged == HeaderSet([("X-A", "1")])
    assert merged != HeaderSet({"X-A": "2"})
    assert merged != "X-A"
    assert len({merged, HeaderSet({"X-A": "1"})}) == 1
    assert HeaderSet().items() == HeaderSet({}, (), None).items() == ()


def test_no_credential_is_in_repr_or_pickle() -> None:
    merged = HeaderSet({"Authorization": KEY, "Cookie": KEY, "x-API-key": KEY, "X-A": "1"})
    assert KEY not in repr(merged)
    assert KEY.encode() not in pickle.dumps(merged)
    assert pickle.loads(pickle.dumps(merged)) == HeaderSet({"X-A": "1"})
    assert pickle.loads(pickle.dumps(HeaderSet())) == HeaderSet()


def test_copies_keep_everything() -> None:
    merged = HeaderSet({"Authorization": KEY})
    assert copy.copy(merged) is copy.deepcopy(merged) is merged


# --- checks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ("ab\r\nEvil: 1", "character 2 is a carriage return"),
        ("ab\nEvil", "character 2 is a line feed"),
        ("\0", "character 0 is a NUL"),
        ("a\x7f", "character 1 is U+007F"),
        ("a\x1bb", "character 1 is U+001B"),
        ("日本", "character 0 is U+65E5, and headers can only hold Latin-1"),
        ("ab 🙂", "character 3 is U+1F642"),
        (" a", "character 0 is white space at the start"),
        ("a\t", "character 1 is white space at the end"),
        (" ", "character 0 is white space"),
        ("a\n", "character 1 is a line feed"),
        (7, "must be a str, not int"),
        (b"a", "must be a str, not bytes"),
        (True, "must be a str, not bool"),
    ],
)
def test_a_value_that_cannot_be_sent_is_refused_with_name_and_position(value: Any, complaint: str) -> None:
    for call in (
        lambda: HeaderSet({"X-Thing": value}),
        lambda: HeaderSet().merged_with({"X-Thing": value}),
        lambda: check_header("X-Thing", value),
        lambda: option_headers({"headers": {"X-Thing": value}}),
    ):
        message = refused(call)
        assert "X-Thing" in message
        assert complaint in message


@pytest.mark.parametrize("value", ["", "a", "a b", "a\tb", "~", "é", "\xa0x\xff", 'a,b;c="d"'])
def test_a_value_that_can_be_sent_is_sent_unchanged(value: str) -> None:
    assert HeaderSet({"X-Thing": value}).get("x-thing") == value


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("", "it is empty"),
        ("X Thing", "character 1 is U+0020"),
        ("X:", "character 1 is U+003A"),
        ("X\n", "character 1 is a line feed"),
        ("É", "character 0 is U+00C9"),
        (7, "must be a str, not int"),
    ],
)
def test_a_name_that_is_none_is_refused(name: Any, complaint: str) -> None:
    assert complaint in refused(HeaderSet, {name: "1"})
    assert complaint in refused(HeaderSet, {name: None})


@pytest.mark.parametrize("layer_", ["X-A: 1", 7, [("X-A",)], ["ab"], b"x"])
def test_what_is_no_layer_is_refused(layer_: Any) -> None:
    assert "headers must be a mapping or pairs" in refused(HeaderSet, layer_)


@pytest.mark.parametrize("bad", ["\n", " ", "\u2603"])
def test_a_refusal_never_repeats_the_value(bad: str) -> None:
    secret = KEY.split()[1]
    assert secret not in refused(HeaderSet, {"Authorization": KEY + bad})
    assert secret not in refused(HeaderSet, {f"Authorization: {KEY}": "1"})


def test_a_refusal_of_a_long_name_is_short() -> None:
    assert len(refused(HeaderSet, {"X " * 5_000: "1"})) < 200


# --- attribution ----------------------------------------------------------------------------------------


def test_an_app_is_sent_as_three_headers() -> None:
    app = App(url="https://a.test", title="A", categories=["cli-agent", "general-chat"])
    assert app.headers() == {
        "HTTP-Referer": "https://a.test",
        "X-OpenRouter-Title": "A",
        "X-OpenRouter-Categories": "cli-agent,general-chat",
    }


def test_what_an_app_does_not_say_is_not_sent() -> None:
    assert App().headers() == App(url="", title="", categories="").headers() == {}
    assert App(title="A").headers() == {"X-OpenRouter-Title": "A"}


@pytest.mark.parametrize("given_", ["cli-agent, game,", ("cli-agent", "game"), ["cli-agent", "game"]])
def test_categories_are_a_sequence_or_one_text(given_: Any) -> None:
    assert App(categories=given_) == App(categories=("cli-agent", "game"))


def test_what_the_server_ignores_can_be_sent() -> None:
    """Protocol section 3.1 has limits that the server applies silently; they may change."""
    many = tuple(f"category-{number}-{'x' * 30}" for number in range(12))
    assert App(categories=many).categories == many


@pytest.mark.parametrize(
    ("kwargs", "complaint"),
    [
        ({"url": "a\n"}, "App.url"),
        ({"title": "日"}, "App.title"),
        ({"title": 7}, "App.title must be a str, not int"),
        ({"categories": ["a", ""]}, "categories[1]"),
        ({"categories": ["a,b"]}, "categories[0]"),
        ({"categories": ["a\n"]}, "categories[0]"),
        ({"categories": [7]}, "categories[0]"),
        ({"categories": 7}, "categories must be a sequence of str, not int"),
        ({"categories": b"ab"}, "categories must be a sequence of str, not bytes"),
    ],
)
def test_what_cannot_be_sent_is_refused_when_the_app_is_made(kwargs: Any, complaint: str) -> None:
    assert complaint in refused(App, **kwargs)


def test_the_environment_describes_the_app() -> None:
    environ = {
        "OPENROUTER_HTTP_REFERER": "https://a.test",
        "OPENROUTER_APP_TITLE": "A",
        "OPENROUTER_APP_CATEGORIES": "cli-agent,game",
    }
    assert app_from_environment(environ) == App("https://a.test", "A", ("cli-agent", "game"))
    assert app_from_environment({}) == App()


@pytest.mark.parametrize(
    ("variable", "app"),
    [
        ("OPENROUTER_X_OPEN_ROUTER_TITLE", App(title="v")),
        ("OPENROUTER_X_TITLE", App(title="v")),
        ("OPENROUTER_X_OPEN_ROUTER_CATEGORIES", App(categories=("v",))),
    ],
)
def test_the_vendors_spellings_of_the_environment_are_read(variable: str, app: App) -> None:
    assert app_from_environment({variable: "v"}) == app


@pytest.mark.parametrize("variable", [name for names in attribution._ENVIRONMENT.values() for name in names])
def test_each_variable_of_the_app_is_noticed_before_attribution_is_imported(variable: str) -> None:
    assert [*prepare._app_headers({variable: "v"}).values()].count("v") == 1


def test_the_first_spelling_that_is_set_wins() -> None:
    environ = {
        "OPENROUTER_X_TITLE": "3",
        "OPENROUTER_X_OPEN_ROUTER_TITLE": "2",
        "OPENROUTER_APP_TITLE": "1",
        "OPENROUTER_APP_CATEGORIES": " ",
        "OPENROUTER_X_OPEN_ROUTER_CATEGORIES": "b",
    }
    assert app_from_environment(environ) == App(title="1", categories=("b",))
    assert app_from_environment({**environ, "OPENROUTER_APP_TITLE": ""}).title == "2"


def test_a_bad_variable_is_named_and_white_space_around_is_dropped() -> None:
    assert "OPENROUTER_APP_TITLE" in refused(app_from_environment, {"OPENROUTER_APP_TITLE": "a\nb"})
    assert app_from_environment({"OPENROUTER_APP_TITLE": " a\n"}).title == "a"


# --- typed options --------------------------------------------------------------------------------------


def test_options_become_headers() -> None:
    made = option_headers(
        {
            "app": App(url="https://a.test", title="A"),
            "metadata": True,
            "session_id": "s" * 256,
            "betas": ["one", "two"],
            "cache": ResponseCache(ttl=60, clear=True),
            "headers": {"X-Own": "1"},
        }
    )
    assert HeaderSet(made).items() == (
        ("HTTP-Referer", "https://a.test"),
        ("X-OpenRouter-Title", "A"),
        ("X-OpenRouter-Metadata", "enabled"),
        ("x-session-id", "s" * 256),
        ("x-anthropic-beta", "one,two"),
        ("X-OpenRouter-Cache", "true"),
        ("X-OpenRouter-Cache-TTL", "60"),
        ("X-OpenRouter-Cache-Clear", "true"),
        ("X-Own", "1"),
    )


def test_options_that_are_not_given_touch_nothing() -> None:
    assert option_headers({}) == {}


@pytest.mark.parametrize(
    ("option", "names"),
    [
        ("app", {"HTTP-Referer", "X-OpenRouter-Title", "X-OpenRouter-Categories"}),
        ("http_referer", {"HTTP-Referer"}),
        ("x_title", {"X-OpenRouter-Title"}),
        ("x_open_router_title", {"X-OpenRouter-Title"}),
        ("x_open_router_categories", {"X-OpenRouter-Categories"}),
        ("metadata", {"X-OpenRouter-Metadata"}),
        ("session_id", {"x-session-id"}),
        ("betas", {"x-anthropic-beta"}),
        ("cache", {"X-OpenRouter-Cache", "X-OpenRouter-Cache-TTL", "X-OpenRouter-Cache-Clear"}),
        ("headers", set()),
    ],
)
def test_an_option_given_as_none_takes_its_headers_away(option: str, names: set[str]) -> None:
    assert option_headers({option: None}) == dict.fromkeys(names)


def test_flat_names_win_over_the_app_and_headers_over_all() -> None:
    app = App("https://app.test", "app", "app-category")
    flat = option_headers(
        {
            "app": app,
            "http_referer": "https://flat.test",
            "x_title": "flat",
            "x_open_router_categories": "flat-category",
        }
    )
    assert flat == App("https://flat.test", "flat", "flat-category").headers()
    own = option_headers({"app": app, "x_title": "flat", "headers": {"x-title": "own", "HTTP-Referer": None}})
    assert HeaderSet(own).items() == (
        ("X-OpenRouter-Title", "own"),
        ("X-OpenRouter-Categories", "app-category"),
    )


def test_the_last_spelling_of_own_headers_wins_also_over_an_option() -> None:
    made = option_headers({"session_id": "option", "headers": {"X-Session-Id": "a", "x-session-id": "b"}})
    assert HeaderSet(made).items() == (("x-session-id", "b"),)


@pytest.mark.parametrize(
    ("given_", "sent"),
    [(True, "enabled"), (False, "disabled"), ("enabled", "enabled"), ("Disabled", "disabled")],
)
def test_metadata_is_switched_on_or_off(given_: Any, sent: str) -> None:
    assert option_headers({"metadata": given_}) == {"X-OpenRouter-Metadata": sent}


def test_the_cache_is_switched_on_or_off_and_forgets_the_settings_below() -> None:
    base = HeaderSet(option_headers({"cache": ResponseCache(ttl=60, clear=True)}))
    assert base.merged_with(option_headers({"cache": False})).items() == (("X-OpenRouter-Cache", "false"),)
    assert base.merged_with(option_headers({"cache": True})).items() == (("X-OpenRouter-Cache", "true"),)
    assert (
        HeaderSet(option_headers({"cache": ResponseCache(ttl=86_400)})).get("X-OpenRouter-Cache-TTL")
        == "86400"
    )


@pytest.mark.parametrize(
    ("kwargs", "complaint"),
    [
        ({"app": "A"}, "app must be an App, not str"),
        ({"http_referer": "a\n"}, "http_referer"),
        ({"x_title": 7}, "x_title must be a str, not int"),
        ({"x_open_router_categories": [""]}, "categories[0]"),
        ({"metadata": "yes"}, "metadata must be True, False, 'enabled' or 'disabled'"),
        ({"metadata": 1}, "metadata must be"),
        ({"session_id": "s" * 257}, "session_id must have 1 to 256 characters, not 257"),
        ({"session_id": ""}, "session_id must have 1 to 256 characters"),
        ({"session_id": 7}, "session_id must be a str"),
        ({"session_id": "a\nb"}, "session_id"),
        ({"betas": "one"}, "betas must be a sequence"),
        ({"betas": ["one", "a,b"]}, "betas[1]"),
        ({"betas": 7}, "betas must be a sequence"),
        ({"cache": 60}, "cache must be a ResponseCache, True or False, not int"),
        ({"headers": [("a", "b")]}, "headers must be a dict, not list"),
    ],
)
def test_an_option_that_cannot_be_used_is_named(kwargs: Any, complaint: str) -> None:
    assert complaint in refused(option_headers, kwargs)


@pytest.mark.parametrize("ttl", [0, 86_401, -1, 1.5, True, "60"])
def test_a_time_to_live_outside_of_a_day_is_refused(ttl: Any) -> None:
    assert "ResponseCache.ttl must be whole seconds from 1 to 86400" in refused(ResponseCache, ttl=ttl)


@pytest.mark.parametrize("name", ["enabled", "clear"])
def test_the_switches_of_the_cache_are_booleans(name: str) -> None:
    assert f"ResponseCache.{name}" in refused(ResponseCache, **{name: 1})


def test_the_user_agent_names_the_versions() -> None:
    assert user_agent("1.2.3") == f"openrouter-sdk/1.2.3 python/{sys.version_info[0]}.{sys.version_info[1]}"
    check_header("User-Agent", user_agent("1.2.3"))


# --- laws -----------------------------------------------------------------------------------------------

NAMES = st.sampled_from(
    ["X-A", "x-a", "X-B", "Accept", "X-Title", "x-openrouter-title", "X-OpenRouter-Title"]
)
LAYERS = st.dictionaries(NAMES, st.sampled_from([None, "", "1", "two words", "é"]), max_size=5)


@given(st.lists(LAYERS, max_size=4))
def test_no_name_is_sent_twice_and_the_result_is_what_its_parts_make(layers: list[Any]) -> None:
    merged = HeaderSet(*layers)
    names = [name.lower() for name, _ in merged.items()]
    assert len(names) == len(set(names))
    assert "x-title" not in names
    assert HeaderSet().merged_with(*layers) == merged
    stepwise = HeaderSet()
    for one in layers:
        stepwise = stepwise.merged_with(one)
    assert stepwise == merged


@given(LAYERS, LAYERS)
def test_merging_is_idempotent(first: Any, second: Any) -> None:
    merged = HeaderSet(first, second)
    assert merged.merged_with(second) == merged
    assert merged.merged_with(merged.items()) == merged
    assert HeaderSet(merged.items()).raw == merged.raw


@given(LAYERS, LAYERS, st.sampled_from([str.upper, str.lower, str.swapcase]))
def test_values_do_not_depend_on_the_case_of_names(first: Any, second: Any, recase: Any) -> None:
    usual = HeaderSet(first, second)
    other = HeaderSet(first, [(recase(name), value) for name, value in second.items()])
    assert {n.lower(): v for n, v in usual.items()} == {n.lower(): v for n, v in other.items()}


@given(st.text(max_size=8), st.text(max_size=8))
def test_what_passes_the_check_is_harmless_on_the_wire(name: str, value: str) -> None:
    try:
        merged = HeaderSet({name: value})
    except InvalidArgumentError:
        return
    ((sent_name, sent_value),) = merged.raw
    assert not set(sent_name + sent_value) & set(b"\r\n\0")
    assert b":" not in sent_name
    assert sent_value == sent_value.strip(b" \t")


def test_the_variables_of_an_app_are_noticed() -> None:
    variables = [name for names in attribution._ENVIRONMENT.values() for name in names]
    assert [name for name in variables if not name.startswith(prepare._APP_VARIABLES)] == []
