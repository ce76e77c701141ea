import words from "../../../lexicons/words/grammar.json";
import { alternatives, wordSet } from "../lexicon/wordList";
import type { Span } from "../text/span";
import type { MentionIndex, MentionOf, Referent } from "../annotations/mentionIndex";
import { namesSeveral } from "./several";

const SPEAKING = new Set(["person", "organization", "place", "nationality"]);
const PREPOSITION = new RegExp(
  String.raw`(?:^|\s)(?:${alternatives(words.hanging)})(?:\s+(?:${alternatives(words.articles)}))?$`,
  "iu",
);
/** "a source within the central Harbour Ministry": the same with a word before the body's name. */
const HANGS_BEHIND_WORD = new RegExp(
  String.raw`\s(?:${alternatives(words.hanging)})\s+(?:${alternatives(words.articles)})\s+\p{Ll}+$`,
  "iu",
);
const HONORIFIC = new RegExp(String.raw`(?:\b(?:${alternatives(words.styles)})\.?\s*)+$`, "iu");

/** Whom a document knows of: mentions by place, and persons by surname and by office. */
interface Known<Who extends Referent> {
  readonly mentions: MentionIndex<Who>;
  /** The one person whose name ends in this word. */
  surnamed(word: string): Who | null;
  /** The one person who holds an office of this name. */
  holderOf(role: string): Who | null;
}

/**
 * The entity that a source names: the person in it, else the organization, place or pronoun at its head. Names that
 * only hang on the head ("a spokesman for the bank", "officials in Oslo", "Iraqi officials") name nobody.
 */
export function speakerOf<Who extends Referent>(text: string, source: Span, known: Known<Who>): Who | null {
  const inside = known.mentions
    .inside(source)
    .filter(({ entity }) => SPEAKING.has(entity.type) || entity.type === "role");
  const end = endWithoutBracket(text, source);
  const whole = inside.find((mention) => mention.start <= startOfCore(text, source) && mention.end === end);
  if (whole && whole.entity.type === "person") return whole.entity;
  const published = publisherOf(text, source, inside);
  if (published) return published;
  if (namesSeveral(text, source, inside)) return null;
  const people = inside.filter(
    (found) =>
      found.entity.type === "person" &&
      !isPossessivePronoun(text, found) &&
      standsFree(text, source, found, inside),
  );
  const name = people.find((mention) => mention.kind === "name") ?? people[0];
  if (name) return name.entity;
  if (whole && whole.entity.type !== "role" && whole.entity.type !== "nationality") return whole.entity;
  if (isPair(text, source, inside)) return null;
  const head = headEnd(text, source, inside);
  const other = inside.find(
    (found) =>
      (found.entity.type === "organization" || found.entity.type === "place") &&
      (found.end === head || isItsPeople(text, source, head, found)) &&
      standsFree(text, source, found, inside) &&
      !HANGS_BEHIND_WORD.test(text.slice(source.start, found.start).trimEnd()),
  );
  if (other) return other.entity;
  const words = text.slice(source.start, source.end);
  if (inside.length === 0) return known.surnamed(words);
  return inside[0].entity.type === "role" && inside[0].end === source.end && !/^(?:a|an)\s/iu.test(words)
    ? known.holderOf(inside[0].entity.name)
    : null;
}

/**
 * "Harbour Authority officials", "the Norwegian Navy staff", "the Chad side": a body's own people speak for it, not
 * "several Navy officials".
 */
function isItsPeople(text: string, source: Span, head: number, found: MentionOf<Referent>): boolean {
  const words = text.slice(found.end, head);
  if (found.entity.type === "place") return PEOPLE_OF_COUNTRY.test(words);
  return (
    /^\s+members$/u.test(words) || (found.start <= startOfCore(text, source) && PEOPLE_OF_BODY.test(words))
  );
}

const PEOPLE_OF_BODY = /^(?:\s\p{Ll}+)?\s(?!sources$)(?:\p{Ll}{3,}s|staff|leadership)$/u;
const PEOPLE_OF_COUNTRY = /^(?:\s[Gg]overnment)?\s(?:side|members|representatives)$|^\s[Gg]overnment$/u;

/** "his family": whose it is, not who speaks. */
const isPossessivePronoun = (text: string, mention: MentionOf<Referent>): boolean =>
  mention.kind === "pronoun" && /^(?:his|her|its|my)$/iu.test(text.slice(mention.start, mention.end));

