"""The standard content blocks of messages from OpenRouter."""


def register() -> None:
    """Have LangChain read the messages of OpenRouter."""
