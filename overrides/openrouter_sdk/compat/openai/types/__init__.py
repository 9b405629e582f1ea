"""What the methods return, by the names that openai gives it. `chat` and `responses` have their own."""

from __future__ import annotations

from typing import Literal

from openrouter_sdk.compat.openai.base_model import BaseModel
from openrouter_sdk.compat.openai.types.chat import CompletionUsage

__all__ = [
    "CompletionUsage",
    "CreateEmbeddingResponse",
    "Embedding",
    "FileDeleted",
    "FileObject",
    "Image",
    "ImagesResponse",
    "Model",
    "Transcription",
    "Usage",
]


class Embedding(BaseModel):
    embedding: list[float]
    index: int
    object: Literal["embedding"]


class Usage(BaseModel):
    prompt_tokens: int
    total_tokens: int


class CreateEmbeddingResponse(BaseModel):
    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage


class Model(BaseModel):
    id: str
    created: int
    object: Literal["model"] | None
    owned_by: str | None
    shutdown_date: str | None = None


class FileObject(BaseModel):
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
    id: str
    deleted: bool
    object: Literal["file"]


class Image(BaseModel):
    b64_json: str | None = None
    revised_prompt: str | None = None
    url: str | None = None


class ImagesResponse(BaseModel):
    created: int
    background: str | None = None
    data: list[Image] | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class Transcription(BaseModel):
    text: str
