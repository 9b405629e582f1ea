"""Credentials are redacted by their value, in each form in which a server may repeat them."""

from __future__ import annotations

import json
import pickle
from base64 import b64encode, urlsafe_b64encode
from time import process_time
from typing import Any
from urllib.parse import quote

import pytest

from openrouter_api.models import ChatResult
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.errors.secrets import credentials_in, redact_error, redact_value
from tests.each import each

KEY = "no/known+form=5ecre7\"quoted'\\>"
PLAIN = "no-known-form-5ecre7"


def forms(key: str) -> dict[str, str]:
    data = key.encode()
    text = json.dumps(key)[1:-1]
    return {
        "plain": key,
        "upper case": key.upper(),
        "percent": quote(key, safe=""),
        "percent, each": "".join(f"%{byte:02x}" for byte in data),
        "percent, twice": quote(quote(key, safe=""), safe=""),
        "JSON": text,
        "JSON in JSON": json.dumps(text)[1:-1],
        "JSON, slashes": text.replace("/", "\\/"),
        "JSON, each": "".join(f"\\u{ord(character):04X}" for character in key),
        "HTML": "".join(f"&#{byte};" for byte in data),
        "HTML, names": key.replace('"', "&quot;").replace(">", "&gt;"),
        "hexadecimal": data.hex(),
        "repr": repr(data)[2:-1],
        **{
            f"base64, {len(before)} before, {len(after)} after": b64encode(before + data + after).decode()
            for before in (b"", b"x", b"u:", b"Bearer ")
            for after in (b"", b"y", b"\n\n")
        },
        "base64 for URLs": urlsafe_b64encode(b"\xff" + data).decode(),
    }


@each("name, form", [*forms(KEY).items(), *forms(PLAIN).items()])
def test_a_secret_is_found_in_each_form(name: str, form: str) -> None:
    key = PLAIN if form in forms(PLAIN).values() else KEY
    for text in (form, f"bad key '{form}' here", f'{{"a": "{form}"}}', f"{form} and {form}"):
        redacted = redact_value(text, [key])
        assert form not in redacted
        assert redacted == text.replace(form, "[redacted]")


def test_a_secret_at_the_end_of_a_truncated_text_is_found() -> None:
    for length in range(6, len(PLAIN)):
        assert redact_value(f"bad {PLAIN[:length]}", [PLAIN]) == "bad [redacted]"
        assert redact_value(f"bad {PLAIN[:length]}...", [PLAIN]) == "bad [redacted]..."


@each("text", ["", "no", "no-kn", "a no-known-form", "form-5ecre7 no-known-form-5ecre", "100 % \\ & done"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert redact_value(text + " follows", [PLAIN]) == text + " follows"


@each("unit", ["x", "\\", "%25", "&amp;", "no-known-form-", "%6e", "QQ", "0"])
def test_the_time_is_linear_in_the_length_of_the_text(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = process_time()
    redact_value(text, [PLAIN])
    assert process_time() - started < 10  # 0.2 s; a quadratic search takes minutes


def test_json_models_and_bytes_are_redacted() -> None:
    value = {"a": [PLAIN, {PLAIN: 1}], "b": (PLAIN.encode(), None, 5), "c": object}
    assert redact_value(value, [PLAIN]) == {
        "a": ["[redacted]", {"[redacted]": 1}],
        "b": (b"[redacted]", None, 5),
        "c": object,
    }
    content: dict[str, Any] = {
        "id": "gen-1",
        "choices": [{"message": {"role": "assistant", "content": PLAIN}}],
    }
    model = redact_value(ChatResult.from_dict(content), [PLAIN])
    assert isinstance(model, ChatResult)
    assert model.choices[0].message.content == "[redacted]"


def test_an_exception_is_redacted_with_its_causes_and_loses_the_frames_that_show_the_secret() -> None:
    def parse(data: str) -> None:
        try:
            json.loads(data)
        except ValueError as cause:
            raise OpenRouterError(f"unusable: {data}", partial={"text": data}) from cause

    with pytest.raises(OpenRouterError) as caught:
        parse(PLAIN)
    error = caught.value
    redact_error(error, [PLAIN])
    cause = error.__cause__
    assert isinstance(cause, json.JSONDecodeError)
    assert str(error) == "unusable: [redacted]"
    assert error.partial == {"text": "[redacted]"}
    assert cause.doc == "[redacted]"
    assert error.__traceback__ is cause.__traceback__ is None
    assert PLAIN.encode() not in pickle.dumps(error)


@each(
    "headers, secrets",
    [
        ([(b"Authorization", b"Bearer secret-1")], {"Bearer secret-1", "secret-1"}),
        ([(b"AUTHORIZATION", b"secret-1")], {"secret-1"}),
        ([(b"Authorization", b"Basic dTpzZWNyZXQtMQ==")], {"u:secret-1", "secret-1", "dTpzZWNyZXQtMQ=="}),
        ([(b"Authorization", b"Basic =")], set()),
        ([(b"X-Api-Key", b"secret-1"), (b"X-Other", b"public-1")], {"secret-1"}),
        ([(b"Cookie", b"a=secret-1; b=secret-2")], {"secret-1", "secret-2"}),
        ([(b"Authorization", b"Bearer test")], set()),  # a placeholder, which would be found in prose
    ],
)
def test_credentials_of_a_request(headers: list[tuple[bytes, bytes]], secrets: set[str]) -> None:
    found = credentials_in(headers)
    assert secrets <= set(found)
    assert found == sorted(found, key=len, reverse=True)
    assert not {"public-1", "test"} & set(found)
