"""A web service that streams replies. Run it with `fastapi dev web.py`."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from openrouter_sdk import AsyncOpenRouter, AsyncStream, OpenRouterError, errors
from openrouter_sdk.types import ChatChunk, ChatReply, Message

client = AsyncOpenRouter()


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    async with client:
        yield


app = FastAPI(lifespan=lifespan)


class Question(BaseModel):
    text: str
    history: list[Message] = []


@app.post("/ask")
async def ask(question: Question) -> dict[str, str]:
    messages: list[Message] = [*question.history, {"role": "user", "content": question.text}]
    try:
        reply = await client.chat.send(model="openai/gpt-4o-mini", messages=messages)
    except errors.RateLimitError as error:
        raise HTTPException(429, detail=str(error)) from error
    except OpenRouterError as error:
        raise HTTPException(502, detail=str(error)) from error
    return {"text": reply.text}


@app.post("/stream")
async def stream(question: Question) -> StreamingResponse:
    stream = client.chat.stream(
        model="openai/gpt-4o-mini",
        messages=[*question.history, {"role": "user", "content": question.text}],
    )
    try:
        await stream.open()
    except OpenRouterError as error:
        raise HTTPException(502, detail=str(error)) from error
    return StreamingResponse(pieces(stream), media_type="text/plain")


async def pieces(stream: AsyncStream[ChatChunk, ChatReply]) -> AsyncIterator[str]:
    async with stream:
        async for piece in stream.text():
            yield piece
