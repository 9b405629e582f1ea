"""aiohttp as the HTTP library of an asynchronous client, on asyncio."""
