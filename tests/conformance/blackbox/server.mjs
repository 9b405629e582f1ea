// The black-box server for machines without Python: `node server.mjs [--port 8080]`. It plays the cases of
// cases.json, which lies beside it, to any HTTP client, and judges the client; ../blackbox.md describes both.
// `openrouter_sdk.testing.conformance` is the same in Python, and tests hold the two against each other.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { createDeflate, createGzip } from "node:zlib";
import { setTimeout as sleep } from "node:timers/promises";

const CONTROL = "/conformance";
const KEY = "sk-or-v1-conformance";
const NOBODY = "127.0.0.1:1"; // tcpmux, which no machine of today serves
const KINDS = ["result", "error", "not_supported"];
const STATUSES = ["passed", "failed", "not_supported"];

const INTERVAL = 0.02; // seconds between the events of an endless stream
const MAX_EVENTS = 500; // of an endless stream; a client should have left long before
const POLL_INTERVAL = 0.01; // seconds between checks whether the client has closed its connections
const TOLERANCE = 0.05; // seconds by which timers may fire early

const seconds = () => performance.now() / 1000;
const unixTime = () => Date.now() / 1000;
const wait = (duration) => sleep(duration * 1000);

// --- answers of a case ---------------------------------------------------------------------------------

const EVENT_STREAM = "text/event-stream";

/** The headers and the pieces of the body of an answer; `now` is Unix time, for dates. */
async function render(facts, now, accepted) {
  const headers = Object.entries(facts.headers ?? {}).map(([name, value]) => [name, header(value, now)]);
  const known = new Set(headers.map(([name]) => name));
  const coding = accepted.includes(facts.encoding) ? facts.encoding : null;
  const [pieces, bodyHeaders] = coding ? await compressed(body(facts), coding) : body(facts);
  headers.push(...bodyHeaders.filter(([name]) => !known.has(name)));
  return { status: facts.status ?? 200, headers, pieces: divide(facts, pieces) };
}

function body(facts) {
  if (facts.events) return [events(facts), [["content-type", EVENT_STREAM], ["cache-control", "no-cache"]]];
  if (facts.pieces) return [facts.pieces.map((piece) => Buffer.from(piece)), [["content-type", EVENT_STREAM]]];
  const isText = facts.text !== undefined;
  const text = facts.text ?? (facts.json === undefined ? "" : JSON.stringify(facts.json));
  const content = Buffer.from(text + " ".repeat(facts.padding ?? 0));
  const type = isText ? "text/html; charset=utf-8" : "application/json";
  return [[content], [["content-type", type], ["content-length", String(content.length)]]];
}

async function compressed([pieces, headers], coding) {
  const compressor = { gzip: createGzip, deflate: createDeflate }[coding]();
  const others = headers.filter(([name]) => name !== "content-length");
  return [await flushed(pieces, compressor), [...others, ["content-encoding", coding]]];
}

/** The pieces of one compressed body, each so that it can be read before the next one comes. */
async function flushed(pieces, compressor) {
  const found = [];
  const ready = [];
  compressor.on("data", (bytes) => ready.push(bytes));
  for (const piece of pieces) {
    await new Promise((done) => compressor.write(piece, () => compressor.flush(done)));
    found.push(Buffer.concat(ready.splice(0)));
  }
  await new Promise((done) => compressor.on("end", done).end());
  return [...found, Buffer.concat(ready)];
}

function events(facts) {
  const found = facts.events.map((event) => {
    const name = facts.event_names ? `event: ${event.type}\n` : "";
    return Buffer.from(`${name}data: ${JSON.stringify(event)}\n\n`);
  });
  return facts.done === false ? found : [...found, Buffer.from("data: [DONE]\n\n")];
}

function divide(facts, pieces) {
  const whole = Buffer.concat(pieces);
  if (facts.cut_at !== undefined) return [whole.subarray(0, facts.cut_at)];
  return facts.split === "bytes" ? [...whole].map((byte) => Buffer.from([byte])) : pieces;
}

// Dates have whole seconds; rounded up, so that the wait is never shorter than in the case.
const date = (value, now) => Math.ceil(now + value.date_in);
const header = (value, now) =>
  typeof value === "string" ? value : new Date(date(value, now) * 1000).toUTCString();

