import words from "../../../lexicons/words/coreference.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import { EntryClass } from "../lexicon/entryClass";
import { LIKE_NAME, SAME_NAME } from "./sureness";
import { ruleOfName } from "../document/nameOrigin";
import type { DocumentName } from "../mentions/reconcileNames";
import { EntityDraft } from "./entityDraft";
import { acronymsOf, fold } from "./nameKeys";
import type { World } from "./world";

export interface PlainName {
  readonly name: DocumentName;
  readonly form: string;
  /** The name that this one explains or shortens in brackets right after it, if any. */
  readonly bracketOf: DocumentName | null;
}

const GENERIC = wordSet(words.kindsOfBodies);
const ALONE = wordSet(words.knownAlone);
const SUFFIXES = new RegExp(String.raw`\s(?:${alternatives(words.behindNameOfBody)})\.?$`, "u");

interface Found {
  readonly draft: EntityDraft;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Groups names of organizations, events and agreements. Rules: the same words; a short form in brackets; an acronym
 * of the capitals; a shorter name that is the end of a longer one, or its beginning before "of"; one ministry with its
 * country ("Iraqi Foreign Ministry", "Ministry of Foreign Affairs of Iraq"). Linear: hash look-ups only.
 */
export class NameIndex {
  readonly #world: World;
  readonly #byKey = new Map<string, EntityDraft>();
  readonly #byShortForm = new Map<string, EntityDraft | null>();
  readonly #byAcronym = new Map<string, EntityDraft>();
  readonly #byMisspelling = new Map<string, EntityDraft>();
  readonly #merged = new Map<EntityDraft, EntityDraft>();
  readonly #drafts = new Map<DocumentName, EntityDraft>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The entity of each name. Longer names go first, so that a short form finds its full name wherever it stands. */
  cluster(names: readonly PlainName[]): Map<DocumentName, EntityDraft> {
    const length = names.map(({ form }) => fold(form).split(" ").length);
    const order = names.map((_, i) => i).sort((a, b) => length[b] - length[a] || a - b);
    const bracketed = order.filter((i) => names[i].bracketOf !== null);
    for (const i of order) if (names[i].bracketOf === null) this.#place(names[i]);
    for (const i of bracketed) this.#placeBracketed(names[i]);
    for (const [name, draft] of this.#drafts) this.#drafts.set(name, this.#current(draft));
    return this.#drafts;
  }

  #placeBracketed(name: PlainName): void {
    const placed = name.bracketOf && this.#drafts.get(name.bracketOf);
    if (!placed) return this.#place(name);
    const full = this.#current(placed);
    const known = this.#byKey.get(keyOf(name.form));
    const own = known && this.#current(known);
    if (own && own !== full) this.#merge(own, full);
    this.#byKey.set(keyOf(name.form), full);
    full.addName(name.name, name.form, "coreference.bracket", 0.97);
    this.#drafts.set(name.name, full);
  }

  /** The entity that a draft was merged into, or itself. */
  #current(draft: EntityDraft): EntityDraft {
    let current = draft;
    for (let next = this.#merged.get(current); next && next !== draft; next = this.#merged.get(current))
      current = next;
    return current;
  }

  /** A short form that was placed before its brackets were read. */
  #merge(from: EntityDraft, into: EntityDraft): void {
    for (const mention of from.mentions)
      into.mentions.push({ ...mention, evidence: { rule: "coreference.bracket", confidence: 0.95 } });
    for (const form of from.forms) if (!into.forms.includes(form)) into.forms.push(form);
    this.#merged.set(from, into);
  }

  #place({ name, form }: PlainName): void {
    const key = keyOf(form);
    const found = this.#find(key, form);
    if (found) {
      found.draft.addName(name, form, found.rule, found.confidence);
      this.#drafts.set(name, found.draft);
      return;
    }
    const draft = new EntityDraft(name.type);
    draft.add(name, "name", ruleOfName(name), name.confidence);
    draft.forms.push(form);
    const fact = this.#world.fact(form);
    draft.classes = fact.classes;
    draft.country = fact.country ?? countryInside(form, this.#world);
    this.#drafts.set(name, draft);
    this.#learn(key, form, draft);
  }

