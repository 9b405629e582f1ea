// Waits, resets and what can be paid for, as errors tell them, and errors of the CDN (kinds/error.md).
import { isObject } from "./json.mjs";

const EDGE_STATUSES = [520, 521, 522, 523, 524, 525, 526, 527, 530];

// The headers of a response, and those that its body repeats.
export function headersOf(headers, metadata) {
  const repeated = isObject(metadata.headers) ? metadata.headers : {};
  return { ...Object.fromEntries(Object.entries(repeated).map(([name, value]) => [name.toLowerCase(), value])), ...headers };
}

export function waitOf(headers, objects, now) {
  const after = headers["retry-after"];
  const told = objects.map((object) => seconds(object?.retry_after));
  const candidates = [seconds(headers["retry-after-ms"], 1000), seconds(after), dateWait(after, now), ...told];
  return candidates.find((wait) => wait !== null) ?? null;
}

// Unix time of a reset, whose unit is not documented.
export function resetOf(headers, objects, now) {
  const told = objects.flatMap((object) => [object?.reset_at, object?.resets_at]);
  return [headers["x-ratelimit-reset"], ...told].map((value) => timeIn(value, now)).find((time) => time !== null) ?? null;
}

function timeIn(value, now) {
  const number = seconds(value);
  if (number === null) return dateOf(value) ?? isoDateOf(value);
  if (number >= 1e11) return number < 253402300800e3 ? number / 1000 : null; // dates end with the year 9999
  return number < 1e9 ? now + number : number;
}

export function affordableTokens(message, metadata) {
  return tokens(metadata.affordable_tokens, /(?<!not |n't )\bafford\b[^0-9.$-]{0,20}([0-9][0-9,]*)/i, message);
}

export function requestedTokens(message, metadata) {
  return tokens(metadata.requested_tokens, /\brequested\b[^0-9.$-]{0,20}([0-9][0-9,]*)/i, message);
}

function tokens(told, pattern, message) {
  if (Number.isInteger(told)) return told;
  const [, digits] = pattern.exec(message) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}

export function isFromEdge(status, headers, body) {
  if (isObject(body)) return Object.hasOwn(body, "error_category") && !Object.hasOwn(body, "error");
  if (status < 400 || Array.isArray(body)) return false;
  if (EDGE_STATUSES.includes(status) || (status >= 500 && headers.server?.toLowerCase() === "cloudflare")) return true;
  return /^\s*error code: [0-9]|\bcloudflare\b/i.test(body);
}

function seconds(value, divisor = 1) {
  if (typeof value === "bigint") return value >= 0n ? Number(value) / divisor : null;
  if (typeof value === "number") return value >= 0 ? value / divisor : null;
  if (typeof value !== "string" || !/^[ \t]*(\d+\.?\d*|\.\d+)[ \t]*$/.test(value)) return null;
  return Number(value) / divisor; // Infinity for digits that no number holds: longer than any wait
}

function dateWait(value, now) {
  const time = dateOf(value);
  return time === null ? null : Math.max(0, time - now);
}

function dateOf(value) {
  return typeof value === "string" && /[A-Za-z]{3}/.test(value) ? timeOf(value) : null;
}

function isoDateOf(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value) ? timeOf(value) : null;
}

// What has no zone is in UTC; Date.parse takes it for local time.
function timeOf(text) {
  const hasZone = /(?:[A-Za-z]|[+-]\d{2}:?\d{2})\s*$/.test(text);
  const time = Date.parse(hasZone ? text : `${text}Z`) / 1000;
  return Number.isNaN(time) ? null : time;
}
