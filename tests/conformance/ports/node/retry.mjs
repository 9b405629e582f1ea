// When a failed attempt is made again, and after which wait (kinds/retry.md). No clock, no I/O.
import { TRANSIENT, standsFor } from "./envelope.mjs";
import { APIError, ConnectError, InvalidArgumentError, PaymentRequiredError, RequestTimeoutError, TransportError } from "./errors.mjs";
import { isObject } from "./json.mjs";

const TRANSIENT_TYPES = ["rate_limit_exceeded", "provider_overloaded", "provider_unavailable", "server", "timeout"];

const isAmount = (value) => Number.isFinite(value) && value >= 0;
const isBoolean = (value) => typeof value === "boolean";
const isStatus = (value) => Number.isInteger(value) && value >= 400 && value <= 599;

// Of each field of a policy, and then of a budget: the default, what a value must be, and how that is told.
const POLICY = {
  max_retries: [2, (value) => Number.isInteger(value) && value >= 0, "an integer from 0"],
  initial: [0.5, isAmount, "seconds from 0"],
  multiplier: [2, (value) => typeof value === "number" && value >= 1, "a number from 1"],
  cap: [8, isAmount, "seconds from 0"],
  jitter: [true, isBoolean, "a boolean"],
  deadline: [60, (value) => value === null || (typeof value === "number" && value > 0), "seconds above 0, or null"],
  respect_retry_after_up_to: [30, isAmount, "seconds from 0"],
  retry_statuses: [TRANSIENT, (value) => Array.isArray(value) && value.every(isStatus), "a list of statuses from 400 to 599"],
  retry_affordable: [false, isBoolean, "a boolean"],
  retry_reads: [false, isBoolean, "a boolean"],
  budget: [{}, (value) => value === null || isObject(value), "a budget, or null"],
};
const BUDGET = {
  capacity: [100, isAmount, "a number from 0"],
  retry_cost: [1, isAmount, "a number from 0"],
  timeout_cost: [2, isAmount, "a number from 0"],
  success_gain: [0.1, isAmount, "a number from 0"],
};

/** What all calls of a policy may spend on retries, so that an outage does not multiply the traffic. */
export class Budget {
  /** @param {{capacity?: number, retry_cost?: number, timeout_cost?: number, success_gain?: number}} fields */
  constructor(fields = {}) {
    Object.assign(this, checked("budget.", BUDGET, fields));
    this.tokens = this.capacity;
  }

  /** Takes the tokens of a retry after this error; false where there are too few of them. */
  take(error) {
    const cost = error instanceof RequestTimeoutError && error.phase !== "connect" ? this.timeout_cost : this.retry_cost;
    if (cost > this.tokens) return false;
    this.tokens -= cost;
    return true;
  }

  succeeded() {
    this.tokens = Math.min(this.capacity, this.tokens + this.success_gain);
  }
}

/** What a client tries again. */
export class RetryPolicy {
  /** @param {object} fields those that differ from the defaults; throws an InvalidArgumentError for wrong ones */
  constructor(fields = {}) {
    Object.assign(this, checked("retry.", POLICY, fields));
    if (this.budget !== null && !(this.budget instanceof Budget)) this.budget = new Budget(this.budget);
  }

  succeeded() {
    this.budget?.succeeded();
  }

  /**
   * Seconds to wait before the next attempt, or null to give up. Tokens of the budget are taken.
   * @param {Error} error what came of the last attempt
   * @param {object} call where the call stands
   * @param {number} call.attempts attempts so far
   * @param {number} call.elapsed seconds since the call began
   * @param {number} call.total the limit of the whole call in seconds
   * @param {boolean} call.replaySafe whether the operation is safe to repeat
   * @param {boolean} call.handedOver whether an event of the stream was handed over
   * @param {() => number} random a number from 0 to below 1
   */
  delayAfter(error, { attempts, elapsed, total = Infinity, replaySafe = false, handedOver = false }, random) {
    if (attempts > this.max_retries || handedOver) return null;
    if (!this.passes(error, replaySafe)) return null;
    const asked = error.retry_after ?? 0;
    if (asked > this.respect_retry_after_up_to) return null;
    const bound = this.bound(attempts);
    const delay = Math.max(asked, this.jitter ? bound * random() : bound);
    if (this.deadline !== null && elapsed + delay > this.deadline) return null;
    if (this.budget && !this.budget.take(error)) return null;
    return elapsed + delay >= total ? null : delay;
  }

  // Whether another attempt may come to another end, and does no harm.
  passes(error, replaySafe) {
    if (error.retryable === false || error.phase === "total") return false;
    if (error instanceof ConnectError || error.phase === "connect") return true;
    if (error instanceof TransportError) return replaySafe || this.retry_reads || error.answered === true;
    return error instanceof APIError && (error.retryable === true || this.passesByStatus(error));
  }

  passesByStatus({ status, code, error_type: type }) {
    const statuses = [status];
    if (status < 300 || status === 400) statuses.push(standsFor(code), TRANSIENT_TYPES.includes(type) && standsFor(type));
    return statuses.some((candidate) => this.retry_statuses.includes(candidate));
  }

  bound(attempts) {
    const grown = this.initial * this.multiplier ** (attempts - 1);
    return Number.isFinite(grown) ? Math.min(this.cap, grown) : this.cap;
  }
}

// Where each operation limits the tokens of a reply.
const LENGTHS = {
  sendChatCompletionRequest: ["max_tokens", "max_completion_tokens"],
  createResponses: ["max_output_tokens"],
  createMessages: ["max_tokens"],
};

/** The limits of tokens with which the credits suffice for a request, or null if the same request would fail again. */
export function affordableLengths(error, operation, body) {
  const names = LENGTHS[operation];
  const tokens = error instanceof PaymentRequiredError ? error.affordable_tokens : null;
  if (!tokens || !names || !isObject(body)) return null;
  const given = names.filter((name) => (body[name] ?? null) !== null);
  const above = given.length ? given.filter((name) => body[name] > tokens) : names.slice(0, 1);
  return above.length ? Object.fromEntries(above.map((name) => [name, tokens])) : null;
}

function checked(where, known, fields) {
  if (!isObject(fields)) throw new InvalidArgumentError(`${where.slice(0, -1)} must be an object`);
  const unknown = Object.keys(fields).find((name) => !Object.hasOwn(known, name));
  if (unknown) throw new InvalidArgumentError(`${where}${unknown} is no option`);
  const values = {};
  for (const [name, [byDefault, isSound, what]] of Object.entries(known)) {
    values[name] = fields[name] === undefined ? byDefault : fields[name];
    if (!isSound(values[name])) throw new InvalidArgumentError(`${where}${name} must be ${what}`);
  }
  return values;
}
