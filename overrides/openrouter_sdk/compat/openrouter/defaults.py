"""Arguments that the vendor's methods send when they are not given: the defaults of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from openrouter_api.operation import Operation

_BROADCAST: Final = ("cost", "cost_allocation", "identity", "request_context")
_BY_OPERATION: Final[Mapping[str, Mapping[str, Any]]] = {
    "createBatches": {"completion_window": "24h"},
    "getBenchmarks": {"include_run_config": False},
    "sendChatCompletionRequest": {"stream": False},
    "getTaskClassifications": {"window": "7d"},
    "listContainerFiles": {"limit": 100},
    "getAppRankings": {"sort": "popular"},
    "listExternalUsers": {"include_inactive": False},
    "createObservabilityDestination": {
        "enabled": True,
        "privacy_mode": False,
        **{f"broadcast_generation_{what}": False for what in _BROADCAST},
    },
    "createPresetsChatCompletions": {"stream": False},
    "createPresetsResponses": {"service_tier": "auto", "store": False, "stream": False},
    "createResponses": {"service_tier": "auto", "store": False, "stream": False},
    "createAudioSpeech": {"response_format": "pcm"},
    "listVideosContent": {"index": 0},
}


def default_arguments(operation: Operation[Any, Any]) -> dict[str, Any]:
    """Return the arguments that a method sends unless they are given."""
    defaults = dict(_BY_OPERATION.get(operation.id, {}))
    pages = operation.pagination
    if pages is not None and pages.page_size is not None and pages.offset and pages.limit:
        defaults |= {pages.offset: 0, pages.limit: pages.page_size}
    return defaults
