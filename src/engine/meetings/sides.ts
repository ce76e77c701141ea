import type { Entity } from "../annotations/annotationSet";
import type { MentionIndex, EntityMention } from "../annotations/mentionIndex";

const SIDE_TYPES: ReadonlySet<Entity["type"]> = new Set<Entity["type"]>([
  "nationality",
  "place",
  "organization",
]);
const REACH = 110;
/** What may stand between the words of a title and the name. */
const BESIDE =
  /^[\s,'’s]*(?:(?:the|of|for|and|to|state|visiting|acting|deputy|senior|outgoing|new|counterpart|colleague|host|guest)\b[\s,]*)*$/iu;
/** So many names of a person are looked at. */
const NAMES = 4;

/**
 * Whom a person stands for: the country or body of the office, as the roles say it or as it stands beside the name
 * ("the Omani minister Ana Lind", "Ana Lind of Oman").
 */
export function sideOf(text: string, person: Entity, index: MentionIndex): string | null {
  if (person.type !== "person") return null;
  for (const { of } of person.roles) if (of !== null) return of;
  const names = person.mentions.filter(({ kind }) => kind === "name").slice(0, NAMES);
  for (const { start, end } of names) {
    const side = before(text, start, index) ?? after(text, end, index);
    if (side) return side.id;
  }
  return null;
}

function before(text: string, start: number, index: MentionIndex): Entity | null {
  const from = Math.max(0, start - REACH);
  const mentions = titles(index.inside({ start: from, end: start }));
  let at = start;
  for (const mention of mentions.reverse()) {
    if (!BESIDE.test(text.slice(mention.end, at))) return null;
    if (SIDE_TYPES.has(mention.entity.type)) return mention.entity;
    at = mention.start;
  }
  return null;
}

function after(text: string, end: number, index: MentionIndex): Entity | null {
  let at = end;
  for (const mention of titles(index.inside({ start: end, end: end + REACH }))) {
    if (!BESIDE.test(text.slice(at, mention.start))) return null;
    if (SIDE_TYPES.has(mention.entity.type)) return isBeside(text, at, mention) ? mention.entity : null;
    at = mention.end;
  }
  return null;
}

/** A place straight after a comma is where something happened, not whom somebody stands for. */
function isBeside(text: string, at: number, { start, entity }: EntityMention): boolean {
  return entity.type === "nationality" || /\bof\b/iu.test(text.slice(at, start));
}

const titles = (mentions: readonly EntityMention[]): EntityMention[] =>
  mentions.filter(
    ({ kind, entity }) => kind === "name" && (SIDE_TYPES.has(entity.type) || entity.type === "role"),
  );
