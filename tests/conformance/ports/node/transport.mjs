// One attempt over fetch: the head of the answer, then its bytes, each within its time limit, failures as our errors.
import { ClientClosedError, ConnectError, ConnectionLostError, InvalidArgumentError, OpenRouterError, ProtocolError, RequestTimeoutError } from "./errors.mjs";

const NO_CONNECTION = /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;
// The limits that fetch has itself, and does not let us set.
const FETCH_CONNECTS = 10;
const FETCH_WAITS = 300;

const REST = 0.25; // seconds in which the end of a complete answer has to come

const DEFAULT_LIMITS = { first_byte: 300, between_events: 120, total: 1800 };
const NO_LIMITS = { first_byte: null, between_events: null, total: null };

/** The limits that the option `timeout` stands for: an object, seconds for the whole call, or null for none. */
export function limitsOf(timeout = {}) {
  if (timeout === null) return NO_LIMITS;
  return { ...DEFAULT_LIMITS, ...(typeof timeout === "number" ? { total: timeout } : timeout) };
}

/** The time limits of one call, in seconds since it began; Infinity for none. */
export class Limits {
  constructor({ first_byte, between_events, total, ...others }, clock) {
    const given = { first_byte, between_events, total };
    for (const name of Object.keys(others)) throw new InvalidArgumentError(`timeout.${name} is no option`);
    for (const [name, seconds] of Object.entries(given)) {
      this[name] = seconds ?? Infinity;
      if (typeof this[name] !== "number" || !(this[name] > 0)) throw new InvalidArgumentError(`timeout.${name} must be seconds above 0, or null`);
    }
    this.clock = clock;
    this.begin();
  }

  /** The call begins now. */
  begin() {
    this.began = this.clock.now();
  }

  elapsed() {
    return this.clock.now() - this.began;
  }

  /** Does `work`; aborts it with a RequestTimeoutError when the limit of `phase`, or what is left of the total, passes. */
  async within(phase, controller, work) {
    const left = this.total - this.elapsed();
    if (left <= 0) throw timeout("total", this.total);
    const [passing, limit] = left < this[phase] ? ["total", this.total] : [phase, this[phase]];
    const stop = this.clock.alarm(Math.min(left, this[phase]), () => controller.abort(timeout(passing, limit)));
    try {
      return await work();
    } finally {
      stop();
    }
  }
}

/** One request that is sent and answered. */
export class Attempt {
  /**
   * @param {typeof fetch} fetch
   * @param {Limits} limits
   * @param {AbortSignal[]} signals any of which ends the attempt
   */
  constructor(fetch, limits, signals) {
    this.fetch = fetch;
    this.limits = limits;
    this.controller = new AbortController();
    this.signal = AbortSignal.any([this.controller.signal, ...signals]);
    this.ended = false;
  }

  /** Sends; gives status and headers (pairs) of the answer. */
  async open(url, init) {
    const response = await this.guard("first_byte", () => this.fetch(url, { ...init, redirect: "manual", signal: this.signal }));
    this.pieces = response.body?.[Symbol.asyncIterator]() ?? [][Symbol.iterator]();
    return { status: response.status, headers: [...response.headers] };
  }

  /** The bytes of the body as they come. */
  async *chunks() {
    for (;;) {
      const { done, value } = await this.guard("between_events", () => this.pieces.next());
      if (done) {
        this.ended = true;
        return;
      }
      yield Buffer.from(value);
    }
  }

  /** Reads the rest of a complete answer, which seldom is more than the end of the body, so that the connection is kept. */
  async finish() {
    const stop = this.limits.clock.alarm(REST, () => this.close());
    try {
      while (!(await this.pieces.next()).done);
      this.ended = true;
    } catch {
      // what is lost with the connection, nobody waits for
    } finally {
      stop();
    }
  }

  /** Lets go of the connection, whatever is still to come. */
  close() {
    this.controller.abort(new ConnectionLostError("the answer was closed"));
  }

  async guard(phase, work) {
    if (this.signal.aborted) throw reasonOf(this.signal);
    try {
      return await this.limits.within(phase, this.controller, work);
    } catch (error) {
      if (this.signal.aborted) throw reasonOf(this.signal);
      throw error instanceof OpenRouterError ? error : failureOf(error);
    }
  }
}

// Each call has an error of its own, for it is told more of that call.
function reasonOf({ reason }) {
  return reason instanceof ClientClosedError ? new ClientClosedError(reason.message) : reason;
}

// What fetch throws has the reason as its `cause`, with a code of Node or of undici, which fetch is made of.
function failureOf(error) {
  const { code = "", message = error.message } = error.cause ?? error;
  const reason = message || code;
  if (NO_CONNECTION.test(code)) return new ConnectError(`cannot connect: ${reason}`);
  if (code === "UND_ERR_CONNECT_TIMEOUT") return timeout("connect", Number(/timeout: (\d+)ms/.exec(message)?.[1] ?? FETCH_CONNECTS * 1000) / 1000);
  if (code === "UND_ERR_HEADERS_TIMEOUT") return timeout("first_byte", FETCH_WAITS);
  if (code === "UND_ERR_BODY_TIMEOUT") return timeout("between_events", FETCH_WAITS);
  if (code === "UND_ERR_INVALID_ARG") return new InvalidArgumentError(`fetch refuses the request: ${reason}`);
  if (code.startsWith("HPE_")) return new ProtocolError(`the answer cannot be read as HTTP: ${reason}`);
  return new ConnectionLostError(`the connection broke: ${reason}`);
}

function timeout(phase, seconds) {
  return new RequestTimeoutError(`the limit ${phase} of ${seconds} s passed`, { phase, seconds });
}
