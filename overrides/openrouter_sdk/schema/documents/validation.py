"""Whether JSON data is an instance of a schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_sdk.schema.documents.constraints import violations
from openrouter_sdk.schema.documents.overlap import kinds_of
from openrouter_sdk.schema.documents.references import resolve
from openrouter_sdk.schema.problems import NAMES, Reading, enumerate_words, is_kind, same, show

Schema = Mapping[str, Any]


def validate(value: Any, document: Any, path: str = "") -> list[tuple[str, str]]:
    """All that is wrong with a JSON value by a schema, each with its path."""
    reading = Reading(strict_form=False)
    Validator(document, reading).check(value, document, path)
    return reading.problems


def normalise(value: Any, document: Any, *, strict_form: bool) -> Any:
    """A copy of a JSON value as a schema means it.

    A number without a fraction is an int where the schema has an integer, and in the strict form, what is
    null in place of absent is left out. What does not fit the schema stays.
    """
    return Validator(document, Reading(strict_form=strict_form)).check(value, document, "")


class Validator:
    """Checks values by a document; notes problems, and returns the values as the document means them."""

    def __init__(self, document: Any, reading: Reading) -> None:
        self.document = document
        self.reading = reading

    def check(self, value: Any, schema: Any, path: str) -> Any:
        """Check a value by a schema of the document."""
        if schema is False:
            self.reading.add(path, "must be absent")
        if not isinstance(schema, Mapping):
            return value
        if "$ref" in schema:
            value = self.check(value, resolve(self.document, schema["$ref"]), path)
        if not self._check_type(value, schema, path):
            return value
        for message in violations(schema, value):
            self.reading.add(path, message)
        if isinstance(value, dict):
            value = self._check_object(value, schema, path)
        elif isinstance(value, list):
            value = self._check_list(value, schema, path)
        elif isinstance(value, float) and value.is_integer() and schema.get("type") == "integer":
            value = int(value)
        return self._check_combinations(value, schema, path)

    def fits(self, value: Any, schema: Any) -> bool:
        """Whether a value has no problem."""
        return not self._attempt(value, schema, "")[0].problems

    def _attempt(self, value: Any, schema: Any, path: str) -> tuple[Reading, Any]:
        reading = Reading(strict_form=self.reading.strict_form)
        return reading, Validator(self.document, reading).check(value, schema, path)

    def _check_type(self, value: Any, schema: Schema, path: str) -> bool:
        type_ = schema.get("type")
        if type_ is not None:
            kinds = (type_,) if isinstance(type_, str) else type_
            if not is_kind(value, frozenset(kinds)):
                self.reading.expected(enumerate_words([NAMES[one] for one in kinds]), value, path)
                return False
        choices = [schema["const"]] if "const" in schema else schema.get("enum")
        if choices is not None and not any(same(value, one) for one in choices):
            self.reading.add(path, f"expected {enumerate_words(list(map(show, choices)))}, got {show(value)}")
            return False
        return True

    def _check_object(self, value: dict[str, Any], schema: Schema, path: str) -> dict[str, Any]:
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        found = {}
        for name in required:
            if name not in value:
                self.reading.add(f"{path}.{name}", "missing")
        for name, member in value.items():
            if name not in properties or not self._is_absent(member, properties[name], name in required):
                found[name] = self._check_member(name, member, schema, f"{path}.{name}")
        for name, others in schema.get("dependentRequired", {}).items():
            for other in others if name in found else ():
                if other not in found:
                    self.reading.add(f"{path}.{other}", f"missing, as {name} is there")
        return found

    def _check_member(self, name: str, member: Any, schema: Schema, path: str) -> Any:
        """Check a property by what the schema says of its name."""
        if not self.fits(name, schema.get("propertyNames", True)):
            self.reading.add(path, "the property must not have this name")
        properties, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
        known = [properties[name]] if name in properties else []
        known += [one for text, one in patterns.items() if not list(violations({"pattern": text}, name))]
        for one in known:
            member = self.check(member, one, path)
        rest = schema.get("additionalProperties", True)
        if known or rest is True:
            return member
        if rest is False:
            self.reading.add(path, "unknown property")
            return member
        return self.check(member, rest, path)

    def _is_absent(self, member: Any, schema: Any, required: bool) -> bool:
        return member is None and self.reading.strict_form and not required and not self.fits(member, schema)

    def _check_list(self, value: list[Any], schema: Schema, path: str) -> list[Any]:
        first = schema.get("prefixItems", ())
        rest = schema.get("items", True)
        found = [
            self.check(item, first[index] if index < len(first) else rest, f"{path}[{index}]")
            for index, item in enumerate(value)
        ]
        if "contains" in schema:
            count = sum(self.fits(item, schema["contains"]) for item in value)
            if not schema.get("minContains", 1) <= count <= schema.get("maxContains", count):
                self.reading.add(path, f"{count} items are as `contains` says")
        return found

    def _check_combinations(self, value: Any, schema: Schema, path: str) -> Any:
        for one in schema.get("allOf", ()):
            value = self.check(value, one, path)
        for name, one in schema.get("dependentSchemas", {}).items():
            if isinstance(value, dict) and name in value:
                value = self.check(value, one, path)
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                value = self._check_any(value, schema[keyword], path, only=keyword == "oneOf")
        if "not" in schema and self.fits(value, schema["not"]):
            self.reading.add(path, "is what `not` excludes")
        if "if" in schema:
            branch = "then" if self.fits(value, schema["if"]) else "else"
            value = self.check(value, schema.get(branch, True), path)
        return value

    def _check_any(self, value: Any, members: list[Any], path: str, *, only: bool) -> Any:
        attempts = [self._attempt(value, one, path) for one in members]
        fitting = [found for reading, found in attempts if not reading.problems]
        if fitting:
            if only and len(fitting) > 1:
                self.reading.add(path, f"fits {len(fitting)} schemas of `oneOf`, not one")
            return fitting[0]
        kinds = [self._kinds(one) for one in members]
        of_kind = [
            reading.problems
            for (reading, _), known in zip(attempts, kinds, strict=True)
            if is_kind(value, known)
        ]
        if not of_kind:
            words = [NAMES[one] for one in NAMES if any(one in known for known in kinds)]
            self.reading.expected(enumerate_words(words), value, path)
        elif len(of_kind) == 1:
            self.reading.problems += of_kind[0]
        else:
            own = path.removeprefix(".")
            texts = ["; ".join(t if p == own else f"{p}: {t}" for p, t in some) for some in of_kind]
            self.reading.add(path, f"fits none of its schemas ({', or '.join(dict.fromkeys(texts))})")
        return value

    def _kinds(self, schema: Any) -> frozenset[str]:
        """The JSON types of the instances of a schema, as far as it says them itself."""
        while isinstance(schema, Mapping) and "$ref" in schema:
            schema = resolve(self.document, schema["$ref"])
        return kinds_of(schema) if isinstance(schema, Mapping) else frozenset(NAMES)