const DOCUMENT = new RegExp(
  String.raw`\b(?:${alternatives(words.documentNouns)})\s+(?:from|by|of|(?:${alternatives(words.issued)})\s+by)\s+(?:the\s+)?`,
  "iu",
);

/** Who issued the document that stands as the source ("a statement from the port authority"). */
function publisherOf<Who extends Referent>(
  text: string,
  { start, end }: Span,
  inside: readonly MentionOf<Who>[],
): Who | null {
  const match = DOCUMENT.exec(text.slice(start, end));
  if (!match) return ownerOf(text, { start, end }, inside);
  const at = start + match.index + match[0].length;
  const found = inside.find(
    ({ entity, ...mention }) =>
      mention.start >= at &&
      mention.start < at + 40 &&
      (entity.type === "organization" || entity.type === "person"),
  );
  return found?.entity ?? null;
}

/** Whose document speaks: "the ministry’s letter", "the ministry statement". */
function ownerOf<Who extends Referent>(
  text: string,
  { start, end }: Span,
  inside: readonly MentionOf<Who>[],
): Who | null {
  const found = inside.find(
    ({ entity, ...mention }) =>
      (entity.type === "organization" || entity.type === "person") &&
      !PLATFORM.has(entity.name.toLowerCase()) &&
      OWNED.test(text.slice(mention.end, end)) &&
      !PREPOSITION.test(text.slice(start, mention.start).trimEnd()),
  );
  return found?.entity ?? null;
}

const OWNED = new RegExp(
  String.raw`^(?:['’]s?)?\s+(?:(?:\p{Ll}+|\p{Lu}\p{Ll}+)\s+)?(?:${alternatives(words.ownedDocuments)})$`,
  "iu",
);

const PLATFORM = wordSet(words.platforms);

/** "Peru and Kenya": two governments or bodies speak, so neither is the speaker alone. */
function isPair(text: string, source: Span, inside: readonly MentionOf<Referent>[]): boolean {
  if (/\([\p{Lu}.]+\)$/u.test(text.slice(source.start, source.end))) return false;
  const bodies = inside.filter(
    (found) =>
      (found.entity.type === "organization" || found.entity.type === "place") &&
      found.kind === "name" &&
      standsFree(text, source, found, inside),
  );
  return bodies.some(({ entity, end }, i) => {
    const next = bodies[i + 1];
    if (!next || next.entity === entity || next.entity.type !== entity.type) return false;
    return /^\s*,?\s*(?:and|&)\s+(?:the\s+)?$/u.test(text.slice(end, next.start));
  });
}

function startOfCore(text: string, { start, end }: Span): number {
  const article = /^(?:the|a|an)\s+/iu.exec(text.slice(start, end));
  return start + (article ? article[0].length : 0);
}

/** "the Bishops’ Conference (BC)": the end of the words before letters in brackets. */
function endWithoutBracket(text: string, { start, end }: Span): number {
  const letters = /\s\([\p{Lu}.]{2,12}\)$/u.exec(text.slice(start, end));
  return letters ? start + letters.index : end;
}

/** True if nothing in the source subordinates the mention: no preposition before it, no possessive after it. */
function standsFree(
  text: string,
  source: Span,
  mention: MentionOf<Referent>,
  inside: readonly MentionOf<Referent>[],
): boolean {
  if (/^(?:['’]s?\b|['’](?=\s))/u.test(text.slice(mention.end, Math.min(mention.end + 2, source.end))))
    return false;
  let at = mention.start;
  for (let steps = 0; steps < 4; steps++) {
    const before = text.slice(source.start, at).replace(HONORIFIC, "").trimEnd();
    const role = inside.find(
      (found) => found.entity.type === "role" && found.end === source.start + before.length,
    );
    if (!role) return !PREPOSITION.test(before);
    at = role.start;
  }
  return true;
}

const HEAD_END = new RegExp(String.raw`(?:,|\s\(|\s(?:${alternatives(words.headEnds)})\s)`, "gu");

/** End of the head of a source: before its first preposition, comma or bracket. */
function headEnd(text: string, { start, end }: Span, inside: readonly MentionOf<Referent>[]): number {
  // A preposition inside a name cuts nothing: "Department of Justice prosecutors".
  const isInName = (at: number): boolean =>
    inside.some((mention) => mention.kind === "name" && mention.start < at && at < mention.end);
  for (const { index } of text.slice(start, end).matchAll(HEAD_END))
    if (!isInName(start + index)) return start + index;
  return end;
}
