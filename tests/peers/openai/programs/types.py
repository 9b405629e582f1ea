from openrouter_sdk.compat.openai.types.chat import (
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionStreamOptionsParam,
)
from openrouter_sdk.compat.openai.types.chat.chat_completion import ChatCompletion, Choice
from openrouter_sdk.compat.openai.types.chat.chat_completion_chunk import Choice as ChunkChoice, ChoiceDelta

print(ChatCompletionNamedToolChoiceParam(type="function", function={"name": "f"}))
print(ChatCompletionStreamOptionsParam(include_usage=True))
print(ChunkChoice(index=0, delta=ChoiceDelta(content="Hel")))
completion = ChatCompletion.model_validate_json(
    '{"id": "1", "created": 1, "model": "m/n", "object": "chat.completion", "choices": '
    '[{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}]}'
)
print(completion.choices[0].message.content, isinstance(completion.choices[0], Choice))
made = ChatCompletion(**completion.to_dict())
print(made == completion, made.choices[0].message.role)
