"""`models`: which models there are, what they can do and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from typer import Argument, Option

from openrouter_sdk.catalogue.search import Sort
from openrouter_sdk.cli import terminal
from openrouter_sdk.cli.exits import CommandError
from openrouter_sdk.cli.near_names import near
from openrouter_sdk.cli.opening import open_client
from openrouter_sdk.cli.shared_options import AsJson, BaseUrl, Timeout
from openrouter_sdk.cli.user_files.completion import remember_models

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_sdk import OpenRouter
    from openrouter_sdk.catalogue.model_index import Catalogue, Json

_Several = list[str] | None
_Price = float | None
_Count = int | None
_Order = Sort | None

_Words = Annotated[
    _Several,
    Argument(metavar="[WORDS]...", help="Words of id, name or description; or the id of one model."),
]
_Supports = Annotated[
    _Several,
    Option(
        "--supports",
        metavar="WHAT",
        help="A parameter that it supports: tools, structured_outputs, reasoning, ... Repeatable.",
    ),
]
_Takes = Annotated[
    _Several, Option("--input", metavar="KIND", help="What it takes: text, image, file, audio or video.")
]
_Gives = Annotated[
    _Several,
    Option(
        "--output",
        metavar="KIND",
        help="What it gives: text, image, video, speech, transcription, embeddings, ...",
    ),
]
_MaxPromptPrice = Annotated[
    _Price, Option(metavar="USD", min=0, help="Highest price of a million input tokens.")
]
_MaxCompletionPrice = Annotated[
    _Price, Option(metavar="USD", min=0, help="Highest price of a million output tokens.")
]
_MinContext = Annotated[_Count, Option(metavar="TOKENS", min=0, help="Shortest context.")]
_Free = Annotated[bool, Option("--free", help="Only those that cost nothing.")]
_Author = Annotated[_Several, Option(metavar="NAME", help="By whom, such as openai. Repeatable.")]
_Sort = Annotated[_Order, Option(help="What is unknown comes last.")]
_Limit = Annotated[_Count, Option("--limit", metavar="N", min=1, help="Only the first N.")]


def command(
    words: _Words = None,
    supports: _Supports = None,
    takes: _Takes = None,
    gives: _Gives = None,
    max_prompt_price: _MaxPromptPrice = None,
    max_completion_price: _MaxCompletionPrice = None,
    min_context: _MinContext = None,
    free: _Free = False,
    author: _Author = None,
    sort: _Sort = None,
    limit: _Limit = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """Models, with prices in USD per million tokens; or one of them, with its providers.

    Example: openrouter-sdk models --supports tools --max-prompt-price 0.5 --sort newest
    """
    from openrouter_sdk.catalogue.search import Search

    filters: dict[str, Any] = {
        "supports": supports,
        "input_modalities": takes,
        "output_modalities": gives,
        "max_prompt_price": max_prompt_price,
        "max_completion_price": max_completion_price,
        "min_context": min_context,
        "free": free or None,
        "author": author,
        "sort": sort,
    }
    query = " ".join(words or ())
    search = Search({**filters, "query": query or None})  # type: ignore[typeddict-item]
    has_filters = any(value is not None for value in filters.values())
    with open_client(base_url, timeout=timeout, needs_key=False) as client:
        catalogue = _catalogue(client, None)
        remember_models([str(model.get("id")) for model in catalogue.models])
        _check_facts(catalogue, supports or (), takes or (), gives or ())
        is_id = "/" in query and not query.endswith("/") and " " not in query and not has_filters
        if is_id and (model := catalogue.find(query)) is not None:
            _show_one(client, str(model.get("id")), model, as_json=as_json)
            return
    found = search.results(catalogue)
    if not found and is_id:
        raise _unknown("unknown model", query, [str(one.get("id")) for one in catalogue.models])
    _show_all(found[:limit], len(catalogue.models), as_json=as_json)


def _catalogue(client: OpenRouter, id: str | None) -> Catalogue:
    """Return the catalogue, with the endpoints of a model."""
    from openrouter_sdk.catalogue import access

    fetches = access.models_and_endpoints(client, [] if id is None else [id], None)
    catalogue: Catalogue = access.drive(client, fetches)
    return catalogue


def _check_facts(
    catalogue: Catalogue, supports: Iterable[str], takes: Iterable[str], gives: Iterable[str]
) -> None:
    """Raise CommandError for what no model supports, takes or gives, with near names."""
    facts = [("--supports", one, one) for one in supports]
    facts += [("--input", one, f"{one}_input") for one in takes]
    facts += [("--output", one, f"{one}_output") for one in gives]
    for option, given, fact in facts:
        if not any(catalogue.entry_supports(model, fact) for model in catalogue.models):
            raise _unknown(f"{option}: no model has", given, _known(catalogue, option))


def _known(catalogue: Catalogue, option: str) -> Iterable[str]:
    from openrouter_sdk.catalogue.model_index import strings
    from openrouter_sdk.catalogue.price import mapping

    for model in catalogue.models:
        if option == "--supports":
            yield from strings(model.get("supported_parameters")) or ()
        else:
            yield from strings(mapping(model.get("architecture")).get(f"{option[2:]}_modalities")) or ()


def _unknown(what: str, given: str, known: Iterable[str]) -> CommandError:
    names = near(given, known)
    advice = f"did you mean {' or '.join(names)}?" if names else "`openrouter-sdk models --json` has them all"
    return CommandError(f"{what} {given}: {advice}")


def _show_one(client: OpenRouter, id: str, model: Json, *, as_json: bool) -> None:
    from openrouter_sdk.cli.views.columns import show_lines, window
    from openrouter_sdk.cli.views.model_table import model_page
    from openrouter_sdk.errors import NotFoundError

    try:
        endpoints = _catalogue(client, id).endpoints.get(id)
    except NotFoundError:  # those of some kinds are not listed
        endpoints = None
    if as_json:
        terminal.print_json({**model, "endpoints": endpoints})
    else:
        show_lines(model_page(model, endpoints, window()))


def _show_all(found: list[Json], total: int, *, as_json: bool) -> None:
    from openrouter_sdk.cli.views.columns import show_table
    from openrouter_sdk.cli.views.model_table import MODEL_COLUMNS, model_row

    if as_json:
        terminal.print_json(found)
    elif found:
        show_table(MODEL_COLUMNS, [model_row(model) for model in found])
    if not found:
        terminal.note(f"none of {total} models fits")
