"""The results of a batch, in the order of its requests, each a typed value or a typed error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openrouter_sdk.errors import APIError, JobError, ProtocolError
from openrouter_sdk.errors.classify import error_from_response, error_in_body
from openrouter_sdk.jobs.batch_requests import id_to_number, operation_for
from openrouter_sdk.jobs.job_kinds import cost_of, error_class_of, reason_of

if TYPE_CHECKING:
    from openrouter_api.models import BatchObject, BatchObjectResultsItem
    from openrouter_sdk.errors import OpenRouterError

T = TypeVar("T")


class BatchRow(Generic[T]):
    """One request of a batch, and what it came to."""

    __slots__ = ("_value", "error", "id", "index", "request")

    def __init__(
        self, index: int, id: str, request: Any, value: T | None, error: OpenRouterError | None
    ) -> None:
        self.index = index
        """Its place among the requests."""
        self.id = id
        """Its id, or `request-` and its index."""
        self.request: str | Mapping[str, Any] | None = request
        """The request as it was given; None if it is not known."""
        self.error = error
        """Why there is no value; None if there is one. An APIError as the request by itself would raise it,
        or a JobError if the batch has no result for it."""
        self._value = value

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.error is None

    @property
    def value(self) -> T:
        """What the request by itself would return. Raises `error`, if there is one."""
        if self.error is not None:
            raise self.error
        value: Any = self._value
        return value  # type: ignore[no-any-return]

    @property
    def cost(self) -> float | None:
        """What the request cost in USD; None if that is unknown."""
        return cost_of(self._value)

    def __repr__(self) -> str:
        return f"<BatchRow {self.index} {self.id!r}: {'ok' if self.ok else repr(self.error)}>"


class BatchResults(Sequence[BatchRow[T]]):
    """A batch that is over: a sequence of its `BatchRow`s, in the order of the requests."""

    def __init__(self, batch: BatchObject, results: list[BatchRow[T]]) -> None:
        self.batch = batch
        """The batch as the API sent it."""
        self.results = results
        """The rows."""

    @overload
    def __getitem__(self, index: int) -> BatchRow[T]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[BatchRow[T]]: ...
    def __getitem__(self, index: Any) -> Any:
        return self.results[index]

    def __iter__(self) -> Iterator[BatchRow[T]]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    @property
    def id(self) -> str:
        """The id of the batch, for `batches.wait` and `batches.delete`."""
        return self.batch.id

    @property
    def status(self) -> str:
        """The final status."""
        return self.batch.status

    @property
    def cost(self) -> float | None:
        """What the batch cost in USD; None if that is unknown."""
        return cost_of(self.batch)

    @property
    def failed(self) -> list[BatchRow[T]]:
        """The rows without a value."""
        return [row for row in self.results if not row.ok]

    def __repr__(self) -> str:
        return f"<BatchResults {self.id!r}: {self.status}, {len(self)} rows, {len(self.failed)} failed>"


def typed_results(batch: BatchObject, requests: Mapping[str, Any] | None) -> BatchResults[Any]:
    """Return the results of a batch in the order of its requests, which are by `custom_id`.

    Without requests, those that had no ids are in order, and all others as the API sent them. Results that no
    request asked for come last.
    """
    results = batch.results if isinstance(batch.results, list) else []
    found = {str(result.custom_id): result for result in results if hasattr(result, "custom_id")}
    ids = [*(requests or ()), *(id for id in found if id not in (requests or ()))]
    if requests is None:
        numbers = {id: id_to_number(id) for id in ids}
        if None not in numbers.values():
            ids.sort(key=lambda id: numbers[id] or 0)
    rows = [
        BatchRow(index, id, (requests or {}).get(id), *_outcome(batch, id, found.get(id)))
        for index, id in enumerate(ids)
    ]
    return BatchResults(batch, rows)


def _outcome(
    batch: BatchObject, id: str, result: BatchObjectResultsItem | None
) -> tuple[Any, OpenRouterError | None]:
    if result is None:
        return None, _missing(batch, id)
    response = result.response
    if response is None:
        return None, _error_of(result.error, f"request {id!r} has neither a response nor an error")
    body: Any = getattr(response, "body", None)
    status = getattr(response, "status_code", None)
    payload = body.to_dict() if hasattr(body, "to_dict") else body
    if not isinstance(status, int):
        return None, ProtocolError(f"the response to request {id!r} has no status", excerpt=str(payload))
    if status >= 400:
        return None, error_from_response(status, {}, _to_bytes(payload))
    failed = error_in_body(payload, status=status)
    if failed is None and result.error is not None:
        failed = _error_of(result.error, "")
    if failed is not None:
        return None, failed
    if not isinstance(payload, dict):
        kind = type(payload).__name__
        return None, ProtocolError(
            f"the response to request {id!r} is no JSON object but {kind}", excerpt=str(payload)
        )
    operation = operation_for(batch.endpoint)
    decode = None if operation is None else operation.decoder()
    return (body if decode is None else decode(payload)), None


def _error_of(error: Any, otherwise: str) -> APIError:
    payload = {"error": error.to_dict() if hasattr(error, "to_dict") else {"message": otherwise}}
    found = error_in_body(payload)
    return APIError(otherwise, status=200) if found is None else found


def _missing(batch: BatchObject, id: str) -> JobError:
    reason = reason_of(batch)
    text = f"batch {batch.id} is {batch.status} and has no result for request {id!r}"
    error_class = error_class_of(batch.status) or JobError
    return error_class(
        text + (f": {reason}" if reason else ""), id=batch.id, status=batch.status, job=batch, reason=reason
    )


def _to_bytes(payload: Any) -> bytes:
    import orjson

    return orjson.dumps(payload, default=str)
