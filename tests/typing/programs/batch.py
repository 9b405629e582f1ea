"""Translate many words with a batch, which costs half and takes up to a day."""

import time

from openrouter_sdk import OpenRouter
from openrouter_sdk.types import Batch, BatchRequest, ChatRequest

MODEL = "openai/gpt-4o-mini"
WORDS = ["house", "tree", "river"]
FINAL = ("completed", "failed", "cancelled", "expired")


def request_for(word: str) -> BatchRequest:
    body: ChatRequest = {
        "messages": [{"role": "user", "content": f"Translate to Portuguese, one word: {word}"}],
        "temperature": 0,
    }
    return {"custom_id": word, "body": body}


def wait_for(client: OpenRouter, batch: Batch) -> Batch:
    while batch.status not in FINAL:
        time.sleep(30)
        batch = client.batches.get(id=batch.id)
        print(f"{batch.status}: {batch.request_counts.completed} of {batch.request_counts.total}")
    return batch


def main() -> None:
    with OpenRouter() as client:
        batch = client.batches.create(
            endpoint="/v1/chat/completions", model=MODEL, requests=[request_for(word) for word in WORDS]
        )
        batch = wait_for(client, batch)
        if batch.error is not None:
            print("The batch failed:", batch.error.message)
        for result in batch.results or []:
            if result.reply is not None:
                print(result.custom_id, "->", result.reply.text)
            elif result.error is not None:
                print(result.custom_id, "failed:", result.error.message)
        if batch.usage is not None:
            print(f"${batch.usage.cost or 0:.6f}")


if __name__ == "__main__":
    main()
