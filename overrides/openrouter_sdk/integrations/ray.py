"""Maps over more prompts than one machine holds, with Ray Data.

    import ray
    from openrouter_sdk.integrations.ray import chat_map

    prompts = ray.data.read_parquet("prompts/").repartition(1000)
    results = chat_map(prompts, model="openai/gpt-4o-mini", max_tokens=100, workers=4, journal="/shared/run")
    results.write_parquet("results/")

Requires the extra `ray`. No key is sent to the cluster: each worker takes that of its own environment.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from openrouter_sdk.client import OpenRouter
from openrouter_sdk.errors import InvalidArgumentError, MissingKeyError
from openrouter_sdk.errors.secrets import CREDENTIAL_HEADERS
from openrouter_sdk.integrations.extras import missing_extra
from openrouter_sdk.mapping.map_row import MapRow

try:
    _, _data, _arrow = [import_module(name) for name in ("ray", "ray.data", "pyarrow")]
except ImportError as error:
    raise missing_extra("ray", error) from None

__all__ = ["chat_map"]

D = TypeVar("D")

if TYPE_CHECKING:
    Columns = Callable[[MapRow[Any]], Mapping[str, Any]]

_REFUSED: Final = {
    "budget": "it would hold for one block: limit the key instead, with client.api_keys.create(limit=...)",
    "dry_run": "estimate a part of the prompts with client.chat.map(..., dry_run=True)",
    "ordered": "rows stay beside their prompts",
    "progress": "Ray shows its own",
    "window": "a worker holds one block",
}


def chat_map(
    dataset: D,
    *,
    prompt: str = "prompt",
    id: str | None = None,
    workers: int = 1,
    concurrency: int = 64,
    journal: str | os.PathLike[str] | None = None,
    client: OpenRouter | None = None,
    columns: Columns | None = None,
    ray_options: Mapping[str, Any] | None = None,
    **settings: Any,
) -> D:
    """Return a dataset of Ray with the replies to its prompts beside them, made by `client.chat.map`.

    Blocks of the dataset are the unit of work: a worker (an actor of Ray) maps one at a time, with a client
    and rate limits of its own, which share the limit of the account by giving way to each other's 429s. With
    a `journal`, a block that is run again, after a crash or by another job, pays for no row twice, as long as
    the block has the same rows: fix the number of blocks by `dataset.repartition(...)`, and give rows ids.

    Args:
        dataset: A `ray.data.Dataset`.
        prompt: The column of prompts: texts, or lists of messages.
        id: The column of ids; without one, rows are told apart by their prompts.
        workers: Actors, each of which takes one CPU unless `ray_options` says otherwise.
        concurrency: Requests that each of them has in flight.
        journal: A folder that all workers share, for one file a block; it is made if need be.
        client: Its settings hold, without its key. By default `OpenRouter()`.
        columns: A function of each row that returns the new columns, in place of `text`, `cost`, `error` (the
            class and text of a failure, else null), `skipped` and `in_doubt`.
        ray_options: Options of `Dataset.map_batches` for the workers, such as `num_cpus` or `runtime_env`.
        settings: Arguments of `client.chat.map` for all rows, such as `model`, `max_tokens`, `output_type`.

    Raises InvalidArgumentError for invalid arguments, and for keys in them; MissingKeyError, in the dataset,
    for a worker without `OPENROUTER_API_KEY` in its environment.
    """
    _check(settings, workers=workers, concurrency=concurrency)
    client = client or OpenRouter()
    client.chat.map([], **settings).close()  # so that what is wrong is told now
    folder = None if journal is None else os.path.abspath(journal)
    settings["concurrency"] = concurrency
    mapped: D = cast("Any", dataset).map_batches(
        _BlockMapper,
        fn_constructor_args=(client, prompt, id, folder, columns, settings),
        batch_size=None,  # whole blocks, so that the same rows have the same journal
        batch_format="pyarrow",
        compute=_data.ActorPoolStrategy(size=workers),
        **{"num_cpus": 1, **(ray_options or {})},
    )
    return mapped


class _BlockMapper:
    """Maps blocks; Ray makes one in each worker."""

    def __init__(
        self,
        client: OpenRouter,
        prompt: str,
        id: str | None,
        journal: str | None,
        columns: Columns | None,
        settings: Mapping[str, Any],
    ) -> None:
        if client._settings.api_key is None:
            error = MissingKeyError()
            error.add_note("each worker of Ray needs OPENROUTER_API_KEY in its environment")
            raise error
        self._client = client
        self._names = (prompt, id)
        self._journal = journal
        self._columns = columns or _columns
        self._settings = settings

    def __call__(self, block: Any) -> Any:
        requests = _requests(block, *self._names)
        if not requests:
            return block
        journal = None
        if self._journal is not None:
            os.makedirs(self._journal, exist_ok=True)
            journal = os.path.join(self._journal, f"{_digest(requests)}.jsonl")
        rows = self._client.chat.map(requests, journal=journal, **self._settings)
        with rows:
            found = [self._columns(row) for row in rows]
        known = _types() if self._columns is _columns else {}
        for name in dict.fromkeys(name for one in found for name in one):
            values = _arrow.array([one.get(name) for one in found], type=known.get(name))
            if name in block.column_names:
                block = block.drop_columns([name])
            block = block.append_column(name, values)
        return block


def _requests(block: Any, prompt: str, id: str | None) -> list[dict[str, Any]]:
    for name in (prompt, id):
        if name is not None and name not in block.column_names:
            known = ", ".join(block.column_names)
            raise InvalidArgumentError(f"the dataset has no column {name!r}; there are {known}")
    prompts = block.column(prompt).to_pylist()
    requests = [
        {"messages": [{"role": "user", "content": one}] if isinstance(one, str) else _messages(one)}
        for one in prompts
    ]
    if id is not None:
        for request, name in zip(requests, block.column(id).to_pylist(), strict=True):
            request["id"] = str(name)
    return cast("list[dict[str, Any]]", requests)


def _messages(given: Any) -> Any:
    """Return messages without the nulls that columns have for keys that a message does not have."""
    if not isinstance(given, list):
        raise InvalidArgumentError(f"a prompt must be a text or a list of messages, not {given!r:.100}")
    return [{name: value for name, value in one.items() if value is not None} for one in given]


def _digest(requests: list[dict[str, Any]]) -> str:
    from openrouter_api.encoding.json_text import encode_json

    return hashlib.sha256(encode_json(requests)).hexdigest()[:32]


def _columns(row: MapRow[Any]) -> Mapping[str, Any]:
    error = row.error
    return {
        "text": row.value.text if error is None else None,
        "cost": row.cost,
        "error": None if error is None else f"{type(error).__name__}: {error}",
        "skipped": row.skipped,
        "in_doubt": row.in_doubt,
    }


def _types() -> dict[str, Any]:
    # Not guessed, since a block in which nothing failed has only nulls in `error`.
    return {
        "text": _arrow.string(),
        "cost": _arrow.float64(),
        "error": _arrow.string(),
        "skipped": _arrow.bool_(),
        "in_doubt": _arrow.bool_(),
    }


def _check(settings: Mapping[str, Any], **counts: object) -> None:
    for name, advice in _REFUSED.items():
        if name in settings:
            raise InvalidArgumentError(f"chat_map() has no argument `{name}`: {advice}")
    for name, count in counts.items():
        if not isinstance(count, int) or isinstance(count, bool) or count < 1:
            raise InvalidArgumentError(f"{name} must be a positive integer, not {count!r}")
    options = settings.get("options") or {}
    headers = [*(settings.get("headers") or ()), *(options.get("headers") or ())]
    if options.get("api_key") or any(str(name).lower() in CREDENTIAL_HEADERS for name in headers):
        raise InvalidArgumentError(
            "a key must not be sent to the cluster, where others may read it: "
            "set OPENROUTER_API_KEY in the environment of the workers"
        )