function retryAfter(facts, now) {
  const value = facts.headers?.["retry-after"];
  if (value === undefined) return null;
  return typeof value === "string" ? Number(value) : date(value, now) - now;
}

const hangsUp = (facts) => (facts.end ?? "complete") !== "complete" || facts.cut_at !== undefined;

// --- runs ----------------------------------------------------------------------------------------------

class Run {
  constructor(number, theCase, client, version) {
    Object.assign(this, { number, case: theCase, client, version, exchanges: [], stopped: null, verdict: null });
  }

  get path() {
    return `/c/${this.number}/api/v1`;
  }

  /** Whether the client is expected to close a connection, and still has time. */
  awaitsDisconnect() {
    const { hung_up_within: leaving = 0, closed_within: closing = 0 } = this.case.expect;
    const limit = Math.max(
      this.exchanges.some(isOpen) ? leaving : 0,
      this.exchanges.every((exchange) => exchange.closed) ? 0 : closing,
    );
    return seconds() < this.stopped + limit;
  }

  /** The seconds from the end of each answer to the next request, and what that answer asked for. */
  gaps() {
    return this.exchanges.slice(1).map((after, index) => {
      const before = this.exchanges[index];
      return [after.received - (before.sent ?? before.disconnected ?? before.received), before.retryAfter];
    });
  }
}

function disconnected(exchange) {
  exchange.closed = true;
  if (isOpen(exchange)) exchange.disconnected = seconds();
}

const isOpen = (exchange) => exchange.sent === null && exchange.disconnected === null;

/** Records a request, and sends the next answer of the case; the last one is repeated. */
async function play(run, request, response) {
  const { answers } = run.case;
  const facts = answers[Math.min(run.exchanges.length, answers.length - 1)];
  const now = unixTime();
  const exchange = {
    request,
    connection: request.connection,
    received: seconds(),
    retryAfter: retryAfter(facts, now),
    sent: null,
    disconnected: null,
    closed: false,
  };
  run.exchanges.push(exchange);
  response.socket.exchanges.push(exchange);
  const accepted = request.headers.find(([name]) => name === "accept-encoding")?.[1] ?? "";
  await send(facts, await render(facts, now, accepted), response, exchange);
}

async function send(facts, answer, response, exchange) {
  const { socket } = response;
  if (facts.end === "reset") {
    exchange.sent = seconds();
    socket.resetAndDestroy();
    return;
  }
  if (facts.wait) await wait(facts.wait);
  response.writeHead(answer.status, answer.headers.flat());
  response.flushHeaders();
  for await (const piece of paced(facts, answer.pieces)) {
    if (socket.destroyed) return;
    await write(response, piece);
  }
  if (socket.destroyed) return;
  exchange.sent = seconds();
  if (hangsUp(facts)) socket.destroySoon();
  else response.end();
}

async function* paced(facts, pieces) {
  for (const piece of pieces) {
    if (piece.length) yield piece;
    if (facts.between) await wait(facts.between);
  }
  if (facts.end === "stall") await wait(INTERVAL * MAX_EVENTS);
  if (facts.end !== "endless") return;
  for (let count = 0; count < MAX_EVENTS; count += 1) {
    yield pieces.at(-1);
    await wait(INTERVAL);
  }
}

// Until the bytes have left: so a loss of the connection is noticed, and pieces stay apart.
const write = (response, piece) => new Promise((done) => response.write(piece, () => setImmediate(done)));

// --- the judge -----------------------------------------------------------------------------------------

function judge(run, outcome) {
  if (outcome.kind === "not_supported") {
    return { status: "not_supported", reasons: [String(outcome.reason ?? "")] };
  }
  const { expect } = run.case;
  const found = Object.entries(RULES)
    .filter(([name]) => name in expect)
    .flatMap(([name, rule]) => [...rule(expect[name], run)]);
  const reasons = [...found, ...judgeOutcome(expect.outcome, outcome)];
  return { status: reasons.length ? "failed" : "passed", reasons };
}

