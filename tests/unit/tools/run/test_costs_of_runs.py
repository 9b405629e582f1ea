"""The limit of cost: what a step can cost, and how replies are kept short enough."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from openrouter_sdk.tools.run.actions import NextStep, SendStep, Stop
from openrouter_sdk.tools.run.reply_length import MessageSizes, fit_length
from openrouter_sdk.tools.run.run_limits import RunLimits
from tests.each import each
from tests.unit.tools.run.playing import USER, call, chat, machine, play, resume, tool

CHAT = ("max_completion_tokens", "max_tokens")


class Price(NamedTuple):
    prompt: float | None = 0.001
    completion: float | None = 0.01
    request: float | None = None
    max_completion_tokens: int | None = None
    context_length: int | None = None
    estimated: bool = False


@each(
    "arguments, price, left, expected",
    [
        # It fits as it is, down to the last tenth of a cent.
        ({"max_tokens": 100}, Price(), 1.1, {}),
        ({"max_completion_tokens": 100}, Price(), 1.1, {}),
        ({}, Price(max_completion_tokens=100, context_length=999), 1.1, {}),
        ({}, Price(context_length=100), 1.1, {}),
        ({"max_tokens": 100}, Price(max_completion_tokens=9999), 1.1, {}),
        ({}, Price(completion=0.0), 0.1, {}),
        ({}, Price(completion=0.0), 0.09, None),
        ({}, Price(prompt=0.0, completion=0.0), 0.0, {}),
        ({}, Price(prompt=None, completion=None), 0.0, {}),
        # The reply is made shorter, where the caller has limited it.
        ({"max_tokens": 1000}, Price(), 5.1, {"max_tokens": 500}),
        ({"max_completion_tokens": 1000}, Price(), 5.1, {"max_completion_tokens": 500}),
        (
            {"max_completion_tokens": 1000, "max_tokens": 400},
            Price(),
            5.1,
            {"max_completion_tokens": 500, "max_tokens": 400},
        ),
        ({}, Price(max_completion_tokens=1000), 5.1, {"max_completion_tokens": 500}),
        ({}, Price(), 5.1, {"max_completion_tokens": 500}),
        ({"max_tokens": None}, Price(), 5.1, {"max_completion_tokens": 500}),
        ({}, Price(request=1.0), 6.1, {"max_completion_tokens": 500}),
        ({"max_tokens": 1000}, Price(completion=0.0078125), 2.1, {"max_tokens": 256}),
        # It cannot be made short enough.
        ({"max_tokens": 1000}, Price(completion=0.0078125), 2.0999, None),
        ({"max_tokens": 100}, Price(), 1.09, None),
        ({"max_tokens": 1}, Price(), 0.1, None),
        ({}, Price(), 0.05, None),
        ({}, Price(request=1.0), 0.9, None),
    ],
    ids=str,
)
def test_a_reply_is_as_long_as_the_money_allows(
    arguments: Mapping[str, Any], price: Price, left: float, expected: Any
) -> None:
    assert fit_length(arguments, CHAT, price, 100, left, reserve=False) == expected


def test_a_last_turn_keeps_what_it_needs() -> None:
    # 100 bytes cost 0.1, and 256 tokens of the last turn 2.56.
    assert fit_length({"max_tokens": 100}, CHAT, Price(), 100, 1.1 + 0.1 + 2.56 + 1e-9, reserve=True) == {}
    assert fit_length({"max_tokens": 100}, CHAT, Price(), 100, 1.1 + 0.1 + 2.55, reserve=True) is None
    left = 0.1 + 5.0 + 0.1 + 2.56 + 1e-9
    assert fit_length({}, CHAT, Price(), 100, left, reserve=True) == {"max_completion_tokens": 500}
    left += 2 * 1.0
    assert fit_length({}, CHAT, Price(request=1.0), 100, left, reserve=True) == {"max_completion_tokens": 500}


def test_rounding_never_costs_more_than_what_is_left() -> None:
    for tokens in range(256, 3000, 7):
        left = tokens * 0.0000123
        found = fit_length({}, CHAT, Price(prompt=0.0, completion=0.0000123), 0, left, reserve=False)
        assert found is not None
        assert found["max_completion_tokens"] * 0.0000123 <= left
        assert found["max_completion_tokens"] in (tokens, tokens - 1)
    # 257 * 0.1 is a little more than 25.7.
    found = fit_length({}, CHAT, Price(prompt=0.0, completion=0.1), 0, 25.7, reserve=False)
    assert found == {"max_completion_tokens": 256}


def compact(value: Any) -> int:
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode())


def test_the_size_of_a_body_is_that_of_its_json() -> None:
    sizes = MessageSizes()
    messages: list[dict[str, Any]] = []
    for text in ("hi", "größer", "\n", "") * 2:
        messages.append({"role": "user", "content": text})
        arguments = {"model": "m", "messages": messages, "tools": [{"type": "x"}]}
        assert sizes.body(arguments, "messages", messages) == compact(arguments)
        assert sizes.body(arguments, "messages", messages) == compact(arguments)
    assert MessageSizes().body({"messages": []}, "messages", []) == compact({"messages": []})


# --- in a run ---------------------------------------------------------------------------------------------


def priced(*tools: Any, most: float, price: Any = None, **options: Any) -> Any:
    found = Price() if price is None else price
    return machine(*tools, price=lambda arguments: found, limits=RunLimits(max_cost=most), **options)


def test_a_step_that_may_cost_too_much_is_made_shorter() -> None:
    run = priced(tool("look"), most=10.0, final_turn=False)
    step = run.next(0)
    assert isinstance(step, SendStep)
    body = {name: value for name, value in step.arguments.items() if name != "max_completion_tokens"}
    assert step.arguments["max_completion_tokens"] == int((10 - compact(body) * 0.001) / 0.01)
    assert not run.state.cost_estimated


def test_the_bound_counts_what_was_spent_and_said_since() -> None:
    run = priced(tool("look"), most=10.0, final_turn=False)
    found = play(run, chat(call(), cost=2.0), chat(text="Done.", cost=1.0))
    second = found.sent[1].arguments
    body = {name: value for name, value in second.items() if name != "max_completion_tokens"}
    assert second["max_completion_tokens"] == int((8 - compact(body) * 0.001) / 0.01)


def test_a_step_that_does_not_fit_is_followed_by_the_last_turn() -> None:
    # The first reply leaves enough for 256 tokens of a last turn, but not for a step beside it.
    run = priced(tool("look"), most=12.0)
    found = play(run, chat(call(), cost=7.0), chat(text="Done.", cost=1.0))
    assert (run.state.status, run.state.limit, found.answers) == ("limit", "cost", ["ok"])
    assert [step.final for step in found.sent] == [False, True]
    last = found.sent[1].arguments
    body = {name: value for name, value in last.items() if name != "max_completion_tokens"}
    assert last["max_completion_tokens"] == int((5 - compact(body) * 0.001) / 0.01)
    assert last["tool_choice"] == "none"


def test_a_last_turn_in_place_of_a_step_that_does_not_fit_is_prepared_anew() -> None:
    asked = []

    def prepare(step: NextStep) -> None:
        asked.append((step.number, step.final))

    run = priced(tool("look"), most=12.0, prepare_step=prepare)
    play(run, chat(call(), cost=7.0), chat(text="Done.", cost=1.0))
    assert asked == [(1, False), (2, False), (2, True)]


def test_a_last_turn_that_does_not_fit_is_not_sent() -> None:
    run = priced(tool("look"), most=12.0)
    found = play(run, chat(call(), cost=11.0))
    assert (run.state.status, run.state.limit, len(found.sent)) == ("limit", "cost", 1)
    assert found.answers == ["ok"]


def test_no_step_is_sent_if_the_first_does_not_fit() -> None:
    run = priced(tool("look"), most=0.01)
    found = play(run)
    assert (run.state.status, run.state.limit, found.sent) == ("limit", "cost", [])
    assert found.messages == [USER]


def test_without_a_last_turn_nothing_is_kept_for_it() -> None:
    body = machine(tool("look")).next(0)
    assert isinstance(body, SendStep)
    most = compact(body.arguments) * 0.001 + 256 * 0.01 + 1e-9
    assert isinstance(priced(tool("look"), most=most, final_turn=False).next(0), SendStep)
    assert isinstance(priced(tool("look"), most=most).next(0), Stop)


def test_money_that_is_spent_refuses_calls_and_leaves_no_last_turn() -> None:
    run = priced(tool("look"), most=1000.0)
    found = play(run, chat(call(), cost=1000.0))
    assert (run.state.status, run.state.limit, len(found.sent)) == ("limit", "cost", 1)
    assert found.answers == ["This call was not run, because the run reached its limit of cost."]


@each(
    "price, tools",
    [
        (None, []),
        (Price(prompt=None), []),
        (Price(completion=None), []),
        (Price(estimated=True), []),
        (Price(), [{"type": "openrouter:web_search"}]),
    ],
    ids=str,
)
def test_without_a_true_bound_known_costs_decide(price: Price | None, tools: list[Any]) -> None:
    options: dict[str, Any] = {"price": lambda arguments: price, "limits": RunLimits(max_cost=0.02)}
    for cost, status in (0.0199, "completed"), (0.02, "limit"):
        run = machine(tool("look"), *tools, **options)
        found = play(run, chat(call(), cost=cost), chat(text="Done.", cost=0.0))
        assert run.state.status == status
        assert run.state.cost_estimated
        assert "max_completion_tokens" not in found.sent[0].arguments


def test_without_anyone_who_knows_prices_costs_are_estimated() -> None:
    run = machine(limits=RunLimits(max_cost=1.0))
    assert isinstance(run.next(0), SendStep)
    assert run.state.cost_estimated


def test_custom_tools_do_not_run_at_the_server() -> None:
    run = priced({"type": "custom", "custom": {"name": "grep"}}, most=100.0)
    run.next(0)
    assert not run.state.cost_estimated


def test_a_cost_that_is_not_known_or_billed_elsewhere_makes_the_rest_an_estimate() -> None:
    byok = chat(call(), cost=0.5).to_dict()
    byok["usage"]["is_byok"] = True
    for reply in chat(call()), type(chat()).from_dict(byok):
        run = priced(tool("look"), most=12.0)
        found = play(run, reply, chat(text="Done.", cost=0.0))
        assert run.state.cost_estimated
        assert "max_completion_tokens" not in found.sent[1].arguments


def test_a_cost_that_was_not_known_before_there_was_a_limit_makes_the_rest_an_estimate() -> None:
    run = machine()
    play(run, chat(text="Hello."))
    limits = RunLimits(max_cost=50)
    again = resume(run.state, messages=[USER], limits=limits, price=lambda arguments: Price())
    assert isinstance(again.next(0), SendStep)
    assert again.state.cost_estimated


def test_costs_are_no_estimate_without_a_limit() -> None:
    run = machine(tool("look"))
    play(run, chat(call()), chat(text="Done."))
    assert not run.state.cost_estimated


def test_the_price_is_that_of_the_changed_step() -> None:
    prices = {"acme/one": Price(), "acme/two": Price(completion=0.02)}
    run = machine(
        limits=RunLimits(max_cost=10.0),
        final_turn=False,
        price=lambda arguments: prices[arguments["model"]],
        prepare_step=lambda step: {"model": "acme/two", "messages": [USER, USER]},
    )
    step = play(run, chat(text="Done.", cost=1.0)).sent[0]
    body = {name: value for name, value in step.arguments.items() if name != "max_completion_tokens"}
    assert step.arguments["max_completion_tokens"] == int((10 - compact(body) * 0.001) / 0.02)


def test_a_conversation_that_was_changed_for_a_step_has_its_own_size() -> None:
    other = [{"role": "user", "content": "shorter"}]
    run = priced(
        tool("look"),
        most=20.0,
        final_turn=False,
        prepare_step=lambda step: {"messages": other} if step.number == 2 else None,
    )
    found = play(run, chat(call(), cost=1.0), chat(call("x"), cost=1.0), chat(text="Done.", cost=1.0))
    for step, left in zip(found.sent, (20.0, 19.0, 18.0), strict=True):
        body = {name: value for name, value in step.arguments.items() if name != "max_completion_tokens"}
        assert step.arguments["max_completion_tokens"] == int((left - compact(body) * 0.001) / 0.01)


def test_a_cost_that_is_billed_here_is_no_estimate() -> None:
    reply = chat(call(), cost=0.5).to_dict()
    reply["usage"]["is_byok"] = False
    run = priced(tool("look"), most=50.0)
    play(run, type(chat()).from_dict(reply), chat(text="Done.", cost=0.0))
    assert not run.state.cost_estimated


def test_a_last_turn_that_is_too_dear_ends_at_the_limit_that_was_reached_first() -> None:
    run = machine(tool("look"), price=lambda arguments: Price(), limits=RunLimits(max_steps=1, max_cost=12.0))
    found = play(run, chat(call(), cost=11.0))
    assert (run.state.status, run.state.limit, len(found.sent)) == ("limit", "steps", 1)
