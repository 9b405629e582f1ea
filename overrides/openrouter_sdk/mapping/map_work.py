"""What a map does with each request: `send`, `parse` or `run_tools`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from openrouter_api.encoding.json_text import decode_json
from openrouter_api.encoding.wire import without_unset
from openrouter_api.operation import CALL_OPTIONS, take_options
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors import InvalidArgumentError, ModelMismatchError
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.mapping.budget import bound_of
from openrouter_sdk.mapping.fingerprints import body_digest
from openrouter_sdk.tools.run.storage.canonical_json import digest

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.exchange.state import CallState
    from openrouter_sdk.pacing.pacer import Turn

Json = dict[str, Any]

_CONVERSATION: Final = {"chat": "messages", "responses": "input"}
_OPTIONS: Final = frozenset((*CALL_OPTIONS, "options"))
_KEPT_BYTES: Final = 65_536
"""The body of a row that waits is kept if it is at most so large, and else made again when it is sent."""
_WORDS: Final = 300
"""Bytes of what `parse` may add to a request besides the schema."""


class Prepared:
    """A request that can be sent."""

    __slots__ = ("arguments", "call", "client", "content", "turn")

    def __init__(self, client: Any, arguments: Json, call: CallState) -> None:
        self.client = client
        """With the options of the request."""
        self.arguments = arguments
        self.call: CallState | None = call
        """The call, or None if it is to be prepared anew."""
        self.content: bytes = call.request.content or b""
        """The body, by which requests are told apart."""
        self.turn = cast("Turn | None", call.pacing)
        """That of its model."""

    def digest(self) -> str:
        """Return the hash of the body."""
        return body_digest(self.content)

    def body(self, work: Work) -> Json:
        """Return the body."""
        content = self.content or work.prepare_body(self.client, self.arguments).request.content or b""
        found: Json = decode_json(content)
        return found

    def shrink(self) -> None:
        """Forget the body if it is large."""
        if len(self.content) > _KEPT_BYTES:
            self.call, self.content = None, b""


class Work:
    """`send`, and the base of what else can be done with requests.

    Args:
        client: With the options of the map.
        operation: The `send` of a resource.
        settings: What all requests have in common.
    """

    name = "send"

    def __init__(self, client: Any, operation: Operation[Any, Any], settings: Json) -> None:
        self.client = client
        self.operation = operation
        self.settings = settings
        self._conversation = _CONVERSATION[operation.resource]
        self._start = settings.pop(self._conversation, None)

    @property
    def method(self) -> str:
        """The method that does the same with one request, such as `chat.send`."""
        return f"{self.operation.resource}.{self.name}"

    def settings_digests(self) -> Json:
        """Return the hash of each member that all bodies have in common.

        Raises InvalidArgumentError for invalid settings.
        """
        client = self.client.configured(Options(exact_model=False))  # the model may be that of each request
        body = decode_json(self.prepare_body(client, self._arguments("")).request.content or b"")
        if not self._start:
            del body[self._conversation]
        return {name: digest(value)[:16] for name, value in sorted(body.items())}

    def prepare(self, request: str | Mapping[str, Any]) -> Prepared:
        """Return what is sent for a request, whose `id` does not matter. Raises InvalidArgumentError."""
        arguments = self._arguments(request)
        client = self.client
        if not _OPTIONS.isdisjoint(arguments):
            client = client.configured(take_options(client, self.operation, arguments))
        return Prepared(client, arguments, self.prepare_body(client, arguments))

    def prepare_body(self, client: Any, arguments: Json) -> CallState:
        """Return the first request. Raises InvalidArgumentError."""
        call: CallState = client._prepare(self.operation, self._body(arguments), None)
        return call

    def _arguments(self, request: str | Mapping[str, Any]) -> Json:
        if isinstance(request, str):
            return {**self.settings, self._conversation: self._prompt(request)}
        if wrong := [name for name in request if not isinstance(name, str)]:
            raise InvalidArgumentError(f"the names of arguments must be strings, not {wrong[0]!r}")
        given = {**self.settings, **without_unset(request)}
        given.pop("id", None)
        if self._start is not None:
            given.setdefault(self._conversation, self._start)
        return given

    def _prompt(self, text: str) -> Any:
        if self._start is None and self._conversation == "input":
            return text
        start = self._start or []
        before = [{"role": "user", "content": start}] if isinstance(start, str) else start
        return [*before, {"role": "user", "content": text}]

    def _body(self, arguments: Json) -> Json:
        """Return the arguments of the first request, as far as they do not depend on the catalogue."""
        return arguments

    def bound(self, prepared: Prepared, catalogue: Any) -> float | None:
        """Return the most that a request can cost, in USD; None if nobody knows."""
        body = prepared.body(self)
        return bound_of(catalogue, body, **self.bound_arguments(prepared))

    def bound_arguments(self, prepared: Prepared) -> Json:
        """Return what else the bound depends on."""
        return {}

    # --- calls --------------------------------------------------------------------------------------------

    def call(self, prepared: Prepared) -> Any:
        """Send a request, and return the result."""
        with trimming:
            client, arguments = prepared.client, prepared.arguments
            call = prepared.call = prepared.call or client._prepare(self.operation, arguments, None)
            client._driver(call, arguments).run()
            return call.data()

    async def call_async(self, prepared: Prepared) -> Any:
        """Send a request, and return the result."""
        with trimming:
            client, arguments = prepared.client, prepared.arguments
            call = prepared.call = prepared.call or client._prepare(self.operation, arguments, None)
            await client._driver(call, arguments).run()
            return call.data()

    # --- results ------------------------------------------------------------------------------------------

    def to_json(self, value: Any, prepared: Prepared) -> Json:
        """Return a result as JSON."""
        payload = None if prepared.call is None else prepared.call.payload()
        reply: Json = payload if isinstance(payload, dict) else value.to_dict()
        return reply

    def from_json(self, value: Json, request: str | Mapping[str, Any]) -> Any:
        """Return the result of a request that `to_json` has written."""
        return self._reply(value, request)

    def from_mismatch(
        self, found: Json, request: str | Mapping[str, Any], cost: float | None, *, exact: bool
    ) -> Any:
        """Return the result in a reply by another model. Raises ModelMismatchError if it is none."""
        if not exact and (result := self._result_in(found["reply"], request)) is not None:
            return result
        reply = self._reply(found["reply"], request)
        wanted, served = reply.requested_model or "a model", found["served_model"]
        raise ModelMismatchError(
            f"asked for {wanted}, but {served} answered in an earlier run; the reply is in `reply`, and "
            "nothing was sent now, since it was paid for: map with another journal to ask again, or without "
            "exact_model to take such replies of `send` and `parse`",
            reply=reply,
            requested_model=wanted,
            served_model=served,
            cost=cost,
        )

    def _result_in(self, reply: Json, request: str | Mapping[str, Any]) -> Any:
        """Return the result in a single reply; None if it takes more."""
        return self.from_json(reply, request)

    def _reply(self, value: Json | None, request: str | Mapping[str, Any]) -> Any:
        decode = self.operation.decoder()
        if value is None or decode is None:
            return None
        reply = decode(value)
        model = {**self.settings, **({} if isinstance(request, str) else request)}.get("model")
        if isinstance(model, str):
            reply._requested_model = model
        return reply


class ParseWork(Work):
    """`parse`."""

    name = "parse"

    def __init__(
        self, client: Any, operation: Operation[Any, Any], settings: Json, output_type: object
    ) -> None:
        from openrouter_sdk.structured import requests
        from openrouter_sdk.structured.output_form import OutputForm

        super().__init__(client, operation, settings)
        self._output_type = output_type
        self._request: Any = requests.CHAT if operation.resource == "chat" else requests.RESPONSES
        self._form: OutputForm[Any] = OutputForm(output_type)

    def _body(self, arguments: Json) -> Json:
        from openrouter_sdk.structured.modes import check_mode
        from openrouter_sdk.structured.question import checked_retries
        from openrouter_sdk.structured.requests import asked_for

        given = {**arguments}
        mode = given.pop("mode", "auto")
        check_mode(mode)
        checked_retries(given.pop("output_retries", 0))
        return asked_for(given, self._request, self._form, "json_schema" if mode == "auto" else mode)

    def bound_arguments(self, prepared: Prepared) -> Json:
        """Return what else the bound depends on: what other modes add, and how often it is asked."""
        return {"added_bytes": _WORDS, "output_retries": prepared.arguments.get("output_retries", 0)}

    def call(self, prepared: Prepared) -> Any:
        """Ask for a value."""
        from openrouter_sdk.structured.parsing import parse

        arguments = {**prepared.arguments}
        return parse(prepared.client, self.operation, self._request, self._output_type, arguments)

    async def call_async(self, prepared: Prepared) -> Any:
        """Ask for a value."""
        from openrouter_sdk.structured.parsing import async_parse

        arguments = {**prepared.arguments}
        return await async_parse(prepared.client, self.operation, self._request, self._output_type, arguments)

    def to_json(self, value: Any, prepared: Prepared) -> Json:
        """Return the replies; the last one has the value."""
        return {"replies": [reply.to_dict() for reply in value.replies]}

    def from_json(self, value: Json, request: str | Mapping[str, Any]) -> Any:
        """Read the value in the last reply once more."""
        from openrouter_sdk.structured.parsed_reply import ParsedReply
        from openrouter_sdk.structured.question import error_of
        from openrouter_sdk.structured.reading import read_reply

        replies = [self._reply(reply, request) for reply in value["replies"]]
        reading = read_reply(replies[-1], replies[-1].tool_calls, self._form, self._form.name)
        if reading.error is not None:
            raise error_of(reading, self._form, replies)
        return ParsedReply(reading.value, replies)

    def _result_in(self, reply: Json, request: str | Mapping[str, Any]) -> Any:
        return self.from_json({"replies": [reply]}, request)


class RunWork(Work):
    """`run_tools`."""

    name = "run_tools"

    def __init__(
        self, client: Any, operation: Operation[Any, Any], settings: Json, output_type: object
    ) -> None:
        super().__init__(client, operation, settings)
        self._output_type = output_type

    def _body(self, arguments: Json) -> Json:
        from openrouter_sdk.structured import requests
        from openrouter_sdk.structured.final_answer import FinalAnswer
        from openrouter_sdk.tools.driving.run_arguments import RUN_ARGUMENTS
        from openrouter_sdk.tools.functions.given_tools import tools_of
        from openrouter_sdk.tools.run.formats import format_of
        from openrouter_sdk.tools.run.toolbox import Toolbox

        tools = tools_of(arguments.get("tools"))
        given = {name: value for name, value in arguments.items() if name not in RUN_ARGUMENTS}
        if tools.given:
            given["tools"] = Toolbox(tools, format_of(self.operation.resource)).declarations
        if self._output_type is None:
            return given
        mode = arguments.get("mode", "auto")
        request: Any = requests.CHAT if self.operation.resource == "chat" else requests.RESPONSES
        answer = FinalAnswer(
            self._output_type,
            request,
            mode="json_schema" if mode == "auto" else mode,
            taken=tools.functions,
        )
        return answer.step(given, 1, False)

    def bound_arguments(self, prepared: Prepared) -> Json:
        """Return what else the bound depends on."""
        return {"limits": prepared.arguments.get("limits")}

    def _run_arguments(self, prepared: Prepared) -> Json:
        typed = {} if self._output_type is None else {"output_type": self._output_type}
        return {**prepared.arguments, **typed}

    def call(self, prepared: Prepared) -> Any:
        """Run to the end, or until the run pauses."""
        from openrouter_sdk.tools.driving.methods import run_tools

        return run_tools(prepared.client, self.operation, self._run_arguments(prepared))

    async def call_async(self, prepared: Prepared) -> Any:
        """Run to the end, or until the run pauses."""
        from openrouter_sdk.tools.driving.methods import run_tools_async

        return await run_tools_async(prepared.client, self.operation, self._run_arguments(prepared))

    def to_json(self, value: Any, prepared: Prepared) -> Json:
        """Return the state, the last reply, and whether there is an output in it."""
        reply = None if value.reply is None else value.reply.to_dict()
        return {"state": value.state.to_json(), "reply": reply, "output": not value._lacks_output}

    def from_json(self, value: Json, request: str | Mapping[str, Any]) -> Any:
        """Read the output in the last reply once more."""
        from openrouter_sdk.tools.run.formats import format_of
        from openrouter_sdk.tools.run.run_state import RunState
        from openrouter_sdk.tools.tool_run import ToolRun

        state = RunState.from_json(value["state"])
        reply = self._reply(value["reply"], request)
        step = None if reply is None else format_of(self.operation.resource).read(reply)
        output = None
        if value["output"] and self._output_type is not None and step is not None:
            output = self._output(state, step)
        return ToolRun(state, step, output, lacks_output=not value["output"])

    def _result_in(self, reply: Json, request: str | Mapping[str, Any]) -> Any:
        return None

    def _output(self, state: Any, step: Any) -> Any:
        from openrouter_sdk.structured import requests
        from openrouter_sdk.structured.final_answer import Accept, FinalAnswer
        from openrouter_sdk.tools.functions.given_tools import tools_of

        request: Any = requests.CHAT if self.operation.resource == "chat" else requests.RESPONSES
        taken = tools_of(self.settings.get("tools")).functions
        answer = FinalAnswer(self._output_type, request, mode=state.output, taken=taken)
        verdict = answer.read(step, False)
        return verdict.value if isinstance(verdict, Accept) else None
