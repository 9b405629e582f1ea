"""A web service that streams answers to its users, with FastAPI.

Errors at the start have a status, since the stream is opened before the response begins.
Run: fastapi dev examples/web_service.py (pip install 'fastapi[standard]')
Ask: curl -N localhost:8000/ask -H 'content-type: application/json' -d '{"text": "Why is the sky blue?"}'
"""

import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from openrouter_sdk import AsyncOpenRouter, AsyncStream, OpenRouterError, errors
from openrouter_sdk.types import ChatChunk, ChatReply, Message

client = AsyncOpenRouter()  # one for all requests, so that they share its connections


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    async with client:
        yield


app = FastAPI(lifespan=lifespan)


class Question(BaseModel):
    text: str
    history: list[Message] = []


@app.post("/ask")
async def ask(question: Question) -> StreamingResponse:
    stream = client.chat.stream(
        model="openai/gpt-4o-mini",
        messages=[*question.history, {"role": "user", "content": question.text}],
        max_tokens=500,
    )
    try:
        await stream.open()
    except errors.RateLimitError as error:
        raise HTTPException(429, detail="Too many questions. Try again later.") from error
    except OpenRouterError as error:
        logging.exception("no answer")
        raise HTTPException(502, detail="The model does not answer.") from error
    return StreamingResponse(pieces(stream), media_type="text/plain")


async def pieces(stream: AsyncStream[ChatChunk, ChatReply]) -> AsyncIterator[str]:
    async with stream:  # also ends the stream if the user goes away
        async for piece in stream.text():
            yield piece
