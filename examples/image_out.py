"""Make a picture from words, and save it as fox.png in the current folder, or under the name that is given.

Nothing is overwritten, and the path is checked before the picture is paid for.
Run: python examples/image_out.py [FILE]
"""

import sys
from pathlib import Path

from openrouter_sdk import OpenRouter


def main() -> None:
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "fox.png")
    if path.exists():
        sys.exit(f"{path} is there already.")
    with OpenRouter() as client:
        result = client.images.generate(
            model="google/gemini-2.5-flash-image",
            prompt="A red fox in the snow, as a woodcut",
        )
    for saved in result.save(path):
        print(f"{saved}: {saved.stat().st_size} bytes")
    print("cost unknown" if result.cost is None else f"${result.cost:.4f}")


if __name__ == "__main__":
    main()
