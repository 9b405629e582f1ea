"""Pictures, a document, sound and a film in a question."""

from langchain_core.messages import HumanMessage

from openrouter_sdk.integrations.langchain import ChatOpenRouter

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg+M/AAAAF/wH+iMe3wQAAAABJRU5ErkJggg=="
parts = [
    {"type": "text", "text": "What is this?"},
    {"type": "image", "url": "https://example.com/photo.png"},
    {"type": "image", "base64": PIXEL, "mime_type": "image/png"},
    {"type": "image_url", "image_url": {"url": "https://example.com/photo.png", "detail": "low"}},
    {"type": "file", "base64": "JVBERi0=", "mime_type": "application/pdf", "filename": "paper.pdf"},
    {"type": "audio", "base64": "UklGRg==", "mime_type": "audio/wav"},
    {"type": "video", "url": "https://example.com/film.mp4"},
]
for part in parts[1:]:
    print(ChatOpenRouter(model="openai/gpt-4o-mini").invoke([HumanMessage([parts[0], part])]).content)
