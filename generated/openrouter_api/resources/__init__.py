# Generated from openapi.yaml by `make generate`. Do not edit.
"""Base classes of clients, with a property for each resource, which is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..operation import O

if TYPE_CHECKING:
    from typing import Any

    from ..operation import AsyncCaller, SyncCaller
    from .analytics import Analytics, AsyncAnalytics
    from .api_keys import ApiKeys, AsyncApiKeys
    from .batches import AsyncBatches, Batches
    from .benchmarks import AsyncBenchmarks, Benchmarks
    from .byok import AsyncByok, Byok
    from .chat import AsyncChat, Chat
    from .classifications import AsyncClassifications, Classifications
    from .containers import AsyncContainers, Containers
    from .credits import AsyncCredits, Credits
    from .datasets import AsyncDatasets, Datasets
    from .decisions import AsyncDecisions, Decisions
    from .embeddings import AsyncEmbeddings, Embeddings
    from .endpoints import AsyncEndpoints, Endpoints
    from .external_users import AsyncExternalUsers, ExternalUsers
    from .extractions import AsyncExtractions, Extractions
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
    from .private_providers import AsyncPrivateProviders, PrivateProviders
    from .providers import AsyncProviders, Providers
    from .rerank import AsyncRerank, Rerank
    from .responses import AsyncResponses, Responses
    from .scim import AsyncScim, Scim
    from .speech import AsyncSpeech, Speech
    from .system_one import AsyncSystemOne, SystemOne
    from .tools import AsyncTools, Tools
    from .transcriptions import AsyncTranscriptions, Transcriptions
    from .vault import AsyncVault, Vault
    from .videos import AsyncVideos, Videos
    from .workspaces import AsyncWorkspaces, Workspaces

else:  # inheriting from a protocol takes a while
    AsyncCaller = SyncCaller = Generic


class SyncResources(SyncCaller[O]):
    """The synchronous resources."""

    __slots__ = ()

    @property
    def analytics(self) -> Analytics[O]:
        """Analytics: `get_activity`, `get_meta`, `query`."""
        from .analytics import Analytics

        return Analytics(self)

    @property
    def api_keys(self) -> ApiKeys[O]:
        """Api keys: `create`, `delete`, `get`, `get_current`, `list`, `update`."""
        from .api_keys import ApiKeys

        return ApiKeys(self)

    @property
    def batches(self) -> Batches[O]:
        """Batches: `create`, `delete`, `get`, `list`."""
        from .batches import Batches

        return Batches(self)

    @property
    def batch(self) -> Batches[O]:
        """The vendor's name of `batches`."""
        return self.batches

    @property
    def benchmarks(self) -> Benchmarks[O]:
        """Benchmarks: `list`."""
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
        """Classifications: `get_tasks`."""
        from .classifications import Classifications

        return Classifications(self)

    @property
    def containers(self) -> Containers[O]:
        """Containers: `download_file`, `get_file`, `list_files`, `promote_file`."""
        from .containers import Containers

        return Containers(self)

    @property
    def credits(self) -> Credits[O]:
        """Credits: `create_coinbase_charge`, `get`."""
        from .credits import Credits

        return Credits(self)

    @property
    def datasets(self) -> Datasets[O]:
        """Datasets: `get_app_rankings`, `get_daily_rankings`, `get_session_cost`."""
        from .datasets import Datasets

        return Datasets(self)

    @property
    def decisions(self) -> Decisions[O]:
        """Decisions: `create`."""
        from .decisions import Decisions

        return Decisions(self)

    @property
    def alpha_decisions(self) -> Decisions[O]:
        """The vendor's name of `decisions`."""
        return self.decisions

    @property
    def embeddings(self) -> Embeddings[O]:
        """Embeddings: `generate`, `models`."""
        from .embeddings import Embeddings

        return Embeddings(self)

    @property
    def endpoints(self) -> Endpoints[O]:
        """Endpoints: `list`, `list_zdr`."""
        from .endpoints import Endpoints

        return Endpoints(self)

    @property
    def external_users(self) -> ExternalUsers[O]:
        """External users: `create`, `delete`, `get`, `list`, `update`."""
        from .external_users import ExternalUsers

        return ExternalUsers(self)

    @property
    def extractions(self) -> Extractions[O]:
        """Extractions: `create`."""
        from .extractions import Extractions

        return Extractions(self)

    @property
    def alpha_extractions(self) -> Extractions[O]:
        """The vendor's name of `extractions`."""
        return self.extractions

    @property
    def files(self) -> Files[O]:
        """Files: `delete`, `download`, `get`, `list`, `upload`."""
        from .files import Files

        return Files(self)

    @property
    def generations(self) -> Generations[O]:
        """Generations: `content`, `get`, `submit_feedback`."""
        from .generations import Generations

        return Generations(self)

    @property
    def guardrails(self) -> Guardrails[O]:
        """Guardrails: `assign_keys`, `assign_members`, `create`, `delete`, `get`, `list`,
        `list_key_assignments`, `list_keys`, `list_member_assignments`, `list_members`,
        `unassign_keys`, `unassign_members`, `update`.
        """
        from .guardrails import Guardrails

        return Guardrails(self)

    @property
    def images(self) -> Images[O, Any]:
        """Images: `endpoints`, `generate`, `models`, `stream`."""
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
        """Oauth: `create_code`, `create_token`, `exchange_code`, `list_jwks`."""
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
        """Presets: `create_from_chat`, `create_from_messages`, `create_from_responses`, `get`,
        `get_version`, `list`, `list_versions`.
        """
        from .presets import Presets

        return Presets(self)

    @property
    def private_endpoints(self) -> PrivateEndpoints[O]:
        """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`,
        `update`, `validate`.
        """
        from .private_endpoints import PrivateEndpoints

        return PrivateEndpoints(self)

    @property
    def private_providers(self) -> PrivateProviders[O]:
        """Private providers: `create`, `delete`, `get`, `list`, `update`."""
        from .private_providers import PrivateProviders

        return PrivateProviders(self)

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
        """Scim: `create`, `create_sync_job`, `delete`, `get`, `get_sync_job`, `list`, `list_groups`,
        `update`.
        """
        from .scim import Scim

        return Scim(self)

    @property
    def speech(self) -> Speech[O]:
        """Speech: `create`."""
        from .speech import Speech

        return Speech(self)

    @property
    def tts(self) -> Speech[O]:
        """The vendor's name of `speech`."""
        return self.speech

    @property
    def system_one(self) -> SystemOne[O]:
        """System one: `create`."""
        from .system_one import SystemOne

        return SystemOne(self)

    @property
    def tools(self) -> Tools[O]:
        """Tools: `get`, `list`."""
        from .tools import Tools

        return Tools(self)

    @property
    def transcriptions(self) -> Transcriptions[O]:
        """Transcriptions: `create`."""
        from .transcriptions import Transcriptions

        return Transcriptions(self)

    @property
    def stt(self) -> Transcriptions[O]:
        """The vendor's name of `transcriptions`."""
        return self.transcriptions

    @property
    def vault(self) -> Vault[O]:
        """Vault: `copy_secrets_to_intern`, `delete_intern_secret`, `delete_secret`,
        `list_intern_connections`, `list_intern_effective_secrets`, `list_intern_secrets`,
        `list_secrets`, `store_intern_secret`, `store_secret`.
        """
        from .vault import Vault

        return Vault(self)

    @property
    def videos(self) -> Videos[O]:
        """Videos: `content`, `generate`, `get`, `models`."""
        from .videos import Videos

        return Videos(self)

    @property
    def video_generation(self) -> Videos[O]:
        """The vendor's name of `videos`."""
        return self.videos

    @property
    def workspaces(self) -> Workspaces[O]:
        """Workspaces: `add_members`, `create`, `delete`, `delete_budget`, `get`, `get_budget`, `list`,
        `list_budgets`, `list_members`, `remove_members`, `set_budget`, `update`.
        """
        from .workspaces import Workspaces

        return Workspaces(self)


