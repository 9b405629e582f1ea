// Logging a user in with PKCE: verifier, challenge, page, callback and exchange (kinds/oauth.md).
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { masked } from "./envelope.mjs";
import { InvalidArgumentError } from "./errors.mjs";

const PAGE = "https://openrouter.ai/auth";
const RESERVED = ["code", "state", "error", "error_description"];

export function makeVerifier(random = randomBytes, size = 32) {
  if (!Number.isInteger(size) || size < 32 || size > 96) refuse("size", "must be from 32 to 96 bytes");
  return drawn(random, size);
}

export function challengeOf(verifier) {
  checkVerifier(verifier);
  return createHash("sha256").update(verifier).digest("base64url");
}

// Begins a login: a new verifier, and a new state where there is a callback.
export function beginLogin(fields = {}, random = randomBytes) {
  const verifier = makeVerifier(random);
  const state = fields.callback_url == null ? null : drawn(random, 16);
  return makeLogin({ ...fields, verifier, state });
}

export function makeLogin({ verifier, callback_url = null, state = null, key_label = null, page = PAGE }) {
  checkVerifier(verifier);
  if (callback_url !== null) checkAddress("callback_url", callback_url);
  checkAddress("page", page);
  if (page.includes("?")) refuse("page", "must have no query");
  if (state !== null && (typeof state !== "string" || !state)) refuse("state", "must be a text that is not empty");
  if (state !== null && callback_url === null) refuse("state", "needs a callback_url");
  if (key_label !== null && (typeof key_label !== "string" || !key_label)) refuse("key_label", "must not be empty");
  return { verifier, callback_url, state, key_label, page };
}

export function urlOf(login) {
  const pairs = [
    ["callback_url", login.callback_url && withState(login.callback_url, login.state)],
    ["code_challenge", challengeOf(login.verifier)],
    ["code_challenge_method", "S256"],
    ["key_label", login.key_label],
  ];
  const query = pairs.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${escape(value)}`);
  return `${login.page}?${query.join("&")}`;
}

// The code in the address at which the user came back.
export function codeOf(login, callback) {
  if (typeof callback !== "string") refuse("callback", "must be the address as a text");
  const [, query] = /^[^?#]*\?([^#]*)/.exec(callback) ?? [];
  if (!query) refuse("callback", "has no query, so there is no code in it");
  const form = new URLSearchParams(query);
  if (login.state !== null && !sameState(form.getAll("state"), login.state)) {
    refuse("state", "of the callback is not the one of this login");
  }
  if (form.getAll("error").length > 1) refuse("error", "is in the callback twice");
  if (form.has("error")) {
    const why = form.get("error_description");
    const told = `the login was refused: ${form.get("error")}${why ? ` (${why})` : ""}`;
    const secrets = [login.state, ...form.getAll("code")].filter(Boolean);
    const error = new InvalidArgumentError(secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), masked(told)));
    throw Object.assign(error, { isRefusal: true });
  }
  const codes = form.getAll("code");
  if (codes.length !== 1 || !codes[0]) refuse("code", "must be in the callback exactly once");
  return codes[0];
}

// What the head of a request to the loopback server of a login comes to: a code, the end, or a status to answer.
export function judge(login, head) {
  const [line, ...headers] = head.split("\r\n");
  const words = line.split(" ");
  if (words.length !== 3 || !words[2].startsWith("HTTP/1.")) return { status: 400 };
  const [method, target] = words;
  const [, host, path] = /^http:\/\/([^/?]*)([^?]*)/.exec(login.callback_url);
  const hosts = headers.filter((one) => /^host:/i.test(one)).map((one) => one.slice(5).trim());
  if (hosts.length !== 1 || ![host, host.replace(/:80$/, "")].includes(hosts[0])) return { status: 400 };
  if (target.replace(/\?.*/s, "") !== (path || "/")) return { status: 404 };
  if (method !== "GET") return { status: 405 };
  try {
    return { code: codeOf(login, target) };
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    return error.isRefusal ? { ends: "refused" } : { status: 400 };
  }
}

export function exchangeBody(login, code) {
  if (typeof code !== "string" || !code.trim()) refuse("code", "must not be empty");
  return { code: code.trim(), code_verifier: login.verifier, code_challenge_method: "S256" };
}

function drawn(random, size) {
  const bytes = random(size);
  if (bytes.length !== size) refuse("random", `gave ${bytes.length} bytes instead of ${size}`);
  return Buffer.from(bytes).toString("base64url");
}

function checkVerifier(verifier) {
  if (typeof verifier !== "string" || !/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier)) {
    refuse("verifier", "must be 43 to 128 letters, digits, '-', '.', '_' or '~'");
  }
}

function checkAddress(name, address) {
  if (typeof address !== "string") refuse(name, "must be a text");
  const [, scheme, authority, query = ""] = /^(https?):\/\/([^/?#]*)[^?#]*(?:\?(.*))?$/i.exec(address) ?? refuse(name, "must be an http or https address without a fragment");
  if (/[^\x21-\x7e]/.test(address) || address.includes("#")) refuse(name, "has white space, a fragment or a character beyond ASCII");
  if (authority.includes("@")) refuse(name, "must not have a user");
  const [, host] = /^([^:[\]]+|\[[0-9a-f:.]+\])(?::\d*)?$/i.exec(authority) ?? refuse(name, "has no host or a wrong port");
  if (!URL.canParse(address)) refuse(name, "is no address");
  if (scheme.toLowerCase() === "http" && !/^(localhost|127\.0\.0\.1)$/i.test(host)) refuse(name, "must be https, or http on this machine");
  const taken = RESERVED.find((reserved) => new URLSearchParams(query).has(reserved));
  if (taken) refuse(name, `must not have a parameter ${taken}`);
}

function withState(callback, state) {
  if (state === null) return callback;
  const joint = !callback.includes("?") ? "?" : /[?&]$/.test(callback) ? "" : "&";
  return `${callback}${joint}state=${escape(state)}`;
}

function sameState(found, state) {
  if (found.length !== 1) return false;
  const [ours, theirs] = [state, found[0]].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(ours, theirs);
}

function escape(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

function refuse(name, why) {
  throw new InvalidArgumentError(`${name} ${why}`);
}
