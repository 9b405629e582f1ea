"""Read YAML, if PyYAML is there, and find the lines of values."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from openrouter_sdk.testing.remote.input_errors import MistakeError

_MOST: Final = 100_000
"""Values of a document, as often as aliases repeat them."""


def parse(text: str) -> Any:
    """Return the value of a document, with dates as texts. Raises MistakeError."""
    if find_spec("yaml") is None:
        raise MistakeError("", "YAML needs PyYAML: pip install 'openrouter-sdk[yaml]', or write JSON")
    yaml: Any = import_module("yaml")
    loader = yaml.SafeLoader(text)
    kept = {
        first: [pair for pair in pairs if "timestamp" not in pair[0]]
        for first, pairs in loader.yaml_implicit_resolvers.items()
    }
    loader.yaml_implicit_resolvers = kept
    try:
        node = loader.get_single_node()
        if node is None:
            return None
        _check(yaml, node)
        return loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise MistakeError(
            "", f"this is not YAML: {error.problem}", mark and {"line": mark.line + 1}
        ) from None
    except yaml.YAMLError as error:
        raise MistakeError("", f"this is not YAML: {error}") from None
    finally:
        loader.dispose()


def line_of(text: str, pointer: str) -> int | None:
    """Return the line of a value, or of the innermost that there is around it; None if it is not known."""
    if find_spec("yaml") is None:
        return None
    yaml: Any = import_module("yaml")
    try:
        node = yaml.compose(text, yaml.SafeLoader)
    except yaml.YAMLError:  # JSON that is not YAML
        return None
    line = None if node is None else node.start_mark.line + 1
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        mark, node = _member(yaml, node, name)
        if node is None:
            break
        line = mark.line + 1
    return line


def _member(yaml: Any, node: Any, name: str) -> tuple[Any, Any]:
    """Return where a member begins, and the member; None without one."""
    if isinstance(node, yaml.SequenceNode) and name.isdigit() and int(name) < len(node.value):
        item = node.value[int(name)]
        return item.start_mark, item
    if isinstance(node, yaml.MappingNode):
        return next(((key.start_mark, value) for key, value in node.value if key.value == name), (None, None))
    return None, None


def _check(yaml: Any, document: Any) -> None:
    """Raise MistakeError for a name that stands twice in an object, and for aliases that never end."""
    waiting, seen = [document], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > _MOST:
            raise MistakeError("", f"this has more than {_MOST:,} values, with those that aliases repeat")
        if isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            _check_names(node)
            waiting.extend(value for _, value in node.value)


def _check_names(node: Any) -> None:
    names = set()
    for key, _ in node.value:
        if isinstance(key.value, str) and key.value != "<<":
            if key.value in names:
                line = {"line": key.start_mark.line + 1}
                raise MistakeError("", f"{key.value!r} stands twice in an object", line)
            names.add(key.value)
