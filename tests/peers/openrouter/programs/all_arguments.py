"""Every argument of the documented table."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, utils

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    res = open_router.chat.send(
        messages=[{"content": "Hello!", "role": "user"}],
        http_referer="https://example.com",
        x_open_router_title="Example",
        x_open_router_categories="cli-agent",
        x_open_router_metadata="enabled",
        cache_control={"type": "ephemeral"},
        debug={"echo_upstream_body": True},
        frequency_penalty=0,
        image_config={"aspect_ratio": "16:9", "quality": "high"},
        logit_bias={"50256": -100},
        logprobs=False,
        max_completion_tokens=100,
        max_tokens=100,
        metadata={"session_id": "session-456", "user_id": "user-123"},
        modalities=["text", "image"],
        model="openai/gpt-4",
        models=["openai/gpt-4", "openai/gpt-4o"],
        parallel_tool_calls=True,
        plugins=[{"id": "web", "max_results": 3}],
        presence_penalty=0,
        provider={"allow_fallbacks": True},
        reasoning={"effort": "medium", "summary": "concise"},
        response_format={"type": "json_object"},
        seed=42,
        service_tier="auto",
        session_id="session-1",
        stop=["END"],
        stop_server_tools_when=[
            {"step_count": 5, "type": "step_count_is"},
            {"max_cost_in_dollars": 0.5, "type": "max_cost"},
        ],
        stream=False,
        stream_options={"include_usage": True},
        temperature=0.7,
        tool_choice="auto",
        tools=[{"function": {"description": "Get weather", "name": "get_weather"}, "type": "function"}],
        top_logprobs=5,
        top_p=1,
        trace={"trace_id": "trace-abc123", "trace_name": "my-app-trace"},
        user="user-123",
        retries=utils.RetryConfig("backoff", utils.BackoffStrategy(1, 50, 1.1, 100), False),
        timeout_ms=10_000,
        http_headers={"X-Extra": "1"},
    )
    print(res.choices[0].finish_reason)
