import words from "../../../lexicons/words/meetings.json";
import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex, EntityMention } from "../annotations/mentionIndex";
import type { DocumentWords } from "../document/documentWords";
import { wordSet } from "../lexicon/wordList";
import type { Span } from "../text/span";
import { isRegion } from "./sites";

const BEFORE_PLACE = wordSet(words.beforePlace);
const OFFICIALS = wordSet(words.officials);
const OFFICES = wordSet(words.offices);
const PEOPLE = wordSet(words.ownPeople);
const STAFF = wordSet(words.sentStaff);
const WORKERS = wordSet(words.aides, words.workers);
const JOINTS = new Set([",", "and", "or"]);
const OWN = new Set(["his", "her", "its", "their"]);
const FIRST_PERSON = new Set(["my", "our"]);
/** What may stand before the name of a country whose people are told of: "from both the". */
const DETERMINERS = new Set(["the", "both"]);
/** How many words a description may be before the name it describes, and how many characters. */
const LONGEST_DESCRIPTION = 60;

/** The index of the last word that is not among those to be passed over. */
function lastBut(lower: readonly string[], passed: ReadonlySet<string>): number {
  let at = lower.length - 1;
  while (at >= 0 && passed.has(lower[at])) at--;
  return at;
}

/**
 * Who is named in a stretch of text as a party: persons; bodies where no person is named; countries and cities
 * where neither is. Persons are not counted who merely own what is named ("Lind's adviser").
 */
export function partiesIn(
  text: DocumentWords,
  span: Span,
  index: MentionIndex,
  countryOf: CountryOf = () => null,
): Entity[] {
  const mentions = outermost(index.inside(span)).filter(
    (mention) => !isRegion(mention.entity) && !isCommon(text, mention),
  );
  const persons = mentions.filter(
    (mention) =>
      mention.entity.type === "person" &&
      !isOwner(text, mention, span) &&
      !isSeveral(text, mention) &&
      !isExcepted(text, mention, span),
  );
  const members = mentions.filter(
    ({ entity, end }, at) =>
      entity.type === "organization" ||
      (entity.type === "place" && !ownsNext(text, end, mentions.at(at + 1))),
  );
  if (persons.length > 0)
    return entitiesOf([
      ...persons.filter(
        (_, at) => !isDescription(text, persons, at) && !isPrincipal(text, persons, at, index),
      ),
      ...sendersBeside(text, members, span),
      ...bodiesBeside(text, persons, members, span),
    ]);
  const bodies = members.filter(
    ({ entity }, at) => entity.type === "organization" && !isPartOf(text, members, at),
  );
  if (bodies.length > 0) {
    return entitiesOf(
      members.filter((mention, at) => bodies.includes(mention) || isListed(text, members, at)),
    );
  }
  const places = mentions.filter(
    (mention) =>
      mention.entity.type === "place" &&
      (!isWhere(text, mention) || isOfPeople(text, mention, span)) &&
      !isAttribute(text, mention, span, mentions) &&
      !ownsPeople(text, mention, span, mentions),
  );
  return [...new Set([...places.map(({ entity }) => entity), ...sendersIn(text, mentions, span, countryOf)])];
}

/** "Oman's Harbour Ministry": the ministry takes part. */
const ownsNext = (text: DocumentWords, end: number, next: EntityMention | undefined): boolean =>
  next?.entity.type === "organization" && text.in({ start: end, end: next.start }).join(" ") === "'s";

const COMMON = wordSet(words.commonBodies);

/** "finance ministers and central bank governors": the bank of no one country. */
const isCommon = (text: DocumentWords, mention: EntityMention): boolean =>
  SEVERAL.has(text.behind(mention.end, 1)[0]) && COMMON.has(text.in(mention).join(" "));

/** The country of a nationality, if the document names it. */
export type CountryOf = (nationality: Entity) => Entity | null;

/** "Lind and representatives from Oman and the EU": whoever sent people without names is there beside her. */
function sendersBeside(text: DocumentWords, members: readonly EntityMention[], span: Span): EntityMention[] {
  const found: EntityMention[] = [];
  members.forEach((mention, at) => {
    const isNext = found.length > 0 && found.at(-1) === members[at - 1];
    const isSender =
      sendsStaff(text.before(mention.start, 3, span.start)) ||
      (isNext && isListJoint(text.in({ start: members[at - 1].end, end: mention.start })));
    if (isSender && !text.behind(mention.end, 2).includes("including")) found.push(mention);
  });
  return found;
}

