// What the model is told where a tool did not simply return (kinds/tools.md, "Words").
const AGAIN = "Nothing was run; call the tool again with corrected arguments.";
const LIMITS = { invalid_calls: "invalid calls" };
const NOTE = "This call was not run, because ";
const because = (reason) => `${NOTE}${reason}.`;

export const unknownTool = (name, names) => `There is no tool "${name}"${names.length ? `. The tools are: ${names.join(", ")}.` : ", and there are no others."}`;
export const notJSON = (why) => `The arguments are not valid JSON: ${why}. ${AGAIN}`;
export const noObject = () => `The arguments must be a JSON object. ${AGAIN}`;
export const misfit = (problems) => `The arguments do not fit the tool: ${problems.join("; ")}. ${AGAIN}`;
export const toolError = (message) => `Error: ${message}`;
export const timedOut = (seconds) => `Error: the tool did not finish within ${Number(seconds.toPrecision(6))} seconds.`;
export const rejected = (why) => (why ? `The call was rejected: ${why}` : "The call was rejected.");
export const denied = (why) => (why ? `The call was denied: ${why}` : "The call was denied.");
export const atLimit = (limit) => because(`the run reached its limit of ${LIMITS[limit] ?? limit}`);
export const calledEnough = (name, times) => because(`${name} may be called ${times} times in a run`);
export const repeated = (times) => because(`it was repeated ${times} times in a row`);
export const ended = () => because("the run ended");
export const nudge = (times) => `You made this call ${times} times in a row. Its result will not change; do something else, or answer with what you have.`;

/** The content with a nudge behind it. */
export function nudged(content, times) {
  return typeof content === "string" ? `${content}\n\n${nudge(times)}` : [...content, { type: "text", text: nudge(times) }];
}

/** Whether a content says that a call was not run, at a limit or at the end: such a one gets no nudge. */
export const isNote = (content) => typeof content === "string" && content.startsWith(NOTE);
