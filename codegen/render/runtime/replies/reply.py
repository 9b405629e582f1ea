"""What the replies of chat, responses and messages have in common.

Shortcuts never raise on unexpected content, which counts as absent; only `message` raises `NoMessageError`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ..types import Model

if TYPE_CHECKING:
    import os
    from pathlib import Path
    from typing import Protocol, runtime_checkable

    from ..models import ChatToolCall, ChatToolCallFunction
    from .reply_audio import Audio
    from .reply_parts import Citation, Image


class NoMessageError(LookupError):
    """A reply has no message to send back."""


class BaseReply(Model):
    """Base class of the replies, with the shortcuts that do not depend on the API."""

    __slots__ = ("_requested_model",)

    @property
    def requested_model(self) -> str | None:
        """The model that was asked for; `model` is the one that answered. None if no client set it."""
        return text_or_none(getattr(self, "_requested_model", None))

    @property
    def cost(self) -> float | None:
        """The cost of the request in USD; None if unknown (protocol section 12)."""
        return number(getattr(getattr(self, "usage", None), "cost", None))

    @property
    def generation_id(self) -> str | None:
        """The id of the generation, for `generations.get`."""
        return text_or_none(getattr(self, "id", None))

    @property
    def audio(self) -> Audio | None:
        """What the model says aloud; None if nothing. Only chat has it."""
        return None

    def __str__(self) -> str:
        """The text, the tool calls, and a line with model, tokens, cost and finish reason."""
        from .reply_parts import describe

        return describe(self)

    def __rich__(self) -> object:
        """Show the same in rich, which would take brackets in a string for markup."""
        text: object = sys.modules["rich.text"].Text(str(self))  # only rich calls this
        return text

    def _repr_markdown_(self) -> str:
        """Show the text as Markdown in Jupyter, with the images."""
        return "\n\n".join([str(self), *(image._repr_markdown_() for image in _images_of(self))])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Show the same in IPython."""
        printer.text(repr(self) if cycle else str(self))


