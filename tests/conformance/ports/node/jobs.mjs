// When to look at a job again, and what comes of it (kinds/jobs.md). No clock, no I/O.
import {
  APIError, ConnectError, JobCancelledError, JobExpiredError, JobFailedError, JobTimeoutError, NotFoundError,
  RequestTimeoutError, TransportError,
} from "./errors.mjs";
import { TRANSIENT } from "./envelope.mjs";

const [GROWTH, JITTER, LAST_LOOK] = [1.5, 0.2, 10];
const FAILURES = { failed: JobFailedError, cancelled: JobCancelledError, expired: JobExpiredError };
const UNCERTAIN = [408, 500, 502, 504, 520, 521, 522, 523, 524, 525, 526, 527];

export const KINDS = {
  video: { noun: "video job", interval: 30, longest: 2, deadline: 3600, resource: "videos" },
  batch: { noun: "batch", interval: 60, longest: 10, deadline: 90000, resource: "batches" },
  generation: { noun: "generation", interval: 1, longest: 10, deadline: 60, resource: "generations", appearsLate: true },
};

/** Statuses after which a job may be submitted again. */
export const REFUSED = [429, 503, 529];

/** Whether the server may have started a job whose submission failed. */
export function mayHaveStarted(error) {
  if (error instanceof APIError) return UNCERTAIN.includes(error.status);
  if (error instanceof RequestTimeoutError && error.phase === "connect") return false;
  return error instanceof TransportError && !(error instanceof ConnectError);
}

/** What an error says of a job that may have been started. */
export function doubt(kind) {
  return `the ${kind.noun} may have been started, and would be billed, though the answer is lost; it was not submitted again`;
}

export class Waiting {
  /**
   * @param {object} kind one of KINDS
   * @param {string} id of the job
   * @param {object} job the answer to its submission, or null for one of before
   * @param {{poll_interval?: number, deadline?: number | null, now: number, random: () => number}} settings
   */
  constructor(kind, id, job, { poll_interval: interval = kind.interval, deadline = kind.deadline, now, random }) {
    Object.assign(this, { kind, id, job, deadline, random, interval, longest: interval * kind.longest });
    this.ends = deadline === null ? Infinity : now + deadline;
    this.due = job === null || this.isOver(job);
    this.failure = null;
  }

  /** Seconds until the next look, 0 for now; throws a JobTimeoutError after the deadline. */
  next(now) {
    if (this.due) {
      this.due = false;
      return 0;
    }
    const left = this.ends - now;
    if (left <= 0) throw this.timeout();
    const seconds = this.interval * (1 - JITTER + 2 * JITTER * this.random());
    this.interval = Math.min(this.longest, this.interval * GROWTH);
    return Math.min(left, Math.max(seconds, this.failure?.retry_after ?? 0));
  }

  /** Seconds that a look may take. */
  limit(now) {
    return Math.max(this.ends - now, LAST_LOOK);
  }

  /** Takes what a look came to; true when the job is complete. Throws what ends the wait. */
  take(job, error) {
    this.failure = error ?? null;
    if (error) {
      if (!this.tolerates(error)) throw Object.assign(error, { job_id: this.id });
      return false;
    }
    this.job = job;
    if (!this.isOver(job)) return false;
    const Failure = this.kind.appearsLate ? undefined : FAILURES[job.status];
    if (!Failure) return true;
    const reason = typeof job.error === "string" ? job.error : job.error?.message;
    throw this.error(Failure, `${this.kind.noun} ${this.id} ${job.status}${reason ? `: ${reason}` : ""}`, reason ?? null);
  }

  isOver(job) {
    return Boolean(this.kind.appearsLate) || job.status === "completed" || Object.hasOwn(FAILURES, job.status);
  }

  tolerates(error) {
    if (!(error instanceof APIError)) return error instanceof TransportError;
    return (error instanceof NotFoundError && Boolean(this.kind.appearsLate)) || error.retryable === true || TRANSIENT.includes(error.status);
  }

  timeout() {
    const call = `${this.kind.resource}.wait(${this.id})`;
    return this.error(JobTimeoutError, `${this.kind.noun} ${this.id} is not over after ${this.deadline} s, and nothing was submitted again: ${call} waits on`, null);
  }

  error(Failure, message, reason) {
    return new Failure(message, { id: this.id, job_id: this.id, job: this.job, status: this.job?.status ?? null, reason, cost: this.job?.usage?.cost ?? null });
  }
}
