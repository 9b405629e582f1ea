"""Mistakes that are told when a model is made."""

import os

from openrouter_sdk.integrations.langchain import ChatOpenRouter

for mistake in (
    {},
    {"model": "a/b", "n": 0},
    {"model": "a/b", "n": 2, "streaming": True},
    {"model": "a/b", "model_kwargs": {"temperature": 1}},
):
    try:
        ChatOpenRouter(**mistake)
    except ValueError:
        print("refused", *mistake)
del os.environ["OPENROUTER_API_KEY"]
try:
    ChatOpenRouter(model="a/b")
except ValueError as error:
    print("OPENROUTER_API_KEY" in str(error))
