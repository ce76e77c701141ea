import words from "../../../lexicons/words/coreference.json";
import type { DocumentName } from "../mentions/reconcileNames";
import type { Tokens } from "../tokens/tokens";
import type { RoleLexicon } from "../mentions/roles/roleLexicon";
import type { EntityDraft } from "./entityDraft";
import { officesOf, type Office } from "./offices";
import type { ParagraphNames } from "./paragraphNames";
import type { World } from "./world";
import { wordSet } from "../lexicon/wordList";

/** A role as it stands in the text, before anybody is known to hold it. */
export interface RolePlace {
  readonly name: DocumentName;
  readonly offices: readonly Office[];
  /** What it belongs to, and the country through a place or adjective beside it. */
  readonly of: DocumentName | null;
  readonly country: string | null;
  readonly former: boolean;
  /** "ministers": an office of several. */
  readonly plural: boolean;
  /** Whose it is by apposition ("President X", "X, the president"), or null. */
  readonly holder: DocumentName | null;
}

const HONORIFICS = wordSet(words.behindRole);
const FORMER = wordSet(words.former);
const RANKS = wordSet(words.ranksOfEnvoys);
const LONGEST_BODY = 14;

/** Reads the surroundings of every role of a paragraph: the body it belongs to and the person who holds it. */
export function placeRoles(paragraph: ParagraphNames, world: World, lexicon: RoleLexicon): RolePlace[] {
  return paragraph.names.flatMap((name, index) =>
    name.type === "role" ? [placeRole(paragraph, index, world, lexicon)] : [],
  );
}

function placeRole(paragraph: ParagraphNames, index: number, world: World, lexicon: RoleLexicon): RolePlace {
  const { tokens, names, text } = paragraph;
  const name = names[index];
  const after = bodyAfter(paragraph, afterRank(tokens, name.endToken));
  const before = bodyBefore(paragraph, index);
  const of = after.body ?? before.body;
  const plural = lexicon.isPlural(tokens, name.firstToken, name.endToken);
  // "The Secretary and President Prado": the name behind the second is not the first one's holder.
  const isLed = !plural && name.origin !== "role.apart";
  const holder = (isLed ? holderAfter(paragraph, after.end) : null) ?? holderBefore(paragraph, before.first);
  return {
    name,
    offices: officesOf(text(name)),
    of,
    country:
      countryOf(of, text, world) ?? (before.nationality && world.fact(text(before.nationality)).country),
    former: isFormer(tokens, before.first),
    plural,
    holder,
  };
}

function countryOf(
  name: DocumentName | null,
  text: (name: DocumentName) => string,
  world: World,
): string | null {
  return name === null ? null : world.fact(text(name)).country;
}

function isFormer(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) if (FORMER.has(tokens.lower[i])) return true;
  return FORMER.has(tokens.lower[first] ?? "");
}

interface BodyBefore {
  readonly body: DocumentName | null;
  readonly nationality: DocumentName | null;
  /** First token of the noun phrase so far. */
  readonly first: number;
}

/** "Iraq’s", "Iraqi", "IRGC Ground Force" before the role, adjectives between them skipped. */
function bodyBefore({ tokens, names }: ParagraphNames, index: number): BodyBefore {
  let body: DocumentName | null = null;
  let nationality: DocumentName | null = null;
  let first = names[index].firstToken;
  for (let k = index - 1; k >= 0 && k >= index - 3; k--) {
    const name = names[k];
    const gap = first - name.endToken;
    if (gap > 2 || !isGapInside(tokens, name.endToken, first)) break;
    if (name.type === "nationality") nationality ??= name;
    else if (name.type === "place" || name.type === "organization") body ??= name;
    else break;
    first = name.firstToken;
  }
  return { body, nationality, first };
}

const GAP = wordSet(words.betweenBodyAndRole);

function isGapInside(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!GAP.has(tokens.lower[i])) return false;
  return true;
}

/** "Ambassador Extraordinary and Plenipotentiary of": the token after the words that rank an envoy. */
function afterRank({ lower }: Tokens, from: number): number {
  let i = from;
  while (RANKS.has(lower[i] ?? "")) {
    i++;
    if (lower[i] === "and" && lower[i + 1] === "plenipotentiary") i++;
  }
  return i;
}

/** "of Oman", "for the Middle East Bureau", "of Turkey’s Rivers Agency (TRA)", "of Peru to Kenya" after the role. */
function bodyAfter(paragraph: ParagraphNames, from: number): { body: DocumentName | null; end: number } {
  const { tokens, nameAt, names } = paragraph;
  let body: DocumentName | null = null;
  let end = from;
  const limit = Math.min(tokens.count, from + LONGEST_BODY);
  for (let i = from; i < limit;) {
    const at = nameAt(i);
    if (at < 0) {
      const next = afterLink(paragraph, i, i === end, body !== null);
      if (next < 0) break;
      if (tokens.lower[i] === ")") end = next;
      i = next;
      continue;
    }
    const name = names[at];
    if (i === from || !/^(?:place|organization|nationality)$/u.test(name.type)) break;
    const isAcronym = tokens.lower[i - 1] === "(" && tokens.lower[name.endToken] === ")";
    const isOfPieces = isAcronym && names[at - 1]?.type === "place" && body?.type === "organization";
    if (body === null || (name.type === "organization" && (isOfPieces || body.type !== "organization")))
      body = name;
    i = end = name.endToken;
  }
  return { body, end };
}

