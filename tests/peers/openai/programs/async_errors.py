import asyncio
import os

from openrouter_sdk.compat.openai import APIStatusError, APITimeoutError, AsyncOpenAI, RateLimitError

client = AsyncOpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


async def main() -> None:
    for _ in range(3):
        try:
            await client.with_options(max_retries=0, timeout=0.3).chat.completions.create(
                model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
            )
        except RateLimitError as error:
            print("limit", error.status_code)
        except APIStatusError as error:
            print("status", error.status_code)
        except APITimeoutError:
            print("timeout")
    await client.close()


asyncio.run(main())
