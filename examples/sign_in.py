"""Users sign in to OpenRouter in their browser, and this program works with a key that they pay for.

The key is kept in key.txt in the current folder, which only the user can read; delete the file to sign out.
Needs no key of yours.
Run: python examples/sign_in.py
"""

import os
import sys
from pathlib import Path

from openrouter_sdk import OpenRouter, OpenRouterError, errors, oauth

FILE = Path("key.txt")


def save(key: str) -> None:
    with open(os.open(FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(key)


def key_of_user() -> str:
    if FILE.exists():
        return FILE.read_text("utf-8")
    signed_in = oauth.login(key_label="The example sign_in.py")  # opens the browser, and waits
    save(signed_in.key)
    return signed_in.key


def main() -> None:
    try:
        with OpenRouter(api_key=key_of_user()) as client:
            print("Signed in with the key", client.api_keys.get_current().data.label)
            reply = client.chat.send(
                model="openai/gpt-4o-mini",
                messages=[{"role": "user", "content": "Say hello."}],
                max_tokens=50,
            )
            print(reply.text)
    except errors.AuthenticationError:  # the user has deleted the key
        FILE.unlink(missing_ok=True)
        sys.exit("The key is not valid any more. Start the program again to sign in.")
    except OpenRouterError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
