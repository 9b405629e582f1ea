// A client on fetch: it sends calls and streams, and tries again what may be (kinds/retry.md and stream.md),
// and runs in which a model calls tools (kinds/tools.md).
import { SYSTEM_CLOCK } from "./clock.mjs";
import { OPERATIONS } from "./contract.mjs";
import { ClientClosedError, ConnectionLostError, InvalidArgumentError, OpenRouterError, ProtocolError } from "./errors.mjs";
import { parse, stringify } from "./json.mjs";
import { Walk } from "./pages.mjs";
import { baseOf, buildRequest, payload, queryString, withoutSlashes } from "./request.mjs";
import { collect, generationId, readWhole } from "./response.mjs";
import { RetryPolicy, affordableLengths } from "./retry.mjs";
import { credentialsIn, hideSecrets } from "./secrets.mjs";
import { StreamReader, isEventStream, textReader } from "./stream.mjs";
import { FORMATS } from "./tools/formats.mjs";
import { Run, within } from "./tools/run.mjs";
import { Attempt, Limits, limitsOf } from "./transport.mjs";

const BASE_URL = "https://openrouter.ai/api/v1";
const SAFE_TO_REPEAT = ["GET", "HEAD", "PUT", "DELETE"];

/**
 * A client of the API.
 *
 *     const client = new OpenRouter({ api_key: "..." });
 *     const completion = await client.send("sendChatCompletionRequest", { body: { model, messages } });
 *     for await (const text of client.stream("sendChatCompletionRequest", { body: { model, messages } }).texts()) ...
 */
export class OpenRouter {
  /**
   * @param {object} options those of kinds/headers.md, and `base_url`, `retry` (fields of a policy, or a RetryPolicy),
   *   `timeout` (`first_byte`, `between_events`, `total` in seconds, null for none; a number for the whole call), `allow_truncated`, `max_event_bytes`,
   *   `max_body_bytes`
   * @param {object} world what the client takes from around it; tests put their own in its place
   */
  constructor(options = {}, { fetch = globalThis.fetch, clock = SYSTEM_CLOCK, random = Math.random, environment = process.env } = {}) {
    this.options = options;
    this.world = { fetch, clock, random, environment };
    const fromEnvironment = environment.OPENROUTER_BASE_URL?.trim();
    this.baseUrl = options.base_url != null || !fromEnvironment ? checkedUrl(options.base_url ?? BASE_URL) : checkedUrl(fromEnvironment, "OPENROUTER_BASE_URL");
    this.retry = policyOf(options.retry ?? {});
    this.closing = new AbortController();
  }

  /**
   * Sends a call and gives its result: JSON, bytes, or null for an answer without a body.
   * @param {string} name the operationId
   * @param {{path?: object, query?: object, header?: object, body?: object}} given arguments by place
   * @param {object} options as those of the client, for this call; and `signal`, an AbortSignal
   */
  async send(name, given = {}, options = {}) {
    return (await this.answer(name, given, options)).value;
  }

  /** The same with what is beside the result: `{value, status, headers, generation_id, attempts}`. */
  async answer(name, given = {}, options = {}) {
    const call = new Call(this, name, given, options, false);
    for (;;) {
      try {
        const answer = await call.whole();
        call.policy.succeeded();
        return answer;
      } catch (error) {
        await call.pauseAfter(error);
      }
    }
  }

  /** Begins a stream; nothing is sent before its events or its result are asked for. */
  stream(name, given = {}, options = {}) {
    return new Stream(new Call(this, name, given, options, true));
  }

  /**
   * The items of a list that comes in pages, each page asked for when it is needed; arguments and options as for `send`.
   *
   *     for await (const guardrail of client.items("listGuardrails", { query: { limit: 100 } })) ...
   *
   * An error has the arguments of the page that failed as its `page`.
   */
  items(name, given = {}, options = {}) {
    const call = new Call(this, name, given, options, false); // so that what cannot be sent is refused now
    return this.walked(new Walk(call.operation, given), name, options);
  }

  async *walked(walk, name, options) {
    while (walk.next) {
      const answer = await this.answer(name, walk.next, options).catch((error) => {
        throw Object.assign(error, { page: walk.next });
      });
      yield* walk.take(answer);
      walk.advance(answer);
    }
  }

