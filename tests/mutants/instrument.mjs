// Puts every mutant into the code of the port, behind a switch, and all modules into one script.
import path from "node:path";
import { PORT, modules, source, tool } from "./places.mjs";

const ENTRY = `
export { PURE } from "./lanes/pure.mjs";
export { CLIENT } from "./lanes/client.mjs";
export { read } from "./lanes/exact-json.mjs";`;

const QUIET = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

/** The script, and of each mutant its number, module, place and replacement. */
export async function instrumented() {
  const names = modules();
  const { Instrumenter } = await tool("@stryker-mutator/instrumenter", "dist/src/instrumenter.js");
  const given = names.map((name) => ({ name, mutate: true, content: source(name) }));
  const options = { plugins: [], excludedMutations: [], ignorers: [], noHeader: true };
  const { files, mutants } = await new Instrumenter(QUIET).instrument(given, options);
  const switched = new Map(files.map(({ name, content }) => [path.join(PORT, name), quick(content)]));
  const script = await bundled(switched);
  return { script, mutants: keyed(mutants.map(described)) };
}

// Switches as comparisons of numbers, which cost next to nothing. An active mutant counts its steps as well.
function quick(content) {
  return content
    .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, "(active$ === $1 && step$())")
    .replaceAll(/stryCov_9fa48\(([^)]*)\)/g, (_, numbers) => `cover$(${numbers.replaceAll('"', "")})`);
}

async function bundled(switched) {
  const { default: esbuild } = await tool("esbuild", "lib/main.js");
  const plugin = {
    name: "mutants",
    setup: ({ onLoad }) => onLoad({ filter: /\.mjs$/ }, ({ path: place }) => switched.has(place) ? { contents: switched.get(place), loader: "js" } : null),
  };
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: PORT, loader: "js" },
    bundle: true, write: false, logLevel: "error", format: "cjs", platform: "node", target: "node20", keepNames: true, plugins: [plugin],
    define: { "import.meta.url": "portUrl$" },
  });
  return outputFiles[0].text;
}

function described({ id, fileName, location: { start, end }, mutatorName, replacement }) {
  const lines = source(fileName).split("\n");
  const inOne = start.line === end.line;
  const [first, last] = [lines[start.line], lines[end.line]];
  const mutated = inOne ? first.slice(start.column, end.column) : `${first.slice(start.column)} …`;
  const after = inOne ? first.slice(end.column) : last.slice(end.column);
  const to = replacement.replaceAll(/\s+/g, " ");
  const key = `${fileName}: ${first.slice(0, start.column)}⟦${mutated}⟧${after}`.replaceAll(/: +/g, ": ").trimEnd();
  const isExported = /^export\b/.test(lines.slice(0, start.line + 1).findLast((line) => /^[^\s)}\]]/.test(line)) ?? "");
  return { id: Number(id), module: fileName, line: start.line + 1, kind: mutatorName, isExported, mutated, to, key: `${key} → ${to}` };
}

// A key names a mutant whatever its line. Of several that have the same, the later ones are counted.
function keyed(mutants) {
  const times = new Map();
  return mutants.map((mutant) => {
    const count = (times.get(mutant.key) ?? 0) + 1;
    times.set(mutant.key, count);
    return count === 1 ? mutant : { ...mutant, key: `${mutant.key} #${count}` };
  });
}
