"""What an answer took, and what is odd about it."""

from __future__ import annotations

from openrouter_sdk.cli.answering.turn import Answer


def describe_usage(answer: Answer) -> str:
    """Return a line about tokens, cost and model of an answer, as far as they are known."""
    usage, reply = answer.usage, answer.reply
    said = [
        "tokens unknown" if usage is None else f"{usage.input_tokens} tokens in, {usage.output_tokens} out"
    ]
    said.append("cost unknown" if answer.cost is None else usd(answer.cost))
    if reply is not None:
        said.append(f"model {reply.model}" + (f" by {reply.provider}" if reply.provider else ""))
        said.append(f"generation {reply.generation_id}")
    return "; ".join(said)


def usd(cost: float) -> str:
    """Return a cost as it is written."""
    return f"{cost:.8f}".rstrip("0").rstrip(".") + " USD"


def notes_on(answer: Answer) -> list[str]:
    """Return what to say about an answer that is not as it seems."""
    reply, notes = answer.reply, []
    if reply is not None and reply.finish_reason == "length":
        notes.append("the answer is cut off at the limit of tokens: -o max_tokens N sets another")
    if reply is not None and reply.finish_reason == "content_filter":
        notes.append("the answer was cut off by a content filter")
    if reply is not None and not answer.text and reply.images:
        notes.append(f"the answer has no text, but images ({len(reply.images)}): --json shows them")
    return notes
