"""The chat model of `openrouter_sdk.integrations.langchain`."""

from langchain_tasks import tasks
from measure import main

from openrouter_sdk.integrations.langchain import ChatOpenRouter

if __name__ == "__main__":
    main(tasks(ChatOpenRouter))