const RULES = {
  requests: function* (expected, run) {
    const count = run.exchanges.length;
    const exact = typeof expected === "number";
    const limits = exact ? { at_least: expected, at_most: expected } : expected;
    if ((limits.at_least ?? 0) <= count && count <= (limits.at_most ?? count)) return;
    const named = Object.entries(limits).map(([name, number]) => `${name.replace("_", " ")} ${number}`);
    yield `${count} requests came, not ${exact ? expected : named.join(" and ")}`;
  },
  request: function* (expected, run) {
    for (const [index, { request }] of run.exchanges.entries()) {
      for (const reason of judgeRequest(expected, request)) yield `request ${index + 1}: ${reason}`;
    }
  },
  retry_after: function* (_, run) {
    for (const [index, [gap, asked]] of run.gaps().entries()) {
      if (asked === null || gap >= asked - TOLERANCE) continue;
      const told = `${gap.toFixed(2)} s after an answer that asked to wait ${asked.toFixed(2)} s`;
      yield `attempt ${index + 2} came ${told}`;
    }
  },
  connections: function* (expected, run) {
    const count = new Set(run.exchanges.map((exchange) => exchange.connection)).size;
    if (count > expected.at_most) yield `${count} connections were made for what ${expected.at_most} can carry`;
  },
  hung_up_within: function* (limit, run) {
    for (const [index, exchange] of run.exchanges.entries()) {
      if (exchange.disconnected !== null) {
        const delay = exchange.disconnected - run.stopped;
        if (delay <= limit) continue;
        yield `request ${index + 1}: the connection closed ${delay.toFixed(2)} s after the client had stopped`;
      } else if (exchange.sent === null) {
        yield `request ${index + 1}: the connection was open ${limit} s after the client had stopped`;
      }
    }
  },
  closed_within: function* (limit, run) {
    for (const [index, exchange] of run.exchanges.entries()) {
      if (exchange.closed) continue;
      yield `request ${index + 1}: its connection was open ${limit} s after the client was closed`;
    }
  },
};

function* judgeRequest(expected, request) {
  if ("method" in expected && request.method !== expected.method) {
    yield `the method was ${request.method}, not ${expected.method}`;
  }
  if ("path" in expected && !isDeepStrictEqual(segments(request.path), segments(expected.path))) {
    yield `the path was ${request.path}, not ${expected.path}`;
  }
  for (const [name, value] of Object.entries(expected.query ?? {})) {
    const values = request.query.getAll(name);
    if (!isDeepStrictEqual(values, [value])) {
      yield `the query parameter ${name} was ${short(values)}, not ${short([value])}`;
    }
  }
  yield* judgeHeaders(expected.headers ?? {}, request);
  if ("body" in expected || "body_without" in expected) yield* judgeBody(expected, request);
}

// Clients may or may not encode unreserved characters (RFC 3986, 6.2.2).
const segments = (path) => path.split("/").map(unquote);

