// What a program may give a run: tools and limits, refused before anything is sent if they are odd.
import { InvalidArgumentError } from "../errors.mjs";
import { isObject } from "../json.mjs";

const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const DEFAULTS = { max_steps: 20, max_invalid_calls: 3, nudge_after: 3, stop_after: 5 };
const WHOLE = ["max_steps", "max_tokens", "max_invalid_calls", "nudge_after", "stop_after"];
const POSITIVE = ["max_cost", "max_seconds"];

/** The tools of a run by name; those that have a `type` are server tools, and only passed on. */
export function checkedTools(tools) {
  const named = new Map();
  for (const tool of tools.filter(({ type }) => type === undefined)) {
    if (!NAME.test(tool.name)) refuse(`tools: "${tool.name}" is no name of a tool: 1 to 64 letters, digits, _ and -`);
    if (named.has(tool.name)) refuse(`tools: there are two tools of the name ${tool.name}`);
    if (!isObject(tool.parameters)) refuse(`tools: the parameters of ${tool.name} are no JSON schema of an object`);
    named.set(tool.name, tool);
  }
  return named;
}

export function checkedLimits(given = {}) {
  const limits = { ...DEFAULTS, ...given };
  const check = (name, value, isGood, what) => value == null || isGood(value) || refuse(`limits: ${name} must be ${what}`);
  for (const name of WHOLE) check(name, limits[name], isCount, "an integer from 1");
  for (const name of POSITIVE) check(name, limits[name], (value) => Number.isFinite(value) && value > 0, "a number above 0");
  for (const [tool, times] of Object.entries(limits.max_calls ?? {})) check(`max_calls of ${tool}`, times, isCount, "an integer from 1");
  return limits;
}

function isCount(value) {
  return Number.isInteger(value) && value >= 1;
}

function refuse(why) {
  throw new InvalidArgumentError(why);
}
