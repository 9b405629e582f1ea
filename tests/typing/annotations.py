"""Annotations with `openrouter_sdk.types` in all places where programs have them. It is never run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from openrouter_sdk import OpenRouter, Response, Stream, operations, types
from openrouter_sdk.operations import models
from openrouter_sdk.types import (
    Batch,
    BatchRequest,
    CacheControl,
    ChatChunk,
    ChatReply,
    ChatRequest,
    ChatUserMessage,
    ChatUserMessageDict,
    Citation,
    ContentPart,
    Embedding,
    FileInput,
    FilePart,
    Generation,
    Image,
    ImagePart,
    Message,
    MessagesContentPart,
    MessagesEvent,
    MessagesMessage,
    MessagesReply,
    MessagesRequest,
    MessagesTool,
    MessagesUsage,
    Model,
    ModelsListResponse,
    Plugin,
    ProviderPreferences,
    ReasoningConfig,
    Reply,
    ReplyMessage,
    ResponseFormat,
    ResponsesInputItem,
    ResponsesReply,
    ResponsesRequest,
    ResponsesTool,
    ResponsesUsage,
    TextPart,
    TokenUsage,
    Tool,
    ToolCall,
    ToolChoice,
    ToolMessage,
    Usage,
)

# --- conversations --------------------------------------------------------------------------------------


@dataclass
class Conversation:
    client: OpenRouter
    model: str
    messages: list[Message] = field(default_factory=list[Message])

    def ask(self, text: str, *parts: ContentPart) -> str:
        content: list[ContentPart] = [{"type": "text", "text": text}, *parts]
        self.messages.append({"role": "user", "content": content if parts else text})
        reply = self.client.chat.send(model=self.model, messages=self.messages)
        self.messages.append(reply.message)
        return reply.text

    def trim(self, count: int) -> None:
        system = [message for message in self.messages if message["role"] == "system"]
        self.messages[:] = [*system, *self.messages[-count:]]

    def save(self) -> str:
        return json.dumps([m if isinstance(m, dict) else m.to_dict() for m in self.messages])

    def load(self, text: str) -> None:
        self.messages = json.loads(text)


def from_pairs(system: str | None, pairs: list[tuple[str, str]]) -> list[Message]:
    messages: list[Message] = []
    if system:
        messages.append({"role": "system", "content": system})
    for question, answer in pairs:
        messages.extend([{"role": "user", "content": question}, {"role": "assistant", "content": answer}])
    return [*messages, {"role": "user", "content": "Go on."}]


INVOICE: ResponseFormat = {
    "type": "json_schema",
    "json_schema": {
        "name": "invoice",
        "strict": True,
        "schema": {"type": "object", "properties": {"total": {"type": "number"}}, "required": ["total"]},
    },
}
PARSER: Plugin = {"id": "file-parser", "pdf": {"engine": "native"}}
PICTURE: ImagePart = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
PAPER: FilePart = {"type": "file", "file": {"filename": "a.pdf", "file_data": "data:application/pdf;base64,"}}


def read_invoice(client: OpenRouter) -> float:
    reply = client.chat.send(
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": [{"type": "text", "text": "The total?"}, PICTURE, PAPER]}],
        response_format=INVOICE,
        plugins=[PARSER],
    )
    total: float = json.loads(reply.text)["total"]
    return total


def is_over(batch: Batch) -> bool:
    return batch.status in ("completed", "failed", "cancelled", "expired")


def of_three_kinds() -> list[Message]:
    plain: ChatUserMessageDict = {"role": "user", "content": "Hi"}
    return [plain, types.UserMessage(role="user", content="Hi"), ChatUserMessage(role="user", content="Hi")]


def by_role(role: str, text: str) -> Message:
    if role == "user":
        return {"role": "user", "content": text}
    return {"role": "assistant", "content": text}


def marked(text: str) -> TextPart:
    mark: CacheControl = {"type": "ephemeral"}
    return {"type": "text", "text": text, "cache_control": mark}


def last(reply: ChatReply) -> ReplyMessage:
    return reply.message


# --- requests -------------------------------------------------------------------------------------------


def request_of(question: str) -> ChatRequest:
    request: ChatRequest = {"messages": [{"role": "user", "content": question}], "temperature": 0.2}
    request["tools"] = [tool("now", "The time.")]
    return request


def whole_requests(client: OpenRouter, responses: ResponsesRequest, messages: MessagesRequest) -> ChatReply:
    client.responses.send(**responses)
    client.messages.create(**messages)
    for chunk in client.chat.stream(**request_of("Hi")):
        handle(chunk)
    return client.chat.send(**request_of("Hi"), timeout=10)


def batched(questions: list[str]) -> list[BatchRequest]:
    return [{"custom_id": str(n), "body": request_of(text)} for n, text in enumerate(questions)]


def tool(name: str, description: str, **parameters: str) -> Tool:
    properties = {key: {"type": kind} for key, kind in parameters.items()}
    schema = {"type": "object", "properties": properties, "required": list(parameters)}
    return {
        "type": "function",
        "function": {"name": name, "description": description, "parameters": schema},
    }


def choice(name: str | None) -> ToolChoice:
    return "auto" if name is None else {"type": "function", "function": {"name": name}}


def preferences(fast: bool) -> ProviderPreferences:
    chosen: ProviderPreferences = {"order": ["openai"], "allow_fallbacks": False}
    if fast:
        chosen["sort"] = "throughput"
    return chosen


def thinking(on: bool) -> ReasoningConfig:
    return {"effort": "high"} if on else {"enabled": False}


def upload(client: OpenRouter, files: dict[str, FileInput]) -> None:
    for file in files.values():
        client.files.upload(file=file)


# --- replies --------------------------------------------------------------------------------------------


def handle(chunk: ChatChunk) -> None:
    for one in chunk.choices:
        print(one.delta.content)


def follow(stream: Stream[ChatChunk, ChatReply]) -> Iterator[str]:
    yield from stream.text()


def result_of(call: ToolCall) -> ToolMessage:
    return {"role": "tool", "tool_call_id": call.id, "content": call.function.arguments}


def total(usages: list[Usage]) -> int:
    return sum(usage.prompt_tokens + usage.completion_tokens for usage in usages)


def catalogue(client: OpenRouter) -> dict[str, Model]:
    return {model.id: model for model in client.models.list().data}


def longest(client: OpenRouter, embeddings: list[Embedding]) -> list[float]:
    print(len(embeddings))
    return max(client.embeddings.generate(model="a/b", input=["Hi", "Ho"]).vectors)


def spent(generation: Generation) -> float:
    return generation.total_cost


def whole_answers(client: OpenRouter) -> Response[ModelsListResponse]:
    print(client.request(operations.files.UPLOAD, file=b"...").data.id)
    return client.request(models.LIST, category="programming")


# --- the other APIs -------------------------------------------------------------------------------------


def responses_loop(client: OpenRouter, tools: list[ResponsesTool]) -> str:
    items: list[ResponsesInputItem] = [{"role": "user", "content": "What time is it?"}]
    while True:
        reply = client.responses.send(model="openai/gpt-4o", input=items, tools=tools)
        items.extend(reply.output)
        calls = [item for item in reply.output if item.type == "function_call"]
        if not calls:
            return reply.text
        for call in calls:
            items.append({"type": "function_call_output", "call_id": call.call_id, "output": call.arguments})


def messages_loop(client: OpenRouter, tools: list[MessagesTool]) -> str:
    messages: list[MessagesMessage] = [{"role": "user", "content": "What time is it?"}]
    while True:
        reply = client.messages.create(model="a/b", max_tokens=100, messages=messages, tools=tools)
        messages.append({"role": "assistant", "content": reply.content})
        results: list[MessagesContentPart] = []
        for block in reply.content:
            if block.type == "tool_use":
                results.append({"type": "tool_result", "tool_use_id": block.id, "content": "noon"})
        if not results:
            return reply.text
        messages.append({"role": "user", "content": results})


def conversation_with_responses(client: OpenRouter, questions: list[str]) -> Iterator[ResponsesReply]:
    items: list[ResponsesInputItem] = []
    for question in questions:
        items.append({"role": "user", "content": question})
        reply = client.responses.send(model="a/b", input=items, reasoning={"effort": "low"})
        items.extend(reply.message)
        items += reply.message
        yield reply


def conversation_with_messages(client: OpenRouter, questions: list[str]) -> Iterator[MessagesReply]:
    messages: list[MessagesMessage] = []
    for question in questions:
        messages.append({"role": "user", "content": question})
        with client.messages.stream(model="a/b", max_tokens=9, messages=messages) as stream:
            for event in stream:
                handle_event(event)
            reply = stream.result()
        messages.append(reply.message)
        yield reply


def handle_event(event: MessagesEvent) -> None:
    print(event.type)


def any_of_three(client: OpenRouter) -> dict[str, Reply]:
    return {
        "chat": client.chat.send(messages=[{"role": "user", "content": "Hi"}]),
        "responses": client.responses.send(input="Hi"),
        "messages": client.messages.create(model="a/b", messages=[{"role": "user", "content": "Hi"}]),
    }


def read(reply: Reply) -> tuple[list[str], list[bytes], int]:
    calls: list[ToolCall] = reply.tool_calls
    citations: list[Citation] = reply.citations
    images: list[Image] = reply.images
    names = [call.name for call in calls] + [citation.url for citation in citations]
    return names, [image.data for image in images if image.data], spending(reply.usage)


def spending(usage: TokenUsage | None) -> int:
    return 0 if usage is None else usage.input_tokens + usage.output_tokens


def each_usage(usage: Usage, responses: ResponsesUsage, messages: MessagesUsage) -> int:
    return spending(usage) + spending(responses) + spending(messages)
