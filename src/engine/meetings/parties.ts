import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex, EntityMention } from "../annotations/mentionIndex";
import type { Span } from "../text/span";

const BEFORE_PLACE = /(?:\b(?:in|at|from|near|to|outside|across)\s+(?:the\s+)?)$/iu;
/** "officials from Oman". */
const OF_PEOPLE =
  /\b(?:officials|ministers|leaders|representatives|delegates|delegations?|envoys|negotiators|diplomats|experts|teams?|lawmakers|mediators|commissioners)\s+from\s+(?:both\s+)?(?:the\s+)?$/iu;
const OWNS = /^(?:['’]s|['’])(?=[\s,.])/u;
const STANDS_BESIDE = /^\s*(?:,|and\b|or\b|as well as\b|$)/u;

/**
 * Who is named in a stretch of text as a party: persons; bodies where no person is named; countries and cities
 * where neither is. Persons are not counted who merely own what is named ("Lind's adviser").
 */
export function partiesIn(text: string, span: Span, index: MentionIndex): Entity[] {
  const mentions = outermost(index.inside(span));
  const persons = mentions.filter(
    (mention) =>
      mention.entity.type === "person" &&
      !isOwner(text, mention, span) &&
      !isSeveral(text, mention) &&
      !/\b(?:not|without)\s+$/iu.test(text.slice(Math.max(span.start, mention.start - 10), mention.start)),
  );
  if (persons.length > 0)
    return entitiesOf(
      persons.filter((_, at) => !isDescription(text, persons, at) && !isPrincipal(text, persons, at)),
    );
  const bodies = mentions.filter(({ entity }) => entity.type === "organization");
  if (bodies.length > 0)
    return entitiesOf(
      mentions.filter((mention) => bodies.includes(mention) || isListed(text, mention, mentions)),
    );
  return entitiesOf(
    mentions.filter(
      (mention) =>
        mention.entity.type === "place" &&
        (!BEFORE_PLACE.test(text.slice(Math.max(0, mention.start - 14), mention.start)) ||
          OF_PEOPLE.test(text.slice(Math.max(span.start, mention.start - 34), mention.start))),
    ),
  );
}

/** "the EU, the Republic of Finland, Oman and Norway", "Oman and the EU": a country in a list with a body. */
function isListed(text: string, mention: EntityMention, all: readonly EntityMention[]): boolean {
  const at = all.indexOf(mention);
  return mention.entity.type === "place" && (listsBody(text, all, at, -1) || listsBody(text, all, at, 1));
}

/** Whether a body stands before or behind in the list to which a mention belongs. */
function listsBody(text: string, all: readonly EntityMention[], from: number, step: 1 | -1): boolean {
  for (let at = from; at + step >= 0 && at + step < all.length; at += step) {
    const [one, other] = step > 0 ? [all[at], all[at + 1]] : [all[at - 1], all[at]];
    if (!LISTS.test(text.slice(one.end, other.start))) return false;
    const next = all[at + step].entity.type;
    if (next === "organization") return true;
    if (next !== "place") return false;
  }
  return false;
}

const LISTS =
  /^(?:\s+states)?(?:,|,?\s+and)\s+(?:(?:the\s+)?(?:representatives|ministers|officials|members|leaders|heads)\s+of\s+)?(?:the\s+)?$/iu;

/** "the foreign ministers of Finland and Oman" are several, whomever the words are taken for. */
const isSeveral = (text: string, { kind, start, end }: EntityMention): boolean =>
  kind === "nominal" &&
  /\b(?:ministers|presidents|leaders|premiers|secretaries|ambassadors|envoys)\b/iu.test(
    text.slice(start, end),
  );

/** "the leader of the movement, Ana Lind": the description is hers, whomever it is taken for. */
function isDescription(text: string, persons: readonly EntityMention[], at: number): boolean {
  const next = persons.at(at + 1);
  if (persons[at].kind !== "nominal" || next?.kind !== "name") return false;
  const between = text.slice(persons[at].end, next.start);
  return /,\s*$/u.test(between) && !/\band\b/iu.test(between) && between.length < 60;
}

/** "Bo Ek, chief of staff for President Ana Lind": whose office the one before works for is not there herself. */
function isPrincipal(text: string, persons: readonly EntityMention[], at: number): boolean {
  const before = persons.at(at - 1);
  return at > 0 && before?.kind === "name" && WORKS_FOR.test(text.slice(before.end, persons[at].start));
}

const WORKS_FOR =
  /^,\s+(?!and\b)[^,;.]*\b(?:staff|cabinet|advis[eo]r|counsell?or|envoy|representative|assistant|aide|secretary|spokes\w+|sherpa)\s+(?:for|to|of)\s+(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,6}$/iu;

function isOwner(text: string, { end, kind, start }: EntityMention, span: Span): boolean {
  if (kind === "pronoun" && /^(?:his|her|its|their|my|our)$/iu.test(text.slice(start, end)))
    return end < span.end;
  const after = OWNS.exec(text.slice(end, end + 4));
  return after !== null && !STANDS_BESIDE.test(text.slice(end + after[0].length, span.end));
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
