import { PROPER_TYPES, type ProperType } from "../document/comparing";

/** The name of the list's file. */
export const WORDS_FILE = "readout.words.txt";

/** Types of which a list may name somebody or something. */
export const LISTED_TYPES = PROPER_TYPES;
export type ListedType = ProperType;

/** What a line of the list can begin with. */
export const WORD_KINDS = [...LISTED_TYPES, "never", "verb", "meeting", "role"] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A line of a project's own list of words. */
export type WordEntry =
  /** Somebody or something of this type; the other names mean the same. */
  | { readonly kind: ListedType; readonly name: string; readonly aliases: readonly string[] }
  /** Words that are no name, no role and no date wherever they stand alone. */
  | { readonly kind: "never"; readonly name: string }
  /** A verb that reports, or tells of a meeting, in the way of one that the engine knows; both in their base form. */
  | { readonly kind: "verb" | "meeting"; readonly name: string; readonly like: string }
  /** An office. */
  | { readonly kind: "role"; readonly name: string };

export const isListedType = (kind: string): kind is ListedType =>
  (LISTED_TYPES as readonly string[]).includes(kind);

/** The line of the list that says it. */
export function lineOfEntry(entry: WordEntry): string {
  const more = "like" in entry ? [entry.like] : "aliases" in entry ? entry.aliases : [];
  return `${entry.kind}: ${entry.name}${more.length > 0 ? ` = ${more.join(", ")}` : ""}`;
}

/** The words by which a text is searched for what the entry may change; a verb's are to be inflected. */
export const phrasesOfEntry = (entry: WordEntry): readonly string[] =>
  "aliases" in entry ? [entry.name, ...entry.aliases] : [entry.name];
