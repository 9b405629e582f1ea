"""The types of the resources, for type checkers. Nothing imports it at run time."""

from __future__ import annotations

from openrouter_api.models import ChatStreamChunk, ImageStreamingResponseData, StreamEvents
from openrouter_api.resources import (
    analytics,
    api_keys,
    batches,
    benchmarks,
    byok,
    classifications,
    containers,
    credits,  # noqa: A004
    datasets,
    decisions,
    embeddings,
    endpoints,
    external_users,
    extractions,
    files,
    generations,
    guardrails,
    images,
    messages,
    models,
    oauth,
    observability,
    organization,
    presets,
    private_endpoints,
    private_providers,
    providers,
    rerank,
    scim,
    speech,
    system_one,
    tools,
    transcriptions,
    vault,
    videos,
    workspaces,
)
from openrouter_sdk.compat.openrouter.method_types import (
    Later,
    StreamMethod,
    binary,
    method,
    pages,
    with_headers,
)
from openrouter_sdk.compat.openrouter.results import (
    AsyncEventStream,
    ChatResult,
    EventStream,
    ImageGenerationResponse,
    OpenResponsesResult,
)
from openrouter_sdk.config.options import Options as O  # noqa: N817


class AlphaDecisions:
    create, create_async = method(decisions.Decisions[O].create)


class AlphaExtractions:
    create, create_async = method(extractions.Extractions[O].create)


class Analytics:
    get_analytics_meta, get_analytics_meta_async = method(analytics.Analytics[O].get_meta)
    get_user_activity, get_user_activity_async = method(analytics.Analytics[O].get_activity)
    query_analytics, query_analytics_async = method(analytics.Analytics[O].query)


class ApiKeys:
    create, create_async = method(api_keys.ApiKeys[O].create)
    delete, delete_async = method(api_keys.ApiKeys[O].delete)
    get, get_async = method(api_keys.ApiKeys[O].get)
    get_current_key_metadata, get_current_key_metadata_async = method(api_keys.ApiKeys[O].get_current)
    list, list_async = method(api_keys.ApiKeys[O].list)
    update, update_async = method(api_keys.ApiKeys[O].update)


class Batch:
    create_batches, create_batches_async = method(batches.Batches[O].create)
    delete, delete_async = method(batches.Batches[O].delete)
    get_batches, get_batches_async = method(batches.Batches[O].get)
    list, list_async = pages(batches.Batches[O].list)


class Benchmarks:
    get_benchmarks, get_benchmarks_async = method(benchmarks.Benchmarks[O].list)


class Byok:
    create, create_async = method(byok.Byok[O].create)
    delete, delete_async = method(byok.Byok[O].delete)
    get, get_async = method(byok.Byok[O].get)
    list, list_async = pages(byok.Byok[O].list)
    update, update_async = method(byok.Byok[O].update)


class Chat:
    send: StreamMethod[ChatResult, EventStream[ChatStreamChunk]]
    send_async: StreamMethod[Later[ChatResult], Later[AsyncEventStream[ChatStreamChunk]]]


class Classifications:
    get_task_classifications, get_task_classifications_async = method(
        classifications.Classifications[O].get_tasks
    )


class Containers:
    download_container_file_content, download_container_file_content_async = binary(
        containers.Containers[O].download_file
    )
    get_container_file, get_container_file_async = method(containers.Containers[O].get_file)
    list_container_files, list_container_files_async = method(containers.Containers[O].list_files)
    promote_container_file, promote_container_file_async = method(containers.Containers[O].promote_file)


class Credits:
    create_coinbase_charge, create_coinbase_charge_async = method(credits.Credits[O].create_coinbase_charge)
    get_credits, get_credits_async = method(credits.Credits[O].get)


class Datasets:
    get_app_rankings, get_app_rankings_async = pages(datasets.Datasets[O].get_app_rankings)
    get_rankings_daily, get_rankings_daily_async = method(datasets.Datasets[O].get_daily_rankings)
    get_session_cost, get_session_cost_async = pages(datasets.Datasets[O].get_session_cost)


class Embeddings:
    generate, generate_async = method(embeddings.Embeddings[O].generate)
    list_models, list_models_async = pages(embeddings.Embeddings[O].models)


class Endpoints:
    list, list_async = method(endpoints.Endpoints[O].list)
    list_zdr_endpoints, list_zdr_endpoints_async = method(endpoints.Endpoints[O].list_zdr)


class ExternalUsers:
    create, create_async = method(external_users.ExternalUsers[O].create)
    delete, delete_async = method(external_users.ExternalUsers[O].delete)
    get, get_async = method(external_users.ExternalUsers[O].get)
    list, list_async = pages(external_users.ExternalUsers[O].list)
    update, update_async = method(external_users.ExternalUsers[O].update)


class Files:
    delete, delete_async = method(files.Files[O].delete)
    download, download_async = binary(files.Files[O].download)
    list, list_async = pages(files.Files[O].list)
    retrieve, retrieve_async = method(files.Files[O].get)
    upload, upload_async = method(files.Files[O].upload)


