"""The documented sample, streamed."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(
    http_referer="https://example.com",
    x_open_router_title="Example",
    x_open_router_categories="cli-agent,cloud-agent",
    api_key=os.getenv("STAND_IN_KEY", ""),
    server_url=os.environ["STAND_IN_URL"],
) as open_router:
    res = open_router.chat.send(
        messages=[
            {"content": "Answer in one line.", "role": "system"},
            {"content": "Why are there tides?", "role": "user"},
        ],
        x_open_router_metadata="enabled",
        max_tokens=150,
        model="openai/gpt-4",
        stream=True,
        temperature=0.7,
    )

    with res as event_stream:
        for event in event_stream:
            print([choice.delta.content or "" for choice in event.choices])
