"""`key`, `credits` and `generation`: what was spent, and what is left."""

from __future__ import annotations

from typing import Annotated, Any

from typer import Argument, Option

from openrouter_sdk.cli.exits import API, CommandError
from openrouter_sdk.cli.opening import open_client
from openrouter_sdk.cli.shared_options import AsJson, BaseUrl, Timeout
from openrouter_sdk.cli.terminal import note
from openrouter_sdk.cli.views.account_facts import credit_facts, generation_facts, key_facts
from openrouter_sdk.cli.views.columns import show_data


def key_command(as_json: AsJson = False, base_url: BaseUrl = None, timeout: Timeout = None) -> None:
    """Limits and use of the key. The key itself is never shown."""
    with open_client(base_url, timeout=timeout) as client:
        data = client.api_keys.get_current().to_dict()["data"]
    show_data(data, key_facts, as_json=as_json)


def credits_command(as_json: AsJson = False, base_url: BaseUrl = None, timeout: Timeout = None) -> None:
    """Credits of the account: bought, spent, left. Takes a management key."""
    from openrouter_sdk.errors import PermissionDeniedError

    with open_client(base_url, timeout=timeout) as client:
        try:
            data = client.credits.get().to_dict()["data"]
        except PermissionDeniedError as error:
            error.hint = (
                "`credits` takes a management key, in OPENROUTER_API_KEY; "
                "`openrouter-sdk key` shows what this key may spend"
            )
            raise
    show_data(data, credit_facts, as_json=as_json)


def generation_command(
    id: Annotated[str, Argument(metavar="ID", help="The id of a reply, such as gen-1760000000-EHDE.")],
    wait: Annotated[
        float, Option("--wait", metavar="SECONDS", min=0, help="How long to wait for a record that is late.")
    ] = 60.0,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    timeout: Timeout = None,
) -> None:
    """What a reply has cost: model, provider, tokens, time. Waits for the record, which appears late."""
    from openrouter_sdk.errors import JobTimeoutError, NotFoundError

    id = id.strip()
    if len(id.split()) != 1 or not id.isprintable():
        raise CommandError("ID must be that of a reply, such as gen-1760000000-EHDE; `--json` shows it")
    with open_client(base_url, timeout=timeout) as client:
        try:
            record: Any = client.generations.get(id=id)
        except NotFoundError:
            if wait == 0:
                raise
            note(f"no record of {id} yet; waiting up to {wait:g} s for it (--wait 0 does not)")
            try:
                record = client.generations.wait(id, deadline=wait)
            except JobTimeoutError:
                text = f"no record of {id} after {wait:g} s: it may come later, or be of another account"
                raise CommandError(text, API) from None
    show_data(record.to_dict()["data"], generation_facts, as_json=as_json)