const LINK = wordSet(words.leadToBody);

/** The token after a word that leads from a role to its body, or from one name of a body to the next; -1 for any other. */
function afterLink(
  { tokens: { lower }, nameAt }: ParagraphNames,
  i: number,
  isLast: boolean,
  hasBody: boolean,
): number {
  const word = lower[i];
  if (isLast && LINK.has(word)) return i + (lower[i + 1] === "the" ? 2 : 1);
  if (!hasBody) return -1;
  if (word === "and") return nameAt(i + 1) >= 0 ? i + 1 : -1;
  return word === "'s" || word === "'" || word === "(" || word === "-" || word === ")" ? i + 1 : -1;
}

/** The person right after the role and its body: honorifics, ranks, further offices and a comma may stand between. */
function holderAfter(paragraph: ParagraphNames, bodyEnd: number): DocumentName | null {
  const { tokens, names, nameAt } = paragraph;
  let commas = 0;
  let unknown = 0;
  let limit = Math.min(tokens.count, bodyEnd + 14);
  for (let i = afterField(tokens, bodyEnd); i < limit;) {
    const at = nameAt(i);
    if (at >= 0) {
      const name = names[at];
      if (name.type === "person") return commas < 2 ? name : null;
      if (name.type !== "role") return null;
      i = bodyAfter(paragraph, name.endToken).end;
      limit = Math.min(tokens.count, Math.max(limit, i + 6));
      continue;
    }
    const word = tokens.lower[i];
    if (word === "(" && tokens.lower[i + 2] === ")") {
      i += 3;
      continue;
    }
    if (word === ",") commas++;
    else if (unknown < 4 && isCapital(tokens, i)) unknown++;
    else if (!HONORIFICS.has(word) && !(word === "and" && isRoleAt(paragraph, i + 1))) return null;
    i++;
  }
  return null;
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  /^\p{Lu}/u.test(tokens.text.charAt(tokens.start[i]));

const isRoleAt = ({ names, nameAt }: ParagraphNames, token: number): boolean =>
  nameAt(token) >= 0 && names[nameAt(token)].type === "role";

const LONGEST_FIELD = 8;

/** "Special Rapporteur on water and shelter, X": the field up to the comma, if it is all in lower case. */
function afterField(tokens: Tokens, from: number): number {
  if (!/^(?:on|for|in)$/u.test(tokens.lower[from] ?? "")) return from;
  let i = from + 1;
  while (i < tokens.count && i < from + LONGEST_FIELD && /^\p{Ll}/u.test(tokens.text.charAt(tokens.start[i])))
    i++;
  return tokens.lower[i] === "," ? i : from;
}

/** "X, the president", "X, Iraq’s foreign minister", "X is the president", "X as president". */
function holderBefore({ tokens, names, nameEndingAt }: ParagraphNames, first: number): DocumentName | null {
  let i = first - 1;
  let skipped = 0;
  while (
    i >= 0 &&
    skipped < 5 &&
    /^(?:\p{Ll}[\p{L}-]*|'s|’)$/u.test(tokens.text.slice(tokens.start[i], tokens.end[i])) &&
    !BREAKS.has(tokens.lower[i])
  ) {
    i--;
    skipped++;
  }
  if (i < 0 || !INTRODUCES.has(tokens.lower[i])) return null;
  const at = nameEndingAt(clauseStart(tokens, i));
  return at >= 0 && names[at].type === "person" ? names[at] : null;
}

/** Where the clause that ends in "is" or "as" starts: ", who serves as", "who was", ", serving as". */
function clauseStart({ lower }: Tokens, link: number): number {
  let i = link;
  if (lower[i] === "as" && SERVES.has(lower[i - 1] ?? "")) i--;
  while (BEFORE_SERVES.has(lower[i - 1] ?? "")) i--;
  if (lower[i - 1] === "who") i--;
  return i < link && lower[i - 1] === "," ? i - 1 : i;
}

const SERVES = wordSet(words.serves);

const INTRODUCES = wordSet(words.introducesHolder);
const BEFORE_SERVES = wordSet(words.beforeServes);
const BREAKS = wordSet(words.endsApposition);

const MOST_ROLES = 30;

/** Notes on the person what the text says of the office. */
export function giveRole(holder: EntityDraft, place: RolePlace): void {
  for (const office of place.offices) {
    const isKnown = holder.roles.some(
      (role) =>
        role.office.head === office.head &&
        role.office.deputy === office.deputy &&
        role.office.fields.size === office.fields.size &&
        role.former === place.former &&
        (place.country === null || role.country === place.country) &&
        (place.of === null || role.of !== null),
    );
    if (isKnown || holder.roles.length >= MOST_ROLES) continue;
    holder.roles.push({
      office,
      name: place.name,
      of: place.of,
      country: place.country,
      former: place.former,
    });
  }
  holder.country ??= place.country;
}
