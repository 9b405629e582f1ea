# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesRequestPluginsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .alignment_plugin import AlignmentPlugin
    from .armor_plugin import ArmorPlugin
    from .auto_beta_router_plugin import AutoBetaRouterPlugin
    from .auto_router_plugin import AutoRouterPlugin
    from .context_compression_plugin import ContextCompressionPlugin
    from .file_parser_plugin import FileParserPlugin
    from .fusion_plugin import FusionPlugin
    from .jev_router_plugin import JevRouterPlugin
    from .moderation_plugin import ModerationPlugin
    from .pareto_router_plugin import ParetoRouterPlugin
    from .response_healing_plugin import ResponseHealingPlugin
    from .switchyard_router_plugin import SwitchyardRouterPlugin
    from .web_fetch_plugin import WebFetchPlugin
    from .web_search_plugin import WebSearchPlugin

    MessagesRequestPluginsItem: TypeAlias = (
        AutoRouterPlugin
        | AutoBetaRouterPlugin
        | ModerationPlugin
        | WebSearchPlugin
        | WebFetchPlugin
        | FileParserPlugin
        | ResponseHealingPlugin
        | ContextCompressionPlugin
        | ParetoRouterPlugin
        | FusionPlugin
        | AlignmentPlugin
        | ArmorPlugin
        | JevRouterPlugin
        | SwitchyardRouterPlugin
        | Unknown
    )
else:
    MessagesRequestPluginsItem = Any  # its parts are imported when a value of them arrives
"""A plugin and its settings. The `id` tells which one."""

decode = by_tag(
    "id",
    {
        "auto-router": "auto_router_plugin",
        "auto-beta-router": "auto_beta_router_plugin",
        "moderation": "moderation_plugin",
        "web": "web_search_plugin",
        "web-fetch": "web_fetch_plugin",
        "file-parser": "file_parser_plugin",
        "response-healing": "response_healing_plugin",
        "context-compression": "context_compression_plugin",
        "pareto-router": "pareto_router_plugin",
        "fusion": "fusion_plugin",
        "alignment": "alignment_plugin",
        "armor": "armor_plugin",
        "jev-router": "jev_router_plugin",
        "switchyard-router": "switchyard_router_plugin",
    },
)
