// The survivors that are accepted, each with a reason, and what differs from them.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { ACCEPTED } from "./places.mjs";

/** From key to reason. */
export function accepted() {
  const files = readdirSync(ACCEPTED).map((name) => JSON.parse(readFileSync(path.join(ACCEPTED, name), "utf8")));
  const reasons = files.flatMap((groups) => Object.entries(groups));
  return new Map(reasons.flatMap(([reason, keys]) => keys.map((key) => [key, reason])));
}

/** Whether a mutant that is accepted for this reason does what the port does; it can be killed by nothing. */
export function isEquivalent(reason) {
  return reason?.startsWith("Changes nothing") ?? false;
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
