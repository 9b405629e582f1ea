import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])

completion = client.chat.completions.create(
    model="openai/gpt-4o-mini",
    messages=[{"role": "user", "content": "Yes or no?"}],
    logprobs=True,
    top_logprobs=2,
    logit_bias={"100": -5},
)
logprobs = completion.choices[0].logprobs
if logprobs and logprobs.content:
    for token in logprobs.content:
        print(token.token, token.logprob, token.bytes, [other.token for other in token.top_logprobs])
