// How calls keep the rate limits of a model together (kinds/pacing.md). No clock, no I/O.
import { headersOf, resetOf } from "./limits.mjs";

const [MARGIN, SPAN, REMEMBERED] = [1.02, 60, 4096];
const [RECOVERY, SLOWEST_RECOVERY, LONGEST_BACKOFF] = [20, 1280, 60];
const DAY = 86400;
const FREE = ":free";

/** The turn of a call: `sent` is when its last request was sent. */
export class Turn {
  constructor(model, longest = 600) {
    Object.assign(this, { model, longest, sent: null, eras: [] });
  }
}

/** The lanes of a client and key. Times are in seconds; `random` gives numbers from 0 to below 1. */
export class Pacer {
  constructor(random) {
    this.random = random;
    this.lanes = new Map();
  }

  /** Seconds to wait; 0 if the request is sent now; "refused" for a limit that is not waited for. */
  wait(turn, now) {
    const lanes = this.lanesOf(turn.model);
    if (lanes.some((lane) => lane.isClosed(now, turn.longest))) return "refused";
    const seconds = Math.max(...lanes.map((lane) => lane.wait(turn, now)));
    if (seconds > 1e-6) {
      for (const lane of lanes) lane.waiting.add(turn);
      return seconds;
    }
    Object.assign(turn, { sent: now, eras: lanes.map((lane) => lane.send(turn, now)) });
    return 0;
  }

  leave(turn) {
    for (const lane of this.lanesOf(turn.model)) lane.waiting.delete(turn);
    return null;
  }

  succeeded(turn, headers, now, unix) {
    const spent = spentNotice(headers, unix);
    for (const [place, lane] of this.lanesOf(turn.model).entries()) {
      lane.succeeded(turn.eras[place], now);
      if (spent && spent.wait <= turn.longest) lane.limited({ sent: null, era: turn.eras[place], notice: spent, now, random: 0 });
    }
    return null;
  }

  /** Seconds until the limit of a 429 ends, or "refused". */
  limited(turn, error, now, unix) {
    const notice = noticeOf(error, turn.model, unix);
    const lanes = this.lanesOf(turn.model);
    const place = notice.isShared ? lanes.length - 1 : 0;
    lanes[place].limited({ sent: turn.sent, era: turn.eras[place], notice, now, random: this.random() });
    return lanes[place].isClosed(now, turn.longest) ? "refused" : Math.max(0, lanes[place].until - now);
  }

  lanesOf(model) {
    const names = isFree(model) ? [model, FREE] : [model];
    return names.map((name) => {
      if (!this.lanes.has(name)) this.lanes.set(name, new Lane());
      return this.lanes.get(name);
    });
  }
}

class Lane {
  constructor() {
    Object.assign(this, { interval: 0, until: -Infinity, next: -Infinity, era: 0, waiting: new Set(), sent: [] });
    Object.assign(this, { mayRefuse: false, isDaily: false, shortest: 0, failures: 0, began: Infinity, recovery: RECOVERY, grown: -Infinity });
  }

  isClosed(now, longest) {
    return this.mayRefuse && now < this.until && (this.isDaily || this.until - this.began > longest);
  }

  wait(turn, now) {
    const queue = [...this.waiting];
    const ahead = this.waiting.has(turn) ? queue.indexOf(turn) : queue.length;
    return Math.max(0, Math.max(this.until, this.next) + ahead * this.interval - now);
  }

  send(turn, now) {
    this.waiting.delete(turn);
    this.next = Math.max(now, this.next) + this.interval;
    this.sent = [...this.sent, now].slice(-REMEMBERED);
    return this.era;
  }

  succeeded(era, now) {
    if (era !== this.era) return;
    Object.assign(this, { failures: 0, began: Infinity });
    const growth = Math.min(Math.max(now - this.grown, 0), 1 + this.interval) / this.recovery;
    this.interval = Math.max(this.shortest, this.interval / (1 + growth));
    this.grown = now;
  }

  limited({ sent, era, notice, now, random }) {
    const place = this.sent.indexOf(sent);
    if (place >= 0) this.sent.splice(place, 1);
    const isNew = era === this.era;
    if (isNew) {
      this.begin(now, sent !== null);
      this.until = now + this.seconds(notice, random);
    } else if (notice.wait !== null) this.until = Math.max(this.until, now + notice.wait);
    else if (now >= this.until) return;
    this.mayRefuse = sent !== null || (this.mayRefuse && !isNew); // what a late success tells does not end a limit that is refused
    this.isDaily = notice.isDaily || (this.isDaily && !isNew);
    this.measure(notice.limit || null);
    this.next = this.grown = this.until + random * Math.min(this.interval, 1);
  }

  begin(now, isFailure) {
    const idle = now - this.until;
    this.recovery = idle < 8 * this.recovery ? Math.min(2 * this.recovery, SLOWEST_RECOVERY) : RECOVERY;
    if (idle > LONGEST_BACKOFF || !isFailure) Object.assign(this, { failures: 0, began: Infinity });
    this.failures += isFailure ? 1 : 0;
    this.began = Math.min(this.began, now);
    this.era += 1;
    this.before = { until: this.until, now, interval: this.interval };
  }

  seconds({ wait }, random) {
    const count = this.failures - (wait === null ? 0 : 1);
    const bound = count > 0 ? Math.min(LONGEST_BACKOFF, 2 ** (count - 1)) : 0;
    return Math.max(wait ?? 0, (bound * (1 + random)) / 2);
  }

  measure(limit) {
    const { until, now, interval } = this.before;
    const since = limit ? until : Math.max(until, now - SPAN);
    const recent = this.sent.filter((time) => time >= since).slice(limit ? -limit : 0);
    if (!recent.length && !limit && interval) return;
    const span = this.until - (recent[0] ?? now);
    let count = Math.max(recent.length, 1);
    if (limit) {
      const shortest = (span / limit) * MARGIN;
      this.shortest = recent.length >= limit ? shortest : Math.max(this.shortest, shortest);
      if (this.era === 1) count = Math.max(count, limit / 2);
    }
    this.interval = Math.max(interval, this.shortest, span / count);
  }
}

function noticeOf(error, model, unix) {
  const headers = headersOf(error.headers, error.metadata);
  const waits = [error.retry_after, countOf(headers, "x-ratelimit-remaining") ? null : (error.reset_at ?? -Infinity) - unix];
  const known = waits.filter((wait) => wait > 0);
  const reasons = [error.message, error.provider_error?.reason ?? ""];
  const isDaily = reasons.some((reason) => /\bper[ -]?day\b|\bdaily\b|\/day\b/i.test(reason));
  const midnight = isDaily ? DAY - (unix % DAY) : null;
  return {
    wait: known.length ? Math.max(...known) : midnight,
    limit: countOf(headers, "x-ratelimit-limit"),
    isDaily,
    isShared: isFree(model) && (error.provider_error === null || Object.hasOwn(headers, "x-ratelimit-reset")),
  };
}

function spentNotice(headers, unix) {
  if (countOf(headers, "x-ratelimit-remaining") !== 0) return null;
  const wait = (resetOf(headers, [], unix) ?? -Infinity) - unix;
  return wait > 0 ? { wait, limit: countOf(headers, "x-ratelimit-limit"), isDaily: false } : null;
}

function isFree(model) {
  return model.split(":").slice(1).includes("free");
}

function countOf(headers, name) {
  const value = headers[name];
  if (Number.isInteger(value)) return value >= 0 ? value : null;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value.slice(0, 18)) : null;
}
