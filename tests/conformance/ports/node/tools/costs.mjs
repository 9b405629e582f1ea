// Whether the next step fits what is left of `max_cost` (kinds/tools.md, "Cost").
import { stringify } from "../json.mjs";

const LAST_TURN_TOKENS = 256;

/**
 * Judges a body before it is sent.
 * @returns {object|null} the body to send, with fewer tokens if need be; null if it does not fit
 */
export function fit(body, { price, left, keepLastTurn, fields }) {
  const given = fields.filter((name) => typeof body[name] === "number");
  const wanted = given.length ? Math.max(...given.map((name) => body[name])) : price.max_completion_tokens ?? price.context_length ?? Infinity;
  const prompt = Buffer.byteLength(stringify(body)) * price.prompt + price.request;
  const rest = left - prompt - (keepLastTurn ? prompt + LAST_TURN_TOKENS * price.completion : 0);
  if (rest < 0) return null;
  if (price.completion === 0 || rest >= wanted * price.completion) return body;
  const tokens = Math.floor(rest / price.completion);
  if (tokens < Math.min(LAST_TURN_TOKENS, wanted)) return null;
  const lowered = given.length ? given.map((name) => [name, Math.min(tokens, body[name])]) : [[fields[0], tokens]];
  return { ...body, ...Object.fromEntries(lowered) };
}

/** A price as numbers, or null if it is not known well enough for a bound. */
export function readPrice(price) {
  if (!price || price.prompt === undefined || price.completion === undefined) return null;
  const { prompt, completion, request = 0, max_completion_tokens, context_length } = price;
  return { prompt: Number(prompt), completion: Number(completion), request: Number(request), max_completion_tokens, context_length };
}
