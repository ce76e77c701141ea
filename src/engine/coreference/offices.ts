import lists from "../../../lexicons/words/offices.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import { fold } from "./nameKeys";

/** One office, taken apart so that descriptions of it can be compared. */
export interface Office {
  /** The kind of office: spellings and genders made one ("spokesperson"). */
  readonly head: string;
  readonly fields: ReadonlySet<string>;
  /** Deputy, acting and the like: not the office itself. */
  readonly deputy: boolean;
}

const HEADS: ReadonlyMap<string, string> = new Map(Object.entries(lists.heads.forms));
const FIELDS: ReadonlyMap<string, string> = new Map(Object.entries(lists.fields.forms));
const SMALL = wordSet(lists.small);
const DEPUTIES = wordSet(lists.deputies);
const OFFICE_HEAD = new RegExp(`(?:${alternatives(lists.endings)})s?$`, "u");
const JOINT = new RegExp(
  ` (?:and|&) (?=(?:[\\p{L}.]+ ){0,4}?(?:${alternatives(lists.secondHeads)})\\b)`,
  "u",
);

/** The offices that a role's words name: "Deputy Prime Minister and Foreign Minister" is two. */
export function officesOf(words: string): Office[] {
  return fold(words)
    .split(JOINT)
    .map(officeOf)
    .filter((office) => office !== null);
}

function officeOf(words: string): Office | null {
  const parts = words.split(/[\s,]+/u);
  const at = parts.findIndex((part) => OFFICE_HEAD.test(part) && !/^(?:chief|general)$/u.test(part));
  const headAt = at >= 0 ? at : parts.length - 1;
  const word = parts[headAt].replace(/(?<=[^s])s$/u, "").replace(/men$/u, "man");
  const fields = new Set<string>();
  for (const part of parts.filter((_, i) => i !== headAt)) {
    if (SMALL.has(part) || DEPUTIES.has(part) || part === "acting") continue;
    const field = FIELDS.get(part) ?? part;
    if (field !== "") fields.add(field);
  }
  if (word === "fm") fields.add("foreign");
  const isPrime = fields.delete("prime");
  const head = isPrime && word === "minister" ? "prime" : (HEADS.get(word) ?? word);
  return { head, fields, deputy: parts.some((part) => DEPUTIES.has(part)) };
}

/** Heads by which a holder of the first may also be called. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lists.also.forms).map(([head, others]) => [head, others.split(" ")]),
);

/** How well a description fits an office that somebody holds: 0 not at all, 1 loosely, 2 well. */
export function fits(description: Office, held: Office): number {
  const same = description.head === held.head;
  if (!same && !(ALSO.get(held.head) ?? []).includes(description.head)) return 0;
  if (description.deputy && !held.deputy) return 0;
  for (const field of description.fields) {
    if (!held.fields.has(field)) return isLoose(field) || (field === "foreign" && isForeign(held)) ? 1 : 0;
  }
  return same && description.deputy === held.deputy ? 2 : 1;
}

const isForeign = (office: Office): boolean => office.head === "secretary" && office.fields.has("state");
const LOOSE = wordSet(lists.loose);
const isLoose = (field: string): boolean => LOOSE.has(field);

/** The heads by which the holder of an office may be described. */
export const headsFor = ({ head }: Office): readonly string[] => [head, ...(ALSO.get(head) ?? [])];

const EXCLUSIVE = wordSet(lists.exclusive);

/** True if hardly anybody holds both: somebody known as a minister is not "the president". */
export const exclude = (a: Office, b: Office): boolean =>
  a.head !== b.head && EXCLUSIVE.has(a.head) && EXCLUSIVE.has(b.head);
