"""Ask what is in pictures. A file that is no picture is refused before anything is sent, whatever its name.

Run: python examples/images_in.py [FILE or URL ...]
"""

import sys
from pathlib import Path

from openrouter_sdk import OpenRouter, content
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.types import ContentPart

HOUSE = str(Path(__file__).parent / "files" / "house.png")


def describe(client: OpenRouter, sources: list[str]) -> str:
    parts: list[ContentPart] = [content.text("What is in each of these pictures?")]
    parts.extend(content.image(source) for source in sources)
    reply = client.chat.send(
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": parts}],
        max_tokens=300,
    )
    return reply.text


def main() -> None:
    with OpenRouter() as client:
        try:
            print(describe(client, sys.argv[1:] or [HOUSE]))
        except InvalidArgumentError as error:
            sys.exit(str(error))


if __name__ == "__main__":
    main()
