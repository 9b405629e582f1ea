// What the programs for node share: the question, the tool, and the report of one task on stdout.

export const MODEL = "openai/gpt-4o-mini";
export const QUESTION = "What are dez euros?";
export const FORECAST_QUESTION = "Will it rain in São Paulo?";
export const FORECAST_RESULT = JSON.stringify({ rain: false });
export const TOOL = {
  type: "function",
  function: {
    name: "get_forecast",
    description: "The weather to come.",
    parameters: {
      type: "object",
      properties: { city: { type: "string" }, days: { type: "integer" } },
      required: ["city"],
    },
  },
};

export const call = ({ name, arguments: text }) => ({ name, arguments: JSON.parse(text) });

/** The tool calls of a stream whose client leaves it to the program to join the fragments. */
export function joined(fragments) {
  const calls = new Map();
  for (const { index, function: given } of fragments) {
    const known = calls.get(index) ?? { name: "", arguments: "" };
    calls.set(index, {
      name: given.name ?? known.name,
      arguments: known.arguments + (given.arguments ?? ""),
    });
  }
  return [...calls.values()].map(call);
}

/** `node program.mjs TASK URL KEY`: do a task and print a line of JSON. */
export async function main(tasks) {
  const [task, url, key] = process.argv.slice(2);
  const outcome = await tasks[task](url, key).catch((failure) => ({
    error: `${failure.name}: ${failure.message}`,
  }));
  console.log(JSON.stringify(outcome));
}
