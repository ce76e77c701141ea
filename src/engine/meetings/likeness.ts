import type { Entity } from "../annotations/annotationSet";
import type { Draft } from "./draft";
import type { MeetingMention } from "./meetingMention";
import { isTown } from "./sites";
import { isSameDay } from "./sameDay";
import { hasUnnamedPartner, isDefinite, isVerb, type MeetingType } from "../document/meetingTrigger";

/** Kinds of occasion that are never the same meeting; the rest may be named by different words. */
const OWN_KIND: ReadonlySet<MeetingType> = new Set<MeetingType>(["call", "ceremony"]);
const JOINS: ReadonlySet<MeetingType> = new Set<MeetingType>(["discuss", "talk", "call"]);
const OTHER_TIME = /\b(?:1\d{3}|20\d{2})\b|\blast (?:month|year)\b|\bago\b|\bprevious/iu;

/** How many paragraphs behind a meeting "the event" and "the guests" are still those of it. */
const NEAR = 3;
/** The same where its end says where it was: "The event took place at the palace." */
const FAR = 12;

export function isOfOccasion(draft: Draft, { paragraph, trigger, places }: MeetingMention): boolean {
  const last = draft.mentions.at(-1)?.paragraph ?? 0;
  const reach = trigger.held && places.length > 0 ? FAR : NEAR;
  return draft.status === "held" && !draft.isA("call") && paragraph - last <= reach;
}

export const isDiscussion = (type: MeetingType): boolean => type === "discuss" || type === "talk";

/** "spoke with Lind": it may have been by phone ("During the call, …"). */
const isOnlyTalk = ({ types }: Draft): boolean => [...types].every(isDiscussion);

export function fitsKind(draft: Draft, type: MeetingType): boolean {
  if (isDiscussion(type)) return true;
  if (type === "call" && isOnlyTalk(draft)) return true;
  for (const kind of OWN_KIND) if (draft.isA(kind) !== (type === kind)) return false;
  if (type === "meet" || type === "summit") return true;
  if (type === "session") return draft.isA("session") || draft.isA("summit");
  return !draft.isA("session") && !draft.isA("summit");
}

/** "Lind met local leaders. Today's roundtable was the third": those who met sat at it. */
export const isTheRoundTable = ({ types, status }: Draft, { trigger }: MeetingMention): boolean =>
  trigger.type === "session" &&
  isDefinite(trigger) &&
  status === "held" &&
  [...types].every((type) => type === "meet" || isDiscussion(type));

/** "they discussed …", "the two sides held talks": without parties of their own they go on with the last meeting. */
export function joins({ trigger }: MeetingMention): boolean {
  return JOINS.has(trigger.type) && (isVerb(trigger) || trigger.held);
}

export function hasPartner({ trigger }: MeetingMention): boolean {
  if (trigger.attended) return false;
  return trigger.slots.some(({ role, firstToken }) => role === "with" && firstToken <= trigger.endToken + 1);
}

export function shared(draft: Draft, participants: readonly Entity[]): number {
  return participants.filter((participant) => draft.participants.has(participant)).length;
}

export function isElsewhere(draft: Draft, { places }: MeetingMention): boolean {
  const towns = places.filter(isTown);
  const known = [...draft.places].filter(isTown);
  return towns.length > 0 && known.length > 0 && !places.some((place) => draft.places.has(place));
}

export function isOtherTime(draft: Draft, { date, paragraph }: MeetingMention): boolean {
  if (!date) return false;
  if (draft.date) return draft.date !== date && !isSameDay(draft.date.name, date.name);
  return OTHER_TIME.test(date.name) && draft.mentions[0].paragraph !== paragraph;
}

/** A frame is not the meeting that stands in it, and a ministerial meeting not one that is none. */
export function fitsFrame(draft: Draft, { trigger, paragraph, framed }: MeetingMention): boolean {
  const last = draft.mentions.at(-1);
  if (framed && last?.paragraph === paragraph && last.trigger.sentence === trigger.sentence) return false;
  return trigger.kindOf === "" || draft.mentions.some((mention) => mention.trigger.kindOf === trigger.kindOf);
}

/** "the 45th meeting of the council" is not the meeting of somebody else. */
export function namesOtherBody(draft: Draft, { trigger, participants, bodies }: MeetingMention): boolean {
  if (bodies.some((body) => draft.bodies.has(body))) return false;
  return trigger.slots.some(({ role }) => role === "of") && shared(draft, participants) === 0;
}

export function fitsStatus(draft: Draft, { status }: MeetingMention): boolean {
  if (draft.status === "held" && (status === "cancelled" || status === "postponed" || status === "denied"))
    return false;
  return (
    draft.status === status ||
    !((draft.status === "held" && status === "planned") || (draft.status === "planned" && status === "held"))
  );
}

/** "her talks with leaders there": not those with the minister who has a name. */
export const isWithOthers = (draft: Draft, mention: MeetingMention): boolean =>
  !isVerb(mention.trigger) &&
  hasUnnamedPartner(mention.trigger) &&
  hasPartner(mention) &&
  !mention.namedPartner &&
  mention.participants.length === 1 &&
  draft.participants.size > 1;

/** "A delegation visited the port. The guests were welcomed by …": those without a name are the visitors. */
export function isWelcome(draft: Draft, { namelessGuest, paragraph }: MeetingMention): boolean {
  const isNear = paragraph - (draft.mentions.at(-1)?.paragraph ?? 0) <= NEAR;
  return namelessGuest && isNear && draft.types.size === 1 && draft.isA("visit");
}

/** An invitation to visit is not the meeting at which it was given. */
export const isStillAhead = (draft: Draft): boolean =>
  draft.status === "planned" && draft.types.size === 1 && draft.isA("visit");

/** A visit goes on in what the visitor does there: is received, holds talks. */
export function isVisit(draft: Draft, { trigger }: MeetingMention): boolean {
  if (trigger.type === "visit") return draft.isA("visit") || draft.isA("receive");
  return draft.types.size === 1 && draft.isA("visit");
}