/** "Lind, Ek, the Baltic Union and the Harbour Front": the bodies that end a list of persons. */
function bodiesBeside(
  text: DocumentWords,
  persons: readonly EntityMention[],
  members: readonly EntityMention[],
  span: Span,
): EntityMention[] {
  const found: EntityMention[] = [];
  let before: EntityMention | undefined;
  for (const mention of members) {
    const last = persons.findLast(({ end, kind }) => end <= mention.start && kind === "name");
    const beside = last && (!before || last.end > before.end) ? last : before;
    const isNext = found.length > 0 && beside === found[found.length - 1];
    before = mention;
    if (mention.entity.type !== "organization" || !beside || (beside !== last && !isNext)) continue;
    if (isLastItem(text, beside, mention, span)) found.push(mention);
  }
  return found.some((mention) => isBehindAnd(text, mention)) ? found : [];
}

/** Joined to the item before by "and" or ", the", and no words behind that make it an attribute. */
function isLastItem(text: DocumentWords, before: Span, mention: Span, span: Span): boolean {
  const [joint, the, ...rest] = text.in({ start: before.end, end: mention.start });
  if (rest.length > 0 || (the !== undefined && the !== "the")) return false;
  const [next] = text.in({ start: mention.end, end: span.end });
  if (joint === "and") return next === undefined || next === ".";
  return joint === "," && the !== undefined && (next === "and" || next === ",");
}

const isBehindAnd = (text: DocumentWords, { start }: Span): boolean => text.before(start, 2).includes("and");

/** "representatives from", "staff of the". */
function sendsStaff(before: readonly string[]): boolean {
  const from = lastBut(before, DETERMINERS);
  return (
    (before[from] === "from" || before[from] === "of") && STAFF.has(`${before[from - 1]} ${before[from]}`)
  );
}

/** "the insurance office (IO) at the Treasury", "the office of the agency": whose part it is need not be there. */
function isPartOf(text: DocumentWords, members: readonly EntityMention[], at: number): boolean {
  const before = members.at(at - 1);
  if (at === 0 || before?.entity.type !== "organization") return false;
  const between = text.in({ start: before.end, end: members[at].start });
  const from = between.indexOf(")") + 1;
  return PART_OF.has(between[from]) && between.slice(from + 1).every((word) => word === "the");
}

const PART_OF = new Set(["at", "of", "within", "under"]);

/** "senior Omani officials", "members of the Omani government": the country takes part. */
function sendersIn(
  text: DocumentWords,
  mentions: readonly EntityMention[],
  span: Span,
  countryOf: CountryOf,
): Entity[] {
  return mentions.flatMap(({ entity }, at) => {
    if (entity.type !== "nationality" || !sendsPeople(text, endOfList(text, mentions, at), span)) return [];
    return countryOf(entity) ?? [];
  });
}

/** The end of the last of "Omani and Chadian", "Omani, Chadian and Finnish". */
function endOfList(text: DocumentWords, mentions: readonly EntityMention[], from: number): number {
  let { end } = mentions[from];
  for (const next of mentions.slice(from + 1)) {
    const isLast = isAnd(text, end, next.start);
    if (next.entity.type !== "nationality" || !(isLast || isComma(text, end, next.start))) break;
    end = next.end;
    if (isLast) break;
  }
  return end;
}

/** "Omani, Chadian", "Omani, Chadian, and Finnish". */
const isComma = (text: DocumentWords, start: number, end: number): boolean => {
  const [comma, and, ...rest] = text.in({ start, end });
  return comma === "," && rest.length === 0 && (and === undefined || and === "and");
};

/** "Omani", "U.S." before "government officials", "senior Chadian". */
function sendsPeople(text: DocumentWords, end: number, span: Span): boolean {
  const behind = text.in({ start: end, end: span.end });
  for (const word of behind.slice(0, LONGEST_OFFICIALS)) {
    if (SENT.has(word)) return true;
    if (JOINTS.has(word) || !isWordOfTitle(word)) return false;
  }
  return false;
}

/** Names of countries that stand before a noun as adjectives do: "U.S. companies". */
const AS_ADJECTIVE = wordSet(words.countriesAsAdjectives);

