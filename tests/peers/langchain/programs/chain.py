"""A chain with a prompt and a parser."""

from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate

from openrouter_sdk.integrations.langchain import ChatOpenRouter

prompt = ChatPromptTemplate(
    [
        ("system", "Put what is written in {input} into {output}."),
        ("human", "{text}"),
    ]
)
chain = prompt | ChatOpenRouter(model="mistralai/mistral-small") | StrOutputParser()
values = {"input": "English", "output": "French", "text": "I like long walks."}
print(chain.invoke(values))
print("".join(chain.stream(values)) == chain.invoke(values))
