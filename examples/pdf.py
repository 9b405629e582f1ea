"""Two questions about a PDF. What was read from it goes back with the reply, so that it is parsed once.

Run: python examples/pdf.py [FILE]
"""

import sys
from pathlib import Path

from openrouter_sdk import OpenRouter, content
from openrouter_sdk.types import Message

MODEL = "openai/gpt-4o-mini"
NOTICE = str(Path(__file__).parent / "files" / "notice.pdf")


def main() -> None:
    path = sys.argv[1] if len(sys.argv) > 1 else NOTICE
    messages: list[Message] = [
        {
            "role": "user",
            "content": [content.text("Summarise this in one sentence."), content.pdf(path)],
        }
    ]
    with OpenRouter() as client:
        reply = client.chat.send(model=MODEL, messages=messages, max_tokens=200)
        print(reply.text)

        messages.append(reply.message)  # has the annotations of the file
        messages.append({"role": "user", "content": "And what is missing in it?"})
        reply = client.chat.send(model=MODEL, messages=messages, max_tokens=200)
        print(reply.text)


if __name__ == "__main__":
    main()
