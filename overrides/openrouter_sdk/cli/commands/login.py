"""`login` and `logout`: a key by the browser, stored on this machine."""

from __future__ import annotations

import os
from typing import Annotated

from typer import Option

from openrouter_sdk.cli import shared_options as shared


def command(
    label: Annotated[
        str, Option("--label", metavar="NAME", help="Name of the key in your list of keys.")
    ] = "openrouter-sdk",
    headless: Annotated[
        bool, Option("--headless", help="The browser is on another machine: it shows a code to paste here.")
    ] = False,
    browser: Annotated[
        bool, Option("--browser/--no-browser", help="Whether to open the browser, or only show the address.")
    ] = True,
    wait: Annotated[
        float, Option("--wait", metavar="SECONDS", min=1, help="How long to wait for the browser.")
    ] = 300.0,
    base_url: shared.BaseUrl = None,
) -> None:
    """Sign in to OpenRouter with the browser, and store the new key.

    It goes into the keyring of the system if there is one, else into a file that only you can read. If the
    variable OPENROUTER_API_KEY is set, its key is used in place of it.
    """
    from openrouter_sdk import OpenRouter, oauth
    from openrouter_sdk.cli import terminal
    from openrouter_sdk.cli.opening import KEY
    from openrouter_sdk.cli.user_files.key_store import check_store, store_key

    check_store()
    # The login sends no key, whichever the client has, and needs none of its own.
    with OpenRouter(api_key="none", base_url=base_url) as client:
        signed_in = oauth.login(
            client=client,
            key_label=label,
            headless=headless,
            open_browser=browser,
            timeout=wait,
            show=terminal.note,
        )
        place = store_key(client.base_url, signed_in.key)
    terminal.note(f"You are signed in. The key is in {place}.")
    if os.environ.get(KEY, "").strip():
        terminal.note(f"The variable {KEY} is set, and its key is used in place of the new one.")


def logout_command(base_url: shared.BaseUrl = None) -> None:
    """Remove the stored key from this machine.

    It stays valid: delete it at https://openrouter.ai/settings/keys if others may have seen it.
    """
    from openrouter_sdk import OpenRouter
    from openrouter_sdk.cli import terminal
    from openrouter_sdk.cli.opening import KEY
    from openrouter_sdk.cli.user_files.key_store import forget_key

    with OpenRouter(api_key="none", base_url=base_url) as client:
        gone = forget_key(client.base_url)
    terminal.note("The key is removed from this machine." if gone else "There is no stored key.")
    if os.environ.get(KEY, "").strip():
        terminal.note(f"The variable {KEY} is still set.")
