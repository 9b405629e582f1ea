// What the lanes share: bytes of a vector, and what differs from its `expect`, as [what, expected, got].
import { OpenRouterError } from "../errors.mjs";
import { same, write } from "./exact-json.mjs";

export function bytesOf(given) {
  if ("text" in given) return Buffer.from(given.text);
  if ("repeated" in given) return Buffer.from(given.repeated.map(([text, times]) => text.repeat(times)).join(""));
  return "base64" in given ? Buffer.from(given.base64, "base64") : Buffer.from(write(given.json));
}

export function differences(expected, got) {
  return Object.entries(expected)
    .filter(([what, value]) => !same(value, got[what]))
    .map(([what, value]) => [what, value, got[what]]);
}

// The differences between a refusal that was expected and what `run` throws.
export function refusal({ class: name = "InvalidArgumentError", names = [], hides = [] }, run) {
  let error;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  if (!(error instanceof OpenRouterError) || error.name !== name) return [["refused", name, String(error?.stack ?? "nothing")]];
  return [
    ...names.filter((word) => !error.message.includes(word)).map((word) => ["names", word, error.message]),
    ...hides.filter((word) => error.message.includes(word)).map((word) => ["hides", word, error.message]),
  ];
}

/** The differences between the error that a vector expects, null for none, and the one that came. */
export function errorDifferences(expected, error = null) {
  const { class: name = null, fields = {}, says = [] } = expected ?? {};
  const printed = error?.printed ?? error?.message ?? "";
  return [
    ...(name === (error?.name ?? null) ? [] : [["error", name, String(error?.stack ?? null)]]),
    ...differences(fields, error ?? {}),
    ...[says].flat().filter((text) => !printed.includes(text)).map((text) => ["says", text, printed]),
  ];
}

/** The differences of a walk through pages; `got` has `requests`, `items`, `error` and, if expected, `paths`. */
export function pageDifferences({ requests, error, ...others }, got) {
  return [
    ...differences({ requests: requests.map(sortPairs), ...others }, { ...got, requests: got.requests.map(sortPairs) }),
    ...errorDifferences(error, got.error),
    ...(error ? differences({ page: { query: {}, ...error.page } }, { page: { query: {}, ...got.error?.page } }) : []),
  ];
}

/** Pairs as they are compared: only those of one name have an order, and sorting is stable. */
export function sortPairs(pairs) {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