class ImagesReply(Model):
    """Base class of the result of `images.generate`."""

    __slots__ = ()

    @property
    def images(self) -> list[Image]:
        """The images, in order."""
        from .reply_parts import encoded_images

        return encoded_images(getattr(self, "data", None))

    def save(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> list[Path]:
        """Save the images, and return the paths of the files.

        Args:
            path: The file of a single image; `cat.png` becomes `cat-1.png`, `cat-2.png`, ... for several. Or
                a folder, in which they are called `image-1.png`, and so on. For suffixes see `Image.save`.
            overwrite: Whether to replace files of these names.

        Raises:
            InvalidArgumentError: There is no image, or one that cannot be saved there; nothing is written.
            SaveError: A file cannot be written; those before it are whole.
        """
        from .saving import save_images

        return save_images(self.images, path, overwrite=overwrite)

    def _repr_markdown_(self) -> str:
        """Show the images in Jupyter."""
        return "\n\n".join(image._repr_markdown_() for image in self.images)

    @property
    def cost(self) -> float | None:
        """The cost of the request in USD; None if unknown."""
        return number(getattr(getattr(self, "usage", None), "cost", None))


def _images_of(reply: BaseReply) -> list[Image]:
    images: list[Image] = getattr(reply, "images", [])
    return images


class FunctionCall(Model):
    """Base class of a tool call, with its name and arguments at hand."""

    __slots__ = ()
    if TYPE_CHECKING:
        function: ChatToolCallFunction

    @property
    def name(self) -> str:
        """The name of the function."""
        from .reply_parts import called

        return text_or_none(called(self, "name", "name")) or ""

    @property
    def arguments(self) -> str:
        """The arguments as JSON text, as the model wrote them; the input of a custom tool is any text."""
        from .reply_parts import arguments_text, called

        return arguments_text(called(self, "arguments", "input"))

    @property
    def parsed_arguments(self) -> dict[str, Any] | None:
        """The arguments as a dict, empty if there are none; None if the text is not a JSON object."""
        from .reply_parts import parse_object

        return parse_object(self.arguments)


class ChatTokens(Model):
    """Base class of the usage of chat and images, with the names of tokens that all replies share."""

    __slots__ = ()

    @property
    def input_tokens(self) -> int:
        """Tokens of the prompt, cached ones included."""
        return count(self, "prompt_tokens")

    @property
    def output_tokens(self) -> int:
        """Tokens of the reply, reasoning included."""
        return count(self, "completion_tokens")

    @property
    def reasoning_tokens(self) -> int:
        """Tokens spent on reasoning; 0 if unknown."""
        return count(getattr(self, "completion_tokens_details", None), "reasoning_tokens")

    @property
    def cached_tokens(self) -> int:
        """Tokens read from the prompt cache; 0 if unknown."""
        return count(getattr(self, "prompt_tokens_details", None), "cached_tokens")


class ResponsesTokens(Model):
    """Base class of the usage of responses."""

    __slots__ = ()

    @property
    def reasoning_tokens(self) -> int:
        """Tokens spent on reasoning; 0 if unknown."""
        return count(getattr(self, "output_tokens_details", None), "reasoning_tokens")

    @property
    def cached_tokens(self) -> int:
        """Tokens read from the prompt cache; 0 if unknown."""
        return count(getattr(self, "input_tokens_details", None), "cached_tokens")


class MessagesTokens(Model):
    """Base class of the usage of messages, whose `input_tokens` are those outside the prompt cache."""

    __slots__ = ()

    @property
    def total_tokens(self) -> int:
        """Input and output tokens, with those written to and read from the prompt cache."""
        kinds = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
        return sum(count(self, kind) for kind in kinds)

    @property
    def reasoning_tokens(self) -> int:
        """Tokens spent on reasoning; 0 if unknown."""
        return count(getattr(self, "output_tokens_details", None), "thinking_tokens")

    @property
    def cached_tokens(self) -> int:
        """Tokens read from the prompt cache; 0 if unknown."""
        return count(self, "cache_read_input_tokens")


def text_or_none(value: object) -> str | None:
    """Return a string unchanged, anything else as None."""
    return value if isinstance(value, str) else None


def number(value: object) -> float | None:
    """Return a number unchanged, anything else as None."""
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def count(owner: object, name: str) -> int:
    """Return an attribute that is an integer, or 0."""
    value = getattr(owner, name, None)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


if TYPE_CHECKING:

    class TokenUsage(Protocol):
        """The usage of any reply."""

        @property
        def input_tokens(self) -> int: ...
        @property
        def output_tokens(self) -> int: ...
        @property
        def total_tokens(self) -> int: ...
        @property
        def reasoning_tokens(self) -> int: ...
        @property
        def cached_tokens(self) -> int: ...
        @property
        def cost(self) -> float | None: ...

    @runtime_checkable
    class Reply(Protocol):
        """A reply of chat, responses or messages; at run time their base class."""

        @property
        def text(self) -> str:
            """The text of the reply; may be empty."""
            ...

        @property
        def reasoning(self) -> str:
            """What the model shows of its reasoning; may be empty."""
            ...

        @property
        def tool_calls(self) -> list[ChatToolCall]:
            """The calls of functions and custom tools that the program should answer."""
            ...

        @property
        def images(self) -> list[Image]:
            """The images that the model generated."""
            ...

        @property
        def audio(self) -> Audio | None:
            """What the model says aloud; None if nothing."""
            ...

        @property
        def citations(self) -> list[Citation]:
            """The web pages that the text cites."""
            ...

        @property
        def finish_reason(self) -> str | None:
            """Why the reply ended, in the words of chat."""
            ...

        @property
        def refusal(self) -> str | None:
            """The words with which the model refused, if it did."""
            ...

        @property
        def message(self) -> Any:
            """What to send back in the next request. Raises NoMessageError if there is nothing."""
            ...

        @property
        def model(self) -> str: ...
        @property
        def requested_model(self) -> str | None: ...
        @property
        def provider(self) -> str | None: ...
        @property
        def usage(self) -> TokenUsage | None: ...
        @property
        def cost(self) -> float | None: ...
        @property
        def generation_id(self) -> str | None: ...
        def to_dict(self) -> dict[str, Any]: ...
        def to_json(self, indent: int | None = None) -> str: ...

else:  # creating a protocol takes longer than the import of this module
    Reply, TokenUsage = BaseReply, Any
