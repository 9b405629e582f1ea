"""Every field that is sent, by its name or its alias."""

import os

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(
    model="openai/gpt-4o-mini",
    api_key=os.environ["STAND_IN_KEY"],
    base_url=os.environ["STAND_IN_URL"],
    app_url="https://example.com",
    app_title="Example",
    app_categories=["cli-agent", "programming-app"],
    timeout=20,
    max_retries=1,
    temperature=0.5,
    max_tokens=100,
    top_p=0.9,
    frequency_penalty=0.1,
    presence_penalty=-0.1,
    seed=7,
    stop_sequences=["END"],
    reasoning={"effort": "low"},
    openrouter_provider={"order": ["openai"], "allow_fallbacks": False},
    plugins=[{"id": "web"}],
    default_headers={"X-Trace": "7"},
    session_id="session-1",
    trace={"trace_id": "trace-1", "span_name": "greeting"},
    model_kwargs={"user": "user-1"},
)
print(model.invoke("Hello").content)
print(model.invoke("Hello", stop=["x"], temperature=0).content)

model = ChatOpenRouter(model_name="openai/gpt-4o-mini", max_completion_tokens=9, stop="END")
print(model.invoke("Hello").content, model.model, model.stop)
