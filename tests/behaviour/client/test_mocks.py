"""What programs replace in their own tests: methods of a client, of a class, or of all clients."""

from __future__ import annotations

import copy
import gc
import pickle
import weakref
from typing import Any
from unittest import mock

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from tests.each import each

CLIENTS = [OpenRouter, AsyncOpenRouter]


@each("kind", CLIENTS)
def test_a_method_of_one_client_can_be_replaced(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client, other = kind(api_key="k"), kind(api_key="k")
    with mock.patch.object(client.chat, "send", mock.Mock(return_value="mocked")):
        assert client.chat.send(model="a/b") == "mocked"
        assert other.chat.send.__func__ is type(other.chat).send
    assert client.chat.send.__func__ is type(client.chat).send
    with monkeypatch.context() as patched:
        patched.setattr(client.models, "list", lambda **arguments: arguments)
        assert client.models.list(limit=1) == {"limit": 1}
    client.chat.send = client.files.list = lambda: "assigned"
    assert (client.chat.send(), client.files.list()) == ("assigned", "assigned")


@each("kind", CLIENTS)
def test_copies_of_a_client_have_its_mocks_and_pickles_have_none(kind: Any) -> None:
    client = kind(api_key="k")
    client.chat.send = lambda: "mocked"
    derived = client.with_options(timeout=1)
    derived.models.list = lambda: "also mocked"
    assert (derived.chat.send(), copy.copy(client).chat.send()) == ("mocked", "mocked")
    for without in (client, pickle.loads(pickle.dumps(derived))):
        assert without.models.list.__func__ is type(client.models).list


@each("kind", CLIENTS)
def test_a_mock_of_a_client_knows_its_resources_and_their_arguments(kind: Any) -> None:
    client = mock.create_autospec(kind(api_key="k"), instance=True)
    client.chat.stream.return_value = ["mocked"]
    assert client.chat.stream(model="a/b", messages=[]) == ["mocked"]
    with pytest.raises(TypeError, match="modle"):
        client.chat.stream(modle="a/b", messages=[])
    with mock.patch.object(type(kind(api_key="k").chat), "stream", autospec=True, return_value=1):
        assert kind(api_key="k").chat.stream(messages=[]) == 1


def test_resources_do_not_keep_their_client_alive() -> None:
    client = OpenRouter(api_key="k")
    assert client.chat.send is not None
    gone = weakref.ref(client)
    gc.disable()
    try:
        del client
        assert gone() is None
    finally:
        gc.enable()
