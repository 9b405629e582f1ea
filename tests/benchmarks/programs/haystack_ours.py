"""The chat generator of `openrouter_sdk.integrations.haystack`."""

from haystack_tasks import tasks
from measure import main

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

if __name__ == "__main__":
    main(tasks(OpenRouterChatGenerator))
