import asyncio
import os
import tempfile
from pathlib import Path
from typing import Any

from openrouter_sdk.compat.openai import AsyncOpenAI


async def main() -> None:
    client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])
    question: dict[str, Any] = {
        "model": "openai/gpt-4o-mini",
        "messages": [{"role": "user", "content": "Hello"}],
    }
    async with client.chat.completions.with_streaming_response.create(**question) as response:
        print(response.status_code, response.headers["content-type"])
        print((await response.json())["object"], (await response.parse()).choices[0].message.content)
        print("Hello." in await response.text(), b"Hello." in await response.read())
    async with client.chat.completions.with_streaming_response.create(**question) as response:
        print(any(["Again." in line async for line in response.iter_lines()]))
    async with client.chat.completions.with_streaming_response.create(**question) as response:
        print("Thrice." in "".join([text async for text in response.iter_text()]))
    file = Path(tempfile.mkdtemp(), "speech.mp3")
    async with client.audio.speech.with_streaming_response.create(
        model="openai/gpt-4o-mini-tts", voice="alloy", input="Hello"
    ) as speech:
        await speech.stream_to_file(file)
    print(file.stat().st_size > 0)
    await client.close()


asyncio.run(main())
