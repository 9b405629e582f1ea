"""A picture in a question."""

from base64 import b64encode

from haystack.dataclasses import ChatMessage, ImageContent

from openrouter_sdk.integrations.haystack import OpenRouterChatGenerator

pixel = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf"
    "c0f01f00050001ffa1b6a2f30000000049454e44ae426082"
)
picture = ImageContent(b64encode(pixel).decode(), mime_type="image/png", detail="low", validation=False)
message = ChatMessage.from_user(content_parts=["What is this?", picture])
print(OpenRouterChatGenerator(model="openai/gpt-4o-mini").run([message])["replies"][0].text)
