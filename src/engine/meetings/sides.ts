import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex, EntityMention } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import type { HomeOf } from "../document/home";
import { wordSet } from "../lexicon/wordList";
import type { Span } from "../text/span";

const SIDE_TYPES: ReadonlySet<Entity["type"]> = new Set<Entity["type"]>([
  "nationality",
  "place",
  "organization",
]);
/** How far from the name the side may stand, in characters. */
const REACH = 110;
/** What may stand between the words of a title and the name. */
const BESIDE = wordSet(words.besideTitle);
/** "Minister Ek of Oman and President Lind", "In Oman, President Lind": Oman is not whom she stands for. */
const ENDS_PHRASE: ReadonlySet<string | undefined> = new Set(["and", ","]);
/** So many names of a person are looked at. */
const NAMES = 4;

/** Finds whom persons stand for; each is looked up once. */
export class Sides {
  readonly #text: DocumentWords;
  readonly #index: MentionIndex;
  readonly #names: ReadonlyMap<string, string>;
  readonly #homeOf: HomeOf | null;
  readonly #known = new Map<Entity, string | null>();

  /** `names`: the name of each entity by its id. */
  constructor(
    text: DocumentWords,
    index: MentionIndex,
    names: ReadonlyMap<string, string>,
    homeOf: HomeOf | null = null,
  ) {
    this.#names = names;
    this.#homeOf = homeOf;
    this.#text = text;
    this.#index = index;
  }

  /**
   * The id of whom a person stands for: the country or body of the office, as the roles say it or as it stands beside
   * the name ("the Omani minister Ana Lind", "Ana Lind of Oman").
   */
  of(person: Entity): string | null {
    let side = this.#known.get(person);
    if (side === undefined) this.#known.set(person, (side = this.#find(person)));
    return side;
  }

  /** Whether a person stands for a body or a country: "the Omani minister" stands for Oman. */
  isSideOf({ id, name, type }: Entity, person: Entity): boolean {
    const side = this.of(person);
    if (side === null || side === id) return side !== null;
    if (type !== "place" || !this.#homeOf) return false;
    const { country, isCountry } = this.#homeOf(name);
    return isCountry && this.#homeOf(this.nameOf(side) ?? "").country === country;
  }

  /** The name of a side. */
  nameOf(id: string): string | null {
    return this.#names.get(id) ?? null;
  }

  #find({ type, roles, mentions }: Entity): string | null {
    if (type !== "person") return null;
    for (const { of } of roles) if (of !== null) return of;
    for (const { start, end } of firstNames(mentions)) {
      const side = this.#before(start) ?? this.#after(end);
      if (side) return side.id;
    }
    return null;
  }

  #isBeside(between: Span): boolean {
    return this.#text.in(between).every((word) => BESIDE.has(word));
  }

  #before(start: number): Entity | null {
    const mentions = titles(this.#index.inside({ start: Math.max(0, start - REACH), end: start }));
    let at = start;
    for (const mention of mentions.reverse()) {
      const between = { start: mention.end, end: at };
      if (!this.#isBeside(between)) return null;
      if (SIDE_TYPES.has(mention.entity.type))
        return ENDS_PHRASE.has(this.#text.in(between)[0]) ? null : mention.entity;
      at = mention.start;
    }
    return null;
  }

  #after(end: number): Entity | null {
    let at = end;
    for (const mention of titles(this.#index.inside({ start: end, end: end + REACH }))) {
      const between = { start: at, end: mention.start };
      if (!this.#isBeside(between)) return null;
      if (SIDE_TYPES.has(mention.entity.type)) return this.#isOf(between, mention) ? mention.entity : null;
      at = mention.end;
    }
    return null;
  }

  /** A place straight after a comma is where something happened, not whom somebody stands for. */
  #isOf(between: Span, { entity }: EntityMention): boolean {
    return entity.type === "nationality" || this.#text.in(between).includes("of");
  }
}

function firstNames(mentions: Entity["mentions"]): Span[] {
  const found: Span[] = [];
  for (const mention of mentions) {
    if (found.length === NAMES) break;
    if (mention.kind === "name") found.push(mention);
  }
  return found;
}

const titles = (mentions: readonly EntityMention[]): EntityMention[] =>
  mentions.filter(
    ({ kind, entity }) => kind === "name" && (SIDE_TYPES.has(entity.type) || entity.type === "role"),
  );
