"""Make an image, save it, and ask a model what it shows."""

import base64
import sys
from pathlib import Path

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import ContentPart, ImagePart


def generate(client: OpenRouter, prompt: str, path: Path) -> None:
    reply = client.images.generate(model="google/gemini-2.5-flash-image", prompt=prompt)
    for image in reply.images:
        if image.data is not None:
            path.write_bytes(image.data)


def image_part(path: Path) -> ImagePart:
    data = base64.b64encode(path.read_bytes()).decode()
    return {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{data}"}}


def describe(client: OpenRouter, paths: list[Path]) -> str:
    content: list[ContentPart] = [{"type": "text", "text": "What is in these images?"}]
    for path in paths:
        content.append(image_part(path))
    reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": content}])
    return reply.text


def main() -> None:
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "cat.png")
    with OpenRouter() as client:
        generate(client, "A cat on a red chair, watercolour.", path)
        print(f"Saved {path} ({path.stat().st_size} bytes).")
        print(describe(client, [path]))


if __name__ == "__main__":
    main()
