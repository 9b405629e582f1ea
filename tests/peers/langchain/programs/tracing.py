"""What traces are told of a model."""

from langchain_core.callbacks import BaseCallbackHandler

from openrouter_sdk.integrations.langchain import ChatOpenRouter


class Trace(BaseCallbackHandler):
    def on_chat_model_start(self, serialized, messages, *, metadata, invocation_params, **_):
        for name in ("provider", "model_name", "model_type", "temperature", "max_tokens", "stop"):
            print(name, metadata.get(f"ls_{name}"))
        print(invocation_params["model"], invocation_params["temperature"], serialized["id"][-1])


model = ChatOpenRouter(model="openai/gpt-4o-mini", temperature=0, max_tokens=9)
model.invoke("Hello", stop=["x"], config={"callbacks": [Trace()]})
