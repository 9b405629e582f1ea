"""Every argument of the constructor; those of the API, and others, are sent as they are."""

from haystack.dataclasses import ChatMessage
from haystack.utils import Secret

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

generator = OpenRouterChatGenerator(
    api_key=Secret.from_env_var("STAND_IN_KEY"),
    model="anthropic/claude-3.5-sonnet",
    streaming_callback=None,
    generation_kwargs={
        "max_tokens": 100,
        "temperature": 0.5,
        "top_p": 0.9,
        "models": ["openai/gpt-4o"],
        "provider": {"order": ["openai"], "allow_fallbacks": False},
        "plugins": [{"id": "web"}],
        "safe_prompt": True,
        "random_seed": 7,
    },
    tools=None,
    timeout=20.0,
    extra_headers={"X-Title": "Example", "X-Trace": "7"},
    max_retries=1,
    http_client_kwargs={"trust_env": False},
)
messages = [ChatMessage.from_system("Be brief."), ChatMessage.from_user("Hello")]
(reply,) = generator.run(messages, generation_kwargs={"temperature": 0.1, "stop": ["\n"]})["replies"]
print(reply.text, reply.role.value, reply.meta["model"], reply.meta["index"], reply.meta["finish_reason"])
usage = reply.meta["usage"]
print(usage["prompt_tokens"], usage["completion_tokens"], usage["total_tokens"])