function unquote(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function* judgeHeaders(expected, request) {
  for (const [name, wanted] of Object.entries(expected)) {
    const values = request.headers.filter(([key]) => key === name).map(([, value]) => value);
    if (wanted === null) {
      if (values.length) yield `the header ${name} was sent`;
    } else if (values.length !== 1) {
      yield `the header ${name} came ${values.length} times, not once`;
    } else if (!new RegExp(`^(?:${wanted})$`, "u").test(values[0])) {
      yield `the header ${name} was '${values[0]}', not '${wanted}'`;
    }
  }
}

function* judgeBody(expected, request) {
  let given;
  try {
    given = JSON.parse(request.body);
  } catch {
    yield "the body is not JSON";
    return;
  }
  yield* differences(expected.body ?? {}, given, "body");
  for (const name of expected.body_without ?? []) {
    if (name in Object(given)) yield `the body has '${name}', which was not requested`;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Yields the differences from `expected`; objects may have more properties. */
function* differences(expected, got, where) {
  if (isObject(expected) && isObject(got)) {
    for (const [name, value] of Object.entries(expected)) {
      if (Object.hasOwn(got, name)) yield* differences(value, got[name], `${where}.${name}`);
      else yield `${where}.${name} is missing`;
    }
  } else if (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length) {
    for (const [index, value] of expected.entries()) yield* differences(value, got[index], `${where}[${index}]`);
  } else if (!isDeepStrictEqual(expected, got)) {
    yield `${where} is ${short(got)}, not ${short(expected)}`;
  }
}

function* judgeOutcome(expected, outcome) {
  const wanted = "result" in expected ? "result" : "error";
  if (outcome.kind !== wanted) {
    const actual = short(outcome.kind === "result" ? outcome.value : outcome.error);
    yield `the outcome was ${withArticle(outcome.kind)}, not ${withArticle(wanted)}: ${actual}`;
  } else if (wanted === "result") {
    yield* judgeResult(expected.result, outcome.value ?? {});
  } else {
    yield* judgeError(expected.error, outcome.error ?? {});
  }
}

const withArticle = (kind) => `${kind === "error" ? "an" : "a"} ${kind}`;

function* judgeResult(expected, value) {
  for (const [name, wanted] of Object.entries(expected)) {
    const got = value[name] ?? null;
    if (name === "tool_calls" && (got === null || areObjects(got))) {
      yield* differences(wanted.map(parsedCall), (got ?? []).map(parsedCall), name);
    } else {
      yield* differences(wanted, got, name);
    }
  }
}

const areObjects = (value) => Array.isArray(value) && value.every(isObject);

function parsedCall(call) {
  try {
    return { ...call, arguments: JSON.parse(call.arguments) };
  } catch {
    return call;
  }
}

function* judgeError(expected, error) {
  if (!expected.category.includes(error.category)) {
    const wanted = expected.category.map((one) => `'${one}'`).join(" or ");
    yield `the error is a '${error.category}', not ${wanted}`;
  }
  if ("message" in expected && !String(error.message).includes(expected.message)) {
    yield `the message does not say '${expected.message}': ${short(error.message)}`;
  }
  if ("status" in expected && error.status !== expected.status) {
    yield `the status is ${short(error.status ?? null)}, not ${expected.status}`;
  }
  for (const [name, wanted] of Object.entries(expected.if_exposed ?? {})) {
    const got = error[name] ?? null;
    if (got !== null && !isDeepStrictEqual(got, wanted)) yield `${name} is ${short(got)}, not ${short(wanted)}`;
  }
}

function short(value) {
  const text = JSON.stringify(value ?? null);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

// --- the score -----------------------------------------------------------------------------------------

/** Counts the verdicts of each client by group. The last of several runs of a case counts. */
function score(groups, runs) {
  const clients = new Map();
  for (const run of runs.filter((one) => one.verdict)) {
    if (!clients.has(run.client)) clients.set(run.client, new Map());
    clients.get(run.client).set(run.case.id, run);
  }
  return [...clients].map(([client, byCase]) => scoreOf(client, [...byCase.values()], groups));
}

function scoreOf(client, runs, groups) {
  const inGroup = (name) => runs.filter((run) => run.case.group === name);
  return {
    client,
    version: runs.at(-1).version,
    groups: Object.fromEntries(groups.map((name) => [name, counts(inGroup(name))])),
    total: counts(runs),
    cases: runs.map((run) => ({
      id: run.case.id,
      group: run.case.group,
      title: run.case.title,
      source: run.case.source,
      verdict: run.verdict.status,
      reasons: run.verdict.reasons,
    })),
  };
}

const counts = (runs) =>
  Object.fromEntries(STATUSES.map((name) => [name, runs.filter((run) => run.verdict.status === name).length]));

// --- the control API -----------------------------------------------------------------------------------

class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

class Server {
  constructor(groups) {
    this.groups = groups.map((group) => group.group);
    const cases = groups.flatMap((group) => group.cases.map((one) => ({ needs: [], ...one, group: group.group })));
    this.cases = new Map(cases.map((one) => [one.id, one]));
    this.runs = [];
  }

  async answer(request, response) {
    const played = /^\/c\/([^/]*)(\/.*)$/.exec(request.path);
    try {
      if (played) await play(this.run(played[1]), { ...request, path: played[2] }, response);
      else reply(response, 200, await this.control(request));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reply(response, error.status, { error: { code: error.status, message: error.message } });
    }
  }

  async control(request) {
    const path = request.path.startsWith(CONTROL) ? request.path.slice(CONTROL.length) : "";
    const [, kind, id, verb] = path.split("/");
    if (request.method === "GET" && path === "/cases") return { cases: [...this.cases.values()].map(task) };
    if (request.method === "GET" && path === "/score") return { clients: score(this.groups, this.runs) };
    if (request.method === "POST" && kind === "cases" && verb === "start") return this.start(id, request);
    if (request.method === "POST" && kind === "runs" && verb === "outcome") return this.outcome(id, request);
    throw new Refused(404, `There is no ${request.method} ${request.path} in the control API.`);
  }

  start(id, request) {
    const found = this.cases.get(id);
    if (!found) throw new Refused(404, `There is no case '${id}'; GET ${CONTROL}/cases lists them.`);
    const given = object(request);
    const run = new Run(this.runs.length + 1, found, String(given.client ?? "unnamed"), String(given.version ?? ""));
    this.runs.push(run);
    const { base_url: kind } = found.do;
    const host = kind === "closed_port" ? NOBODY : request.headers.find(([name]) => name === "host")?.[1];
    return { run: run.number, base_url: `http://${host}${run.path}${kind === "slash" ? "/" : ""}`, key: KEY };
  }

  async outcome(number, request) {
    const run = this.run(number);
    const outcome = object(request);
    if (!KINDS.includes(outcome.kind)) {
      throw new Refused(400, `The outcome's kind must be one of ${KINDS.join(", ")}.`);
    }
    for (const name of ["value", "error"]) {
      if (!isObject(outcome[name] ?? {})) throw new Refused(400, `The outcome's ${name} must be a JSON object.`);
    }
    if (run.stopped !== null) throw new Refused(409, "This run is judged already; start the case again.");
    run.stopped = seconds();
    while (run.awaitsDisconnect()) await wait(POLL_INTERVAL);
    run.verdict = judge(run, outcome);
    return run.verdict;
  }

  run(number) {
    const found = /^\d+$/.test(number) ? this.runs[Number(number) - 1] : undefined;
    if (!found) throw new Refused(404, `There is no run '${number}'; starting a case makes one.`);
    return found;
  }
}

/** The case for a client, without the answers and expectations. */
const task = ({ id, group, title, source, needs, do: what }) => ({ id, group, title, source, needs, do: what });

function object(request) {
  let value;
  try {
    value = JSON.parse(request.body || "{}");
  } catch (error) {
    throw new Refused(400, `The body is not JSON: ${error.message}`);
  }
  if (!isObject(value)) throw new Refused(400, "The body must be a JSON object.");
  return value;
}

function reply(response, status, value) {
  const content = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { "content-type": "application/json", "content-length": content.length });
  response.end(content);
}

// --- HTTP ----------------------------------------------------------------------------------------------

async function received(message) {
  const pieces = [];
  for await (const piece of message) pieces.push(piece);
  const [path, query = ""] = message.url.split(/\?(.*)/s);
  const raw = message.rawHeaders;
  const headers = raw.flatMap((name, index) => (index % 2 ? [] : [[name.toLowerCase(), raw[index + 1]]]));
  return {
    method: message.method,
    path,
    query: new URLSearchParams(query),
    headers,
    body: Buffer.concat(pieces).toString(),
    connection: message.socket.number,
  };
}

function listen(port) {
  const groups = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));
  const server = new Server(groups);
  let connections = 0;
  const http = createServer({ keepAliveTimeout: 60_000 }, async (message, response) => {
    response.sendDate = false;
    message.on("error", () => {}); // the client left; the loss of its connection is recorded
    try {
      await server.answer(await received(message), response);
    } catch (error) {
      if (error.code !== "ECONNRESET") process.stderr.write(`${error.stack}\n`);
      message.socket.destroy();
    }
  });
  http.on("connection", (socket) => {
    socket.number = connections += 1;
    socket.exchanges = [];
    socket.setNoDelay(true);
    socket.on("close", () => socket.exchanges.forEach(disconnected));
  });
  http.listen(port, "127.0.0.1", () => {
    const url = `http://127.0.0.1:${http.address().port}${CONTROL}`;
    process.stdout.write(`Cases to play are at ${url}/cases\n(Ctrl-C ends)\n`);
  });
  http.on("error", (error) => {
    process.stderr.write(`The port ${port} cannot be used: ${error.message}\n`);
    process.exitCode = 1;
  });
}

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
listen(Number(values.port));