class AsyncResources(AsyncCaller[O]):
    """The asynchronous resources."""

    __slots__ = ()

    @property
    def analytics(self) -> AsyncAnalytics[O]:
        """Analytics: `get_activity`, `get_meta`, `query`."""
        from .analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @property
    def api_keys(self) -> AsyncApiKeys[O]:
        """Api keys: `create`, `delete`, `get`, `get_current`, `list`, `update`."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @property
    def batches(self) -> AsyncBatches[O]:
        """Batches: `create`, `delete`, `get`, `list`."""
        from .batches import AsyncBatches

        return AsyncBatches(self)

    @property
    def batch(self) -> AsyncBatches[O]:
        """The vendor's name of `batches`."""
        return self.batches

    @property
    def benchmarks(self) -> AsyncBenchmarks[O]:
        """Benchmarks: `list`."""
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
        """Classifications: `get_tasks`."""
        from .classifications import AsyncClassifications

        return AsyncClassifications(self)

    @property
    def containers(self) -> AsyncContainers[O]:
        """Containers: `download_file`, `get_file`, `list_files`, `promote_file`."""
        from .containers import AsyncContainers

        return AsyncContainers(self)

    @property
    def credits(self) -> AsyncCredits[O]:
        """Credits: `create_coinbase_charge`, `get`."""
        from .credits import AsyncCredits

        return AsyncCredits(self)

    @property
    def datasets(self) -> AsyncDatasets[O]:
        """Datasets: `get_app_rankings`, `get_daily_rankings`, `get_session_cost`."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self)

    @property
    def decisions(self) -> AsyncDecisions[O]:
        """Decisions: `create`."""
        from .decisions import AsyncDecisions

        return AsyncDecisions(self)

    @property
    def alpha_decisions(self) -> AsyncDecisions[O]:
        """The vendor's name of `decisions`."""
        return self.decisions

    @property
    def embeddings(self) -> AsyncEmbeddings[O]:
        """Embeddings: `generate`, `models`."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @property
    def endpoints(self) -> AsyncEndpoints[O]:
        """Endpoints: `list`, `list_zdr`."""
        from .endpoints import AsyncEndpoints

        return AsyncEndpoints(self)

    @property
    def external_users(self) -> AsyncExternalUsers[O]:
        """External users: `create`, `delete`, `get`, `list`, `update`."""
        from .external_users import AsyncExternalUsers

        return AsyncExternalUsers(self)

    @property
    def extractions(self) -> AsyncExtractions[O]:
        """Extractions: `create`."""
        from .extractions import AsyncExtractions

        return AsyncExtractions(self)

    @property
    def alpha_extractions(self) -> AsyncExtractions[O]:
        """The vendor's name of `extractions`."""
        return self.extractions

    @property
    def files(self) -> AsyncFiles[O]:
        """Files: `delete`, `download`, `get`, `list`, `upload`."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @property
    def generations(self) -> AsyncGenerations[O]:
        """Generations: `content`, `get`, `submit_feedback`."""
        from .generations import AsyncGenerations

        return AsyncGenerations(self)

    @property
    def guardrails(self) -> AsyncGuardrails[O]:
        """Guardrails: `assign_keys`, `assign_members`, `create`, `delete`, `get`, `list`,
        `list_key_assignments`, `list_keys`, `list_member_assignments`, `list_members`,
        `unassign_keys`, `unassign_members`, `update`.
        """
        from .guardrails import AsyncGuardrails

        return AsyncGuardrails(self)

    @property
    def images(self) -> AsyncImages[O, Any]:
        """Images: `endpoints`, `generate`, `models`, `stream`."""
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
        """Oauth: `create_code`, `create_token`, `exchange_code`, `list_jwks`."""
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
        """Presets: `create_from_chat`, `create_from_messages`, `create_from_responses`, `get`,
        `get_version`, `list`, `list_versions`.
        """
        from .presets import AsyncPresets

        return AsyncPresets(self)

    @property
    def private_endpoints(self) -> AsyncPrivateEndpoints[O]:
        """Private endpoints: `activate`, `create`, `delete`, `disable`, `enable`, `get`, `list`,
        `update`, `validate`.
        """
        from .private_endpoints import AsyncPrivateEndpoints

        return AsyncPrivateEndpoints(self)

    @property
    def private_providers(self) -> AsyncPrivateProviders[O]:
        """Private providers: `create`, `delete`, `get`, `list`, `update`."""
        from .private_providers import AsyncPrivateProviders

        return AsyncPrivateProviders(self)

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
        """Scim: `create`, `create_sync_job`, `delete`, `get`, `get_sync_job`, `list`, `list_groups`,
        `update`.
        """
        from .scim import AsyncScim

        return AsyncScim(self)

    @property
    def speech(self) -> AsyncSpeech[O]:
        """Speech: `create`."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self)

    @property
    def tts(self) -> AsyncSpeech[O]:
        """The vendor's name of `speech`."""
        return self.speech

    @property
    def system_one(self) -> AsyncSystemOne[O]:
        """System one: `create`."""
        from .system_one import AsyncSystemOne

        return AsyncSystemOne(self)

    @property
    def tools(self) -> AsyncTools[O]:
        """Tools: `get`, `list`."""
        from .tools import AsyncTools

        return AsyncTools(self)

    @property
    def transcriptions(self) -> AsyncTranscriptions[O]:
        """Transcriptions: `create`."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self)

    @property
    def stt(self) -> AsyncTranscriptions[O]:
        """The vendor's name of `transcriptions`."""
        return self.transcriptions

    @property
    def vault(self) -> AsyncVault[O]:
        """Vault: `copy_secrets_to_intern`, `delete_intern_secret`, `delete_secret`,
        `list_intern_connections`, `list_intern_effective_secrets`, `list_intern_secrets`,
        `list_secrets`, `store_intern_secret`, `store_secret`.
        """
        from .vault import AsyncVault

        return AsyncVault(self)

    @property
    def videos(self) -> AsyncVideos[O]:
        """Videos: `content`, `generate`, `get`, `models`."""
        from .videos import AsyncVideos

        return AsyncVideos(self)

    @property
    def video_generation(self) -> AsyncVideos[O]:
        """The vendor's name of `videos`."""
        return self.videos

    @property
    def workspaces(self) -> AsyncWorkspaces[O]:
        """Workspaces: `add_members`, `create`, `delete`, `delete_budget`, `get`, `get_budget`, `list`,
        `list_budgets`, `list_members`, `remove_members`, `set_budget`, `update`.
        """
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)
