"""What calls cost: before, after, for each purpose, and what the key may still spend.

A cost that nobody knows is None, never 0.
Run: python examples/cost.py
"""

from openrouter_sdk import OpenRouter

MODEL = "openai/gpt-4o-mini"


def dollars(cost: float | None) -> str:
    return "unknown" if cost is None else f"${cost:.6f}"


def main() -> None:
    with OpenRouter() as client:
        price = client.models.price(MODEL)
        print("1,000 tokens in and out:", dollars(price.cost(prompt_tokens=1000, completion_tokens=1000)))

        for word in ("rain", "snow"):
            reply = client.chat.send(
                model=MODEL,
                messages=[{"role": "user", "content": f"A haiku about {word}."}],
                max_tokens=100,
                options={"label": "haikus"},
            )
            print(f"{word}: {dollars(reply.cost)}")

        with client.chat.stream(
            model=MODEL,
            messages=[{"role": "user", "content": "Count to a thousand."}],
            max_tokens=1000,
            options={"label": "counting"},
        ) as stream:
            next(stream.text())  # enough; what a stream costs is in its last event, which does not come now
        client.generations.wait(stream)  # the record is there a moment later
        client.spending.lookup()

        for label, totals in client.spending.by_label.items():
            print(f"{label}: {dollars(totals.cost)} in {totals.calls} calls")
        print(f"together: {dollars(client.spending.cost)}")

        key = client.api_keys.get_current().data
        print(f"this key: {dollars(key.limit_remaining) if key.limit is not None else 'no limit'} left")


if __name__ == "__main__":
    main()
