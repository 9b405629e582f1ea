// Where things are, and which modules of the port are mutated.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const at = (place) => fileURLToPath(new URL(place, import.meta.url));

export const PORT = at("../conformance/ports/node/");
export const CONFORMANCE = at("../conformance/");
export const CACHE = at("../../.cache/mutants/");
export const ACCEPTED = at("survivors/");

// Runners, the thin edge to network and timers, and a script: no page of the suite is about them.
const NOT_MUTATED = ["run-vectors.mjs", "rewrite-states.mjs", "transport.mjs", "clock.mjs"];

/** The modules to be mutated, by their path within the port. */
export function modules() {
  const all = readdirSync(PORT, { recursive: true }).map((name) => name.split(path.sep).join("/"));
  return all.filter((name) => name.endsWith(".mjs") && !name.startsWith("lanes/") && !NOT_MUTATED.includes(name)).sort();
}

export function source(module) {
  return readFileSync(path.join(PORT, module), "utf8");
}

/** The default export or the names of an installed development tool. */
export function tool(name, file) {
  return import(new URL(`../../.cache/mutants/node_modules/${name}/${file}`, import.meta.url));
}
