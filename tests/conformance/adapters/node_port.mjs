// Plays black-box cases with the port to Node: `node node_port.mjs http://127.0.0.1:8080/conformance [--group client]`.
// blackbox.md says what the words mean.

import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as idle } from "node:timers/promises";
import { parseArgs } from "node:util";

import { OpenRouter } from "../ports/node/client.mjs";
import { APIError, OpenRouterError, RequestTimeoutError, TransportError, TruncatedStreamError } from "../ports/node/errors.mjs";
import { parse } from "../ports/node/json.mjs";

const CLIENT = { client: "openrouter-sdk in Node", version: "0" };
const CLOSE_AFTER = 0.3; // seconds after which a client is closed during a call
const JOBS = 8; // cases at once

const LACKS = { close_connections: "fetch keeps the connections, and closes them when it likes" };

const OPERATIONS = {
  chat: "sendChatCompletionRequest",
  responses: "createResponses",
  messages: "createMessages",
  embeddings: "createEmbeddings",
  images: "createImages",
  "models.list": "getModels",
  "models.get": "getModel",
};

// --- what a client gives, in neutral words -------------------------------------------------------------

const call = (id, { name, arguments: given } = {}) => ({ id, name, arguments: given });

const READERS = {
  chat: (value) => {
    const choice = value.choices?.[0] ?? {};
    const { content: text, refusal, reasoning, reasoning_details, images, tool_calls } = choice.message ?? {};
    const calls = (tool_calls ?? []).map((one) => call(one.id, one.function));
    const { finish_reason } = choice;
    return { ...named(value), text, refusal, reasoning, reasoning_details, images: images?.length ?? 0, finish_reason, tool_calls: calls };
  },
  responses: (value) => {
    const parts = value.output.filter((item) => item.type === "message").flatMap((item) => item.content ?? []);
    const calls = value.output.filter((item) => item.type === "function_call").map((item) => call(item.call_id, item));
    return { ...named(value), text: texts(parts, "output_text"), tool_calls: calls };
  },
  messages: (value) => {
    const uses = value.content.filter((block) => block.type === "tool_use");
    const calls = uses.map(({ id, name, input }) => call(id, { name, arguments: JSON.stringify(input) }));
    return { ...named(value), text: texts(value.content, "text"), finish_reason: value.stop_reason, tool_calls: calls };
  },
  embeddings: (value) => ({ vectors: value.data.map((one) => one.embedding) }),
  images: (value) => ({ images: value.data.length }),
  "models.list": (value) => ({ ids: value.data.map((one) => one.id) }),
  "models.get": (value) => ({ id: value.data.id }),
};

const named = ({ id, model, usage }) => ({ id, model, usage });
const texts = (parts, type) => parts.filter((part) => part.type === type).map((part) => part.text).join("");

function read(what, value) {
  const fields = what.fields && Object.fromEntries(what.fields.map((name) => [name, value[name] ?? null]));
  return { ...READERS[what.operation](value), ...(fields && { fields }) };
}

/** What a program sees that adds up the pieces of a stream itself. */
class Pieces {
  value = {};

  chat(chunk) {
    this.keep("usage", chunk.usage);
    for (const { delta, finish_reason } of chunk.choices ?? []) {
      this.append("text", delta?.content);
      this.append("reasoning", delta?.reasoning);
      this.keep("finish_reason", finish_reason);
    }
  }

  responses(event) {
    if (event.type === "response.output_text.delta") this.append("text", event.delta);
  }

  messages(event) {
    if (event.delta?.type === "text_delta") this.append("text", event.delta.text);
  }

  append(name, piece) {
    if (piece) this.value[name] = (this.value[name] ?? "") + piece;
  }

  keep(name, value) {
    if (value !== undefined && value !== null) this.value[name] = value;
  }
}

// --- a case --------------------------------------------------------------------------------------------

function optionsOf(what, base_url, api_key) {
  // `retry_on` is for clients that want to be told; ours retries those statuses anyway.
  const { max_retries, retry_budget, read_timeout, retry_on, timeouts, ...sameNames } = what.settings ?? {};
  const waiting = read_timeout && { first_byte: read_timeout, between_events: read_timeout };
  const budget = retry_budget !== undefined && { budget: { capacity: retry_budget } };
  return {
    base_url,
    api_key,
    ...sameNames,
    timeout: { ...waiting, ...timeouts },
    retry: { initial: 0.02, ...(max_retries !== undefined && { max_retries }), ...budget },
    ...(what.app && { app: what.app }),
  };
}

