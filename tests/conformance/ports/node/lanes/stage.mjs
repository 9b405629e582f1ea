// The world of a client without a network: a fetch that plays outcomes, a clock and chance that a vector holds.

export class Stage {
  /**
   * @param {object} given
   * @param {number} given.now Unix time at the beginning
   * @param {number[]} given.random the numbers that are drawn
   */
  constructor({ now = 0, random = [] } = {}) {
    this.time = 0;
    this.alarms = new Set();
    this.numbers = [...random];
    this.begin();
    this.clock = {
      now: () => this.time,
      unix: () => now + this.time,
      sleep: async (seconds) => {
        this.sleeps.push(seconds);
        this.time += seconds;
      },
      alarm: (seconds, ring) => {
        const alarm = { due: this.time + seconds, ring };
        this.alarms.add(alarm);
        return () => this.alarms.delete(alarm);
      },
    };
  }

  /** A new call: what comes of its attempts, one after another. */
  begin(outcomes = []) {
    this.outcomes = [...outcomes];
    this.requests = [];
    this.sleeps = [];
  }

  get world() {
    return { clock: this.clock, environment: {}, fetch: (url, init) => this.fetch(url, init), random: () => this.random() };
  }

  random() {
    if (!this.numbers.length) throw new Error("more random numbers were drawn than the vector gives");
    return this.numbers.shift();
  }

  /** Lets seconds pass; where an alarm rings before their end, only so many. */
  pass(seconds) {
    const [alarm] = [...this.alarms].sort((a, b) => a.due - b.due);
    const end = this.time + seconds;
    this.time = alarm && alarm.due < end ? alarm.due : end;
    if (this.time < end) alarm.ring();
  }

  async fetch(url, init) {
    this.requests.push({ url, ...init });
    const { status, headers = {}, body = [], fails, takes = 0 } = this.outcomes.shift();
    this.wait(takes, init.signal);
    if (status === undefined) this.fail(fails, init.signal);
    const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
    return { status, headers: pairs, body: this.play(fails ? [...body, { fails }] : body, init.signal) };
  }

  /** A body, whose pieces are bytes, `{wait: seconds}` or `{fails: kind}`. */
  async *play(pieces, signal) {
    for (const piece of pieces) {
      if (piece.wait) this.wait(piece.wait, signal);
      else if (piece.fails) this.fail(piece.fails, signal);
      else yield piece;
    }
  }

  wait(seconds, signal) {
    this.pass(seconds);
    signal.throwIfAborted();
  }

  fail(kind, signal) {
    if (FAILURES[kind]) throw new TypeError("fetch failed", { cause: FAILURES[kind] });
    this.wait(Infinity, signal);
  }
}

// What fetch has as the cause.
const FAILURES = {
  connect: { code: "ECONNREFUSED", message: "connect ECONNREFUSED 203.0.113.1:443" },
  connect_timeout: { code: "UND_ERR_CONNECT_TIMEOUT", message: "Connect Timeout Error (attempted address: 203.0.113.1:443, timeout: 5000ms)" },
  lost: { code: "ECONNRESET", message: "connection reset by peer" },
  protocol: { code: "HPE_INVALID_CONSTANT", message: "Expected HTTP/" },
};
