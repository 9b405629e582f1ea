"""The chat generator of PyPI `openrouter-haystack`."""

from haystack_integrations.components.generators.openrouter import OpenRouterChatGenerator
from haystack_tasks import tasks
from measure import main

if __name__ == "__main__":
    main(tasks(OpenRouterChatGenerator))