  /**
   * A run in which a model calls tools; `run()` begins it.
   *
   *     const tools = [{ name: "get_weather", parameters, run: async ({ city }) => ... }];
   *     const run = await client.toolRun("chat", { settings: { model }, messages, tools }).run();
   *
   * @param {"chat"|"responses"} api
   * @param {object} given as for a Run
   * @param {object} options as for `send`
   * @param {object} world in place of the client's own: `save(document)`, `now()`, `within(seconds, run)`
   */
  toolRun(api, given, options = {}, world = {}) {
    const { clock } = this.world;
    const limits = limitsOf(options.timeout ?? this.options.timeout);
    const limited = (seconds) => ({ ...limits, total: Math.min(seconds ?? Infinity, limits.total ?? Infinity) });
    const send = (body, { seconds }) => this.send(FORMATS[api].operation, { body }, { ...options, timeout: limited(seconds) });
    return new Run(api, given, { now: () => clock.now(), within: (seconds, run) => within(clock, seconds, run), ...world, send });
  }

  /** Ends what is running with a ClientClosedError, and refuses what comes after. */
  close() {
    this.closing.abort(new ClientClosedError("the client was closed"));
  }
}

/** The events of one call, each once: iterate, or ask for the result, or both, one after the other. */
export class Stream {
  constructor(call) {
    this.call = call;
    this.closing = new AbortController();
    call.signals.push(this.closing.signal);
    this.events = this.begin();
    this.reader = null;
    this.whole = null;
    this.failure = null;
  }

  [Symbol.asyncIterator]() {
    return this.events;
  }

  /** The pieces of text, as they come. */
  async *texts() {
    const reader = textReader(this.call.operation);
    for await (const event of this) {
      const text = reader.take(event);
      if (text) yield text;
    }
    const rest = reader.end();
    if (rest) yield rest;
  }

  /** What the call would have had as its result without a stream; reads the rest. */
  async result() {
    for await (const _ of this);
    if (this.whole === null) throw this.failure ?? this.closedError();
    return this.whole;
  }

  closedError() {
    return new ClientClosedError("the stream was closed before its end; `partial` has the result so far", { partial: this.partial });
  }

  /** The result so far, or null before the first answer. */
  get partial() {
    return this.whole ?? this.reader?.result() ?? null;
  }

  /** Lets go of the connection; the iteration ends. */
  async close() {
    this.closing.abort();
    await this.events.return();
  }

  async *begin() {
    try {
      yield* this.tried();
    } catch (error) {
      if (this.closing.signal.aborted) return;
      this.failure = error;
      throw error;
    }
  }

  async *tried() {
    let handedOver = false;
    for (;;) {
      try {
        for await (const event of this.attempted()) {
          if (!handedOver) this.call.policy.succeeded();
          handedOver = true;
          yield event;
        }
        return;
      } catch (error) {
        await this.call.pauseAfter(error, handedOver);
      }
    }
  }

  // The events of one attempt. Leaving it, by whichever way, lets go of the connection.
  async *attempted() {
    const { call } = this;
    const attempt = call.newAttempt();
    this.reader = null;
    try {
      const head = await call.open(attempt);
      const begun = head.status > 299 ? {} : await this.opening(attempt, head);
      if (begun.isEvents) {
        yield* this.read(attempt, begun.start);
        this.whole = this.reader.result();
        if (!attempt.ended) await attempt.finish();
      } else {
        const { value, events } = await call.read(attempt, head, begun.start);
        yield* events;
        this.whole = value;
      }
    } finally {
      attempt.close();
    }
  }

  // Reads until the first bytes tell events from JSON; gives these bytes.
  async opening(attempt, head) {
    let [start, isEvents] = [Buffer.alloc(0), undefined];
    const reader = this.call.reader(head);
    this.reader = isEventStream(head.headers, Buffer.from("x")) ? reader : null; // what the content type alone says
    try {
      for await (const bytes of attempt.chunks()) {
        start = Buffer.concat([start, bytes]);
        isEvents = isEventStream(head.headers, start);
        if (isEvents !== undefined) break;
      }
    } catch (error) {
      throw this.reader && error instanceof OpenRouterError ? this.reader.partial(error) : error;
    }
    isEvents ??= this.reader !== null;
    this.reader = isEvents ? reader : null;
    return { start, isEvents };
  }

  async *read(attempt, start) {
    const { clock } = this.call.world;
    const chunks = attempt.chunks();
    for (let bytes = start; bytes; bytes = await this.next(chunks)) {
      yield* this.reader.feed(bytes, clock.now());
      if (this.reader.complete) return;
    }
    yield* this.lost ? this.reader.broken(this.lost) : this.reader.end();
  }

  // The next bytes, or null at the end and where the connection breaks, which `lost` tells then.
  async next(chunks) {
    this.lost = null;
    try {
      return (await chunks.next()).value ?? null;
    } catch (error) {
      if (!(error instanceof ConnectionLostError || error instanceof ProtocolError)) throw error instanceof OpenRouterError ? this.reader.partial(error) : error;
      this.lost = error;
      return null;
    }
  }
}

