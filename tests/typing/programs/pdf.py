"""Ask questions about a PDF. The parsed file goes back with each question, so it is parsed once."""

import base64
import sys
from pathlib import Path

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import FilePart, Message, Plugin

MODEL = "google/gemini-2.5-flash"
PARSER: Plugin = {"id": "file-parser", "pdf": {"engine": "native"}}


def pdf_part(path: Path) -> FilePart:
    data = base64.b64encode(path.read_bytes()).decode()
    return {
        "type": "file",
        "file": {"filename": path.name, "file_data": f"data:application/pdf;base64,{data}"},
    }


def main() -> None:
    path = Path(sys.argv[1])
    messages: list[Message] = [
        {
            "role": "user",
            "content": [{"type": "text", "text": "Summarise this in one sentence."}, pdf_part(path)],
        }
    ]
    with OpenRouter() as client:
        reply = client.chat.send(model=MODEL, messages=messages, plugins=[PARSER])
        print(reply.text)
        for citation in reply.citations:
            print("-", citation)

        messages.extend([reply.message, {"role": "user", "content": "And what is missing in it?"}])
        print(client.chat.send(model=MODEL, messages=messages).text)


if __name__ == "__main__":
    main()
