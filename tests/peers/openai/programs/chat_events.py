import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

with client.chat.completions.stream(
    model="openai/gpt-4o-mini",
    messages=[{"role": "user", "content": "Count to three."}],
    stream_options={"include_usage": True},
) as stream:
    for event in stream:
        if event.type == "content.delta":
            print(repr(event.delta), repr(event.snapshot))
        elif event.type == "content.done":
            print("done", event.content)
    completion = stream.get_final_completion()
print(completion.choices[0].message.content, completion.choices[0].finish_reason)
print(completion.choices[0].message.parsed, completion.usage is not None and completion.usage.total_tokens)
