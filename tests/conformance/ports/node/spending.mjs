// What calls cost, added up in total and by label (kinds/spending.md).
import { isObject } from "./json.mjs";

const UNITS = 1e15;
const MAX_OPEN = 1000;
const MAX_DOLLARS = 1e12;
const CALLS = ["sendChatCompletionRequest", "createResponses", "createMessages", "createEmbeddings", "createRerank", "createImages", "createAudioSpeech", "createAudioTranscriptions", "createApiAlphaDecisions", "createSystemone"];
const JOBS = { createVideos: "video", createBatches: "batch" };
const LOOKS = { getVideos: "video", getBatches: "batch", getGeneration: "generation" };
const TIMEOUTS = [408, 504, 524];
const TOKENS = ["input_tokens", "output_tokens", "reasoning_tokens", "cached_tokens"];
const COUNTS = ["calls", "unknown_calls", "byok_calls", "unknown_byok_calls", ...TOKENS];

const object = (value) => (isObject(value) ? value : {});
const count = (owner, ...names) => names.map((name) => object(owner)[name]).find((value) => Number.isInteger(value) && value > 0) ?? 0;

function units(cost) {
  return typeof cost === "number" && Math.abs(cost) < MAX_DOLLARS ? BigInt(Math.round(cost * UNITS)) : null;
}

/** What a usage, or the record of a generation, says: costs in units, null if unknown, and tokens. */
function read(given) {
  const usage = object(given);
  const cost = units(usage.cost === undefined ? usage.total_cost : usage.cost);
  const isByok = cost !== null && usage.is_byok === true;
  const upstream = isObject(usage.cost_details) ? usage.cost_details : usage;
  return { cost, isByok, byok: isByok ? units(upstream.upstream_inference_cost) : null, tokens: tokensOf(usage) };
}

function tokensOf(usage) {
  const fromCache = count(usage, "cache_read_input_tokens");
  const output_tokens = count(usage, "completion_tokens", "output_tokens", "native_tokens_completion", "tokens_completion");
  const taken = count(usage, "prompt_tokens", "input_tokens", "native_tokens_prompt", "tokens_prompt") || (output_tokens ? 0 : count(usage, "total_tokens"));
  const results = usage.completion_tokens_details ?? usage.output_tokens_details;
  const sources = usage.prompt_tokens_details ?? usage.input_tokens_details;
  return {
    input_tokens: taken + count(usage, "cache_creation_input_tokens") + fromCache,
    output_tokens,
    reasoning_tokens: count(results, "reasoning_tokens", "thinking_tokens") || count(usage, "native_tokens_reasoning"),
    cached_tokens: count(sources, "cached_tokens") || fromCache || count(usage, "native_tokens_cached"),
  };
}

class Tally {
  constructor() {
    this.known = this.byok = 0n;
    for (const name of COUNTS) this[name] = 0;
  }

  add({ cost, isByok, byok, tokens }) {
    this.known += cost ?? 0n;
    for (const [name, value] of Object.entries(tokens)) this[name] += value;
    if (!isByok) return;
    this.byok_calls += 1;
    this.byok += byok ?? 0n;
    if (byok === null) this.unknown_byok_calls += 1;
  }

  totals() {
    const counts = Object.fromEntries(COUNTS.map((name) => [name, this[name]]));
    return { known: Number(this.known) / UNITS, byok: Number(this.byok) / UNITS, ...counts };
  }
}

/** Takes each attempt as it ends; has the totals. */
export class Spending {
  #total = new Tally();
  #labels = new Map();
  #open = new Map();
  #settled = new Set();
  dropped = 0;

  /** `status` is null without an answer, and `sent` whether the request may have reached the server; `body` is the JSON so far. */
  book({ operation, label = null, sent = true, status = null, headers = {}, body = null }) {
    const isCall = CALLS.includes(operation) || Object.hasOwn(JOBS, operation);
    if (!isCall && !Object.hasOwn(LOOKS, operation)) return;
    if (!sent || (status >= 400 && !TIMEOUTS.includes(status))) return;
    const payload = object(body);
    if (isCall) this.#call(operation, label, payload, headers);
    else if (operation === "getGeneration") this.#told(LOOKS[operation], object(payload.data).id, payload.data, null);
    else this.#told(LOOKS[operation], payload.id, payload.usage, label);
  }

  #call(operation, label, payload, headers) {
    const hit = headers["x-openrouter-cache-status"] === "HIT" && (payload.usage ?? null) === null;
    const told = read(hit ? { cost: 0 } : payload.usage);
    const source = JOBS[operation] ?? "generation";
    const id = source === "generation" ? headers["x-generation-id"] ?? payload.id : payload.id;
    this.#count(label, told);
    if (typeof id !== "string" || !id) return;
    if (told.cost === null) this.#keep(`${source} ${id}`, { id, label, hadTokens: told.tokens.input_tokens + told.tokens.output_tokens > 0 });
    else this.#settled.add(`${source} ${id}`);
  }

  #told(source, id, usage, label) {
    const told = read(usage);
    const key = `${source} ${id}`;
    const open = this.#open.get(key);
    if (told.cost === null) return;
    if (open) this.#settle(key, open, told);
    else if (source !== "generation" && !this.#settled.has(key)) this.#count(label, told);
    this.#settled.add(key);
  }

  #settle(key, { label, hadTokens }, told) {
    this.#open.delete(key);
    for (const tally of this.#tallies(label)) {
      tally.unknown_calls -= 1;
      tally.add(hadTokens ? { ...told, tokens: {} } : told);
    }
  }

  #count(label, told) {
    for (const tally of this.#tallies(label)) {
      tally.calls += 1;
      if (told.cost === null) tally.unknown_calls += 1;
      tally.add(told);
    }
  }

  #tallies(label) {
    if (label === null) return [this.#total];
    if (!this.#labels.has(label)) this.#labels.set(label, new Tally());
    return [this.#total, this.#labels.get(label)];
  }

  #keep(key, open) {
    this.#open.set(key, open);
    if (this.#open.size <= MAX_OPEN) return;
    this.#open.delete(this.#open.keys().next().value);
    this.dropped += 1;
  }

  totals() {
    const by_label = Object.fromEntries([...this.#labels].map(([label, tally]) => [label, tally.totals()]));
    return { ...this.#total.totals(), by_label, unknown_ids: [...this.#open.values()].map(({ id }) => id) };
  }
}
