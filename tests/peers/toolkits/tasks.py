"""The twelve tasks: what the model does in each, and what has to come out.

What a program reports is judged, what its functions did, and what reached the stand-in server; not how.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from openrouter_sdk.testing import Prompt, Reply, Script, reply
from openrouter_sdk.testing.http.traffic import compact_json
from openrouter_sdk.testing.surfaces.reply import fragments, usage_of

Json = dict[str, Any]

LIMIT = 0.001
"""What the run of `cost_limit` may cost, in USD."""
STEPS = 15
"""Steps with a call in `steps`, by which CPU is measured."""

_ABOUT = {"city": "Lisbon"}
_NAMES = ("get_news", "get_traffic", "get_weather", "get_time", "get_population")
_INVOICE = {"customer": "Ada", "total": 12.5, "paid": False}
_REPLACEMENT = {"kind": "replacement", "item": "screen", "days": 3}
_PARTS = {
    "name": "bicycle",
    "parts": [{"name": "wheel", "parts": [{"name": "spoke", "parts": []}]}, {"name": "saddle", "parts": []}],
}


@dataclass(frozen=True)
class Evidence:
    """What is known of a program that has ended: of all its processes, in order."""

    reports: Sequence[Json]
    effects: Sequence[str]
    """What its functions did, a line each."""
    turns: Sequence[tuple[Prompt, Reply]]
    """What the model was asked and replied, a pair a request."""
    others: int
    """How many other requests there were, which cost nothing."""

    @property
    def prompts(self) -> list[Prompt]:
        """What the model was asked."""
        return [prompt for prompt, _ in self.turns]

    @property
    def cost(self) -> float:
        """What all requests cost, in USD, as the server counts it."""
        return sum(usage_of(prompt, made).charge for prompt, made in self.turns)

    @property
    def report(self) -> Json:
        """What the last process reported; empty if nothing."""
        return self.reports[-1] if self.reports else {}

    @property
    def results(self) -> list[str]:
        """The contents of the results in the last request."""
        return [str(result.content) for result in self.prompts[-1].results] if self.prompts else []


Judge = Callable[[Evidence], Iterator[str]]


@dataclass(frozen=True)
class Task:
    """Something to do with a toolkit."""

    name: str
    title: str
    turns: Sequence[Callable[[Prompt], Reply]]
    judge: Judge
    again: bool = False
    """Whether a second process goes on where the first one ended."""
    crashes: bool = False
    """Whether the first process kills itself."""

    def prepare(self, script: Script, turns: list[tuple[Prompt, Reply]]) -> None:
        """Let the model play, and note what it does; the last turn comes for ever."""

        def play(prompt: Prompt) -> Reply:
            made = self.turns[min(prompt.step, len(self.turns) - 1)](prompt)
            turns.append((prompt, made))
            return made

        script.play(play)


# --- what the model does --------------------------------------------------------------------------------


def _calls(*calls: tuple[str, Mapping[str, Any] | str], text: str | None = None) -> Callable[[Prompt], Reply]:
    made = [
        {"name": name, "arguments": arguments, "id": f"call_{index}"}
        for index, (name, arguments) in enumerate(calls)
    ]

    def play(prompt: Prompt) -> Reply:
        if not prompt.tools:
            return reply("I must not call tools.")
        numbered = [{**call, "id": f"{call['id']}_{prompt.step}"} for call in made]
        return reply(text, tool_calls=numbered) if text else reply(tool_calls=numbered)

    return play


def _tell(prompt: Prompt) -> Reply:
    return reply("; ".join(str(result.content)[:80] for result in prompt.results) or "There are no results.")


def _tell_dearly(prompt: Prompt) -> Reply:
    return reply(_tell(prompt).text, usage={"prompt_tokens": 10_000})


def _gives(value: Json, name: str) -> Callable[[Prompt], Reply]:
    """Answer with a value in the form that is asked for: as text, or as the arguments of a final tool."""

    def play(prompt: Prompt) -> Reply:
        if prompt.response_schema is not None:
            return reply(tuple(fragments(compact_json(_wrapped(value, prompt.response_schema)))))
        final = [tool for tool in prompt.tools if tool.name.startswith("final_")]
        for tool in [one for one in final if name in one.name] or final[:1]:
            arguments = _wrapped(value, tool.parameters)
            return reply(tool_calls=[{"name": tool.name, "arguments": arguments}])
        return reply(compact_json(value))

    return play


def _wrapped(value: Json, schema: Any) -> Json:
    """Return the value, in the single member of an object that the schema puts around it, if any."""
    if "$ref" in schema:
        schema = schema.get("$defs", {}).get(str(schema["$ref"]).rsplit("/", 1)[-1], schema)
    members = list(schema.get("properties", {}))
    return {members[0]: value} if len(members) == 1 and members[0] not in value else value


def _next_city(prompt: Prompt) -> Reply:
    if prompt.step >= STEPS:
        return reply("It is sunny everywhere.")
    return _calls(("get_weather", {"city": f"City {prompt.step}"}))(prompt)


# --- what has to come out -------------------------------------------------------------------------------


def _faults(*claims: tuple[bool, str]) -> Iterator[str]:
    return (fault for holds, fault in claims if not holds)


def _one_tool(seen: Evidence) -> Iterator[str]:
    return _faults(
        ("sunny in Lisbon" in str(seen.report.get("text")), "the answer is not reported"),
        (len(seen.prompts) == 2, "not two requests"),
        (list(seen.effects) == ["get_weather Lisbon"], "the tool was not run once"),
    )


def _parallel_tools(seen: Evidence) -> Iterator[str]:
    told = ("festival", "does not answer", "sunny", "14:05", "545796")
    names = [effect.split()[0] for effect in seen.effects]
    return _faults(
        (len(seen.prompts) == 2, "not two requests"),
        (sorted(names) == sorted(_NAMES), "not every tool was run once"),
        (names[-1:] == ["get_news"], "the slow tool held up the others"),
        (
            len(seen.results) == 5 and all(map(str.__contains__, seen.results, told)),
            "the model was not told all results and the failure",
        ),
        ("festival" in str(seen.report.get("text")), "the answer is not reported"),
    )


def _answers(name: str, value: Json, requests: int) -> Judge:
    def judge(seen: Evidence) -> Iterator[str]:
        return _faults(
            (seen.report.get("output") == value, "the value is not reported"),
            (seen.report.get("type") == name, f"it is no {name}"),
            (len(seen.prompts) == requests, f"not {requests} requests"),
        )

    return judge


def _approval(seen: Evidence) -> Iterator[str]:
    first = seen.reports[0] if len(seen.reports) == 2 else {}
    return _faults(
        (first.get("pending") == [["transfer", {"amount": 50, "to": "Ada"}]], "the call did not wait"),
        (list(seen.effects) == ["transfer 50 Ada"], "the tool was not run once"),
        (len(seen.prompts) == 2, "not two requests"),
        ("transferred" in str(seen.report.get("text")), "the answer is not reported"),
    )


def _client_tool(seen: Evidence) -> Iterator[str]:
    return _faults(
        (seen.report.get("pending") == [["pick_file", {"title": "Which?"}]], "the call is not reported"),
        (any("report.pdf" in result for result in seen.results), "the model was not told the result"),
        (len(seen.prompts) == 2, "not two requests"),
        ("report.pdf" in str(seen.report.get("text")), "the answer is not reported"),
    )


def _bad_arguments(seen: Evidence) -> Iterator[str]:
    answer = [str(result.content) for prompt in seen.prompts[1:2] for result in prompt.results]
    return _faults(
        (len(answer) == 1 and "sunny" not in answer[0], "the model was not told that its call is wrong"),
        (list(seen.effects) == ["get_weather Lisbon"], "the tool was not run once"),
        (len(seen.prompts) == 3, "not three requests"),
        ("sunny" in str(seen.report.get("text")), "the answer is not reported"),
    )


def _endless_calls(seen: Evidence) -> Iterator[str]:
    return _faults(
        (seen.report.get("ended") is True, "the program does not know that the run was ended"),
        (len(seen.prompts) <= 12, "more than twelve requests"),
    )


def _cost_limit(seen: Evidence) -> Iterator[str]:
    return _faults(
        (seen.report.get("ended") is True, "the program does not know that the run was ended"),
        (seen.cost <= LIMIT, f"{seen.cost:.6f} USD were spent of {LIMIT:.6f}"),
        (len(seen.prompts) >= 1, "nothing was sent"),
    )


def _stream_events(seen: Evidence) -> Iterator[str]:
    partials = [one for one in seen.report.get("partials", ()) if one]
    grows = all(set(one) <= set(next_one) for one, next_one in pairwise(partials))
    return _faults(
        (seen.report.get("text", "").startswith("Let me look."), "the text is not reported"),
        (
            seen.report.get("tools") == [["started", "find_invoice"], ["finished", "find_invoice"]],
            "the tool's start and end are not reported",
        ),
        (len(partials) >= 2 and partials[0] != partials[-1] and grows, "there are no growing values"),
        (seen.report.get("output") == _INVOICE, "the value is not reported"),
    )


def _crash(seen: Evidence) -> Iterator[str]:
    return _faults(
        (list(seen.effects) == ["book_hotel Porto"], "the tool was not run once"),
        (len(seen.prompts) == 2, "not two requests"),
        (bool(seen.report.get("text")), "no answer is reported"),
    )


_WEATHER = _calls(("get_weather", _ABOUT))
_FIND = _calls(("find_invoice", {"number": "7"}))

TASKS = (
    Task("one_tool", "one tool, and an answer", (_WEATHER, _tell), _one_tool),
    Task(
        "parallel_tools",
        "five calls at once, of which one fails and one is slow",
        (_calls(*((name, _ABOUT) for name in _NAMES)), _tell),
        _parallel_tools,
    ),
    Task(
        "typed_answer",
        "a tool, and an answer of a type",
        (_FIND, _gives(_INVOICE, "Invoice")),
        _answers("Invoice", _INVOICE, 2),
    ),
    Task(
        "union_answer",
        "an answer of one of two types",
        (_gives(_REPLACEMENT, "Replacement"),),
        _answers("Replacement", _REPLACEMENT, 1),
    ),
    Task(
        "recursive_answer",
        "an answer of a recursive type",
        (_gives(_PARTS, "Part"),),
        _answers("Part", _PARTS, 1),
    ),
    Task(
        "approval",
        "a call that is approved in another process",
        (_calls(("transfer", {"amount": 50, "to": "Ada"})), _tell),
        _approval,
        again=True,
    ),
    Task(
        "client_tool",
        "a call that the program answers itself",
        (_calls(("pick_file", {"title": "Which?"})), _tell),
        _client_tool,
    ),
    Task(
        "bad_arguments",
        "arguments that are no JSON, then right ones",
        (_calls(("get_weather", '{"city": "Lisbon"')), _WEATHER, _tell),
        _bad_arguments,
    ),
    Task("endless_calls", "a model that calls the same tool for ever", (_WEATHER,), _endless_calls),
    Task(
        "cost_limit",
        "a limit of cost that the next step would exceed",
        (_calls(("read_archive", {"topic": "rivers"})), _tell_dearly),
        _cost_limit,
    ),
    Task(
        "stream_events",
        "a stream of text, of what tools do, and of partial values",
        (_calls(("find_invoice", {"number": "7"}), text="Let me look."), _gives(_INVOICE, "Invoice")),
        _stream_events,
    ),
    Task(
        "crash",
        "`kill -9` in a tool, resumed without running it again",
        (_calls(("book_hotel", {"city": "Porto"})), _tell),
        _crash,
        again=True,
        crashes=True,
    ),
)

CPU = Task("steps", "CPU a step", (_next_city,), lambda seen: iter(()))
