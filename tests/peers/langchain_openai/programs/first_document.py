"""The first sample of LangChain.dart's page about OpenRouter: a chain that translates."""

from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate

from openrouter_sdk.integrations.langchain import ChatOpenRouter

prompt = ChatPromptTemplate(
    [
        (
            "system",
            "Put what is written in {input_language} into {output_language}.",
        ),
        ("human", "{text}"),
    ]
)
chain = prompt | ChatOpenRouter(model="mistralai/mistral-small") | StrOutputParser()
values = {"input_language": "English", "output_language": "French", "text": "I like long walks."}
print(chain.invoke(values))
