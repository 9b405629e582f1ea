// The operations of the API, from the language-neutral contract.
import { readFileSync } from "node:fs";

const CONTRACT = JSON.parse(readFileSync(new URL("../../contract.json", import.meta.url), "utf8"));

export const OPERATIONS = new Map();
for (const [path, methods] of Object.entries(CONTRACT.paths)) {
  for (const [method, said] of Object.entries(methods)) {
    OPERATIONS.set(said.operationId, describe(path, method, said));
  }
}

// What a client needs of one operation. `answers` is "json", "bytes" or "nothing".
function describe(path, method, said) {
  const successes = Object.values(said.responses);
  const media = successes.flatMap((answer) => Object.keys(answer.content ?? {}));
  const bodies = Object.entries(said.requestBody?.content ?? {});
  const { cut, lead } = ownServer(said);
  return {
    id: said.operationId,
    path: lead + path,
    baseCut: cut,
    method: method.toUpperCase(),
    parameters: said.parameters ?? [],
    security: said.security ?? CONTRACT.security,
    streams: Boolean(said["x-stream"]),
    object: successes.every((answer) => isObjectSchema(answer.content?.["application/json"]?.schema ?? {})),
    anyFile: media.includes("application/octet-stream"),
    answers: media.includes("application/json") ? "json" : media.length ? "bytes" : "nothing",
    bodies: bodies.map(([type, { schema }]) => ({ type, ...shapeOf(schema) })),
    sentLast: said["x-sent-last"] ?? [],
    pages: said["x-pagination"] ? pagesOf(said["x-pagination"], said.parameters) : null,
  };
}

// What an operation with a server of its own leaves out of the base URL, and what comes before its path.
function ownServer(said) {
  const [base, own] = [CONTRACT, said.servers ? said : CONTRACT].map(({ servers }) => new URL(servers[0].url).pathname.split("/").filter(Boolean));
  const parting = [...base, null].findIndex((part, index) => part !== own[index]);
  const path = (parts) => parts.map((part) => `/${part}`).join("");
  return { cut: path(base.slice(parting)), lead: path(own.slice(parting)) };
}

// How the pages of a list are walked, with the bounds that are in the schemas of the parameters.
function pagesOf(said, parameters) {
  const schemas = new Map(parameters.map(({ name, schema }) => [name, schema]));
  const bound = (name, keyword) => [schemas.get(name), ...(schemas.get(name)?.anyOf ?? [])].find((schema) => schema?.[keyword] !== undefined)?.[keyword];
  const after = ["after", "after_id"].filter((name) => schemas.has(name) && name !== said.cursor);
  return { ...said, after, usualSize: bound(said.limit, "default") ?? 0, lastOffset: bound(said.offset, "maximum") ?? Infinity };
}

// The properties of a body, those that are required, and those that are files.
function shapeOf(schema) {
  const named = resolve(schema);
  const parts = [named, ...(named.allOf ?? []).map(resolve)];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  const files = Object.keys(properties).filter((name) => resolve(properties[name]).format === "binary");
  const nullable = Object.keys(properties).filter((name) => admitsNull(resolve(properties[name])));
  return { properties, files, nullable, required: parts.flatMap((part) => part.required ?? []) };
}

function admitsNull(schema) {
  return [schema.type].flat().includes("null") || (schema.anyOf ?? []).some((one) => admitsNull(resolve(one)));
}

function isObjectSchema(schema) {
  const named = resolve(schema);
  const variants = [...(named.oneOf ?? []), ...(named.anyOf ?? [])];
  return named.type === "object" || (variants.length > 0 && variants.every(isObjectSchema));
}

function resolve(schema) {
  const name = schema.$ref?.split("/").at(-1);
  return name ? resolve(CONTRACT.components.schemas[name]) : schema;
}