class Generations:
    get_generation, get_generation_async = method(generations.Generations[O].get)
    list_generation_content, list_generation_content_async = method(generations.Generations[O].content)
    submit_feedback, submit_feedback_async = method(generations.Generations[O].submit_feedback)


class Guardrails:
    bulk_assign_keys, bulk_assign_keys_async = method(guardrails.Guardrails[O].assign_keys)
    bulk_assign_members, bulk_assign_members_async = method(guardrails.Guardrails[O].assign_members)
    bulk_unassign_keys, bulk_unassign_keys_async = method(guardrails.Guardrails[O].unassign_keys)
    bulk_unassign_members, bulk_unassign_members_async = method(guardrails.Guardrails[O].unassign_members)
    create, create_async = method(guardrails.Guardrails[O].create)
    delete, delete_async = method(guardrails.Guardrails[O].delete)
    get, get_async = method(guardrails.Guardrails[O].get)
    list, list_async = pages(guardrails.Guardrails[O].list)
    list_guardrail_key_assignments, list_guardrail_key_assignments_async = pages(
        guardrails.Guardrails[O].list_keys
    )
    list_guardrail_member_assignments, list_guardrail_member_assignments_async = pages(
        guardrails.Guardrails[O].list_members
    )
    list_key_assignments, list_key_assignments_async = pages(guardrails.Guardrails[O].list_key_assignments)
    list_member_assignments, list_member_assignments_async = pages(
        guardrails.Guardrails[O].list_member_assignments
    )
    update, update_async = method(guardrails.Guardrails[O].update)


class Images:
    generate: StreamMethod[ImageGenerationResponse, EventStream[ImageStreamingResponseData]]
    generate_async: StreamMethod[
        Later[ImageGenerationResponse], Later[AsyncEventStream[ImageStreamingResponseData]]
    ]
    list_model_endpoints, list_model_endpoints_async = method(images.Images[O, object].endpoints)
    list_models, list_models_async = method(images.Images[O, object].models)


class Messages:
    create, create_async = method(messages.Messages[O, object].create)


class Models:
    count, count_async = method(models.Models[O].count)
    get, get_async = method(models.Models[O].get)
    list, list_async = pages(models.Models[O].list)
    list_for_user, list_for_user_async = pages(models.Models[O].list_for_user)


class Oauth:
    create_auth_code, create_auth_code_async = method(oauth.Oauth[O].create_code)
    create_oauth_token, create_oauth_token_async = method(oauth.Oauth[O].create_token)
    exchange_auth_code_for_api_key, exchange_auth_code_for_api_key_async = method(
        oauth.Oauth[O].exchange_code
    )
    list_oauth_jwks, list_oauth_jwks_async = method(oauth.Oauth[O].list_jwks)


class Observability:
    create, create_async = method(observability.Observability[O].create)
    delete, delete_async = method(observability.Observability[O].delete)
    get, get_async = method(observability.Observability[O].get)
    list, list_async = pages(observability.Observability[O].list)
    update, update_async = method(observability.Observability[O].update)


class Organization:
    get_settings, get_settings_async = method(organization.Organization[O].get_settings)
    list_members, list_members_async = pages(organization.Organization[O].list_members)
    update_settings, update_settings_async = method(organization.Organization[O].update_settings)


class Presets:
    create_presets_chat_completions, create_presets_chat_completions_async = method(
        presets.Presets[O].create_from_chat
    )
    create_presets_messages, create_presets_messages_async = method(presets.Presets[O].create_from_messages)
    create_presets_responses, create_presets_responses_async = method(
        presets.Presets[O].create_from_responses
    )
    get, get_async = method(presets.Presets[O].get)
    get_version, get_version_async = method(presets.Presets[O].get_version)
    list, list_async = pages(presets.Presets[O].list)
    list_versions, list_versions_async = pages(presets.Presets[O].list_versions)


class PrivateEndpoints:
    activate, activate_async = method(private_endpoints.PrivateEndpoints[O].activate)
    create, create_async = method(private_endpoints.PrivateEndpoints[O].create)
    delete, delete_async = method(private_endpoints.PrivateEndpoints[O].delete)
    disable, disable_async = method(private_endpoints.PrivateEndpoints[O].disable)
    enable, enable_async = method(private_endpoints.PrivateEndpoints[O].enable)
    get, get_async = method(private_endpoints.PrivateEndpoints[O].get)
    list, list_async = method(private_endpoints.PrivateEndpoints[O].list)
    update, update_async = method(private_endpoints.PrivateEndpoints[O].update)
    validate, validate_async = method(private_endpoints.PrivateEndpoints[O].validate)


class PrivateProviders:
    create, create_async = method(private_providers.PrivateProviders[O].create)
    delete, delete_async = method(private_providers.PrivateProviders[O].delete)
    get, get_async = method(private_providers.PrivateProviders[O].get)
    list, list_async = method(private_providers.PrivateProviders[O].list)
    update, update_async = method(private_providers.PrivateProviders[O].update)


