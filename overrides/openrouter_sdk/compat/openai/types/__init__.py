"""What the methods return, by the names that openai gives it. `chat` and `responses` have their own."""

from __future__ import annotations

from typing import Literal

from openrouter_sdk.compat.openai.base_model import BaseModel
from openrouter_sdk.compat.openai.types.chat import CompletionUsage

__all__ = [
    "CompletionUsage",
    "CreateEmbeddingResponse",
    "Embedding",
    "EmbeddingUsage",
    "FileDeleted",
    "FileObject",
    "Image",
    "ImagesResponse",
    "Model",
    "Transcription",
]


class Embedding(BaseModel):
    """The vector of one input."""

    embedding: list[float]
    index: int
    object: Literal["embedding"]


class EmbeddingUsage(BaseModel):
    """What the inputs amounted to."""

    prompt_tokens: int
    total_tokens: int


class CreateEmbeddingResponse(BaseModel):
    """The vectors of all inputs."""

    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: EmbeddingUsage


class Model(BaseModel):
    """A model in the catalogue."""

    id: str
    created: int
    object: Literal["model"] | None
    owned_by: str | None
    shutdown_date: str | None = None


class FileObject(BaseModel):
    """A stored file."""

    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"]
    purpose: str
    status: Literal["uploaded", "processed", "error"]
    expires_at: int | None = None
    status_details: str | None = None


class FileDeleted(BaseModel):
    """The acknowledgement of a deletion."""

    id: str
    deleted: bool
    object: Literal["file"]


class Image(BaseModel):
    """A generated image."""

    b64_json: str | None = None
    revised_prompt: str | None = None
    url: str | None = None


class ImagesResponse(BaseModel):
    """Generated images."""

    created: int
    background: str | None = None
    data: list[Image] | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class Transcription(BaseModel):
    """What was said in a recording."""

    text: str
