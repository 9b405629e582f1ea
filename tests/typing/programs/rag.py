"""Answer a question from a few documents: embeddings find the right ones."""

import math
from dataclasses import dataclass

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import Message

EMBEDDING_MODEL = "openai/text-embedding-3-small"
CHAT_MODEL = "openai/gpt-4o-mini"
DOCUMENTS = [
    "The office in Lisbon opens at nine and closes at six.",
    "Expenses above 50 euros need a receipt.",
    "The canteen serves fish on Fridays.",
]


@dataclass
class Passage:
    text: str
    vector: list[float]


def embed(client: OpenRouter, texts: list[str]) -> list[list[float]]:
    return client.embeddings.generate(model=EMBEDDING_MODEL, input=texts).vectors


def similarity(a: list[float], b: list[float]) -> float:
    dot = sum(x * y for x, y in zip(a, b, strict=True))
    return dot / (math.hypot(*a) * math.hypot(*b))


def ask(client: OpenRouter, passages: list[Passage], question: str) -> str:
    [vector] = embed(client, [question])
    best = sorted(passages, key=lambda passage: similarity(passage.vector, vector), reverse=True)[:2]
    context = "\n".join(f"- {passage.text}" for passage in best)
    messages: list[Message] = [
        {"role": "system", "content": f"Answer from these facts only:\n{context}"},
        {"role": "user", "content": question},
    ]
    return client.chat.send(model=CHAT_MODEL, messages=messages).text


def main() -> None:
    with OpenRouter() as client:
        vectors = embed(client, DOCUMENTS)
        passages = [Passage(text, vector) for text, vector in zip(DOCUMENTS, vectors, strict=True)]
        print(ask(client, passages, "When does the office open?"))


if __name__ == "__main__":
    main()