/** "U.S. companies": whose they are is no party; "the U.S.", "U.S. officials" are. */
function isAttribute(
  text: DocumentWords,
  mention: EntityMention,
  span: Span,
  mentions: readonly EntityMention[],
): boolean {
  const [name, ...rest] = text.in(mention);
  if (rest.length > 0 || !AS_ADJECTIVE.has(name)) return false;
  // "the U.S. and Omani private sectors".
  const beside = mentions.find(({ start }) => start > mention.start);
  if (beside?.entity.type === "nationality" && isAnd(text, mention.end, beside.start))
    return !sendsPeople(text, beside.end, span);
  if (text.before(mention.start, 1)[0] === "the") return false;
  const [next] = text.in({ start: mention.end, end: span.end });
  if (next === undefined || !/^\p{Ll}/u.test(next) || BEHIND_PARTY.has(next)) return false;
  return !sendsPeople(text, mention.end, span);
}

const isAnd = (text: DocumentWords, start: number, end: number): boolean => {
  const between = text.in({ start, end });
  return between.length === 1 && between[0] === "and";
};

/** "Oman's young pilots": people of a country, whom it did not send; "Oman's minister", "Oman's delegation" it did. */
function ownsPeople(
  text: DocumentWords,
  { end }: EntityMention,
  span: Span,
  mentions: readonly EntityMention[],
): boolean {
  const [mark, ...rest] = text.in({ start: end, end: span.end });
  if (mark !== "'s" && mark !== "'") return hasPeople([mark, ...rest]) && !sendsPeople(text, end, span);
  if (rest.length === 0) return false;
  if (mentions.some(({ entity, start }) => start >= end && entity.type === "role")) return false;
  return PEOPLE.has(rest.find((word) => PEOPLE.has(word)) ?? "") && !sendsPeople(text, end, span);
}

/** "Riga harbour rights advocates": `behind` are the words behind the place. */
function hasPeople(behind: readonly (string | undefined)[]): boolean {
  for (const word of behind.slice(0, LONGEST_PEOPLE)) {
    if (word === undefined || BEHIND_PARTY.has(word) || !isWordOfTitle(word)) return false;
    if (PEOPLE.has(word)) return true;
  }
  return false;
}

/** How many words "Riga harbour rights advocates" may have behind the place. */
const LONGEST_PEOPLE = 4;
/** What may stand behind a country that is a party itself. */
const BEHIND_PARTY = wordSet(words.behindParty);
/** People whom a country sends, and its government itself. */
const SENT = wordSet(words.officials, words.sentBodies, words.severalOffices, words.sentOffices);
/** How many words "Omani government officials" may have behind the first. */
const LONGEST_OFFICIALS = 3;

/** "in Riga", "near the Strait of Hormuz". */
function isWhere(text: DocumentWords, { start }: EntityMention): boolean {
  const before = text.before(start, 2);
  return BEFORE_PLACE.has(before[before.at(-1) === "the" ? 0 : before.length - 1]);
}

/** "officials from Oman". */
function isOfPeople(text: DocumentWords, { start }: EntityMention, span: Span): boolean {
  const before = text.before(start, 4, span.start);
  const from = lastBut(before, DETERMINERS);
  return before[from] === "from" && OFFICIALS.has(before[from - 1]);
}

/** "without Lind". */
function isExcepted(text: DocumentWords, { start }: EntityMention, span: Span): boolean {
  const before = text.before(start, 1, span.start)[0];
  return before === "not" || before === "without";
}

/** "the EU, the Republic of Finland, Oman and Norway", "Oman and the EU": a country in a list with a body. */
function isListed(text: DocumentWords, all: readonly EntityMention[], at: number): boolean {
  return all[at].entity.type === "place" && (listsBody(text, all, at, -1) || listsBody(text, all, at, 1));
}

/** Whether a body stands before or behind in the list to which a mention belongs. */
function listsBody(text: DocumentWords, all: readonly EntityMention[], from: number, step: 1 | -1): boolean {
  for (let at = from; at + step >= 0 && at + step < all.length; at += step) {
    const [one, other] = step > 0 ? [all[at], all[at + 1]] : [all[at - 1], all[at]];
    if (!isListJoint(text.in({ start: one.end, end: other.start }))) return false;
    const next = all[at + step].entity.type;
    if (next === "organization") return true;
    if (next !== "place") return false;
  }
  return false;
}

/** What stands for a country behind its possessive: "Oman's army and the Harbour Front". */
const RULERS = wordSet(words.rulers);

