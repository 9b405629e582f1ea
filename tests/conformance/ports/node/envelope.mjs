// What an answer that reports a failure becomes (kinds/error.md): the body, its envelope, the fields, the class.
import * as errors from "./errors.mjs";
import { affordableTokens, headersOf, isFromEdge, requestedTokens, resetOf, waitOf } from "./limits.mjs";
import { NOTHING, isObject, isText, put, stringify, tryParseText } from "./json.mjs";
import { framedEvent } from "./sse.mjs";

const NAMES = {
  400: "context_length_exceeded max_tokens_exceeded token_limit_exceeded string_too_long content_policy_violation refusal image_too_large image_too_small unsupported_image_format image_download_failed image_content_policy_violation image_parse_error image_file_too_large unsupported_image_media_type empty_image_file failed_to_download_image bio_policy wrong_endpoint model_not_found unsupported_grant_type",
  401: "authentication authentication_error",
  402: "payment_required billing_error",
  403: "permission_denied permission_error region_restricted data_residency_mismatch",
  404: "not_found not_found_error image_not_found image_file_not_found no_endpoints model_deprecated model_unavailable_upstream privacy_restricted constraint_filtered free_variant_ended",
  412: "precondition_failed",
  413: "payload_too_large",
  422: "unprocessable idempotency_key_reused",
  429: "rate_limit_exceeded rate_limit_error capacity_exhausted",
  500: "server server_error api_error unmapped",
  502: "provider_unavailable",
  503: "provider_overloaded temporarily_unavailable",
  504: "timeout timeout_error vector_store_timeout",
  529: "overloaded_error",
};
const STATUS_OF = new Map(Object.entries(NAMES).flatMap(([status, names]) => names.split(" ").map((name) => [name, Number(status)])));
export const TRANSIENT = [408, 429, ...Array.from({ length: 100 }, (_, n) => 500 + n)];
const LENGTH_NAMES = ["context_length_exceeded", "max_tokens_exceeded", "token_limit_exceeded", "string_too_long"];
const TOO_LONG = [
  /maximum (model )?context/i,
  /context (length|window|size|limit)[^.]{0,40}(exceed|maximum|too )/i,
  /exceed\w{0,6}[^.]{0,60}context (length|window|size|limit)/i,
  /(prompt|input) is too long/i,
  /too many (input |prompt )?tokens/i,
  /maximum number of tokens/i,
];
const MESSAGE_NAMES = ["message", "error_description", "detail", "title", "msg"];
const REASON_NAMES = [...MESSAGE_NAMES, "error", "errors", "details", "reason", "cause"];
const SECRETS = [
  [/((?:(?<![\p{L}\p{N}_])Bearer|Authorization["']?\s*[:=]\s*["']?(?:Basic|Bearer))\s+)(?!\[redacted\])(?!(?:tokens?|auth|authentication|authorization|credentials?|header|key|scheme|is|was|or|and)\.?(?:[\s,;:)"']|$))[^\s"'\\<>,;)\]}]+/giu, "$1[redacted]"],
  [/sk-or-v\d+-[A-Za-z0-9_-]*|(?<![A-Za-z0-9])(?:sk-or-[A-Za-z0-9_-]+|sk-[A-Za-z0-9_-]{16,})/g, "[redacted]"],
  [/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g, "[redacted]"],
  [/(:\/\/)[^/\s@]+@/g, "$1[redacted]@"],
];

// The error that an answer with an error status, or a success status and this body, stands for.
export function errorOf(status, headers, bytes, now) {
  const lowered = lowerHeaders(headers);
  const [framed, isFailure] = [framedEvent(bytes), status > 299];
  if (!framed) return isFailure ? build(status, lowered, bodyOf(bytes), envelopeOf(bodyOf(bytes)), now) : errorIn(status, lowered, bodyOf(bytes), now);
  const body = bodyOf(framed.bytes);
  if (isFailure) return build(status, lowered, body, envelopeOf(body), now);
  return framed.event === "error" ? errorOfNamed(status, headers, body, now) : errorIn(status, lowered, body, now);
}

// The error that the event with the name `error` is, whatever its data; undefined is no JSON.
export function errorOfNamed(status, headers, data, now) {
  const body = mask(data);
  return build(status, lowerHeaders(headers), body, reported(body) ?? envelopeOf(wrapError(body)), now);
}

// What the accumulators take for such an event.
export function wrapError(data) {
  const first = Array.isArray(data) && data.length ? data[0] : data;
  return isObject(first) && (!isEmpty(first.error) || first.type === "error") ? first : { error: first };
}

function errorIn(status, lowered, body, now) {
  const stated = reported(body);
  return stated && build(status, lowered, body, stated, now);
}

// The error that an event of a stream reports, or undefined.
export function errorOfEvent(status, headers, event, now) {
  const body = mask(event);
  const stated = reported(body);
  return stated && build(status, lowerHeaders(headers), body, stated, now);
}

export function protocolError(status, headers, bytes, message) {
  const lowered = lowerHeaders(headers);
  const excerpt = maskText(Buffer.from(bytes.subarray(0, 500)).toString());
  const generation_id = lowered["x-generation-id"] ?? null;
  const why = message ?? (bytes.length ? `the body of the answer is no JSON (content type ${lowered["content-type"] ?? "none"})` : "the body of the answer is empty");
  const begins = excerpt ? `; the body begins '${cut(excerpt, 200)}'` : "";
  const generation = generation_id ? ` [generation ${cut(generation_id, 80)}]` : "";
  return new errors.ProtocolError(`${why} (status ${status})${begins}${generation}`, { status, excerpt, generation_id });
}

// The media type of an answer: in lower case, without parameters, "" if there is none.
export function mediaType(headers) {
  return (lowerHeaders(headers)["content-type"] ?? "").split(";")[0].trim().toLowerCase();
}

export function lowerHeaders(headers) {
  const lowered = {};
  const pairs = Array.isArray(headers) ? headers : Object.entries(headers ?? {});
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const shown = key === "set-cookie" ? "[redacted]" : maskText(value);
    lowered[key] = key in lowered && key !== "set-cookie" ? `${lowered[key]}, ${shown}` : shown;
  }
  return lowered;
}

// The status that a code or the name of an error stands for, or undefined.
export function standsFor(code) {
  const number = /^\d{3}$/.test(code) ? Number(code) : code;
  if (Number.isInteger(number)) return number >= 400 && number <= 599 ? number : undefined;
  if (typeof code !== "string") return undefined;
  return STATUS_OF.get(code) ?? (code.startsWith("invalid_") ? 400 : undefined);
}

function bodyOf(bytes) {
  const content = bytes.subarray(0, 3).equals(Buffer.from("\ufeff")) ? bytes.subarray(3) : bytes;
  const text = content.toString(); // what is no UTF-8 is U+FFFD
  if (!text.trim()) return null;
  const value = tryParseText(text);
  return mask(value === NOTHING ? cut(text, 10000) : value);
}

function mask(value, depth = 64) {
  if (typeof value === "string") return maskText(value);
  if (value === null || typeof value !== "object") return value;
  if (depth === 0) return "...";
  if (Array.isArray(value)) return value.map((member) => mask(member, depth - 1));
  const masked = {};
  for (const [name, member] of Object.entries(value)) put(masked, maskText(name), mask(member, depth - 1));
  return masked;
}

function maskText(text) {
  return SECRETS.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text);
}

