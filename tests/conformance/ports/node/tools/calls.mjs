// The calls of a reply: their ids, what can be made of their arguments, and which of them may run.
import { isObject, tryParse, NOTHING, parse } from "../json.mjs";
import { canonical, sha256 } from "./canonical.mjs";
import { problemsOf } from "./schema-check.mjs";
import * as words from "./wording.mjs";

const EMPTY = ["", "null"];

/** The entries of the ledger for the calls of a reply; ids that are missing are put into its message. */
export function newCalls(reply, step, ledger) {
  const before = [...ledger];
  return reply.calls.map((call, index) => {
    const call_id = call.id || `call_${step}_${index}`;
    call.setId(call_id);
    const times = before.filter((one) => one.call_id === call_id).length + 1;
    const id = times === 1 ? call_id : `${call_id}#${times}`;
    const entry = { step, index, id, call_id, name: call.name, arguments: call.arguments, hash: hashOf(call.arguments), status: "requested", reason: null, approved: false, content: null };
    before.push(entry);
    return entry;
  });
}

export function readArguments(text) {
  return EMPTY.includes(text.trim()) ? {} : tryParse(text, { lenient: true });
}

function hashOf(text) {
  const value = readArguments(text);
  return sha256(isObject(value) ? canonical(value) : text);
}

/** Why the arguments cannot be used, in words for the model; null if they can. `cut`: the reply ended at its limit of tokens. */
export function faultOf(text, tool, cut) {
  if (cut && EMPTY.includes(text.trim())) return words.notJSON("the reply was cut off");
  const value = readArguments(text);
  if (value === NOTHING) return words.notJSON(parserWords(text));
  if (!isObject(value)) return words.noObject();
  const problems = problemsOf(tool.parameters, value);
  return problems.length ? words.misfit(problems) : null;
}

function parserWords(text) {
  try {
    return void parse(text, { lenient: true });
  } catch (error) {
    return error.message;
  }
}

/** How often each call was made in a row, this step included; tools that do not exist count by their name. */
export function streaksOf(calls, tools, before) {
  return Object.fromEntries(calls.map((call) => [keyOf(call, tools), (before[keyOf(call, tools)] ?? 0) + 1]));
}

export function keyOf({ name, hash }, tools) {
  return tools.has(name) ? `${name}:${hash}` : name;
}
