// The figures by module.

const COLUMNS = ["mutants", "killed", "endless", "survived", "unreached", "killed %"];

export function table(results) {
  const names = [...new Set(results.map(({ mutant }) => mutant.module))];
  const rows = names.map((name) => [name, ...figures(results.filter(({ mutant }) => mutant.module === name))]);
  const all = [["module", ...COLUMNS], ...rows, ["all", ...figures(results)]];
  return all.map(([name, ...cells]) => name.padEnd(32) + cells.map((cell) => String(cell).padStart(10)).join("")).join("\n");
}

// Unreached ones survive as well, and are counted apart.
function figures(results) {
  const count = (is) => results.filter(is).length;
  const killed = count(({ outcome }) => outcome === "failed");
  const endless = count(({ outcome }) => outcome === "endless");
  const unreached = count(({ isReached }) => !isReached);
  const survived = results.length - killed - endless - unreached;
  return [results.length, killed, endless, survived, unreached, ((100 * (killed + endless)) / results.length).toFixed(1)];
}
