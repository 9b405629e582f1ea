"""Replies as messages of LangChain."""
