import words from "../../../lexicons/words/coreference.json";
import { wordSet } from "../lexicon/wordList";
import { EntryClass } from "../lexicon/entryClass";
import type { Description } from "./descriptionLexicon";
import { fold } from "./nameKeys";
import type { EntityDraft } from "./entityDraft";

const SMALL = wordSet(words.beforeFieldOfBody);

/** Nouns in names that, alone with "the", hardly ever mean the name. */
const UNTELLING = wordSet(words.untelling);

/** Organizations and places by the noun in their names: "the port" for "Port of Alba", "the council" for "Water Council". */
export class NounIndex {
  readonly #byNoun = new Map<string, EntityDraft[]>();
  readonly #words = new Map<EntityDraft, Set<string>>();

  constructor(drafts: Iterable<EntityDraft>) {
    for (const draft of drafts) {
      if (draft.isCountry) continue;
      for (const form of draft.forms) this.#add(form, draft);
    }
  }

  #add(form: string, draft: EntityDraft): void {
    const words = fold(form).split(" ");
    const known = this.#words.get(draft) ?? new Set();
    for (const word of words) known.add(word);
    this.#words.set(draft, known);
    if (words.length < 2) return;
    const of = words.findIndex((word, i) => i > 0 && SMALL.has(word) && word !== "and");
    this.#put(words[words.length - 1], draft);
    if (of > 0) this.#put(words[of - 1], draft);
  }

  #put(noun: string, draft: EntityDraft): void {
    if (SMALL.has(noun) || UNTELLING.has(noun) || noun.length < 4) return;
    const list = this.#byNoun.get(noun);
    if (!list) this.#byNoun.set(noun, [draft]);
    else if (!list.includes(draft) && list.length < 200) list.push(draft);
  }

  has(noun: string): boolean {
    return this.#byNoun.has(noun);
  }

  /** Those whose name has the noun as its head and all the modifiers among its words. */
  find(noun: string, modifiers: readonly string[]): EntityDraft[] {
    const listed = this.#byNoun.get(noun) ?? [];
    return modifiers.length === 0
      ? listed
      : listed.filter((draft) => modifiers.every((word) => this.#words.get(draft)?.has(word)));
  }
}

/** True if the noun can stand for the organization by what is known of it. */
export function isOfKind(
  { type, classes, forms }: EntityDraft,
  { kind, classes: called }: Description,
): boolean {
  if (type !== "organization") return false;
  if (classes & called) return true;
  return kind === "bodyByLetters" && (classes & SPECIFIC) === 0 && forms.some((form) => LETTERS.test(form));
}

const SPECIFIC = EntryClass.Armed | EntryClass.Party | EntryClass.Media | EntryClass.Company;
const LETTERS = /^[\p{Lu}.]{2,8}$/u;
