// Guides come first, then operations and the client; the generated types and the vectors come last.
"use strict";

var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,

  // The first that fits.
  places: [
    [/^(docs\/updates|tests|CHANGELOG)/, -8],
    [/^docs\/(protocol|demands|comparison|toolkits|tools_compared|skill|openapi_support|updating)/, -3],
    [/^(docs\/(coming_from|haystack|langchain)|README)/, 0],
    [/^(docs|operations)/, 8],
    [/^openrouter_sdk\.compat/, -2],
    [/^(openrouter_sdk|examples)/, 1],
    [/^openrouter_api\.resources/, -1],
    [/^openrouter_api\.operations/, -20],
    [/^openrouter_api/, -6],
  ],

  // What was searched, and its words: `run_tools` is also in "Tools and runs".
  query: (new URLSearchParams(window.location.search).get("q") ?? "").trim().toLowerCase(),
  words: () =>
    Scorer.query
      .split(/[\W_]+/)
      .filter((word) => word.length > 2 && word !== "how")
      .map((word) => word.replace(/(y|ies|s|ing)$/, "")),

  score: ([page, title, anchor, , score, , kind]) => {
    if (anchor && /^operations\/.*\//.test(page)) return 0; // all of them have the same headings
    const place = Scorer.places.find(([folder]) => folder.test(page))?.[1] ?? 0;
    const name = title.toLowerCase();
    if (kind === "object") {
      const isNamed = name === Scorer.query || name.endsWith(`.${Scorer.query}`);
      return score + place + (isNamed ? 5 : 0) - (/\.Async[A-Z]/.test(title) ? 1 : 0);
    }
    const words = Scorer.words();
    const known = words.filter((word) => name.includes(word)).length;
    return score + place + (known === 0 ? 0 : known === words.length ? 10 : 4) + (name === Scorer.query ? 5 : 0);
  },
};
