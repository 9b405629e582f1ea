import os
from types import SimpleNamespace
from unittest.mock import patch

from openrouter_sdk.compat.openrouter import OpenRouter

client = OpenRouter(api_key=os.environ["STAND_IN_KEY"], server_url=os.environ["STAND_IN_URL"])
with patch.object(client.chat, "send", return_value=SimpleNamespace(id="fake")):
    print(client.chat.send(model="m/n", messages=[]).id)
print(client.chat is client.chat, client.beta.responses is client.beta.responses)
