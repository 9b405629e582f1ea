"""Settings that are in the environment."""

import os

from openrouter_sdk.integrations.langchain import ChatOpenRouter

os.environ["OPENROUTER_APP_URL"] = "https://example.com"
os.environ["OPENROUTER_APP_TITLE"] = "Example"
os.environ["OPENROUTER_SESSION_ID"] = "session-1"
os.environ["OPENROUTER_API_BASE"] = os.environ["STAND_IN_URL"]
model = ChatOpenRouter(model="openai/gpt-4o-mini")
print(model.invoke("Hello").content)
print(model.app_url, model.app_title, model.session_id)