  #find(key: string, form: string): Found | null {
    const exact = this.#byKey.get(key);
    if (exact) return { draft: exact, rule: "coreference.exactName", confidence: SAME_NAME };
    const acronym = /^\p{Lu}[\p{Lu}\d.&-]{1,8}$/u.test(form)
      ? this.#byAcronym.get(key.replaceAll(/[.\s]/gu, ""))
      : undefined;
    if (acronym) return { draft: acronym, rule: "coreference.acronym", confidence: LIKE_NAME };
    const ministry = ministryKey(form, this.#world);
    const sameMinistry = ministry && (this.#byKey.get(ministry) ?? this.#byShortForm.get(ministry));
    if (sameMinistry) return { draft: sameMinistry, rule: "coreference.ministry", confidence: LIKE_NAME };
    if (!GENERIC.has(key) || ALONE.has(key)) {
      const longer = this.#byShortForm.get(key);
      if (longer) return { draft: longer, rule: "coreference.shortName", confidence: LIKE_NAME };
    }
    for (const misspelt of oneLetterLess(key)) {
      const draft = this.#byMisspelling.get(misspelt);
      if (draft && this.#world.fact(form).classes === 0)
        return { draft, rule: "coreference.spelling", confidence: LIKE_NAME };
    }
    return null;
  }

  #learn(key: string, form: string, draft: EntityDraft): void {
    this.#byKey.set(key, draft);
    for (const acronym of acronymsOf(form))
      if (acronym.length > 1 && !this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, draft);
    for (const short of shortForms(key))
      if (!ALONE.has(short) || key.startsWith(short) || countryInside(form, this.#world))
        this.#learnShort(short, draft);
    for (const misspelt of oneLetterLess(key)) this.#byMisspelling.set(misspelt, draft);
    const ministry = ministryKey(form, this.#world);
    if (!ministry) return;
    this.#byKey.set(ministry, draft);
    this.#learnShort(ministry.replace(/@.*$/u, "@"), draft);
  }

  /** A short form that two entities share stands for neither. */
  #learnShort(short: string, draft: EntityDraft): void {
    const known = this.#byShortForm.get(short);
    this.#byShortForm.set(short, known === undefined || known === draft ? draft : null);
  }
}

/** The form under which equal names meet: folded, without "the" and without the stops of an abbreviation. */
export function keyOf(form: string): string {
  const folded = fold(form);
  const plain = folded.replace(/^(g) (\d+)$/u, "$1$2");
  const bare = plain.startsWith("the ") ? plain.slice(4) : plain;
  return bare.includes(".") ? bare.replaceAll(/(?<=\b\p{L})\./gu, "") : bare;
}

/** "Houthis": of one of its members or as an adjective without the ending. */
const ONE_WORD_OF_MANY = /^\p{L}{4,}[^su]s$/u;
const LEADS_ON = wordSet(words.leadOn);

/** Endings of a name ("port authority council"), its beginning before "of" or "for", and it without its legal form. */
function shortForms(key: string): string[] {
  const words = key.split(" ");
  const forms: string[] = [];
  for (let i = 1; i < words.length && i < 6; i++) {
    const rest = words.slice(i);
    // What follows a preposition is another thing: "Coalition to Defeat X" is not X.
    if (LEADS_ON.has(rest[0])) break;
    if (!/^(?:and|the|&)$/u.test(rest[0])) forms.push(rest.join(" "));
  }
  const of = words.findIndex((word) => word === "of" || word === "for");
  if (of > 0) forms.push(words.slice(0, of).join(" "));
  const bare = key.replace(SUFFIXES, "");
  if (bare !== key) forms.push(bare);
  if (ONE_WORD_OF_MANY.test(key)) forms.push(key.slice(0, -1));
  return forms.filter((form) => form.length > 2 && !(GENERIC.has(form) && !ALONE.has(form)));
}

const SHORTEST_MISSPELT = 6;
const LONGEST_MISSPELT = 16;

/** A lone long word, and it without each of its letters: two words that share one of these differ by one slip. */
function oneLetterLess(key: string): string[] {
  if (key.length < SHORTEST_MISSPELT || key.length > LONGEST_MISSPELT || !/^\p{L}+$/u.test(key)) return [];
  return [key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))];
}

const NO_FIELD = wordSet(words.noFieldOfMinistry);

/** What has its field before or behind: "Defense Ministry", "Department of State". */
const BODY_WITH_FIELD =
  /\bministry\b|^(?:[^,]{0,30} )?department$|^(?:\S{1,8} )?department of [a-z ]+$|^(?:\S{1,8} )?treasury$/u;

/** "ministry:foreign@IQ": the field and country of a ministry or department, or null for another body. */
function ministryKey(form: string, world: World): string | null {
  const folded = fold(form)
    .replaceAll(/\bdefence\b/gu, "defense")
    .replaceAll(/\b(?:external|exterior)\b/gu, "foreign");
  if (!BODY_WITH_FIELD.test(folded)) return null;
  const kind = /\bministry\b/u.test(folded) ? "ministry" : "department";
  const country = countryInside(form, world);
  const fields = form
    .split(/[\s,]+/u)
    .filter((word) => (kind === "ministry" ? world.fact(word).country === null : !isOfCountry(word, world)))
    .map((word) =>
      fold(word)
        .replace("defence", "defense")
        .replace(/^(?:external|exterior)$/u, "foreign"),
    )
    .filter((word) => !NO_FIELD.has(word) || (word === "state" && kind === "department"))
    .filter((word) => word !== "department");
  return fields.length === 0 ? null : `${kind}:${fields.sort().join("+")}@${country ?? ""}`;
}

/** The country whose name or adjective stands in a name. */
export function countryInside(form: string, world: World): string | null {
  for (const word of form.replaceAll(/['’]s?\b/gu, " ").split(/[\s,()]+/u)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    if (isOfCountry(word, world)) return world.fact(word).country;
  }
  return null;
}

/** A country or its adjective. */
function isOfCountry(word: string, world: World): boolean {
  const { country, isCountry, classes } = world.fact(word);
  return country !== null && (isCountry || (classes & EntryClass.Demonym) !== 0);
}