/** The text with what is recognised as a credential masked. */
export function masked(text) {
  return maskText(text);
}

export function cut(text, most) {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 3).join("")}...` : text;
}

// Inner and outer object of the error that JSON with a success status reports.
function reported(body) {
  if (!isObject(body)) return undefined;
  const type = typeof body.type === "string" ? body.type : "";
  const { response } = body;
  if (type.startsWith("response.") && isObject(response)) {
    return type === "response.failed" || response.status === "failed" ? envelopeOf(response) : undefined;
  }
  if (type === "response.failed" || type === "response.error" || type === "error") return envelopeOf(body);
  if (type.startsWith("response.")) return undefined;
  if (!isEmpty(body.error) && !isFailedJob(body)) return envelopeOf(body);
  if (body.status === "failed" && body.object === "response") return { inner: {}, outer: body };
  return Array.isArray(body.choices) ? reportedByChoice(body) : undefined;
}

// One page of the documentation has the finish reason in the delta.
function reasonOf({ delta, finish_reason: reason }) {
  return (isObject(delta) && delta.finish_reason) || reason;
}

// What became of a job is a result: a batch has an object for it, a video a text.
function isFailedJob({ object, error, ...others }) {
  return object === "batch" || (isText(error) && Object.hasOwn(others, "status"));
}

function reportedByChoice(body) {
  const choices = body.choices.filter(isObject);
  const failed = choices.find((choice) => !isEmpty(choice.error) || reasonOf(choice) === "error");
  if (!failed) return undefined;
  if (!isEmpty(failed.error)) return { inner: envelopeOf(failed).inner, outer: body };
  const native = failed.native_finish_reason;
  const told = isText(native) ? `, which the provider calls '${cut(native, 100)}'` : "";
  return { inner: { message: `the generation ended with finish_reason 'error'${told}` }, outer: body };
}

function isEmpty(value) {
  if (value === null || value === undefined || value === false || value === "" || value === 0) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

function envelopeOf(body) {
  if (typeof body === "string") return { inner: {}, outer: {}, whole: body };
  if (Array.isArray(body) && isObject(body[0])) return envelopeOf(body[0]);
  if (!isObject(body)) return { inner: {}, outer: {} };
  if (isObject(body.error)) return { inner: body.error, outer: body };
  if (!isText(body.error)) return { inner: body, outer: body };
  const code = /^[A-Za-z][A-Za-z0-9_.-]*$/.test(body.error) ? body.error : null;
  return { inner: { message: firstText(body, MESSAGE_NAMES) ?? body.error, code }, outer: body };
}

function firstText(object, names) {
  return names.map((name) => own(object, name)).find(isText) ?? null;
}

function own(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function build(status, headers, body, { inner, outer, whole }, now) {
  const metadata = { ...(isObject(outer.metadata) ? outer.metadata : {}), ...(isObject(inner.metadata) ? inner.metadata : {}) };
  const fields = {
    status,
    message: messageOf(status, headers, body, inner, whole),
    code: codeOf(inner, outer),
    metadata,
    error_type: [metadata, inner, outer].map((object) => object.error_type).find(isText) ?? null,
    provider_name: [metadata.provider_name, inner.provider_name, outer.provider].find(isText) ?? null,
    provider_code: isCode(metadata.provider_code) ? metadata.provider_code : null,
    raw: metadata.raw ?? null,
    availability: [inner, metadata, outer].map((object) => object.availability).find(isObject) ?? null,
    generation_id: generationOf(headers, outer, body),
    request_id: [outer.request_id, inner.request_id].find(isText) ?? headers["x-request-id"] ?? null,
    body,
    headers,
  };
  const { availability } = fields;
  const told = envelopeOf(body);
  const known = headersOf(headers, metadata);
  fields.retryable = [availability, told.inner, told.outer].map((object) => object?.retryable).find((hint) => typeof hint === "boolean") ?? null;
  const objects = [availability, metadata, inner, outer];
  fields.retry_after = waitOf(known, objects, now);
  fields.reset_at = resetOf(known, objects, now);
  fields.is_edge_error = isFromEdge(status, headers, body);
  fields.effective_status = effectiveStatus(status, fields.code, fields.error_type);
  describeCause(fields, metadata);
  const Class = classOf(fields, outer);
  if (Class === errors.ModerationError) Object.assign(fields, { reasons: fields.moderation.reasons, flagged_input: fields.moderation.flagged_input, model_slug: fields.moderation.model_slug });
  if (Class === errors.PaymentRequiredError) Object.assign(fields, { affordable_tokens: affordableTokens(fields.message, metadata), requested_tokens: requestedTokens(fields.message, metadata) });
  if (Class === errors.GuardrailError) fields.patterns = strings(metadata.patterns);
  const { message, ...rest } = fields;
  const error = new Class(message, rest);
  return Object.defineProperty(error, "printed", { get: () => printed(error) });
}

function describeCause(fields, metadata) {
  fields.is_moderation = !isEmpty(metadata.reasons) || !isEmpty(metadata.flagged_input);
  fields.moderation = fields.is_moderation
    ? { reasons: strings(metadata.reasons), flagged_input: stringOrNull(metadata.flagged_input), provider_name: fields.provider_name, model_slug: stringOrNull(metadata.model_slug) }
    : null;
  const named = fields.raw !== null || !isEmpty(metadata.provider_name) || fields.provider_code !== null;
  fields.is_provider_error = !fields.is_moderation && (named || ["provider_overloaded", "provider_unavailable"].includes(fields.error_type));
  fields.provider_error = fields.is_provider_error
    ? { provider_name: fields.provider_name, provider_code: fields.provider_code, raw: fields.raw, reason: reasonIn(fields.raw) }
    : null;
}

function strings(list) {
  return Array.isArray(list) ? list.map((item) => (typeof item === "string" ? item : stringify(item))) : [];
}

function stringOrNull(value) {
  return typeof value === "string" ? value : null;
}

function isCode(value) {
  return typeof value === "string" || typeof value === "bigint" || Number.isInteger(value);
}

function messageOf(status, headers, body, inner, whole) {
  if (status >= 300 && status <= 399 && headers.location) return cut(`a redirect to ${headers.location}, which is not followed; check base_url`, 10000);
  if (body === null) return "the body is empty";
  if (whole !== undefined) return excerptOf(whole, 10000) || "the body states no reason";
  return cut(firstText(inner, MESSAGE_NAMES) ?? reasonIn(inner) ?? "the body states no reason", 10000);
}

function codeOf(inner, outer) {
  const candidates = [inner.code, inner.http_status, inner === outer ? null : inner.type];
  const usable = candidates.find((code) => isText(code) || typeof code === "bigint" || Number.isInteger(code));
  return typeof usable === "string" ? cut(usable, 200) : (usable ?? null);
}

function generationOf(headers, outer, body) {
  const candidates = [outer.request_id, outer.id, isObject(body) ? body.id : null];
  return headers["x-generation-id"] ?? candidates.find((id) => typeof id === "string" && id.startsWith("gen-")) ?? null;
}

function effectiveStatus(status, code, type) {
  const meant = [standsFor(code), standsFor(type ?? undefined)];
  if (status < 400) return meant[0] ?? meant[1] ?? null;
  if (status === 400 && type !== "unmapped") return meant.find((number) => TRANSIENT.includes(number)) ?? 400;
  return status;
}

function classOf(fields, outer) {
  const { effective_status: effective, metadata } = fields;
  if (fields.is_moderation) return errors.ModerationError;
  if (!isEmpty(metadata.patterns) || (effective === 403 && hasGuardrail(outer))) return errors.GuardrailError;
  const name = fields.error_type ?? fields.code;
  if (LENGTH_NAMES.includes(name)) return errors.ContextLengthError;
  if (name === "payment_required") return errors.PaymentRequiredError;
  if (name === "rate_limit_exceeded") return errors.RateLimitError;
  const told = [fields.message, reasonIn(fields.raw) ?? ""];
  if ([400, 413, 422].includes(effective) && TOO_LONG.some((pattern) => told.some((text) => pattern.test(text)))) return errors.ContextLengthError;
  if (effective === null) return fields.status <= 299 ? errors.APIError : errors.UnexpectedStatusError;
  return errors.classOfStatus(effective);
}

function hasGuardrail(outer) {
  const pipeline = outer.openrouter_metadata?.pipeline;
  return Array.isArray(pipeline) && pipeline.some((step) => isObject(step) && step.type === "guardrail");
}

// The text that names the cause, at most eight levels deep, or null.
function reasonIn(value, levels = 8) {
  if (levels === 0) return null;
  if (typeof value === "string") {
    const text = value.trim();
    const inside = /^[{["]/.test(text) ? tryParseText(text) : NOTHING;
    return inside === NOTHING ? excerptOf(text, 10000) || null : reasonIn(inside, levels - 1);
  }
  if (Array.isArray(value)) return reasonIn(value[0], levels - 1);
  if (!isObject(value)) return null;
  for (const name of REASON_NAMES) {
    const reason = reasonIn(own(value, name), levels - 1);
    if (reason !== null) return reason;
  }
  return null;
}

function excerptOf(text, most) {
  const [, title] = (/^\s*</.test(text) && /<title(?:\s[^>]{0,199})?>\s*([^<\s][^<]*)/i.exec(text.slice(0, 10000))) || [];
  return cut((title ?? text).replace(/\s+/g, " ").trim(), most);
}

function printed(fields) {
  const { status, code, error_type: type, generation_id: generation, attempts = 1 } = fields;
  const message = cut(fields.message, 600);
  const number = typeof code === "number" && code !== status ? (status < 400 ? ` ${code}` : ` (code ${code})`) : "";
  const name = type ?? (typeof code === "string" ? code : null);
  const cause = causeOf(fields, message);
  return [
    `${status}${status < 400 ? " with error" : fields.is_edge_error ? " from the CDN, not the API" : ""}${number}${name ? ` ${cut(name, 80)}` : ""}: ${message}`,
    cause && ` (${cause})`,
    generation && ` [generation ${cut(generation, 80)}]`,
    attempts > 1 && ` (after ${attempts} attempts)`,
  ].filter(Boolean).join("");
}

function causeOf(fields, message) {
  const reason = reasonIn(fields.raw) ?? (fields.provider_code === null ? null : `code ${fields.provider_code}`);
  const told = [fields.provider_name, reason].filter((text) => text && !message.includes(text));
  return told.map((text) => cut(text, 300)).join(": ");
}

