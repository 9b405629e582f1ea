import io
import os

from openrouter_sdk.compat.openai import OpenAI

client = OpenAI(base_url=os.environ["STAND_IN_URL"], api_key=os.environ["STAND_IN_KEY"])


created = client.files.create(file=("notes.txt", b"Hello, notes"), purpose="user_data")
client.files.create(file=io.BytesIO(b"More"), purpose="user_data")
print(created.id, created.filename, created.bytes, created.object)
found = client.files.retrieve(created.id)
print(found.id == created.id, type(found.created_at).__name__)
content = client.files.content(created.id)
print(content.read(), content.text, b"".join(content.iter_bytes()))
print(client.files.delete(created.id).id == created.id)
