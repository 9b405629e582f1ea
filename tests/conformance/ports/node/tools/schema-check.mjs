// What in a value does not fit a JSON schema, of the keywords that the vectors of kind `tools` use.
import { equal, isObject } from "../json.mjs";

const TYPES = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  number: (value) => typeof value === "number" || typeof value === "bigint",
  integer: (value) => typeof value === "bigint" || Number.isInteger(value),
};

/** The problems, each as `path: what is wrong`. */
export function problemsOf(schema, value, path = "") {
  const found = (what) => [`${path || "arguments"}: ${what}`];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length && !types.some((type) => TYPES[type](value))) return found(`expected ${types.join(" or ")}`);
  if (schema.enum && !schema.enum.some((one) => equal(one, value))) return found(`expected one of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}`);
  if (Array.isArray(value)) return value.flatMap((item, index) => problemsOf(schema.items ?? {}, item, `${path}[${index}]`));
  return isObject(value) ? membersOf(schema, value, path) : [];
}

function membersOf({ properties = {}, required = [], additionalProperties }, value, path) {
  const at = (name) => (path ? `${path}.${name}` : name);
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at(name)}: is missing`),
    ...Object.entries(value).flatMap(([name, member]) => {
      if (Object.hasOwn(properties, name)) return problemsOf(properties[name], member, at(name));
      return additionalProperties === false ? [`${at(name)}: is not a parameter`] : [];
    }),
  ];
}
