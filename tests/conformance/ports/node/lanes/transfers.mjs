// How the lane `pure` runs the vectors of `download` and `multipart`.
import { DownloadPlan, StartOver } from "../download.mjs";
import { APIError, ConnectionLostError, NotFoundError, TransportError, classOfStatus } from "../errors.mjs";
import { encodeForm } from "../multipart.mjs";
import { bytesOf, differences } from "./differences.mjs";

export function multipart({ given: { boundary, parts }, expect }) {
  const { type, bytes } = encodeForm(parts.map((part) => ({ ...part, body: bytesOf(part.body) })), boundary);
  return differences({ ...expect, body: bytesOf(expect.body).toString("hex") }, { content_type: type, length: bytes.length, body: bytes.toString("hex") });
}

export function download({ given, expect }) {
  const run = new Run(given);
  const got = { requests: run.requests, end: run.end(), file: run.file.toString() };
  return differences({ ...expect, file: sliceOf(given, expect.file).toString() }, got);
}

class Run {
  constructor(given) {
    this.given = given;
    this.answers = [...given.answers];
    this.requests = [];
    this.file = given.have ? sliceOf(given, given.have.body) : Buffer.alloc(0);
    this.plan = new DownloadPlan({ ...given.have, body: this.file });
  }

  end() {
    for (let attempt = 1; ; ) {
      try {
        this.#attempt();
        return "complete";
      } catch (error) {
        if (error instanceof StartOver) {
          this.plan.startOver();
          continue;
        }
        if (!(error instanceof APIError || error instanceof TransportError)) throw error;
        if (this.plan.progressed()) attempt = 1;
        const isFinal = error instanceof NotFoundError || attempt > (this.given.retries ?? 2);
        if (isFinal) return error instanceof APIError ? error.name : "given up";
        attempt += 1;
      }
    }
  }

  #attempt() {
    const { plan } = this;
    const { range = null, ifRange = null } = plan.ask();
    this.requests.push({ range, if_range: ifRange });
    const { status, headers, body, cut } = this.answers.shift();
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    if (!plan.accepts(status)) throw new (classOfStatus(status))("refused");
    if (!plan.begin(status, lower)) return;
    const whole = body ? sliceOf(this.given, body) : Buffer.alloc(0);
    for (const piece of [whole.subarray(0, 600), whole.subarray(600)]) {
      const { offset, data } = plan.receive(piece);
      this.file = Buffer.concat([this.file.subarray(0, offset), data]);
    }
    if (cut) throw new ConnectionLostError("gone");
    plan.finish();
  }
}

function sliceOf({ contents }, slice) {
  if (slice === null) return Buffer.alloc(0);
  const { content, from, to } = slice;
  const { text, size } = contents[content];
  return Buffer.from(text.repeat(size)).subarray(0, size).subarray(from, to);
}
