"""Another model, and other settings, for one call or for a copy."""

from openrouter_sdk.integrations.langchain import ChatOpenRouter

model = ChatOpenRouter(model="openai/gpt-4o-mini", temperature=0.5)
print(model.invoke("Hello", model="openai/gpt-4o").response_metadata["model_name"])
print(model.bind(model="openai/gpt-4o", temperature=0).invoke("Hello").response_metadata["model_name"])
print(model.with_config(tags=["one"]).invoke("Hello").response_metadata["model_name"])
print(model.bind(models=["openai/gpt-4o"], provider={"sort": "price"}).invoke("Hello").content)
