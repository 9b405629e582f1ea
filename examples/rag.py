"""Answer a question from a few notes: embeddings find those that are near it, a ranking puts the best first.

Prints what was found, the answer and the cost of it all.
Run: python examples/rag.py [QUESTION]
"""

import math
import sys
from collections.abc import Sequence

from openrouter_sdk import OpenRouter

NOTES = [
    "The office in Lisbon is open from nine to six.",
    "Expenses above 50 euros need a receipt.",
    "The canteen of the office serves fish on Fridays.",
    "Visitors to the office sign in at the front desk.",
    "The train to Porto leaves at half past seven.",
]
Vector = Sequence[float]


def similarity(a: Vector, b: Vector) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True)) / (math.hypot(*a) * math.hypot(*b))


def find(client: OpenRouter, question: str, notes: list[str]) -> list[str]:
    """Return the notes that help with a question: three by meaning, and of these the best two."""
    *vectors, wanted = client.embeddings.embed(
        [*notes, question], model="openai/text-embedding-3-small"
    ).vectors
    by_similarity = sorted(
        zip(notes, vectors, strict=True), key=lambda pair: similarity(pair[1], wanted), reverse=True
    )
    near = [note for note, _ in by_similarity[:3]]
    ranking = client.rerank.documents(question, near, model="cohere/rerank-v3.5", top_n=2)
    return [ranked.document for ranked in ranking]


def main() -> None:
    question = sys.argv[1] if len(sys.argv) > 1 else "When does the office open?"
    with OpenRouter() as client:
        found = find(client, question, NOTES)
        print("\n".join(f"- {note}" for note in found))
        reply = client.chat.send(
            model="openai/gpt-4o-mini",
            messages=[
                {"role": "system", "content": "Answer from these notes only:\n" + "\n".join(found)},
                {"role": "user", "content": question},
            ],
            max_tokens=200,
        )
        print(reply.text)
        print(client.spending)


if __name__ == "__main__":
    main()
