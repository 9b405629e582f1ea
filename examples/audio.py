"""Ask a question about a sound, and save the spoken answer as answer.wav in the current folder.

The answer is printed, too; it comes as a stream, because the API speaks in no other way.
Run: python examples/audio.py [FILE]
"""

import sys
from pathlib import Path

from openrouter_sdk import OpenRouter, content

BELL = str(Path(__file__).parent / "files" / "bell.wav")
ANSWER = Path("answer.wav")
SAMPLE_RATE = 24000  # of the model's speech; the API does not tell it


def main() -> None:
    source = sys.argv[1] if len(sys.argv) > 1 else BELL
    with (
        OpenRouter() as client,
        client.chat.stream(
            model="openai/gpt-4o-audio-preview",
            messages=[
                {
                    "role": "user",
                    "content": [content.text("What do you hear? One sentence."), content.audio(source)],
                }
            ],
            modalities=["text", "audio"],
            audio={"voice": "alloy", "format": "pcm16"},
        ) as stream,
    ):
        speech = stream.result().audio
    if speech is None:
        sys.exit("The model did not speak.")
    print(speech.transcript)
    speech.save(ANSWER, sample_rate=SAMPLE_RATE, overwrite=True)
    print(f"{ANSWER}: {ANSWER.stat().st_size} bytes")


if __name__ == "__main__":
    main()
