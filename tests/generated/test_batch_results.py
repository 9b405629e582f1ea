"""`reply` of a result of a batch: what a call would have returned, whatever came."""

from __future__ import annotations

from typing import Any

from openrouter_api.models import BatchObjectResultsItem, ChatResult, MessagesResult, OpenResponsesResult
from tests.each import each

CALL = {"id": "1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
CHAT = {
    "object": "chat.completion",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi", "tool_calls": [CALL]}}],
    "usage": {"cost": 0.5},
}
PART = {"type": "output_text", "text": "Hi", "annotations": []}
RESPONSE = {"object": "response", "output": [{"type": "message", "role": "assistant", "content": [PART]}]}
MESSAGE = {"type": "message", "role": "assistant", "content": [{"type": "text", "text": "Hi"}]}
VECTORS = {"object": "list", "data": [{"index": 1, "embedding": [1]}, {"index": 0, "embedding": [0]}]}


def result(body: Any) -> BatchObjectResultsItem:
    item: BatchObjectResultsItem = BatchObjectResultsItem.from_dict({"response": {"body": body}})
    return item


@each(
    ["body", "model"],
    [
        (CHAT, ChatResult),
        ({key: value for key, value in CHAT.items() if key != "object"}, ChatResult),
        (RESPONSE, OpenResponsesResult),
        (MESSAGE, MessagesResult),
    ],
)
def test_the_reply_is_that_of_the_call(body: Any, model: type[Any]) -> None:
    reply: Any = result(body).reply
    assert type(reply) is model
    assert reply.text == "Hi"
    assert reply.to_dict() == body


def test_the_reply_of_a_chat_has_all_shortcuts() -> None:
    reply = result(CHAT).reply
    assert reply is not None
    assert [call.name for call in reply.tool_calls] == ["look"]
    assert reply.message.content == "Hi"
    assert reply.cost == 0.5


@each(["body"], [(VECTORS,), ({"error": {"message": "No."}},), ({},), (None,), ("none",), ([],)])
def test_without_a_reply_it_is_none(body: Any) -> None:
    assert result(body).reply is None


def test_a_result_without_a_response_has_no_reply() -> None:
    failed = {"response": None, "error": {"code": "expired", "message": "Too late."}}
    assert BatchObjectResultsItem.from_dict(failed).reply is None
    assert BatchObjectResultsItem.from_dict({}).reply is None


def test_embeddings_of_a_batch_have_vectors() -> None:
    response: Any = result(VECTORS).response
    assert response.body.vectors == [[0], [1]]
