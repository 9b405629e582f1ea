import os

from openrouter_sdk.compat.openai import NOT_GIVEN, OpenAI, OpenAIError, omit

os.environ.pop("OPENAI_API_KEY", None)
try:
    OpenAI(base_url=os.environ["STAND_IN_URL"])
except OpenAIError:
    print("no key")
client = OpenAI(
    base_url=os.environ["STAND_IN_URL"],
    api_key=os.environ["STAND_IN_KEY"],
    default_headers={"X-Title": "Example", "X-Team": "a"},
    default_query={"version": "2"},
    timeout=60.0,
    max_retries=3,
)
completion = client.chat.completions.create(
    model="openai/gpt-4o-mini",
    messages=[{"role": "user", "content": "Hello"}],
    temperature=omit,
    seed=NOT_GIVEN,
    top_p=None,
    extra_headers={"X-Team": "b"},
)
print(completion.choices[0].message.content)
print(str(client.base_url).endswith("/api/v1/"), client.max_retries)