/** ", ", " and the ", ") member states, and representatives of the ". */
function isListJoint(between: readonly string[]): boolean {
  let at = between[0] === ")" ? 1 : between[0] === "'s" && RULERS.has(between[1]) ? 2 : 0;
  if (between[at] === "member") at++;
  if (between[at] === "states" || between[at] === "countries") at++;
  const first = at;
  if (between[at] === ",") at++;
  if (between[at] === "and") at++;
  if (at === first) return false;
  if (between[at] === "the") at++;
  if (OFFICES.has(between[at]) && between[at + 1] === "of") at += between[at + 2] === "the" ? 3 : 2;
  return at === between.length;
}

/** "the foreign ministers of Finland and Oman" are several, whomever the words are taken for. */
const isSeveral = (text: DocumentWords, mention: EntityMention): boolean =>
  mention.kind === "nominal" && text.in(mention).some((word) => SEVERAL.has(word));

const SEVERAL = wordSet(words.severalOffices);

/** "the leader of the movement, Ana Lind": the description is hers, whomever it is taken for. */
function isDescription(text: DocumentWords, persons: readonly EntityMention[], at: number): boolean {
  const next = persons.at(at + 1);
  if (persons[at].kind !== "nominal" || next?.kind !== "name") return false;
  const between = { start: persons[at].end, end: next.start };
  if (between.end - between.start >= LONGEST_DESCRIPTION) return false;
  const words = text.in(between);
  return words.at(-1) === "," && !words.includes("and");
}

/** "Bo Ek, chief of staff for President Ana Lind": whose office the one before works for is not there herself. */
function isPrincipal(
  text: DocumentWords,
  persons: readonly EntityMention[],
  at: number,
  index: MentionIndex,
): boolean {
  const before = persons.at(at - 1);
  if (at === 0 || before?.kind !== "name") return false;
  const between = { start: before.end, end: persons[at].start };
  const title = index.inside(between).findLast(({ entity }) => entity.type === "role");
  const isTitled = title !== undefined && text.in({ start: title.end, end: between.end }).length === 0;
  return worksFor(text.in(between), isTitled ? text.in(title).length : 0);
}

/** How many words may stand between "adviser to" and the name. */
const LONGEST_TITLE = 6;

/** ", adviser to the Omani minister": `titled` is how many words before the name are its title. */
function worksFor(between: readonly string[], titled: number): boolean {
  if (between[0] !== "," || between[1] === "and") return false;
  for (let at = 1; at + 1 < between.length && !isBreak(between[at]); at++) {
    if (!WORKERS.has(between[at]) && !between[at].startsWith("spokes")) continue;
    if (!takesPrincipal(between[at], between[at + 1])) continue;
    const title = between.slice(between[at + 2] === "the" ? at + 3 : at + 2);
    const isHers = title.length === 0 || (titled > 0 && titled <= title.length);
    if (isHers && title.length <= LONGEST_TITLE && title.every(isWordOfTitle)) return true;
  }
  return false;
}

/** "adviser to", "staff of"; "secretary of" is of a department. */
const takesPrincipal = (office: string, preposition: string): boolean =>
  preposition === "for" || preposition === "to" || (preposition === "of" && office !== "secretary");

const isBreak = (word: string): boolean => word === "," || word === ";" || word === ".";
const isWordOfTitle = (word: string): boolean => /^[\p{L}.'-]+$/u.test(word);

function isOwner(text: DocumentWords, mention: EntityMention, span: Span): boolean {
  const { end, kind } = mention;
  if (kind === "pronoun") {
    const [word] = text.in(mention);
    if (OWN.has(word) || FIRST_PERSON.has(word)) return end < span.end;
  }
  const [mark, next] = text.behind(end, 2);
  if (mark !== "'s" && mark !== "'") return false;
  return !standsAlone(text, end, span, next);
}

/** "Lind's, Ek's and hers": nothing is owned. */
function standsAlone(text: DocumentWords, end: number, span: Span, next: string | undefined): boolean {
  const rest = text.in({ start: end, end: span.end });
  if (rest.length <= 1 || next === undefined) return true;
  return JOINTS.has(next) || (next === "as" && rest[2] === "well" && rest[3] === "as");
}

function outermost(mentions: readonly EntityMention[]): EntityMention[] {
  const kept: EntityMention[] = [];
  let reached = -1;
  for (const mention of mentions) {
    if (mention.end <= reached && mention.entity.type !== "person") continue;
    kept.push(mention);
    if (mention.entity.type === "person" || mention.entity.type === "organization")
      reached = Math.max(reached, mention.end);
  }
  return kept;
}

const entitiesOf = (mentions: readonly EntityMention[]): Entity[] => [
  ...new Set(mentions.map(({ entity }) => entity)),
];
