// Whether a webhook is to be trusted, and what it says (kinds/webhook.md). No I/O.
import { createHmac, timingSafeEqual } from "node:crypto";
import { InvalidArgumentError, WebhookError } from "./errors.mjs";
import { isObject, tryParse } from "./json.mjs";

const HEADER = "X-OpenRouter-Signature";

/**
 * The event in a webhook; throws a WebhookError unless its signature is right.
 * @param {Buffer} body the body as it came, byte for byte
 * @param {[string, string][]} headers
 * @param {{secret: string, now: number, tolerance?: number}} settings seconds since 1970, and how far from it
 */
export function verifyWebhook(body, headers, { secret, now, tolerance = 300 }) {
  if (typeof secret !== "string" || !secret) throw new InvalidArgumentError("secret must be a text that is not empty");
  if (!(tolerance >= 0)) throw new InvalidArgumentError("tolerance must be seconds from 0");
  const given = headers.filter(([name]) => name.toLowerCase() === HEADER.toLowerCase()).map(([, value]) => value).join(",");
  const problem = problemOf(body, given, secret, tolerance, now);
  const payload = tryParse(body.toString()) ?? {};
  if (typeof payload.type === "string" && payload.type.startsWith("batch.")) {
    throw new WebhookError("how the webhooks of batches are signed is not documented, so they prove nothing; ask for the batch");
  }
  if (problem) throw new WebhookError(problem);
  return eventOf(payload);
}

function problemOf(body, given, secret, tolerance, now) {
  if (!given) return `there is no header ${HEADER}`;
  const fields = given.split(",").map((field) => field.trim().split(/=(.*)/s));
  const of = (wanted) => fields.filter(([name]) => name === wanted).map(([, value = ""]) => value);
  const [[stamp = "", ...others], signatures] = [of("t"), of("v1")];
  if (others.length || !/^[0-9]{1,15}$/.test(stamp) || !signatures.length) return `the header ${HEADER} is not of the form t=<Unix time>,v1=<signature>`;
  const right = Buffer.from(createHmac("sha256", secret).update(`${stamp},`).update(body).digest("hex"));
  const matches = signatures.map((one) => sameBytes(right, Buffer.from(one.toLowerCase())));
  if (!matches.includes(true)) return "the signature is wrong: another secret, or the body is not what was sent, byte for byte";
  const apart = Math.abs(now - Number(stamp));
  return apart > tolerance ? `the signature is of a time ${apart} s from now, and ${tolerance} s are allowed` : null;
}

function sameBytes(right, given) {
  return right.length === given.length && timingSafeEqual(right, given);
}

function eventOf({ type, data }) {
  const isText = (value) => typeof value === "string" && value !== "";
  if (!isText(type) || !type.startsWith("video.") || !isObject(data) || !isText(data.id) || !isText(data.status)) {
    throw new WebhookError("the body is signed, but is no event of a video");
  }
  return { type, model: data.model ?? null, idempotency_key: `${data.id}-${data.status}`, job: data };
}
