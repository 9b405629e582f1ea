"""A file as an object of `operations`."""

import io
import os

from openrouter_sdk.compat.openrouter import OpenRouter, operations

with OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"]) as open_router:
    made = open_router.files.upload(
        file=operations.UploadFileFile(file_name="notes.txt", content=io.BytesIO(b"Some notes."))
    )
    print(made.filename, made.size_bytes)
