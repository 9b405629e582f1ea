// JSON values read as a type (kinds/schema.md, "Reading").
import { equal } from "../json.mjs";
import { violations } from "./limits.mjs";
import { kindOf } from "./schemas.mjs";
import { isRequired } from "./types.mjs";

const HOURS = "([01]\\d|2[0-3]):[0-5]\\d";
const TIME = new RegExp(`^${HOURS}:[0-5]\\d(\\.\\d+)?(Z|[+-]${HOURS})?$`, "i");
const FORMATS = {
  "date-time": (text) => isDate(text.slice(0, 10)) && /t/i.test(text[10]) && TIME.test(text.slice(11)),
  date: isDate,
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

/** The value, or the paths of all that is wrong with it: {value} or {problems}. */
export function readAs(type, value, strictForm, wrapped) {
  const isWrapped = strictForm && wrapped && kindOf(value) === "object" && Object.keys(value).join() === "value";
  const reader = new Reader(type, strictForm, false);
  const found = reader.read(type.description, isWrapped ? value.value : value, "");
  return reader.problems.length ? { problems: reader.problems } : { value: found };
}

class Reader {
  constructor(type, strictForm, isClosed) {
    Object.assign(this, { type, strictForm, isClosed, problems: [] });
  }

  wrong(path) {
    this.problems.push(shown(path));
  }

  read(type, value, path) {
    if (type.union) return this.union(type.union, value, path);
    if (type.of) return this.limited(type, value, path);
    if (type.literal) return type.literal.some((one) => equal(one, value)) ? value : this.wrong(path);
    if (!this.takes(type, value)) return this.wrong(path);
    if (type.list) return value.map((item, place) => this.read(type.list, item, `${path}[${place}]`));
    if (type.set) return distinct(value.map((item, place) => this.read(type.set, item, `${path}[${place}]`)));
    if (type.tuple) return this.tuple(type.tuple, value, path);
    if (type.map) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.read(type.map, one, `${path}.${name}`)]));
    if (type.format) return FORMATS[type.format](value) ? value : this.wrong(path);
    return typeof type === "string" ? value : this.record(this.recordOf(type), value, path);
  }

  recordOf(type) {
    return this.type.records.get(type.record ?? type.ref);
  }

  // Whether values of a type may have the JSON type of this one.
  takes(type, value) {
    const kind = kindOf(value);
    if (type === "any") return true;
    if (typeof type === "string") return type === kind || (type === "number" && kind === "integer");
    if (type.of) return this.takes(type.of, value);
    if (type.union) return type.union.some((one) => this.takes(one, value));
    if (type.literal) return type.literal.some((one) => kindOf(one) === kind);
    if (type.format) return kind === "string";
    return type.list || type.set || type.tuple ? kind === "array" : kind === "object";
  }

  // What is wrong with the value itself is said once; what is wrong within it has other paths.
  limited({ of, description, ...limits }, value, path) {
    const found = this.read(of, value, path);
    if (!this.problems.includes(shown(path))) violations(limits, value).forEach(() => this.wrong(path));
    return found;
  }

  tuple(types, value, path) {
    if (value.length !== types.length) return this.wrong(path);
    return types.map((one, place) => this.read(one, value[place], `${path}[${place}]`));
  }

  record({ fields }, value, path) {
    const found = {};
    for (const field of fields) {
      const { name } = field;
      const place = `${path}.${name}`;
      const isNull = this.strictForm && !isRequired(field) && value[name] === null && !this.takes(field.type, null);
      if (Object.hasOwn(value, name) && !isNull) found[name] = this.read(field.type, value[name], place);
      else if (isRequired(field)) this.wrong(place);
      else if (field.default !== undefined) found[name] = field.default;
    }
    const unknown = Object.keys(value).filter((name) => !fields.some((field) => field.name === name));
    if (this.isClosed) unknown.forEach(() => this.wrong(path)); // only whether there are any is of interest
    return found;
  }

  union(types, value, path) {
    const members = types.flatMap((one) => one.union ?? [one]).filter((one) => this.takes(one, value));
    if (members.length < 2) return members.length ? this.read(members[0], value, path) : this.wrong(path);
    if (kindOf(value) !== "object") return this.first(members, value, path);
    const tag = this.type.tagOf(members);
    if (tag && Object.hasOwn(value, tag.name)) {
      const record = tag.recordOf(value[tag.name]);
      return record ? this.record(record, value, path) : this.wrong(`${path}.${tag.name}`);
    }
    return this.only(members, value, path);
  }

  attempt(member, value, path, isClosed) {
    const reader = new Reader(this.type, this.strictForm, isClosed);
    return { found: reader.read(member, value, path), problems: reader.problems };
  }

  first(members, value, path) {
    const fitting = members.map((one) => this.attempt(one, value, path, this.isClosed)).find(({ problems }) => !problems.length);
    return fitting ? fitting.found : this.closest(members, value, path);
  }

  only(members, value, path) {
    for (const [isClosed, some] of [[true, members], [this.isClosed, this.likely(members, value)]]) {
      const fitting = some.map((one) => this.attempt(one, value, path, isClosed)).filter(({ problems }) => !problems.length);
      if (fitting.length === 1) return fitting[0].found;
    }
    return this.closest(this.likely(members, value), value, path, this.type.tagOf(members));
  }

  // Notes the problems of the member that has the fewest.
  closest(members, value, path, tag = null) {
    const attempts = members.map((one) => this.attempt(one, value, path, this.isClosed).problems);
    const least = Math.min(...attempts.map((problems) => problems.length));
    const closest = attempts.filter((problems) => problems.length === least);
    if (least === 0) return this.wrong(tag ? `${path}.${tag.name}` : path);
    if (closest.length > 1) return this.wrong(path);
    this.problems.push(...closest[0]);
  }

  likely(members, value) {
    const names = members.map((one) => this.recordOf(one)?.fields.map(({ name }) => name));
    const known = names.flat();
    const given = Object.keys(value).filter((name) => known.includes(name));
    const likely = members.filter((_, place) => !names[place] || given.every((name) => names[place].includes(name)));
    return likely.length ? likely : members;
  }
}

// A day of the calendar: others are moved to another day.
function isDate(text) {
  const day = new Date(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function shown(path) {
  return path.replace(/^\./, "");
}

function distinct(values) {
  return values.filter((value, place) => values.findIndex((one) => equal(one, value)) === place);
}
