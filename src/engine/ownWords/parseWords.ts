import { oneLine } from "../text/oneLine";
import type { Span } from "../text/span";
import { isListedType, phrasesOfEntry, WORD_KINDS, type WordEntry, type WordKind } from "./entry";

/**
 * `colon`: no kind and colon; `kind`: not one of the kinds; `empty`: nothing behind the colon, or an alias without letters;
 * `like`: a verb that does not say which known verb it is like; `unknownLike`: the engine has no such verb; `takesNone`: "="
 * in a line that takes no other words; `twice`: the words stand in an earlier line that says something else, or the same;
 * `long`: more than `LONGEST_WORDS` characters; `tooMany`: lines beyond `MOST_ENTRIES`.
 */
export type WordProblemCode = `words.${
  "colon" | "kind" | "empty" | "like" | "unknownLike" | "takesNone" | "twice" | "long" | "tooMany"}`;

/** What is wrong with a line, which is left out. */
export interface WordProblem extends Span {
  readonly code: WordProblemCode;
  /** One-based. */
  readonly line: number;
  readonly value: string;
}

/** An entry and where its line stands in the file, without comment and white space around it. */
export interface PlacedEntry extends Span {
  readonly entry: WordEntry;
  readonly line: number;
}

export interface ParsedWords {
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly WordProblem[];
}

/** Tells which verbs a line may say that its verb is like. */
export interface KnownVerbs {
  readonly verb: ReadonlySet<string>;
  readonly meeting: ReadonlySet<string>;
}

export const LONGEST_WORDS = 200;
export const MOST_ENTRIES = 10_000;

/**
 * Reads a project's list of words (`readout.words.txt`): "kind: words = other words, other words", one entry a line, comments
 * behind "#". A line with a problem is left out. Without `known`, no verb is looked up. Never throws.
 */
export function parseWords(text: string, known?: KnownVerbs): ParsedWords {
  const reader = new Reader(known);
  let offset = 0;
  for (const [index, line] of text.split("\n").entries()) {
    reader.read(line, offset, index + 1);
    offset += line.length + 1;
  }
  return { entries: reader.entries, problems: reader.problems };
}

/** What the lines of a list say that have no problem. */
export const listedEntries = (list: string, known?: KnownVerbs): readonly WordEntry[] =>
  parseWords(list, known).entries.map(({ entry }) => entry);

class Reader {
  readonly entries: PlacedEntry[] = [];
  readonly problems: WordProblem[] = [];
  readonly #known: KnownVerbs | undefined;
  /** Words of earlier lines. */
  readonly #taken = new Set<string>();

  constructor(known: KnownVerbs | undefined) {
    this.#known = known;
  }

  read(whole: string, offset: number, line: number): void {
    const body = whole.replace(/(?:^|\s)#.*$/u, "").trimEnd();
    const words = body.trimStart();
    if (words === "") return;
    const start = offset + body.length - words.length;
    const place = { start, end: start + words.length, line };
    const report = (code: WordProblemCode, value: string): void => {
      const at = value === "" ? -1 : words.lastIndexOf(value);
      const span = at < 0 ? place : { start: start + at, end: start + at + value.length };
      this.problems.push({ ...span, code, line, value: value.slice(0, LONGEST_WORDS) });
    };
    if (this.entries.length >= MOST_ENTRIES) return report("words.tooMany", "");
    const entry = this.#entry(words, report);
    if (entry && this.#isNew(entry, report)) this.entries.push({ ...place, entry });
  }

  #entry(words: string, report: (code: WordProblemCode, value: string) => void): WordEntry | undefined {
    const colon = words.indexOf(":");
    if (colon < 0) return void report("words.colon", "");
    const written = words.slice(0, colon).trim();
    const kind = WORD_KINDS.find((one) => one === written.toLowerCase());
    if (!kind) return void report("words.kind", written);
    const [left, ...behind] = words.slice(colon + 1).split("=");
    const name = oneLine(left);
    const more = behind.join("=").split(",").map(oneLine);
    const all = behind.length > 0 ? [name, ...more] : [name];
    const wrong = all.find((one) => !/[\p{L}\p{N}]/u.test(one) || one.length > LONGEST_WORDS);
    if (wrong !== undefined)
      return void report(wrong.length > LONGEST_WORDS ? "words.long" : "words.empty", wrong);
    return this.#entryOf(kind, name, behind.length > 0 ? more : [], report);
  }

  #entryOf(
    kind: WordKind,
    name: string,
    more: readonly string[],
    report: (code: WordProblemCode, value: string) => void,
  ): WordEntry | undefined {
    if (isListedType(kind)) return { kind, name, aliases: [...new Set(more)].filter((one) => one !== name) };
    if (kind === "never" || kind === "role")
      return more.length > 0 ? void report("words.takesNone", more.join(", ")) : { kind, name };
    const [like] = more;
    if (more.length !== 1) return void report("words.like", name);
    if (this.#known && !this.#known[kind].has(like.toLowerCase()))
      return void report("words.unknownLike", like);
    return { kind, name: name.toLowerCase(), like: like.toLowerCase() };
  }

  /** No word of it stands in an earlier line; a verb may report and tell of a meeting. */
  #isNew(entry: WordEntry, report: (code: WordProblemCode, value: string) => void): boolean {
    const group = entry.kind === "verb" || entry.kind === "meeting" ? entry.kind : "name";
    const all = phrasesOfEntry(entry);
    const twice = all.find((one) => this.#taken.has(`${group} ${one}`));
    if (twice !== undefined) report("words.twice", twice);
    else for (const one of all) this.#taken.add(`${group} ${one}`);
    return twice === undefined;
  }
}
