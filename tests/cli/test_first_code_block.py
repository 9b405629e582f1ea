"""`-x`: what of an answer is its first code block."""

from __future__ import annotations

from openrouter_sdk.cli.commands.ask import first_code_block
from tests.each import each

CASES = [
    ("```\na\n```", "a\n"),
    ("Text\n```python title=x\na\n\nb\n```\n```\nc\n```", "a\n\nb\n"),
    ("~~~\na\n```\nb\n~~~\n", "a\n```\nb\n"),
    ("````md\n```\na\n```\n````\n", "```\na\n```\n"),
    ("```\na\n`````  \nb", "a\n"),
    ("```\na\n``` b\n```\n", "a\n``` b\n"),
    ("  ```\n  a\n  ```\n", "  a\n"),
    ("```\ncut off", "cut off"),
    ("```\n```\n", ""),
    ("```js\r\na\r\n```\r\n", "a\r\n"),
    ("Use `a` or ```b``` here.", None),
    ("no code", None),
    ("", None),
]


@each("text, block", CASES)
def test_a_block_is_what_is_between_its_fences(text: str, block: str | None) -> None:
    assert first_code_block(text) == block
