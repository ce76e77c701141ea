import { ACTS, FORMS } from "./codes";
import {
  KINDS,
  type ParsedQuery,
  QUERY_FIELDS,
  type QueryClause,
  type QueryField,
  type QueryProblem,
  type QueryProblemCode,
  type QueryValue,
} from "./query";

/** The marks that an editor may put in place of a straight one. */
const QUOTES = /["“”„]/u;
const FIELD = /([A-Za-z]+):/uy;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * Reads a query: conditions separated by white space, `field:value`, several values with commas between them, words and
 * "phrases" alone for what was said; "-" before a condition negates it. Total: what cannot be read is a problem.
 */
export function parseQuery(text: string): ParsedQuery {
  return new QueryReader(text).read();
}

class QueryReader {
  readonly #text: string;
  readonly #problems: QueryProblem[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): ParsedQuery {
    const clauses: QueryClause[] = [];
    for (this.#skipSpace(); this.#at < this.#text.length; this.#skipSpace()) {
      const clause = this.#clause();
      if (clause) clauses.push(clause);
    }
    return { query: { clauses }, problems: this.#problems };
  }

  #clause(): QueryClause | undefined {
    const start = this.#at;
    const negated = this.#text[start] === "-";
    if (negated) this.#at++;
    FIELD.lastIndex = this.#at;
    const [head, name] = FIELD.exec(this.#text) ?? [];
    if (head !== undefined) this.#at += head.length;
    const values = this.#values(name !== undefined);
    const field = name === undefined ? "about" : fieldNamed(name);
    if (field === undefined) return this.#problem("unknownField", start, name);
    if (values.length === 0) return this.#problem("missingValue", start);
    const read = values.filter((value) => this.#fits(field, value));
    return read.length === 0 ? undefined : { field, values: read, negated };
  }

  /** With commas between them, in a field; alone, a comma is a mark like others. */
  #values(inField: boolean): QueryValue[] {
    const values: QueryValue[] = [];
    do {
      const value = this.#value(inField);
      if (value) values.push(value);
    } while (inField && this.#text[this.#at] === "," && ++this.#at);
    return values;
  }

  #value(inField: boolean): QueryValue | undefined {
    const start = this.#at;
    if (QUOTES.test(this.#text[start] ?? "")) return this.#quoted();
    const ends = (char: string) => /\s/u.test(char) || (inField && char === ",");
    while (this.#at < this.#text.length && !ends(this.#text[this.#at])) this.#at++;
    const text = this.#text.slice(start, this.#at);
    return text === "" ? undefined : { start, end: this.#at, text, quoted: false };
  }

  #quoted(): QueryValue | undefined {
    const start = this.#at++;
    while (this.#at < this.#text.length && !QUOTES.test(this.#text[this.#at])) this.#at++;
    const text = this.#text.slice(start + 1, this.#at).trim();
    if (this.#at >= this.#text.length) this.#problem("unclosedQuotation", start);
    else this.#at++;
    return text === "" ? undefined : { start, end: this.#at, text, quoted: true };
  }

  #fits(field: QueryField, value: QueryValue): boolean {
    const code = VALUES[field]?.(value.text);
    if (code !== undefined)
      this.#problems.push({ code, value: value.text, start: value.start, end: value.end });
    return code === undefined;
  }

  #problem(code: QueryProblemCode, start: number, value?: string): undefined {
    const end = this.#at;
    this.#problems.push({ code, value: value ?? this.#text.slice(start, end), start, end });
  }

  #skipSpace(): void {
    while (/\s/u.test(this.#text[this.#at] ?? "")) this.#at++;
  }
}

const fieldNamed = (name: string): QueryField | undefined =>
  QUERY_FIELDS.find((field) => field === name.toLowerCase());

/** What is wrong with the value of a field that takes some only. */
const VALUES: Readonly<Partial<Record<QueryField, (value: string) => QueryProblemCode | undefined>>> = {
  act: (value) => (ACTS.some((act) => act === value.toLowerCase()) ? undefined : "unknownAct"),
  form: (value) => (FORMS.some((form) => form === value.toLowerCase()) ? undefined : "unknownForm"),
  is: (value) => (KINDS.some((kind) => kind === value.toLowerCase()) ? undefined : "unknownKind"),
  after: (value) => (DATE.test(value) ? undefined : "badDate"),
  before: (value) => (DATE.test(value) ? undefined : "badDate"),
};
