"""A model that streams whenever it is asked, and callbacks that get the pieces."""

from langchain_core.callbacks import BaseCallbackHandler

from openrouter_sdk.integrations.langchain import ChatOpenRouter


class Show(BaseCallbackHandler):
    def on_llm_new_token(self, token, **_):
        if token:
            print(repr(token))


model = ChatOpenRouter(model="openai/gpt-4o-mini", streaming=True)
reply = model.invoke("Hello", config={"callbacks": [Show()]})
print(reply.content, reply.usage_metadata["total_tokens"])