class Providers:
    list, list_async = method(providers.Providers[O].list)


class Rerank:
    rerank, rerank_async = method(rerank.Rerank[O].rerank)


class Responses:
    send: StreamMethod[OpenResponsesResult, EventStream[StreamEvents]]
    send_async: StreamMethod[Later[OpenResponsesResult], Later[AsyncEventStream[StreamEvents]]]


class Scim:
    create, create_async = method(scim.Scim[O].create)
    create_sync_job, create_sync_job_async = with_headers(scim.Scim[O].create_sync_job)
    delete, delete_async = method(scim.Scim[O].delete)
    get_sync_job, get_sync_job_async = method(scim.Scim[O].get_sync_job)
    list_groups, list_groups_async = pages(scim.Scim[O].list_groups)
    list_mappings, list_mappings_async = pages(scim.Scim[O].list)
    read, read_async = method(scim.Scim[O].get)
    update, update_async = method(scim.Scim[O].update)


class Stt:
    create_transcription, create_transcription_async = method(transcriptions.Transcriptions[O].create)
    create_transcription_multipart, create_transcription_multipart_async = method(
        transcriptions.Transcriptions[O].create
    )


class SystemOne:
    create, create_async = method(system_one.SystemOne[O].create)


class Tools:
    get_tool, get_tool_async = with_headers(tools.Tools[O].get)
    list_tools, list_tools_async = method(tools.Tools[O].list)


class Tts:
    create_speech, create_speech_async = binary(speech.Speech[O].create)


class Vault:
    copy_vault_secrets_to_intern, copy_vault_secrets_to_intern_async = method(
        vault.Vault[O].copy_secrets_to_intern
    )
    delete_intern_vault_secret, delete_intern_vault_secret_async = method(vault.Vault[O].delete_intern_secret)
    delete_vault_secret, delete_vault_secret_async = method(vault.Vault[O].delete_secret)
    list_intern_connections, list_intern_connections_async = method(vault.Vault[O].list_intern_connections)
    list_intern_effective_vault_secrets, list_intern_effective_vault_secrets_async = method(
        vault.Vault[O].list_intern_effective_secrets
    )
    list_intern_vault_secrets, list_intern_vault_secrets_async = method(vault.Vault[O].list_intern_secrets)
    list_vault_secrets, list_vault_secrets_async = method(vault.Vault[O].list_secrets)
    store_intern_vault_secret, store_intern_vault_secret_async = method(vault.Vault[O].store_intern_secret)
    store_vault_secret, store_vault_secret_async = method(vault.Vault[O].store_secret)


class VideoGeneration:
    generate, generate_async = method(videos.Videos[O].generate)
    get_generation, get_generation_async = method(videos.Videos[O].get)
    get_video_content, get_video_content_async = binary(videos.Videos[O].content)
    list_videos_models, list_videos_models_async = method(videos.Videos[O].models)


class Workspaces:
    bulk_add_members, bulk_add_members_async = method(workspaces.Workspaces[O].add_members)
    bulk_remove_members, bulk_remove_members_async = method(workspaces.Workspaces[O].remove_members)
    create, create_async = method(workspaces.Workspaces[O].create)
    delete, delete_async = method(workspaces.Workspaces[O].delete)
    delete_budget, delete_budget_async = method(workspaces.Workspaces[O].delete_budget)
    get, get_async = method(workspaces.Workspaces[O].get)
    get_budget, get_budget_async = method(workspaces.Workspaces[O].get_budget)
    list, list_async = pages(workspaces.Workspaces[O].list)
    list_budgets, list_budgets_async = method(workspaces.Workspaces[O].list_budgets)
    list_members, list_members_async = pages(workspaces.Workspaces[O].list_members)
    set_budget, set_budget_async = method(workspaces.Workspaces[O].set_budget)
    update, update_async = method(workspaces.Workspaces[O].update)


class Alpha:
    decisions: AlphaDecisions
    extractions: AlphaExtractions


class Beta:
    responses: Responses


class Resources:
    analytics: Analytics
    api_keys: ApiKeys
    batch: Batch
    benchmarks: Benchmarks
    byok: Byok
    chat: Chat
    classifications: Classifications
    containers: Containers
    credits: Credits
    datasets: Datasets
    embeddings: Embeddings
    endpoints: Endpoints
    external_users: ExternalUsers
    files: Files
    generations: Generations
    guardrails: Guardrails
    images: Images
    messages: Messages
    models: Models
    o_auth: Oauth
    observability: Observability
    organization: Organization
    presets: Presets
    private_endpoints: PrivateEndpoints
    private_providers: PrivateProviders
    providers: Providers
    rerank: Rerank
    responses: Responses
    scim: Scim
    stt: Stt
    system_one: SystemOne
    tools: Tools
    tts: Tts
    vault: Vault
    video_generation: VideoGeneration
    workspaces: Workspaces
    alpha: Alpha
    beta: Beta
