// The survivors that are accepted, each with a reason, and what differs from them.
import { readFileSync } from "node:fs";
import { ACCEPTED } from "./places.mjs";

/** From key to reason. */
export function accepted() {
  const groups = JSON.parse(readFileSync(ACCEPTED, "utf8"));
  return new Map(Object.entries(groups).flatMap(([reason, keys]) => keys.map((key) => [key, reason])));
}

/** Survivors that are not accepted, and accepted keys that are killed, or of no mutant of these modules. */
export function judged(results, modules, reasons, isSample) {
  const tried = new Set(results.map(({ mutant }) => mutant.key));
  const survived = new Set(results.filter(({ outcome }) => outcome === "passed").map(({ mutant }) => mutant.key));
  const isOf = (key) => modules.some((module) => key.startsWith(`${module}: `));
  return {
    unknown: results.filter(({ outcome, mutant }) => outcome === "passed" && !reasons.has(mutant.key)),
    stale: [...reasons.keys()].filter((key) => isOf(key) && !survived.has(key) && (tried.has(key) || !isSample)),
  };
}
