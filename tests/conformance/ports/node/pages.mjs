// Which page of a list comes next, and whether one does (kinds/pagination.md).
import { protocolError } from "./envelope.mjs";
import { InvalidArgumentError } from "./errors.mjs";
import { isObject, isText, stringify } from "./json.mjs";

/** A walk through a list: `next` are the arguments to ask for, null at the end. */
export class Walk {
  constructor(operation, given = {}) {
    const { pages } = operation;
    if (!pages) refuse(`${operation.id} has no pages: send it, and what comes is all`);
    this.pages = pages;
    this.next = { ...given, query: { ...given.query } };
    checkNumber(pages.offset, this.next.query[pages.offset], 0);
    checkNumber(pages.limit, this.next.query[pages.limit], 1);
    this.positions = pages.cursor ? [pages.cursor, ...pages.after] : [];
    this.been = new Set(this.positions.map((name) => this.next.query[name]));
    this.identities = null;
  }

  /** The items of the page that came for `next`. Throws a ProtocolError for what is no page. */
  take(answer) {
    const items = found(answer.value, this.pages.results);
    if (!Array.isArray(items)) throw this.odd(answer, `${this.pages.results} is no list`);
    const identities = stringify(items.map(identityOf));
    if (items.length && identities === this.identities) throw this.odd(answer, "it has the items of the page before");
    this.identities = identities;
    return items;
  }

  /** Goes on to what follows that page, once its items are handed over. Throws a ProtocolError where that is unclear. */
  advance(answer) {
    const more = typeof answer.value.has_more === "boolean" ? answer.value.has_more : null;
    const received = found(answer.value, this.pages.results).length;
    const next = more === false ? null : this.pages.offset ? this.byOffset(answer, more, received) : this.byCursor(answer, more, received);
    // What says where a page begins is replaced, all else stays.
    const rest = Object.entries(this.next.query).filter(([name]) => !this.positions.includes(name));
    this.next = next && { ...this.next, query: { ...Object.fromEntries(rest), ...next } };
  }

  byOffset(answer, more, received) {
    const { offset: name, limit, usualSize, lastOffset } = this.pages;
    const { query } = this.next;
    const { total_count: total } = answer.value;
    const offset = (query[name] ?? 0) + received;
    const isCounted = received < (query[limit] ?? usualSize) && Number.isInteger(total) && offset >= total;
    if ((more === null && (!received || isCounted)) || offset > lastOffset) return null;
    if (!received) throw this.odd(answer, "it is empty, and yet its has_more is true");
    return { [name]: offset };
  }

  byCursor(answer, more, received) {
    const cursor = found(answer.value, this.pages.next);
    const [name, position] = this.positionOf(answer.value, cursor);
    const saysEnd = cursor === null || cursor === "";
    if (!position && more === null && (!received || saysEnd)) return null;
    if (!position) throw this.odd(answer, `it is not the last one, and has nothing in ${this.pages.next} or last_id (for ${this.positions.join(", ")})`);
    if (this.been.has(position) && more === null && !received) return null;
    if (this.been.has(position)) throw this.odd(answer, `it leads back to a ${name} that was there before`);
    this.been.add(position);
    return { [name]: position };
  }

  positionOf(page, cursor) {
    if (isText(cursor)) return [this.pages.cursor, cursor];
    const { after } = this.pages;
    const name = after.find((one) => this.next.query[one] != null) ?? after[0];
    return name && isText(page.last_id) ? [name, page.last_id] : [];
  }

  odd({ value, status, headers }, why) {
    const bytes = Buffer.from(stringify(value));
    return Object.assign(protocolError(status, headers, bytes, `a page cannot be used: ${why}`), { page: this.next });
  }
}

// What is at a path of property names, or undefined.
function found(value, path) {
  return path.split(".").reduce((inside, name) => (isObject(inside) && Object.hasOwn(inside, name) ? inside[name] : undefined), value);
}

function identityOf(item) {
  return isObject(item) ? [item.id, item.hash, item].find((one) => isText(one) || one === item) : item;
}

function checkNumber(name, value, least) {
  if (value == null || (Number.isInteger(value) && value >= least)) return;
  refuse(`${name} must be an integer from ${least}`);
}

function refuse(why) {
  throw new InvalidArgumentError(why);
}
