"""Check the arguments of a map, before anything is read or sent."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sized
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openrouter_sdk.errors import InvalidArgumentError

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.mapping.map_work import Work

Json = dict[str, Any]

_DEFAULTS: Final[Json] = {
    "concurrency": 16,
    "window": None,
    "ordered": True,
    "journal": None,
    "budget": None,
    "progress": None,
    "dry_run": False,
}
_OTHER_NAMES: Final = {
    **dict.fromkeys(
        ("max_concurrency", "max_workers", "workers", "parallel", "max_parallel_requests"), "concurrency"
    ),
    **dict.fromkeys(("checkpoint", "resume", "state"), "journal"),
    **dict.fromkeys(("max_cost", "limit"), "budget"),
    **dict.fromkeys(("response_model", "text_format", "output_schema"), "output_type"),
}
"""Argument of other libraries -> ours."""
_OF_ONE_RUN: Final = {
    "state": "a run of one request has it",
    "decisions": "a run of one request has them",
    "resend": "a run of one request has it",
    "checkpoint": "journal=... keeps all results of the map",
}


class MapSettings(NamedTuple):
    """How a map is carried out."""

    concurrency: int
    window: int
    ordered: bool
    journal: str | None
    budget: float | None
    progress: Any
    dry_run: bool


def _check_spelling(method: str, arguments: Json) -> None:
    """Raise InvalidArgumentError for a name that is almost one of the map, which requests do not have."""
    from difflib import get_close_matches

    ours = (*_DEFAULTS, "output_type", "tools")
    for name in arguments.keys() - {*ours}:
        if close := get_close_matches(str(name), ours, n=1, cutoff=0.75):
            raise InvalidArgumentError(f"{method}() has no argument `{name}`; did you mean `{close[0]}`?")


def settings_of(method: str, arguments: Json) -> MapSettings:
    """Take the arguments of the map out of all arguments. Raises InvalidArgumentError."""
    for name, ours in _OTHER_NAMES.items():
        if name in arguments and not (ours == "budget" and "tools" in arguments):
            raise InvalidArgumentError(f"{method}() has no argument `{name}`; did you mean `{ours}`?")
    given = {name: arguments.pop(name, default) for name, default in _DEFAULTS.items()}
    _check_spelling(method, arguments)
    concurrency = _count("concurrency", given["concurrency"])
    window = given["window"]
    journal = given["journal"]
    if journal is not None and not isinstance(journal, (str, os.PathLike)):
        raise InvalidArgumentError(f"journal must be a path, not {type(journal).__name__}")
    for name in ("ordered", "dry_run"):
        if not isinstance(given[name], bool):
            raise InvalidArgumentError(f"{name} must be True or False, not {given[name]!r}")
    return MapSettings(
        concurrency,
        4 * concurrency if window is None else _count("window", window),
        given["ordered"],
        None if journal is None else os.fsdecode(journal),
        given["budget"],
        given["progress"],
        given["dry_run"],
    )


def _count(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise InvalidArgumentError(f"{name} must be a positive integer, not {value!r}")
    return value


def check_requests(requests: object, *, is_async: bool) -> None:
    """Refuse what is no iterable of requests, and a list in which one is none."""
    if isinstance(requests, (str, bytes, Mapping)):
        kind = type(requests).__name__
        raise InvalidArgumentError(
            f"requests must be an iterable of prompts or dicts, not one {kind}: write [...]"
        )
    if isinstance(requests, AsyncIterable):
        if not is_async:
            raise InvalidArgumentError("requests is asynchronous, which needs an AsyncOpenRouter")
        return
    if not isinstance(requests, Iterable):
        kind = type(requests).__name__
        raise InvalidArgumentError(f"requests must be an iterable of prompts or dicts, not {kind}")
    if isinstance(requests, (list, tuple)):
        places: dict[str, int] = {}
        for index, request in enumerate(requests):
            id_ = id_of(index, request)
            if id_ is not None and places.setdefault(id_, index) != index:
                raise twins(index, id_, f"requests[{places[id_]}]")


def id_of(index: int, request: object) -> str | None:
    """Return the id of a request; None if it has none. Raises InvalidArgumentError for what is no request."""
    if isinstance(request, str):
        return None
    if not isinstance(request, Mapping):
        raise InvalidArgumentError(
            f"requests[{index}] must be the text of a prompt, or a dict of arguments such as "
            f"{{'messages': [...]}}, not {type(request).__name__}"
        )
    id_ = request.get("id")
    if id_ is None or (isinstance(id_, str) and id_):
        return id_
    raise InvalidArgumentError(f"requests[{index}]: the id must be a string that is not empty, not {id_!r}")


def twins(index: int, id_: str, other: str) -> InvalidArgumentError:
    """Return the error for an id that another request has."""
    return InvalidArgumentError(
        f"requests[{index}]: the id {id_!r} is also that of {other}: "
        "give each request an id of its own, or none"
    )


def count_of(requests: object) -> int | None:
    """Return how many requests there are, if that is known."""
    return len(requests) if isinstance(requests, Sized) else None


def work_of(client: Any, operation: Operation[Any, Any], given: Json) -> Work:
    """Return what is done with each request, by the rest of the arguments. Raises InvalidArgumentError."""
    from openrouter_sdk.mapping import map_work

    for name, advice in _OF_ONE_RUN.items():
        if name in given:
            raise InvalidArgumentError(f"{operation.resource}.map() has no argument `{name}`: {advice}")
    output_type = given.pop("output_type", None)
    if given.get("tools") is not None:
        return map_work.RunWork(client, operation, given, output_type)
    given.pop("tools", None)
    if output_type is not None:
        return map_work.ParseWork(client, operation, given, output_type)
    return map_work.Work(client, operation, given)
