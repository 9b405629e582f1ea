"""Keys from creation to deletion."""

import os

from openrouter_sdk.compat.openrouter import OpenRouter, errors

with OpenRouter(
    api_key=os.environ["STAND_IN_MANAGEMENT_KEY"], server_url=os.environ["STAND_IN_URL"]
) as open_router:
    made = open_router.api_keys.create(name="Test", limit=5)
    print(bool(made.key), made.data.name, made.data.limit == 5, made.data.disabled)
    hash_ = made.data.hash
    print(open_router.api_keys.get(hash=hash_).data.name)
    print(open_router.api_keys.update(hash=hash_, name="Other", disabled=True).data.name)
    print([key.name for key in open_router.api_keys.list().data if key.hash == hash_])
    print(open_router.api_keys.delete(hash=hash_).DELETED)
    try:
        open_router.api_keys.get(hash=hash_, retries=None)
    except errors.NotFoundResponseError as error:
        print(error.status_code)
