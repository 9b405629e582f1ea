"""What to write in place of names that other clients have, and how arguments look that are often wrong.

Only errors import it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from openrouter_api.encoding.json_text import UnknownArgumentError
    from openrouter_api.operation import Operation

_RETRIES: Final = "retries=2, or a RetryPolicy"
_HEADERS: Final = 'headers={"X-Name": "value"}'
_TIMEOUT: Final = "timeout=30, in seconds"
_BASE_URL: Final = 'base_url="https://openrouter.ai/api/v1"'
_KEY: Final = 'api_key="sk-or-..."'

_OPTIONS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("server_url", "api_base", "openai_api_base", "endpoint", "host", "url"), _BASE_URL),
    **dict.fromkeys(("default_headers", "extra_headers", "http_headers", "custom_headers"), _HEADERS),
    **dict.fromkeys(("default_query", "query", "query_params", "params"), 'extra_query={"name": "value"}'),
    **dict.fromkeys(
        ("body", "default_body", "extra_json", "extra_params", "model_kwargs"), 'extra_body={"name": "value"}'
    ),
    **dict.fromkeys(("max_retries", "num_retries", "retry", "retry_config", "retry_policy"), _RETRIES),
    **dict.fromkeys(("timeout_ms", "request_timeout", "timeout_seconds", "timeout_sec"), _TIMEOUT),
    **dict.fromkeys(("token", "key", "auth", "bearer", "bearer_auth", "access_token"), _KEY),
    **dict.fromkeys(("openrouter_api_key", "openai_api_key"), _KEY),
    **dict.fromkeys(("client", "http", "session"), "http_client=httpx.Client(...)"),
    **dict.fromkeys(("async_client", "async_http_client"), "AsyncOpenRouter(http_client=...)"),
    **dict.fromkeys(("ssl", "ssl_verify", "verify_ssl", "ssl_context", "cert"), "verify=..."),
    **dict.fromkeys(("site_url", "referer", "http_referrer", "app_url"), "app=App(url=...)"),
    **dict.fromkeys(("app_name", "site_name", "app_title", "title"), "app=App(title=...)"),
    "proxies": "proxy=...",
    **dict.fromkeys(("limits", "max_connections", "pool_size"), "http_client=httpx.Client(limits=...)"),
    "user_agent": 'headers={"User-Agent": "..."}',
}
"""Option of another client -> ours."""
_LEAVE_OUT: Final[Mapping[str, str]] = {
    **dict.fromkeys(("organization", "project", "org", "org_id"), "the API key decides; leave it out"),
    **dict.fromkeys(("api_version", "azure_endpoint", "azure_deployment", "api_type"), "leave it out"),
    **dict.fromkeys(
        ("logger", "debug", "debug_logger", "log_level", "verbose"),
        'use logging.getLogger("openrouter_sdk").setLevel(logging.DEBUG)',
    ),
}
_ARGUMENTS_OF_CALLS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("default_model", "model_name", "model"), "pass model=... to each call"),
    **dict.fromkeys(
        ("temperature", "top_p", "max_tokens", "provider", "models", "tools", "messages"),
        "it is an argument of calls",
    ),
    **dict.fromkeys(("stream", "streaming"), "call client.chat.stream(...)"),
}
"""What is given as an option and is none -> where it belongs."""
_ALSO_IN_CALLS: Final = ("retries", "headers", "extra_query", "extra_body", "timeout")
"""Options that are arguments of methods as well."""

_ARGUMENTS: Final[Mapping[str, tuple[str, ...]]] = {
    "messages": ("input", "prompt"),
    "input": ("messages", "prompt"),
    "inputs": ("input", "messages"),
    "prompt": ("messages", "input"),
    "message": ("messages", "input"),
    "text": ("messages", "input"),
    "system": ("instructions", "messages"),
    "system_prompt": ("system", "instructions", "messages"),
    "instructions": ("system", "messages"),
    "functions": ("tools",),
    "function_call": ("tool_choice",),
    "max_output_tokens": ("max_completion_tokens", "max_tokens"),
    "max_completion_tokens": ("max_output_tokens", "max_tokens"),
    "max_tokens": ("max_output_tokens", "max_completion_tokens"),
    "max_new_tokens": ("max_completion_tokens", "max_output_tokens", "max_tokens"),
    "max_tokens_to_sample": ("max_tokens", "max_completion_tokens", "max_output_tokens"),
    "temp": ("temperature",),
    "stop_sequences": ("stop",),
    "stop": ("stop_sequences",),
    **dict.fromkeys(("engine", "deployment_id", "deployment", "model_id", "model_name"), ("model",)),
    **dict.fromkeys(
        ("text_format", "response_schema", "json_schema", "output_schema"),
        ("response_format", "text_config", "text", "output_config", "output_format"),
    ),
    "response_format": ("text_config", "text", "output_config"),
    "thinking": ("reasoning",),
    "reasoning": ("thinking",),
    "fallbacks": ("models",),
    "providers": ("provider",),
    "size": ("aspect_ratio", "resolution"),
    **dict.fromkeys(("docs", "documents", "texts", "passages", "sentences"), ("documents", "input")),
    **dict.fromkeys(("k", "top_k", "limit"), ("top_n",)),
    **dict.fromkeys(("search", "query"), ("q",)),
    **dict.fromkeys(("page_size", "per_page"), ("limit",)),
    **dict.fromkeys(("path", "filename", "file_path", "audio", "audio_file"), ("file",)),
    **dict.fromkeys(("user_id", "end_user"), ("user",)),
    **dict.fromkeys(("reasoning_effort", "include_reasoning"), ("reasoning", "thinking")),
    "fallback_models": ("models",),
    "provider_preferences": ("provider",),
    **dict.fromkeys(("json_mode", "response_type"), ("response_format", "text")),
    "web_search": ("plugins",),
}
"""Argument of another method or client -> those of ours, of which the first that a method has is shown."""
_SYSTEM: Final = '[{"role": "system", "content": "..."}, ...]'
_NAMES_OF_SYSTEM: Final = ("system", "system_prompt", "instructions")
_SENTENCES: Final[Mapping[str, str]] = {
    "n": "a call returns one choice; call it several times",
    "best_of": "a call returns one choice; call it several times",
    "stream": "it does not stream",
    "streaming": "call the method `stream` of the resource, if it has one",
    "purpose": "leave it out",
    "http_client": "pass it to the client: OpenRouter(http_client=...)",
    **dict.fromkeys(
        ("output_type", "response_model"), "call client.chat.parse(...) or client.responses.parse(...)"
    ),
}

_EXAMPLES: Final[Mapping[str, str]] = {
    "messages": '[{"role": "user", "content": "Hello"}]',
    "instructions": '"Answer briefly."',
    "system": '"Answer briefly."',
    "chat.tools": '[{"type": "function", "function": {"name": "get_weather", "parameters": {...}}}]',
    "responses.tools": '[{"type": "function", "name": "get_weather", "parameters": {...}}]',
    "messages.tools": '[{"name": "get_weather", "input_schema": {...}}]',
    "responses.input": '"Hello"',
    "responses.text": '{"format": {"type": "json_schema", "name": "answer", "schema": {...}}}',
    "messages.output_config": '{"format": {"type": "json_schema", "schema": {...}}}',
    "chat.tool_choice": '{"type": "function", "function": {"name": "get_weather"}}',
    "responses.tool_choice": '{"type": "function", "name": "get_weather"}',
    "messages.tool_choice": '{"type": "tool", "name": "get_weather"}',
    "provider": '{"order": ["openai"], "allow_fallbacks": False}',
    "response_format": '{"type": "json_schema", "json_schema": {"name": "answer", "schema": {...}}}',
    "reasoning": '{"effort": "high"}',
    "plugins": '[{"id": "web"}]',
    "models": '["openai/gpt-4o-mini", "anthropic/claude-sonnet-4"]',
    "modalities": '["text", "image"]',
    "stop": '["END"]',
    "stop_sequences": '["END"]',
    "stream_options": '{"include_usage": True}',
    "logit_bias": '{"50256": -100}',
    "metadata": '{"team": "search"}',
    "thinking": '{"type": "enabled", "budget_tokens": 2048}',
    "image_config": '{"aspect_ratio": "16:9"}',
}
"""Argument, after its resource and a dot where others have one of that name, -> a value that is right."""
_KEYS: Final[Mapping[str, str]] = {
    "chat.image_url": '{"url": "https://..."}',
    "chat.video_url": '{"url": "https://..."}',
    "chat.input_audio": '{"data": "(base64)", "format": "wav"}',
    "chat.file": '{"filename": "a.pdf", "file_data": "data:application/pdf;base64,..."}',
    "messages.source": '{"type": "base64", "media_type": "image/png", "data": "(base64)"}',
}
"""Key inside of an argument, after its resource and a dot, -> a value that is right."""

_SEND: Final = "client.chat.send(model=..., messages=[...])"
_ATTRIBUTES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("completions", "completion", "chat_completions", "generate", "ask", "invoke"), _SEND),
    **dict.fromkeys(("create", "complete", "send"), _SEND),
    "stream": "client.chat.stream(model=..., messages=[...])",
    "beta": "client.chat and client.responses, without `beta`",
    "embed": "client.embeddings.generate(model=..., input=...)",
    "embedding": "client.embeddings.generate(model=..., input=...)",
    "audio": "client.speech.create(...) and client.transcriptions.create(...)",
    "assistants": "client.responses.send(...)",
    "threads": "client.responses.send(...)",
    "keys": "client.api_keys",
    "with_raw_response": "client.request(operation, ...), which returns status and headers too",
    "with_streaming_response": "client.chat.stream(...)",
    "copy": "client.with_options(...)",
    "aclose": "client.close()",
    **dict.fromkeys(("acompletion", "predict", "run"), _SEND),
    **dict.fromkeys(("balance", "usage", "account"), "client.credits.get()"),
    **dict.fromkeys(("list_models", "get_models"), "client.models.list()"),
    **dict.fromkeys(("key", "limits", "rate_limit", "rate_limits"), "client.api_keys.get_current()"),
    "activity": "client.analytics.get_activity()",
    "transcribe": "client.transcriptions.create(...)",
    **dict.fromkeys(("timeout", "retries", "max_retries", "headers", "options"), "client.with_options(...)"),
    **dict.fromkeys(("get", "post", "put", "patch", "delete"), "client.request(operation, ...)"),
    "chat.completions": "client.chat.send(...), or client.chat.stream(...)",
    "chat.with_raw_response": "client.request(openrouter_api.operations.chat.SEND, ...)",
    **dict.fromkeys(("rerank.create", "rerank.rank", "rerank.send"), "client.rerank(...)"),
    "messages.batches": "client.batches",
    "batches.results": "client.batches.get(...).results",
    **dict.fromkeys(("oauth.login", "oauth.authorize", "oauth.begin"), "openrouter_sdk.Login.begin(...)"),
    "oauth.exchange": "client.oauth.exchange_code(**login.exchange(code))",
}
"""Attribute of another client -> ours; those of resources after the resource and a dot."""
_SYNONYMS: Final = (
    ("send", "create", "generate", "complete", "completion", "completions", "invoke", "call", "run", "embed"),
    ("get", "retrieve", "fetch", "read", "find", "show"),
    ("list", "all", "iterate", "list_all", "search"),
    ("delete", "remove", "destroy", "del"),
    ("update", "edit", "modify", "patch"),
    ("upload", "create", "add", "post"),
    ("download", "content", "retrieve_content", "get_content"),
)


def of_option(name: object, value: object, known: Collection[str]) -> str:
    """Return advice for a name that is no option; `known` are those that are."""
    text = _snake_case(name)
    if text in known:
        return f"did you mean {text!r}?"
    if text in _OPTIONS:
        ours = _option(text, value)
        if ours.partition("=")[0] in known or "(" in ours.partition("=")[0]:
            return f"write {ours}"
        return f"it is set once, when the client is made: OpenRouter({ours})"
    if text in _LEAVE_OUT:
        return _LEAVE_OUT[text]
    if text in _ARGUMENTS_OF_CALLS:
        return _ARGUMENTS_OF_CALLS[text]
    near = get_close_matches(text, [*known, *_OPTIONS], 1, cutoff=0.75)
    if not near:
        return f"the options are {', '.join(known)}"
    return f"did you mean {near[0]!r}?" if near[0] in known else of_option(near[0], value, known)


def of_constructor_argument(name: str) -> str:
    """Return advice for an argument of the constructor that is given as an option."""
    return f"it is set once, when the client is made: OpenRouter({name}=...)"


def of_argument(
    operation: Operation[Any, Any],
    error: UnknownArgumentError,
    options: Collection[str],
    fixed: Collection[str],
) -> str:
    """Return advice for a name that is no argument of a method.

    `options` are the names of options, and `fixed` those of the arguments of the constructor.
    """
    name, known = _snake_case(error.name), error.known
    if name in known or name in _ALSO_IN_CALLS:
        return f"did you mean `{name}`?"
    for meant in _ARGUMENTS.get(name, ()):
        if meant in known:
            is_system = meant == "messages" and name in _NAMES_OF_SYSTEM
            example = f"messages={_SYSTEM}" if is_system else example_of(operation, meant)
            return f"write `{meant}`" + (f", such as {example}" if example else "")
    if name in options:
        return f'it is an option: write options={{"{name}": ...}}'
    if name in _SENTENCES:
        return _SENTENCES[name]
    if name in _OPTIONS:
        return _of_misplaced_option(_option(name, error.value), fixed)
    if name in fixed:
        return of_constructor_argument(name)
    if name in _LEAVE_OUT:
        return _LEAVE_OUT[name]
    longer = [one for one in known if one.endswith(f"_{name}") or name.endswith(f"_{one}")]
    if len(longer) == 1:
        return f"did you mean `{longer[0]}`?"
    wholes = _arguments_with_property(operation, name)
    if len(wholes) == 1:
        return f'write {wholes[0]}={{"{name}": ...}}'
    near = get_close_matches(name, known, 1, cutoff=0.75)
    return f"did you mean `{near[0]}`?" if near else "pass what is not in the contract in `extra_body`"


def example_of(operation: Operation[Any, Any], argument: object, *inside: object) -> str | None:
    """Return an argument of an operation with a right value, or a key inside of it."""
    if inside and (value := _KEYS.get(f"{operation.resource}.{inside[-1]}")):
        return f'"{inside[-1]}": {value}'
    example = _EXAMPLES.get(f"{operation.resource}.{argument}") or _EXAMPLES.get(str(argument))
    return f"{argument}={example}" if example else None


def of_python_objects(operation: Operation[Any, Any], params: Mapping[str, object]) -> str:
    """Return what is wrong if functions or classes are given where only other methods take them."""
    resource, tools = operation.resource, params.get("tools")
    if resource not in ("chat", "responses"):
        return ""
    for index, tool in enumerate(tools if isinstance(tools, (list, tuple)) else ()):
        if callable(tool):
            run = f"client.{resource}.run_tools(tools=[...])"
            return f"{operation.qualified_name}(): `tools[{index}]` is a function, which {run} takes and runs"
    for name in ("response_format", "text"):
        if isinstance(kind := params.get(name), type):
            parse = f"client.{resource}.parse({kind.__name__}, ...)"
            return f"{operation.qualified_name}(): `{name}` is the class {kind.__name__}: call {parse}"
    return ""


def _arguments_with_property(operation: Operation[Any, Any], name: str) -> list[str]:
    """Return the arguments that are dicts which may have a key of this name."""
    types = operation.bodies[0].types if operation.bodies else None
    if types is None:
        return []
    return [argument for argument in types.texts if name in types[argument].properties()]


def _option(name: str, value: object) -> str:
    """Return our option for that of another client, with a number as it is or in our unit."""
    ours = _OPTIONS[name]
    if type(value) not in (int, float) or ours not in (_RETRIES, _TIMEOUT):
        return ours
    assert isinstance(value, (int, float))
    if ours == _RETRIES:
        return f"retries={value}"
    return f"timeout={value / 1000 if name == 'timeout_ms' else value:g}, in seconds"


def _of_misplaced_option(sentence: str, fixed: Collection[str]) -> str:
    name, _, value = sentence.partition("=")
    if name in _ALSO_IN_CALLS:
        return f"write {sentence}"
    if "(" in name:
        return f"it is set once, when the client is made: {sentence}"
    if name in fixed:
        return f"it is set once, when the client is made: OpenRouter({sentence})"
    return f'write options={{"{name}": {value}}}'


def of_attribute(owner: str, name: str, known: Collection[str]) -> str:
    """Return advice for an attribute that a client or a resource does not have.

    `owner` is the name of the resource, empty for the client, and `known` has its attributes.
    """
    place = f"client.{owner}" if owner else "client"
    for candidate in _candidates(owner, name, known):
        return f"use {candidate}"
    for other in (name.removesuffix("_async"), name.removeprefix("a"), name.removeprefix("async_")):
        for meant in (other, *_synonyms(other)):
            if other != name and meant in known:
                return f"use await {place}.{meant}(...), with an AsyncOpenRouter"
    near = get_close_matches(name, known, 1, cutoff=0.8)
    if near:
        return f"did you mean {place}.{near[0]}?"
    return f"there are {', '.join(known)}" if owner else "see help(openrouter_sdk.OpenRouter)"


def _candidates(owner: str, name: str, known: Collection[str]) -> Iterator[str]:
    key = f"{owner}.{name}" if owner else name
    if key in _ATTRIBUTES:
        yield _ATTRIBUTES[key]
    if owner:
        yield from (f"client.{owner}.{meant}(...)" for meant in _synonyms(name) if meant in known)


def _synonyms(name: str) -> Iterator[str]:
    return (meant for group in _SYNONYMS if name in group for meant in group)


def _snake_case(name: object) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", str(name)).lower()
