// make mutants: which changes of the port to Node no vector notices.
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { accepted, isEquivalent, judged } from "./accepted.mjs";
import { Coverage } from "./coverage.mjs";
import { instrumented } from "./instrument.mjs";
import { CACHE, modules } from "./places.mjs";
import { table } from "./table.mjs";
import { work } from "./workers.mjs";

const LEAST = 95; // percent
const [SCRIPT, LIMITS, KILLERS, FOUND] = ["port.cjs", "limits.json", "killers.json", "survivors.json"].map((name) => path.join(CACHE, name));

const every = Number(process.env.EVERY || 1);
const chosen = chosenModules(process.argv.slice(2));
const { script, mutants } = await instrumented();
const coverage = await Coverage.of(script, mutants);
writeFileSync(SCRIPT, script);
writeFileSync(LIMITS, JSON.stringify(coverage.steps));
const results = await tried(mutants.filter(({ id, module }) => chosen.includes(module) && id % every === 0));
const reasons = accepted();
const { unknown, stale } = judged(results, chosen, reasons, every > 1);
console.log(table(results));
writeFileSync(FOUND, JSON.stringify(unknown.map(({ mutant }) => mutant), null, 1));
for (const { mutant: { module, line, mutated, to } } of unknown) console.log(`SURVIVED ${module}:${line}: ${mutated} → ${to}`);
for (const key of stale) console.log(`STALE ${key}`);
const real = results.filter(({ outcome, mutant }) => outcome !== "passed" || !isEquivalent(reasons.get(mutant.key)));
const share = (100 * real.filter(({ outcome }) => outcome !== "passed").length) / real.length;
console.log(`${share.toFixed(1)} % of those that change something are killed`);
const isTooLow = chosen.length === modules().length && share < LEAST;
if (isTooLow) console.log(`at least ${LEAST} % must be`);
process.exitCode = unknown.length || stale.length || isTooLow ? 1 : 0;

function chosenModules(names) {
  const all = modules();
  const of = (name) => all.filter((module) => module === `${name}.mjs` || module.endsWith(`/${name}.mjs`) || module.startsWith(`${name}/`));
  const unknown = names.find((name) => of(name).length === 0);
  if (unknown !== undefined) {
    console.error(`there is no module ${unknown}; there are ${all.map((name) => name.replace(".mjs", "")).join(", ")}`);
    process.exit(2);
  }
  return names.length ? [...new Set(names.flatMap(of))] : all;
}

async function tried(chosenMutants) {
  const killers = remembered();
  const found = [];
  const waiting = chosenMutants.filter((mutant) => coverage.isStatic(mutant) || coverage.of.get(mutant.id).length > 0);
  const unreached = chosenMutants.filter((mutant) => !waiting.includes(mutant)).map((mutant) => ({ mutant, outcome: "passed", isReached: false }));
  const next = () => {
    const mutant = waiting.shift();
    return mutant && { id: mutant.id, isStatic: coverage.isStatic(mutant), order: coverage.candidates(mutant, killers[mutant.key]) };
  };
  const byId = new Map(chosenMutants.map((mutant) => [mutant.id, mutant]));
  const done = ({ id }, { outcome, killer }) => {
    const mutant = byId.get(id);
    found.push({ mutant, outcome, isReached: true });
    delete killers[mutant.key];
    if (killer !== null) {
      coverage.killed(mutant, killer);
      killers[mutant.key] = coverage.vectors[killer].vector.id;
    }
    if (outcome === "passed") console.error(`${mutant.module}:${mutant.line}: ${mutant.mutated} → ${mutant.to}`);
    if (found.length % 250 === 0) keep(killers, `${found.length} of ${found.length + waiting.length}`);
  };
  await work([SCRIPT, LIMITS], Math.min(availableParallelism(), Number(process.env.PROCESSES ?? 8)), next, done);
  keep(killers, "");
  return [...found, ...unreached].sort((a, b) => a.mutant.id - b.mutant.id);
}

function keep(killers, progress) {
  writeFileSync(KILLERS, JSON.stringify(killers));
  if (progress) console.error(progress);
}

// Which vector killed a mutant last time; it is tried first.
function remembered() {
  try {
    return JSON.parse(readFileSync(KILLERS, "utf8"));
  } catch {
    return {};
  }
}
