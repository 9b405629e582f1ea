// The state of a run as a JSON document (kinds/tools.md, "The state").
import { InvalidArgumentError, InvalidStateError } from "../errors.mjs";
import { isObject, stringify, tryParse } from "../json.mjs";
import { canonical, sha256 } from "./canonical.mjs";

const FORMAT = "openrouter-sdk/run";
const VERSION = 1;
const STATUSES = ["running", "completed", "awaiting_approval", "awaiting_client_tools", "limit", "stopped", "looping"];

export function newState(api, messages, settings) {
  return {
    format: FORMAT, version: VERSION, api, status: "running", limit: null, settings, messages: [...messages], given: messages.length,
    step: 0, relaxed: false, in_flight: null, final: false, elapsed: 0, steps: [], cost_estimated: false,
    invalid_calls: 0, streaks: {}, ledger: [],
  };
}

export function writeState(state) {
  const { checksum: _, ...others } = state;
  return stringify({ ...others, checksum: checksumOf(state) });
}

/** The state that a document holds, given as text or parsed. Throws an InvalidStateError. */
export function readState(document) {
  const state = typeof document === "string" ? tryParse(document) : document;
  if (!isObject(state)) throw new InvalidStateError("state: it is no JSON object; give what RunState.to_json wrote");
  if (state.format !== FORMAT) throw new InvalidStateError(`state: its format is ${stringify(state.format ?? null)}, not "${FORMAT}"`);
  if (state.version !== VERSION) throw new InvalidStateError(`state: its version is ${stringify(state.version ?? null)}, and this release reads version ${VERSION}`);
  if (state.checksum !== checksumOf(state)) throw new InvalidStateError("state: it is damaged, its checksum does not fit");
  if (!STATUSES.includes(state.status) || ![state.messages, state.steps, state.ledger].every(Array.isArray)) throw new InvalidStateError("state: it is damaged");
  const { checksum: _, ...others } = state;
  return structuredClone(others);
}

function checksumOf({ checksum: _, ...others }) {
  return `sha256:${sha256(canonical(others))}`;
}

/** The calls of the last reply; those of them that have no answer yet; and those of these that wait. */
export const lastCalls = (state) => state.ledger.filter(({ step }) => step === state.steps.length);
export const openCalls = (state) => lastCalls(state).filter(({ content }) => content === null);
export const pendingOf = (state) => openCalls(state).filter(({ reason }) => reason !== null);

/** Carries out the decisions on what waits. Throws an InvalidArgumentError for what cannot be decided so. */
export function decide(state, decisions, tools) {
  const waiting = pendingOf(state);
  const names = waiting.map(({ id }) => id).join(", ") || "nothing";
  for (const [id, decision] of Object.entries(decisions)) {
    const call = waiting.find((one) => one.id === id);
    if (!call) throw new InvalidArgumentError(`decisions: ${id} is not pending; pending is: ${names}`);
    if (decision.approve) checkApproval(call, decision.approve, tools);
  }
  return waiting.filter(({ id }) => Object.hasOwn(decisions, id)).map((call) => [call, decisions[call.id]]);
}

function checkApproval(call, { name = call.name, hash = call.hash }, tools) {
  if (call.reason === "client_tool") throw new InvalidArgumentError(`decisions: ${call.id} is a call of ${call.name}, which has no function to run: give its result or reject it`);
  if (name !== call.name || hash !== call.hash) throw new InvalidArgumentError(`decisions: the approval of ${call.id} is for another call, of ${name}`);
  if (!tools.has(call.name)) throw new InvalidArgumentError(`decisions: ${call.id} cannot be run: the tool ${call.name} is missing`);
}
