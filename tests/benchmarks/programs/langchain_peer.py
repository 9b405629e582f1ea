"""The chat model of PyPI `langchain-openrouter`."""

from langchain_openrouter import ChatOpenRouter
from langchain_tasks import tasks
from measure import main

if __name__ == "__main__":
    main(tasks(ChatOpenRouter))
