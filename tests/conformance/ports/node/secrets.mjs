// The credentials that a call sent are hidden by their value wherever an error repeats them (kinds/error.md).
import { isObject } from "./json.mjs";

const SHORTEST = 6;
const MASK = "[redacted]";

// The credentials among pairs of names and values of headers.
export function credentialsIn(pairs) {
  const found = new Set();
  for (const [name, value] of pairs) {
    if (!["authorization", "cookie", "proxy-authorization", "x-api-key"].includes(name.toLowerCase())) continue;
    found.add(value).add(value.slice(value.indexOf(" ") + 1));
  }
  return [...found].filter((one) => one.length >= SHORTEST).sort((a, b) => b.length - a.length);
}

// Hides them in the message and the fields of an error, in place.
export function hideSecrets(error, secrets) {
  if (!secrets.length) return error;
  const hidden = (text) => secrets.reduce(hideOne, text);
  const fields = Object.fromEntries(Object.keys(error).map((name) => [name, hideIn(error[name], hidden)]));
  return Object.assign(error, fields, { message: hidden(error.message) });
}

function hideIn(value, hidden) {
  if (typeof value === "string") return hidden(value);
  if (Array.isArray(value)) return value.map((member) => hideIn(member, hidden));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [hidden(key), hideIn(member, hidden)]));
}

function hideOne(text, secret) {
  const whole = [...secret].map((character) => `(?:${spellings(character).join("|")})`).join("");
  // Begins only where letters of base64 begin, so that a long text is read once, not once for each of its letters.
  const encoded = `(?<![\\w+/-])[\\w+/-]*(?:${base64Of(secret).map(escape).join("|")})[\\w+/-]*={0,2}`;
  const found = text.replace(new RegExp(whole, "gi"), MASK).replace(new RegExp(encoded, "g"), MASK);
  for (let length = secret.length - 1; length >= SHORTEST; length--) {
    const rest = found.replace(/\.\.\.$/, "");
    if (rest.endsWith(secret.slice(0, length))) return rest.slice(0, -length) + MASK + found.slice(rest.length);
  }
  return found;
}

function spellings(character) {
  const hex = Buffer.from(character).toString("hex");
  return [escape(character), `\\\\{1,16}${escape(character)}`, `%(?:25){0,4}${hex}`, `\\\\{1,16}(?:u00|x)${hex}`];
}

// What base64 makes of a secret within a longer text, without what depends on the text around it.
function base64Of(secret) {
  const bytes = Buffer.from(secret);
  return ["base64", "base64url"].flatMap((encoding) =>
    [0, 1, 2].map((before) => {
      const text = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding);
      return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    }),
  );
}

function escape(text) {
  return text.replace(/[^A-Za-z0-9]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}
