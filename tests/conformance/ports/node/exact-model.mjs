// Whether the model that answered is one that was asked for (kinds/exact_model.md).
import { isObject } from "./json.mjs";

const DATED = /^(.+)-(?:20\d{6}|20\d\d-\d\d-\d\d)$/;
const DYNAMIC = ["nitro", "floor", "exacto", "online"];

const plain = (name) => name.split("@")[0].toLowerCase();

function split(name) {
  const slash = name.lastIndexOf("/") + 1;
  const [slug, ...variants] = name.slice(slash).split(":");
  return [name.slice(0, slash) + slug, variants];
}

const base = (name) => split(plain(name))[0];

/** The entry of a model in the catalogue, a list of entries, by any of its names; null if there is none. */
export function findModel(models, name) {
  const entries = models.filter(isObject);
  const byId = (id) => entries.find((entry) => entry.id === id) ?? entries.find((entry) => !entry.alias_target && slugOf(entry) === id) ?? null;
  const [bare, variants] = split(plain(name));
  const fixed = variants.filter((variant) => !DYNAMIC.includes(variant));
  let found = byId([bare, ...fixed].join(":"));
  const model = found || !fixed.length ? null : findModel(models, bare);
  if (model) found = byId([split(String(model.id))[0], ...fixed].join(":"));
  for (let hops = 0; hops < 3 && typeof found?.alias_target?.slug === "string" && byId(found.alias_target.slug); hops++) found = byId(found.alias_target.slug);
  return found;
}

function slugOf({ id, canonical_slug: slug }) {
  if (typeof slug !== "string") return null;
  return slug.includes(":") ? slug : [slug, ...split(String(id))[1]].join(":");
}

function namesOf(models, name) {
  const entry = models && findModel(models, name);
  return [name, entry?.id, entry?.canonical_slug].filter((one) => typeof one === "string").map(base);
}

export function sameModel(asked, served, models = null) {
  const [name, ...others] = namesOf(models, served);
  return asked.some((one) => {
    const names = namesOf(models, one);
    if ([name, ...others].some((known) => names.includes(known))) return true;
    if (!name.includes("/")) return names.some((known) => known.slice(known.lastIndexOf("/") + 1) === name);
    const dated = DATED.exec(name);
    return dated !== null && names.includes(dated[1]) && !names.some((known) => DATED.test(known));
  });
}

export function isRouter(name, models = null) {
  const entry = models && findModel(models, base(name));
  return entry ? entry.architecture?.tokenizer === "Router" : base(name).startsWith("openrouter/");
}
