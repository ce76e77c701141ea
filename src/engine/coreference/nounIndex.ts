import lists from "../../../lexicons/words/coreference.json";
import { EntryClass } from "../lexicon/entryClass";
import { wordSet } from "../lexicon/wordList";
import { fold } from "./nameKeys";
import type { EntityDraft } from "./entityDraft";

const SMALL = wordSet(lists.smallInNames);

/** Nouns in names that, alone with "the", hardly ever mean the name. */
const UNTELLING = wordSet(lists.untelling);

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

const KINDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    group: EntryClass.Armed | EntryClass.International | EntryClass.Company,
    movement: EntryClass.Armed | EntryClass.Party,
    militia: EntryClass.Armed,
    party: EntryClass.Party,
    organization: EntryClass.International | EntryClass.Armed,
    organisation: EntryClass.International | EntryClass.Armed,
    bloc: EntryClass.International,
    alliance: EntryClass.International,
    agency: EntryClass.International | EntryClass.Media,
    company: EntryClass.Company,
    firm: EntryClass.Company,
    newspaper: EntryClass.Media,
    daily: EntryClass.Media,
    channel: EntryClass.Media,
    broadcaster: EntryClass.Media,
    network: EntryClass.Media,
    outlet: EntryClass.Media,
  }),
);

/** True if a kind of body is called by the noun whatever its name ("the group", "the company"). */
export const isKindOfBody = (noun: string): boolean => KINDS.has(noun);

/** True if the noun can stand for the organization by what is known of it. */
export function isOfKind(draft: EntityDraft, noun: string): boolean {
  if (draft.type !== "organization") return false;
  if (draft.classes & (KINDS.get(noun) ?? 0)) return true;
  const specific = EntryClass.Armed | EntryClass.Party | EntryClass.Media | EntryClass.Company;
  const isAcronym = draft.forms.some((form) => /^[\p{Lu}.]{2,8}$/u.test(form));
  return (
    (draft.classes & specific) === 0 && isAcronym && /^(?:agency|organi[sz]ation|group|bloc)$/u.test(noun)
  );
}
