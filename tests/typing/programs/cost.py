"""What some replies cost, and what is left on the account."""

from openrouter_sdk import OpenRouter, errors
from openrouter_sdk.types import ChatReply, Generation, Message, Usage

MODELS = ["openai/gpt-4o-mini", "anthropic/claude-sonnet-4.5"]


def tokens(usage: Usage | None) -> str:
    if usage is None:
        return "unknown"
    details = usage.prompt_tokens_details
    cached = (details.cached_tokens or 0) if details is not None else 0
    return f"{usage.prompt_tokens} in ({cached} cached), {usage.completion_tokens} out"


def record(client: OpenRouter, reply: ChatReply) -> Generation | None:
    if reply.generation_id is None:
        return None
    return client.generations.get(id=reply.generation_id).data


def main() -> None:
    total = 0.0
    with OpenRouter() as client:
        for model in MODELS:
            messages: list[Message] = [{"role": "user", "content": "Write a haiku about rain."}]
            reply = client.chat.send(model=model, messages=messages, max_tokens=100)
            total += reply.cost or 0
            print(f"{reply.model} by {reply.provider}: {tokens(reply.usage)}, ${reply.cost}")
            generation = record(client, reply)
            if generation is not None:
                print(f"  {generation.latency} ms to the first token, ${generation.total_cost:.6f} charged")
        print(f"Together ${total:.6f}.")

        key = client.api_keys.get_current().data
        print(f"This key: ${key.usage:.2f} used, limit {key.limit if key.limit is not None else 'none'}.")
        try:
            account = client.credits.get().data
        except errors.PermissionDeniedError:
            print("The balance needs a management key.")
        else:
            print(f"Account: ${account.total_credits - account.total_usage:.2f} left.")


if __name__ == "__main__":
    main()
