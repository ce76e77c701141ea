import { OTHER_NAME, SAME_NAME } from "./sureness";
import { ruleOfName } from "../document/nameOrigin";
import type { DocumentName } from "../mentions/reconcileNames";
import { EntityDraft, type PersonGender } from "./entityDraft";
import { fathersIn, isSamePart, partsOfPerson, transliterationKey } from "./nameKeys";

export interface PersonName {
  readonly name: DocumentName;
  readonly form: string;
  /** From a title before the name ("Ms."), or null. */
  readonly gender: PersonGender | null;
}

interface Person {
  readonly draft: EntityDraft;
  readonly parts: readonly string[];
  readonly fathers: readonly string[];
}

const CONSIDERED = 30;

/**
 * Groups names of people, fullest names first, so that a short name finds its person wherever the full name stands.
 * Rules: the same name; a name whose parts are all parts of the full name in order; the same with other spelling of
 * a part. Of several possible people, the one named last before wins. Linear: few candidates per part are tried.
 */
export function clusterPersons(names: readonly PersonName[]): Map<DocumentName, EntityDraft> {
  const index = new PersonIndex();
  const parts = names.map(({ form }) => partsOfPerson(form));
  const order = names.map((_, i) => i).sort((a, b) => parts[b].length - parts[a].length || a - b);
  const drafts = new Map<DocumentName, EntityDraft>();
  for (const i of order) drafts.set(names[i].name, index.place(names[i], parts[i]));
  return drafts;
}

class PersonIndex {
  readonly #byName = new Map<string, Person>();
  readonly #byPart = new Map<string, Person[]>();

  place({ name, form, gender }: PersonName, parts: readonly string[]): EntityDraft {
    const whole = parts.join(" ");
    const exact = parts.length > 1 ? this.#byName.get(whole) : undefined;
    const lone = parts.length === 1 && fathersIn(form).length === 0;
    const person = exact ?? this.#shortened(parts, name.start, gender, lone);
    if (person) {
      if (exact || person.draft.forms.includes(form))
        person.draft.addName(name, form, "coreference.exactName", SAME_NAME);
      else person.draft.addName(name, form, ruleOf(parts, person.parts), OTHER_NAME);
      if (gender) person.draft.gender = gender;
      return person.draft;
    }
    return this.#add(name, form, parts, gender, whole);
  }

  #add(
    name: DocumentName,
    form: string,
    parts: readonly string[],
    gender: PersonGender | null,
    whole: string,
  ): EntityDraft {
    const draft = new EntityDraft("person");
    draft.gender = gender;
    draft.add(name, "name", ruleOfName(name), name.confidence);
    draft.forms.push(form);
    const person: Person = { draft, parts, fathers: fathersIn(form) };
    this.#byName.set(whole, person);
    for (const part of new Set(parts.flatMap((word) => [word, transliterationKey(word)]))) {
      const list = this.#byPart.get(part);
      if (list) list.push(person);
      else this.#byPart.set(part, [person]);
    }
    return draft;
  }

  #shortened(
    parts: readonly string[],
    at: number,
    gender: PersonGender | null,
    lone: boolean,
  ): Person | null {
    const last = parts[parts.length - 1];
    const exact = this.#byPart.get(last) ?? [];
    const candidates = new Set([
      ...nearest(exact),
      ...nearest(this.#byPart.get(transliterationKey(last)) ?? []),
    ]);
    let best: Person | null = null;
    let bestScore = 0;
    for (const person of candidates) {
      const isFather = lone && person.parts.length > 1 && person.fathers.includes(last);
      const score = isFather ? 0 : likeness(parts, person, gender);
      if (score === 0) continue;
      const total = score + distanceBonus(person, at);
      if (total > bestScore) [best, bestScore] = [person, total];
    }
    return best;
  }
}

const nearest = (people: readonly Person[]): readonly Person[] => people.slice(-CONSIDERED);

/** Between 0 and 1: the person named last before the place is the likeliest. */
function distanceBonus({ draft }: Person, at: number): number {
  let distance = Infinity;
  const mentions = draft.mentions;
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - CONSIDERED); i--) {
    const gap = at - mentions[i].start;
    distance = Math.min(distance, gap >= 0 ? gap : -gap * 4);
  }
  return 1 / (1 + distance / 1000);
}

/** 0 when the name cannot be short for the person's; more for the surname than for another part. */
function likeness(
  parts: readonly string[],
  { parts: full, draft }: Person,
  gender: PersonGender | null,
): number {
  if (gender && draft.gender && gender !== draft.gender) return 0;
  if (parts.length > full.length) return 0;
  let at = 0;
  let same = 0;
  for (const part of parts) {
    while (at < full.length && !isSamePart(part, full[at])) at++;
    if (at === full.length)
      return parts.length > 1 && parts.length === full.length ? spelledOtherwise(parts, full) : 0;
    if (part === full[at]) same++;
    at++;
  }
  if (same === 0 && parts.length === 1) return full.length === 1 || at < full.length ? 0 : 0.5;
  return at === full.length ? 4 : full.length > 2 || parts.length > 1 ? 2 : 1;
}

/** Two full names with one letter or two of difference in one part ("Hulagu", "Khulegu") and the rest equal. */
function spelledOtherwise(a: readonly string[], b: readonly string[]): number {
  let different = -1;
  for (let i = 0; i < a.length; i++) {
    if (isSamePart(a[i], b[i])) continue;
    if (different >= 0) return 0;
    different = i;
  }
  if (different < 0) return 3;
  const [x, y] = [transliterationKey(a[different]), transliterationKey(b[different])];
  return x.length > 2 && y.length > 2 && x[0] === y[0] && withoutVowels(x) === withoutVowels(y) ? 3 : 0;
}

const withoutVowels = (key: string): string => key.replace(/[aeiouh]/gu, "");

function ruleOf(parts: readonly string[], full: readonly string[]): string {
  const last = parts[parts.length - 1];
  if (parts.some((part) => !full.includes(part))) return "coreference.spelling";
  return last === full[full.length - 1] ? "coreference.surname" : "coreference.partOfName";
}
