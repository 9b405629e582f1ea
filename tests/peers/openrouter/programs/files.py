"""Files from upload to deletion."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    made = open_router.files.upload(
        file={"file_name": "notes.txt", "content": b"Some notes.", "content_type": "text/plain"}
    )
    print(made.filename, made.mime_type, made.size_bytes)
    print(open_router.files.retrieve(file_id=made.id).filename)
    print(open_router.files.delete(file_id=made.id).id == made.id)
