# Generated from openapi.yaml by `make generate`. Do not edit.
"""Base classes of clients, with a property for each resource, which is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..operation import AsyncCaller, O, SyncCaller

if TYPE_CHECKING:
    from typing import Any

    from .alpha_decisions import AlphaDecisions, AsyncAlphaDecisions
    from .analytics import Analytics, AsyncAnalytics
    from .api_keys import ApiKeys, AsyncApiKeys
    from .batch import AsyncBatch, Batch
    from .benchmarks import AsyncBenchmarks, Benchmarks
    from .byok import AsyncByok, Byok
    from .chat import AsyncChat, Chat
    from .classifications import AsyncClassifications, Classifications
    from .containers import AsyncContainers, Containers
    from .credits import AsyncCredits, Credits
    from .datasets import AsyncDatasets, Datasets
    from .embeddings import AsyncEmbeddings, Embeddings
    from .endpoints import AsyncEndpoints, Endpoints
    from .external_users import AsyncExternalUsers, ExternalUsers
    from .files import AsyncFiles, Files
    from .generations import AsyncGenerations, Generations
    from .guardrails import AsyncGuardrails, Guardrails
    from .images import AsyncImages, Images
    from .messages import AsyncMessages, Messages
    from .models import AsyncModels, Models
    from .oauth import AsyncOauth, Oauth
    from .observability import AsyncObservability, Observability
    from .organization import AsyncOrganization, Organization
    from .presets import AsyncPresets, Presets
    from .private_endpoints import AsyncPrivateEndpoints, PrivateEndpoints
    from .providers import AsyncProviders, Providers
    from .rerank import AsyncRerank, Rerank
    from .responses import AsyncResponses, Responses
    from .scim import AsyncScim, Scim
    from .stt import AsyncStt, Stt
    from .system_one import AsyncSystemOne, SystemOne
    from .tools import AsyncTools, Tools
    from .tts import AsyncTts, Tts
    from .vault import AsyncVault, Vault
    from .video_generation import AsyncVideoGeneration, VideoGeneration
    from .workspaces import AsyncWorkspaces, Workspaces


class SyncResources(SyncCaller[O], Generic[O]):
    """The synchronous resources."""

    __slots__ = ()

    @property
    def alpha_decisions(self) -> AlphaDecisions[O]:
        """Alpha decisions: `create`."""
        from .alpha_decisions import AlphaDecisions

        return AlphaDecisions(self)

    @property
    def analytics(self) -> Analytics[O]:
        """Analytics: `get_analytics_meta`, `get_user_activity`, `query_analytics`."""
        from .analytics import Analytics

        return Analytics(self)

    @property
    def api_keys(self) -> ApiKeys[O]:
        """Api keys: `create`, `delete`, `get`, `get_current_key_metadata`, `list`, `update`."""
        from .api_keys import ApiKeys

        return ApiKeys(self)

    @property
    def batch(self) -> Batch[O]:
        """Batch: `create_batches`, `delete`, `get_batches`, `list`."""
        from .batch import Batch

        return Batch(self)

    @property
    def benchmarks(self) -> Benchmarks[O]:
        """Benchmarks: `get_benchmarks`."""
        from .benchmarks import Benchmarks

        return Benchmarks(self)

    @property
    def byok(self) -> Byok[O]:
        """Byok: `create`, `delete`, `get`, `list`, `update`."""
        from .byok import Byok

        return Byok(self)

    @property
    def chat(self) -> Chat[O, Any]:
        """Chat: `send`, `stream`."""
        from .chat import Chat

        return Chat(self)

    @property
    def classifications(self) -> Classifications[O]:
        """Classifications: `get_task_classifications`."""
        from .classifications import Classifications

        return Classifications(self)

    @property
    def containers(self) -> Containers[O]:
        """Containers: `download_container_file_content`, `get_container_file`, `list_container_files`,
        `promote_container_file`.
        """
        from .containers import Containers

        return Containers(self)

    @property
    def credits(self) -> Credits[O]:
        """Credits: `create_coinbase_charge`, `get_credits`."""
        from .credits import Credits

        return Credits(self)

    @property
    def datasets(self) -> Datasets[O]:
        """Datasets: `get_app_rankings`, `get_rankings_daily`, `get_session_cost`."""
        from .datasets import Datasets

        return Datasets(self)

    @property
    def embeddings(self) -> Embeddings[O]:
        """Embeddings: `generate`, `list_models`."""
        from .embeddings import Embeddings

        return Embeddings(self)

    @property
    def endpoints(self) -> Endpoints[O]:
        """Endpoints: `list`, `list_zdr_endpoints`."""
        from .endpoints import Endpoints

        return Endpoints(self)

    @property
    def external_users(self) -> ExternalUsers[O]:
        """External users: `create`, `delete`, `get`, `list`, `update`."""
        from .external_users import ExternalUsers

        return ExternalUsers(self)

    @property
    def files(self) -> Files[O]:
        """Files: `delete`, `download`, `list`, `retrieve`, `upload`."""
        from .files import Files

        return Files(self)

    @property
    def generations(self) -> Generations[O]:
        """Generations: `get_generation`, `list_generation_content`, `submit_feedback`."""
        from .generations import Generations

        return Generations(self)

    @property
    def guardrails(self) -> Guardrails[O]:
        """Guardrails: `bulk_assign_keys`, `bulk_assign_members`, `bulk_unassign_keys`,
        `bulk_unassign_members`, `create`, `delete`, `get`, `list`,
        `list_guardrail_key_assignments`, `list_guardrail_member_assignments`,
        `list_key_assignments`, `list_member_assignments`, `update`.
        """
        from .guardrails import Guardrails

        return Guardrails(self)

    @property
    def images(self) -> Images[O, Any]:
        """Images: `generate`, `list_model_endpoints`, `list_models`, `stream`."""
        from .images import Images

        return Images(self)

    @property
    def messages(self) -> Messages[O, Any]:
        """Messages: `create`, `stream`."""
        from .messages import Messages

        return Messages(self)

    @property
    def models(self) -> Models[O]:
        """Models: `count`, `get`, `list`, `list_for_user`."""
        from .models import Models

        return Models(self)

    @property
    def oauth(self) -> Oauth[O]:
        """Oauth: `create_auth_code`, `create_oauth_token`, `exchange_auth_code_for_api_key`,
        `list_oauth_jwks`.
        """
        from .oauth import Oauth

        return Oauth(self)

    @property
    def observability(self) -> Observability[O]:
        """Observability: `create`, `delete`, `get`, `list`, `update`."""
        from .observability import Observability

        return Observability(self)

    @property
    def organization(self) -> Organization[O]:
        """Organization: `get_settings`, `list_members`, `update_settings`."""
        from .organization import Organization

        return Organization(self)

    @property
    def presets(self) -> Presets[O]:
        """Presets: `create_presets_chat_completions`, `create_presets_messages`,
        `create_presets_responses`, `get`, `get_version`, `list`, `list_versions`.
        """
        from .presets import Presets

        return Presets(self)

    @property
    def private_endpoints(self) -> PrivateEndpoints[O]:
        """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`,
        `update`, `update_pricing`, `validate`.
        """
        from .private_endpoints import PrivateEndpoints

        return PrivateEndpoints(self)

    @property
    def providers(self) -> Providers[O]:
        """Providers: `list`."""
        from .providers import Providers

        return Providers(self)

    @property
    def rerank(self) -> Rerank[O]:
        """Rerank: `rerank`."""
        from .rerank import Rerank

        return Rerank(self)

    @property
    def responses(self) -> Responses[O, Any]:
        """Responses: `send`, `stream`."""
        from .responses import Responses

        return Responses(self)

    @property
    def scim(self) -> Scim[O]:
        """Scim: `create`, `create_sync_job`, `delete`, `get_sync_job`, `list_groups`, `list_mappings`,
        `read`, `update`.
        """
        from .scim import Scim

        return Scim(self)

    @property
    def stt(self) -> Stt[O]:
        """Stt: `create_transcription`."""
        from .stt import Stt

        return Stt(self)

    @property
    def system_one(self) -> SystemOne[O]:
        """System one: `create`."""
        from .system_one import SystemOne

        return SystemOne(self)

    @property
    def tools(self) -> Tools[O]:
        """Tools: `get_tool`, `list_tools`."""
        from .tools import Tools

        return Tools(self)

    @property
    def tts(self) -> Tts[O]:
        """Tts: `create_speech`."""
        from .tts import Tts

        return Tts(self)

    @property
    def vault(self) -> Vault[O]:
        """Vault: `copy_vault_secrets_to_intern`, `delete_intern_vault_secret`, `delete_vault_secret`,
        `list_intern_connections`, `list_intern_effective_vault_secrets`,
        `list_intern_vault_secrets`, `list_vault_secrets`, `store_intern_vault_secret`,
        `store_vault_secret`.
        """
        from .vault import Vault

        return Vault(self)

    @property
    def video_generation(self) -> VideoGeneration[O]:
        """Video generation: `generate`, `get_generation`, `get_video_content`, `list_videos_models`."""
        from .video_generation import VideoGeneration

        return VideoGeneration(self)

    @property
    def workspaces(self) -> Workspaces[O]:
        """Workspaces: `bulk_add_members`, `bulk_remove_members`, `create`, `delete`, `delete_budget`,
        `get`, `get_budget`, `list`, `list_budgets`, `list_members`, `set_budget`, `update`.
        """
        from .workspaces import Workspaces

        return Workspaces(self)


class AsyncResources(AsyncCaller[O], Generic[O]):
    """The asynchronous resources."""

    __slots__ = ()

    @property
    def alpha_decisions(self) -> AsyncAlphaDecisions[O]:
        """Alpha decisions: `create`."""
        from .alpha_decisions import AsyncAlphaDecisions

        return AsyncAlphaDecisions(self)

    @property
    def analytics(self) -> AsyncAnalytics[O]:
        """Analytics: `get_analytics_meta`, `get_user_activity`, `query_analytics`."""
        from .analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @property
    def api_keys(self) -> AsyncApiKeys[O]:
        """Api keys: `create`, `delete`, `get`, `get_current_key_metadata`, `list`, `update`."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @property
    def batch(self) -> AsyncBatch[O]:
        """Batch: `create_batches`, `delete`, `get_batches`, `list`."""
        from .batch import AsyncBatch

        return AsyncBatch(self)

    @property
    def benchmarks(self) -> AsyncBenchmarks[O]:
        """Benchmarks: `get_benchmarks`."""
        from .benchmarks import AsyncBenchmarks

        return AsyncBenchmarks(self)

    @property
    def byok(self) -> AsyncByok[O]:
        """Byok: `create`, `delete`, `get`, `list`, `update`."""
        from .byok import AsyncByok

        return AsyncByok(self)

    @property
    def chat(self) -> AsyncChat[O, Any]:
        """Chat: `send`, `stream`."""
        from .chat import AsyncChat

        return AsyncChat(self)

    @property
    def classifications(self) -> AsyncClassifications[O]:
        """Classifications: `get_task_classifications`."""
        from .classifications import AsyncClassifications

        return AsyncClassifications(self)

    @property
    def containers(self) -> AsyncContainers[O]:
        """Containers: `download_container_file_content`, `get_container_file`, `list_container_files`,
        `promote_container_file`.
        """
        from .containers import AsyncContainers

        return AsyncContainers(self)

    @property
    def credits(self) -> AsyncCredits[O]:
        """Credits: `create_coinbase_charge`, `get_credits`."""
        from .credits import AsyncCredits

        return AsyncCredits(self)

    @property
    def datasets(self) -> AsyncDatasets[O]:
        """Datasets: `get_app_rankings`, `get_rankings_daily`, `get_session_cost`."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self)

    @property
    def embeddings(self) -> AsyncEmbeddings[O]:
        """Embeddings: `generate`, `list_models`."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @property
    def endpoints(self) -> AsyncEndpoints[O]:
        """Endpoints: `list`, `list_zdr_endpoints`."""
        from .endpoints import AsyncEndpoints

        return AsyncEndpoints(self)

    @property
    def external_users(self) -> AsyncExternalUsers[O]:
        """External users: `create`, `delete`, `get`, `list`, `update`."""
        from .external_users import AsyncExternalUsers

        return AsyncExternalUsers(self)

    @property
    def files(self) -> AsyncFiles[O]:
        """Files: `delete`, `download`, `list`, `retrieve`, `upload`."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @property
    def generations(self) -> AsyncGenerations[O]:
        """Generations: `get_generation`, `list_generation_content`, `submit_feedback`."""
        from .generations import AsyncGenerations

        return AsyncGenerations(self)

    @property
    def guardrails(self) -> AsyncGuardrails[O]:
        """Guardrails: `bulk_assign_keys`, `bulk_assign_members`, `bulk_unassign_keys`,
        `bulk_unassign_members`, `create`, `delete`, `get`, `list`,
        `list_guardrail_key_assignments`, `list_guardrail_member_assignments`,
        `list_key_assignments`, `list_member_assignments`, `update`.
        """
        from .guardrails import AsyncGuardrails

        return AsyncGuardrails(self)

    @property
    def images(self) -> AsyncImages[O, Any]:
        """Images: `generate`, `list_model_endpoints`, `list_models`, `stream`."""
        from .images import AsyncImages

        return AsyncImages(self)

    @property
    def messages(self) -> AsyncMessages[O, Any]:
        """Messages: `create`, `stream`."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @property
    def models(self) -> AsyncModels[O]:
        """Models: `count`, `get`, `list`, `list_for_user`."""
        from .models import AsyncModels

        return AsyncModels(self)

    @property
    def oauth(self) -> AsyncOauth[O]:
        """Oauth: `create_auth_code`, `create_oauth_token`, `exchange_auth_code_for_api_key`,
        `list_oauth_jwks`.
        """
        from .oauth import AsyncOauth

        return AsyncOauth(self)

    @property
    def observability(self) -> AsyncObservability[O]:
        """Observability: `create`, `delete`, `get`, `list`, `update`."""
        from .observability import AsyncObservability

        return AsyncObservability(self)

    @property
    def organization(self) -> AsyncOrganization[O]:
        """Organization: `get_settings`, `list_members`, `update_settings`."""
        from .organization import AsyncOrganization

        return AsyncOrganization(self)

    @property
    def presets(self) -> AsyncPresets[O]:
        """Presets: `create_presets_chat_completions`, `create_presets_messages`,
        `create_presets_responses`, `get`, `get_version`, `list`, `list_versions`.
        """
        from .presets import AsyncPresets

        return AsyncPresets(self)

    @property
    def private_endpoints(self) -> AsyncPrivateEndpoints[O]:
        """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`,
        `update`, `update_pricing`, `validate`.
        """
        from .private_endpoints import AsyncPrivateEndpoints

        return AsyncPrivateEndpoints(self)

    @property
    def providers(self) -> AsyncProviders[O]:
        """Providers: `list`."""
        from .providers import AsyncProviders

        return AsyncProviders(self)

    @property
    def rerank(self) -> AsyncRerank[O]:
        """Rerank: `rerank`."""
        from .rerank import AsyncRerank

        return AsyncRerank(self)

    @property
    def responses(self) -> AsyncResponses[O, Any]:
        """Responses: `send`, `stream`."""
        from .responses import AsyncResponses

        return AsyncResponses(self)

    @property
    def scim(self) -> AsyncScim[O]:
        """Scim: `create`, `create_sync_job`, `delete`, `get_sync_job`, `list_groups`, `list_mappings`,
        `read`, `update`.
        """
        from .scim import AsyncScim

        return AsyncScim(self)

    @property
    def stt(self) -> AsyncStt[O]:
        """Stt: `create_transcription`."""
        from .stt import AsyncStt

        return AsyncStt(self)

    @property
    def system_one(self) -> AsyncSystemOne[O]:
        """System one: `create`."""
        from .system_one import AsyncSystemOne

        return AsyncSystemOne(self)

    @property
    def tools(self) -> AsyncTools[O]:
        """Tools: `get_tool`, `list_tools`."""
        from .tools import AsyncTools

        return AsyncTools(self)

    @property
    def tts(self) -> AsyncTts[O]:
        """Tts: `create_speech`."""
        from .tts import AsyncTts

        return AsyncTts(self)

    @property
    def vault(self) -> AsyncVault[O]:
        """Vault: `copy_vault_secrets_to_intern`, `delete_intern_vault_secret`, `delete_vault_secret`,
        `list_intern_connections`, `list_intern_effective_vault_secrets`,
        `list_intern_vault_secrets`, `list_vault_secrets`, `store_intern_vault_secret`,
        `store_vault_secret`.
        """
        from .vault import AsyncVault

        return AsyncVault(self)

    @property
    def video_generation(self) -> AsyncVideoGeneration[O]:
        """Video generation: `generate`, `get_generation`, `get_video_content`, `list_videos_models`."""
        from .video_generation import AsyncVideoGeneration

        return AsyncVideoGeneration(self)

    @property
    def workspaces(self) -> AsyncWorkspaces[O]:
        """Workspaces: `bulk_add_members`, `bulk_remove_members`, `create`, `delete`, `delete_budget`,
        `get`, `get_budget`, `list`, `list_budgets`, `list_members`, `set_budget`, `update`.
        """
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)
