"""PyPI `openai` with its extra `aiohttp`, which serves its asynchronous client."""

from __future__ import annotations

from measure import main
from openai import DefaultAioHttpClient
from openai_tasks import AtOnce

TASKS = AtOnce(DefaultAioHttpClient).tasks

if __name__ == "__main__":
    main(TASKS)