async function play(what, base_url, key) {
  try {
    const client = new OpenRouter(optionsOf(what, base_url, key), { environment: {} });
    return await called(client, what);
  } catch (error) {
    return raised(error);
  }
}

async function called(client, what) {
  if (what.close === "before_call") client.close();
  const cancelling = new AbortController();
  if (what.cancel_after) setTimeout(() => cancelling.abort(), what.cancel_after * 1000);
  if (what.close === "during_call") setTimeout(() => client.close(), CLOSE_AFTER * 1000);
  const calls = Array.from({ length: what.concurrent ?? 1 }, () => outcome(client, what, cancelling.signal));
  const outcomes = await Promise.all(calls);
  for (let count = 1; count < (what.times ?? 1); count += 1) {
    await idle(); // fetch knows a moment later that a connection is free again
    outcomes.push(await outcome(client, what, cancelling.signal));
  }
  return outcomes.findLast((one) => one.kind === "error") ?? outcomes.at(-1);
}

async function outcome(client, what, signal) {
  try {
    return { kind: "result", value: await performed(client, what, signal) };
  } catch (error) {
    return signal.aborted ? { kind: "error", error: { category: "cancelled", message: "" } } : raised(error);
  }
}

async function performed(client, what, signal) {
  const options = { signal, ...(what.headers && { headers: what.headers }), ...(what.extra_body && { extra_body: what.extra_body }) };
  const operation = OPERATIONS[what.operation];
  const given = argumentsOf(what);
  if (!what.stream) return read(what, await client.send(operation, given, options));
  const stream = client.stream(operation, given, options);
  if (what.read === "result") return read(what, await stream.result());
  const pieces = new Pieces();
  let count = 0;
  for await (const event of stream) {
    pieces[what.operation](event);
    if ((count += 1) === what.stop_after) break;
  }
  return pieces.value;
}

const PLACES = { "models.list": "query", "models.get": "path" };
const argumentsOf = (what) => ({ [PLACES[what.operation] ?? "body"]: what.arguments });

function raised(error) {
  if (!(error instanceof OpenRouterError)) throw error;
  const { status = null, code = null, retry_after = null, partial } = error;
  const partial_text = partial?.choices?.[0]?.message?.content ?? null;
  const facts = { category: categoryOf(error), message: error.message, partial_text };
  return { kind: "error", error: error instanceof APIError ? { ...facts, status, code, retry_after } : facts };
}

function categoryOf(error) {
  if (error instanceof APIError) return "api_error";
  if (error instanceof RequestTimeoutError) return "timeout";
  if (error instanceof TruncatedStreamError) return "truncated";
  if (error instanceof TransportError) return "connection";
  return "other";
}

// --- the control API -----------------------------------------------------------------------------------

// Not by fetch: its connections are those of the client that is looked at.
async function control(url, body) {
  const text = body && JSON.stringify(body, (_, value) => (typeof value === "bigint" ? Number(value) : value));
  const asked = request(url, { method: body ? "POST" : "GET" }).end(text);
  const [answer] = await once(asked, "response");
  const pieces = await answer.setEncoding("utf8").toArray();
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${pieces.join("")}`);
  return parse(pieces.join(""));
}

async function judged(server, task) {
  const started = await control(`${server}/cases/${task.id}/start`, CLIENT);
  const lacking = task.needs.find((need) => need in LACKS);
  const told = lacking
    ? { kind: "not_supported", reason: LACKS[lacking] }
    : await play(task.do, started.base_url, started.key);
  return control(`${server}/runs/${started.run}/outcome`, told);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { group: { type: "string" }, case: { type: "string" } } });
const [server] = positionals;
const { cases } = await control(`${server}/cases`);
const tasks = cases.filter(({ id, group }) => (values.group ?? group) === group && (values.case ?? id) === id);
const verdicts = [];
// All clients share the connections of fetch, so what is about these runs alone.
const alone = tasks.filter((task) => task.do.times);
const together = tasks.filter((task) => !task.do.times);
async function worker(tasks) {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const verdict = await judged(server, task);
    verdicts.push(verdict);
    if (verdict.status !== "passed") console.log(`${verdict.status.padEnd(13)} ${task.id}: ${verdict.reasons.join("; ")}`);
  }
}
await worker(alone);
await Promise.all(Array.from({ length: JOBS }, () => worker(together)));
const count = (status) => verdicts.filter((one) => one.status === status).length;
console.log(`${CLIENT.client}: ${count("passed")} passed, ${count("failed")} failed, ${count("not_supported")} not supported`);
process.exit(count("failed") ? 1 : 0);