/** A row of attempts to carry out one operation. */
class Call {
  constructor(client, name, given, options, streaming) {
    this.operation = OPERATIONS.get(name);
    if (!this.operation) throw new InvalidArgumentError(`${name} is no operation of the API`);
    if (streaming && !this.operation.streams) throw new InvalidArgumentError(`${name} does not stream`);
    this.client = client;
    this.world = client.world;
    this.options = { ...client.options, ...options };
    this.policy = options.retry ? policyOf(options.retry) : client.retry;
    checkSizes(this.options);
    this.limits = new Limits(limitsOf(this.options.timeout), this.world.clock);
    this.request = buildRequest(this.operation, given, { environment: this.world.environment, client: client.options, call: options, stream: streaming });
    this.signals = [client.closing.signal, ...(options.signal ? [options.signal] : [])];
    this.attempts = 0;
  }

  newAttempt() {
    return new Attempt(this.world.fetch, this.limits, this.signals);
  }

  // Sends the request; gives the head of the answer, and when it came.
  async open(attempt) {
    const { method, path, query, headers, body } = this.request;
    const search = query.length ? `?${queryString(query)}` : "";
    const { bytes, type } = payload(body);
    const pairs = type ? [...headers.pairs(), ["Content-Type", type]] : headers.pairs();
    if (this.attempts++ === 0) this.limits.begin();
    const head = await attempt.open(`${baseOf(this.operation, this.client.baseUrl)}${path}${search}`, { method, headers: pairs, body: bytes });
    return { ...head, now: this.world.clock.unix() };
  }

  /** One attempt to get an answer in one piece. */
  async whole() {
    const attempt = this.newAttempt();
    try {
      return await this.read(attempt, await this.open(attempt));
    } finally {
      attempt.close();
    }
  }

  async read(attempt, head, start = Buffer.alloc(0)) {
    const { status, headers, now } = head;
    const bytes = await collect(attempt.chunks(), status, headers, this.options, start);
    const { value, events } = readWhole(this.operation, status, headers, bytes, now, this.options);
    return { value, events, status, headers, generation_id: generationId(headers), attempts: this.attempts };
  }

  reader({ status, headers, now }) {
    const { clock } = this.world;
    const { allow_truncated, max_event_bytes } = this.options;
    const { began } = this.limits;
    return new StreamReader(this.operation, status, headers, { allow_truncated, max_event_bytes, timeout: this.limits, began, opened: clock.now(), now });
  }

  /** Waits until the next attempt is due; throws the error, and how many attempts there were, if there is to be none. */
  async pauseAfter(error, handedOver = false) {
    if (!(error instanceof OpenRouterError)) throw error;
    error.attempts = this.attempts;
    hideSecrets(error, credentialsIn(this.request.headers.pairs()));
    const { attempts, limits } = this;
    const state = { attempts, elapsed: limits.elapsed(), total: limits.total, replaySafe: SAFE_TO_REPEAT.includes(this.operation.method), handedOver };
    const delay = this.lowered(error, state) ? 0 : this.policy.delayAfter(error, state, this.world.random);
    if (delay === null) throw error;
    await this.world.clock.sleep(delay, AbortSignal.any(this.signals));
  }

  // Whether the request has become one that the credits suffice for.
  lowered(error, { elapsed, total, handedOver }) {
    if (!this.policy.retry_affordable || this.isLowered || handedOver || elapsed >= total) return false;
    const { body } = this.request;
    const sent = body?.text === undefined ? null : parse(body.text);
    const lengths = affordableLengths(error, this.operation.id, sent);
    if (lengths === null) return false;
    this.request = { ...this.request, body: { ...body, text: stringify({ ...sent, ...lengths }) } };
    return (this.isLowered = true);
  }
}

function policyOf(retry) {
  return retry instanceof RetryPolicy ? retry : new RetryPolicy(retry);
}

function checkSizes(options) {
  for (const name of ["max_event_bytes", "max_body_bytes"]) {
    const size = options[name];
    if (size !== undefined && !(Number.isInteger(size) && size > 0)) throw new InvalidArgumentError(`${name} must be a positive integer`);
  }
}

function checkedUrl(text, what = "base_url") {
  const refuse = (why) => {
    throw new InvalidArgumentError(`${what} ${why}`);
  };
  if (typeof text !== "string" || !URL.canParse(text)) refuse("must be an http or https URL");
  const { protocol, hostname, username, password } = new URL(text);
  if (!["http:", "https:"].includes(protocol)) refuse("must be an http or https URL");
  if (/[?#]/.test(text) || username || password) refuse("must have no query, fragment or user");
  if (protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(hostname)) refuse("must be https, or http on this machine: the key could be read on the way");
  return withoutSlashes(text);
}
