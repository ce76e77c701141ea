import words from "../../../lexicons/words/coreference.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import { rowsOf, type Resources } from "../resources";
import { fold } from "./nameKeys";

/** One office, taken apart so that descriptions of it can be compared. */
export interface Office {
  /** The kind of office: spellings and genders made one ("spokesperson"). */
  readonly head: string;
  readonly fields: ReadonlySet<string>;
  /** Deputy, acting and the like: not the office itself. */
  readonly deputy: boolean;
}

const SMALL = wordSet(words.betweenPartsOfOffice);
const SECOND = new RegExp(
  String.raw` (?:and|&) (?=(?:[\p{L}.]+ ){0,4}?(?:${alternatives(words.secondOffices)})\b)`,
  "u",
);

/** "Deputy Prime Minister and Foreign Minister" is two offices. The form is folded. */
export const separateOffices = (form: string): string[] => form.split(SECOND);

/** What `lexicons/offices.tsv` says: words for offices and for their fields, and how the holder of one may be called. */
export class OfficeLexicon {
  /** By the office; those that the holder may also be called. */
  readonly #also = new Map<string, readonly string[]>();
  /** By a word that is written for an office. */
  readonly #offices = new Map<string, string>();
  readonly #fields = new Map<string, string>();
  readonly #deputies = new Set<string>();
  readonly #loose = new Set<string>();
  readonly #exclusive = new Set<string>();
  readonly #ranks = new Set<string>();
  readonly #heads: RegExp;

  constructor(rows: readonly (readonly string[])[]) {
    const heads: string[] = [];
    for (const [word, kind, value, traits] of rows) {
      if (kind === "office" || kind === "spelling") heads.push(word);
      if (kind === "office" || kind === "kind") this.#also.set(word, value === "-" ? [] : value.split(","));
      else if (kind === "spelling" || kind === "short") this.#offices.set(word, value);
      else if (kind === "field") this.#fields.set(word, value === "-" ? "" : value);
      else if (kind === "deputy") this.#deputies.add(word);
      else if (kind === "loose") this.#loose.add(word);
      if (traits.includes("exclusive")) this.#exclusive.add(word);
      if (traits.includes("rank")) this.#ranks.add(word);
    }
    this.#heads = new RegExp(`(?:${alternatives({ says: "Heads.", words: heads.join(" ") })})s?$`, "u");
  }

  /** The offices that a role's words name: "Deputy Prime Minister and Foreign Minister" is two. */
  officesOf(form: string): Office[] {
    return separateOffices(fold(form)).map((part) => this.#officeOf(part));
  }

  #officeOf(form: string): Office {
    const parts = form.split(/[\s,]+/u);
    const at = parts.findIndex((part) => this.#heads.test(part) && !this.#ranks.has(part));
    const headAt = at >= 0 ? at : parts.length - 1;
    const word = parts[headAt].replace(/(?<=[^s])s$/u, "").replace(/men$/u, "man");
    const fields = new Set<string>();
    for (const part of parts.filter((_, i) => i !== headAt)) {
      if (SMALL.has(part) || this.#deputies.has(part)) continue;
      const field = this.#fields.get(part) ?? part;
      if (field !== "") fields.add(field);
    }
    if (word === "fm") fields.add("foreign");
    const head = jointHead(word, fields) ?? this.#offices.get(word) ?? word;
    return { head, fields, deputy: parts.some((part) => this.#deputies.has(part)) };
  }

  /** The heads by which the holder of an office may be described. */
  headsFor({ head }: Office): readonly string[] {
    return [head, ...(this.#also.get(head) ?? [])];
  }

  /** How well a description fits an office that somebody holds: 0 not at all, 1 loosely, 2 well. */
  fits(description: Office, held: Office): 0 | 1 | 2 {
    const same = description.head === held.head;
    if (!same && !this.#also.get(held.head)?.includes(description.head)) return 0;
    if (description.deputy && !held.deputy) return 0;
    for (const field of description.fields) {
      if (held.fields.has(field)) continue;
      return this.#loose.has(field) || (field === "foreign" && isForeign(held)) ? 1 : 0;
    }
    return same && description.deputy === held.deputy ? 2 : 1;
  }

  /** True if hardly anybody holds both: somebody known as a minister is not "the president". */
  exclude(a: Office, b: Office): boolean {
    return a.head !== b.head && this.#exclusive.has(a.head) && this.#exclusive.has(b.head);
  }
}

/** Offices that two words head, the first of which is taken from the fields: "prime minister", "secretary-general". */
function jointHead(word: string, fields: Set<string>): string | null {
  if (fields.delete("prime") && word === "minister") return "prime";
  return word === "secretary" && fields.delete("general") ? "secretary-general" : null;
}

const isForeign = (office: Office): boolean => office.head === "secretary" && office.fields.has("state");

export const readOfficeLexicon = (resources: Resources): OfficeLexicon =>
  new OfficeLexicon(rowsOf(resources, "offices"));
