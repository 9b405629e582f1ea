"""`login` and `logout`: a key by the browser, stored on this machine."""

from __future__ import annotations

import os
from typing import Annotated, Any

from typer import Option

from openrouter_sdk.cli import shared_options as shared, terminal
from openrouter_sdk.cli.opening import KEY
from openrouter_sdk.cli.user_files import key_store

_HEADLESS = "The browser is on another machine: it shows a code to paste here."
_BROWSER = "Whether to open the browser, or only show the address."


def command(
    label: Annotated[str, Option(metavar="NAME", help="Name of the new key.")] = "openrouter-sdk",
    headless: Annotated[bool, Option("--headless", help=_HEADLESS)] = False,
    browser: Annotated[bool, Option("--browser/--no-browser", help=_BROWSER)] = True,
    wait: Annotated[float, Option(metavar="SECONDS", help="How long to wait for you.")] = 300.0,
    base_url: shared.BaseUrl = None,
) -> None:
    """Sign in to OpenRouter with the browser, and store the new key.

    It goes into the keyring of the system if there is one, else into a file that only you can read. If the
    variable OPENROUTER_API_KEY is set, its key is used in place of it.
    """
    from openrouter_sdk import OpenRouter, oauth

    key_store.check_store()
    with OpenRouter(api_key="none", base_url=base_url) as client:  # a login sends no key
        hooks: dict[str, Any] = {"open_browser": browser, "show": terminal.note}
        signed_in = oauth.login(client=client, key_label=label, headless=headless, timeout=wait, **hooks)
        place = key_store.store_key(client.base_url, signed_in.key)
    terminal.note(f"You are signed in. The key is in {place}.")
    if os.environ.get(KEY, "").strip():
        terminal.note(f"The variable {KEY} is set, and its key is used in place of the new one.")


def logout_command(base_url: shared.BaseUrl = None) -> None:
    """Remove the stored key from this machine.

    It stays valid: delete it at https://openrouter.ai/settings/keys if others may have seen it.
    """
    from openrouter_sdk import OpenRouter

    with OpenRouter(api_key="none", base_url=base_url) as client:
        gone = key_store.forget_key(client.base_url)
    terminal.note("The key is removed from this machine." if gone else "There is no stored key.")
    if os.environ.get(KEY, "").strip():
        terminal.note(f"The variable {KEY} is still set.")
