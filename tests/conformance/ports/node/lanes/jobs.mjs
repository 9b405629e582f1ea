// The lane `pure` of the kind `jobs`: submissions and looks are played, and the machine decides.
import { errorOf } from "../envelope.mjs";
import * as errors from "../errors.mjs";
import { KINDS, REFUSED, Waiting, doubt, mayHaveStarted } from "../jobs.mjs";
import { RetryPolicy } from "../retry.mjs";
import { bytesOf, differences } from "./differences.mjs";

const FAULTS = {
  connect: () => new errors.ConnectError("no connection"),
  connect_timeout: () => new errors.RequestTimeoutError("no connection", { phase: "connect" }),
  timeout: () => new errors.RequestTimeoutError("no answer", { phase: "total" }),
  lost: () => new errors.ConnectionLostError("lost"),
  protocol: () => new errors.ProtocolError("no HTTP"),
};

export function jobs({ given, expect }) {
  const stage = { time: 0, waits: [], limits: [], submitted: 0, looks: 0, random: [...given.random] };
  const got = { ...stage, ends: "complete" };
  let error = null;
  try {
    play(given, stage);
  } catch (thrown) {
    if (!(thrown instanceof errors.OpenRouterError)) throw thrown;
    error = thrown;
  }
  const { ends, waits = stage.waits, ...others } = expect;
  const exact = waits.length === stage.waits.length && waits.every((wait, place) => Math.abs(wait - stage.waits[place]) < 1e-6);
  return [
    ...(exact ? [] : [["waits", waits, stage.waits]]),
    ...differences(others, { ...got, ...stage }),
    ...endDifferences(ends, error),
  ];
}

function endDifferences(ends, error) {
  if (ends === "complete") return error === null ? [] : [["ends", ends, String(error.stack)]];
  const { class: name, names = [], lacks = [], ...fields } = ends;
  return [
    ...differences({ class: name, ...fields }, { ...error, class: error?.name ?? null }),
    ...names.filter((text) => !error?.message.includes(text)).map((text) => ["names", text, error?.message ?? null]),
    ...lacks.filter((text) => error?.message.includes(text)).map((text) => ["lacks", text, error.message]),
  ];
}

function play(given, stage) {
  const kind = KINDS[given.kind];
  const random = () => stage.random.shift();
  const job = given.submit ? submitted(given.submit, kind, stage, random) : null;
  const { poll_interval, deadline } = given;
  const waiting = new Waiting(kind, "job-1", job, { poll_interval, deadline, now: stage.time, random });
  for (let over = false; !over; ) {
    const seconds = waiting.next(stage.time);
    if (seconds) pause(stage, seconds);
    const limit = waiting.limit(stage.time);
    stage.limits.push(limit);
    over = waiting.take(...outcomeOf(given.looks[stage.looks++], stage, limit));
  }
}

function submitted(outcomes, kind, stage, random) {
  const policy = new RetryPolicy({ retry_statuses: REFUSED });
  for (const outcome of outcomes) {
    stage.submitted++;
    const [job, error] = outcomeOf(outcome, stage, Infinity);
    if (!error) return job;
    if (mayHaveStarted(error)) error.message += `; ${doubt(kind)}`;
    const delay = policy.delayAfter(error, { attempts: stage.submitted, elapsed: stage.time }, random);
    if (delay === null) throw error;
    pause(stage, delay);
  }
  throw new Error("there are more submissions than outcomes");
}

function pause(stage, seconds) {
  stage.waits.push(seconds);
  stage.time += seconds;
}

function outcomeOf({ job, status, headers = {}, body = { json: {} }, fails, takes = 0 }, stage, limit) {
  stage.time += fails === "timeout" ? limit : takes;
  if (fails) return [null, FAULTS[fails]()];
  if (status) return [null, errorOf(status, headers, bytesOf(body), 0)];
  return [{ id: "job-1", ...job }, null];
}
