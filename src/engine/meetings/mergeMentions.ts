import type { Entity } from "../annotations/annotationSet";
import { Draft } from "./draft";
import type { MeetingMention, MemberMention, TriggerMention } from "./meetingMention";
import { isSameDay } from "./sameDay";
import {
  has,
  hasUnnamedPartner,
  hasUnnamedSubject,
  isDefinite,
  isFrame,
  isFresh,
  isSetting,
  isVerb,
  type MeetingTrigger,
  type MeetingType,
} from "./trigger";

/** A mention is compared with this many drafts at most, the latest first: the work stays linear. */
const WINDOW = 16;

/** Kinds of occasion that are never the same meeting; the rest may be named by different words. */
const OWN_KIND: ReadonlySet<MeetingType> = new Set<MeetingType>(["call", "ceremony"]);
const JOINS: ReadonlySet<MeetingType> = new Set<MeetingType>(["discuss", "talk", "call"]);
const OTHER_TIME = /\b(?:1\d{3}|20\d{2})\b|\blast (?:month|year)\b|\bago\b|\bprevious/iu;

/** Joins mentions of the same meeting, in document order. `draftOf` finds the draft of each mention that got one. */
export interface Merged {
  readonly drafts: readonly Draft[];
  readonly draftOf: ReadonlyMap<MeetingMention, Draft>;
}

/** The name of the entity with this id, in small letters. */
type NameOf = (id: string) => string;

export function mergeMentions(mentions: readonly TriggerMention[], nameOf: NameOf = () => ""): Merged {
  const drafts: Draft[] = [];
  const draftOf = new Map<MeetingMention, Draft>();
  let last: Draft | null = null;
  let opening: MeetingMention | null = null;
  let delegates: readonly Entity[] = [];
  for (const [at, found] of mentions.entries()) {
    const mention = found.isOfDelegation ? withDelegates(found, delegates) : found;
    if (mention.headline || mention === opening) continue;
    if (mention.kind === "members") {
      if (mention.trigger.of === "delegation")
        delegates = mention.participants.filter(({ type }) => type === "person");
      if (last && isOfMeeting(last, mention)) last.addMembers(mention);
      continue;
    }
    const told = mentions.at(at + 1);
    if (told?.kind === "meeting" && isOpening(mention, told)) {
      const draft = new Draft({ ...told, mode: told.mode ?? mention.mode, date: told.date ?? mention.date });
      draft.add({ ...mention, participants: [] });
      drafts.push(draft);
      for (const part of [mention, told]) draftOf.set(part, draft);
      opening = told;
      last = draft;
      continue;
    }
    let draft = findGroup(drafts, mention, nameOf) ?? findDraft(drafts, mention);
    if (draft) draft.add(mention);
    else {
      const whole = withParties(drafts, mention, nameOf);
      if (introduces(whole)) drafts.push((draft = new Draft(whole)));
    }
    if (draft) {
      draftOf.set(mention, draft);
      last = draft;
    }
  }
  const found = drafts.length;
  for (const mention of mentions) {
    if (!mention.headline || mention.kind === "members") continue;
    const told = drafts.slice(0, Math.min(found, LEADING)).filter((other) => isToldAgain(other, mention));
    let draft = told.find((other) => isSameDate(other, mention)) ?? told.at(0);
    draft ??= findDraft(drafts.slice(found), mention);
    if (draft) draft.add(mention);
    else if (introduces(mention)) drafts.push((draft = new Draft(mention)));
    if (draft) draftOf.set(mention, draft);
  }
  return { drafts, draftOf };
}

const withDelegates = <Mention extends TriggerMention>(
  mention: Mention,
  delegates: readonly Entity[],
): Mention => ({
  ...mention,
  participants: [...new Set([...delegates, ...mention.participants])],
});

/** How many paragraphs behind a meeting may tell who was there. */
const NEAR = 12;

/** Who else was there is told soon, and of persons in one room; company is that of somebody who was there. */
function isOfMeeting(draft: Draft, { paragraph, trigger, participants }: MemberMention): boolean {
  const told = draft.mentions.at(-1)?.paragraph ?? 0;
  if (draft.isA("call") || draft.status !== "held" || paragraph - told > NEAR) return false;
  const isCompany = has(trigger, "subject") && has(trigger, "with");
  return !isCompany || shared(draft, participants) > 0;
}

/** "In a separate call, Lind spoke with Ek": the verb tells who took part in what the opening phrase names. */
function isOpening({ trigger, paragraph }: MeetingMention, told: MeetingMention): boolean {
  if (!isSetting(trigger) || !isFresh(trigger) || isVerb(trigger) || hasPartnerSlot(trigger)) return false;
  if (told.paragraph !== paragraph || told.trigger.sentence !== trigger.sentence) return false;
  return isVerb(told.trigger) && told.participants.length >= 2 && told.trigger.type !== "visit";
}

/** How many of the first meetings of a report its headline may speak of. */
const LEADING = 3;

/** The headline speaks of a meeting of the report: one of its kind, of the same persons as far as it names them. */
function isToldAgain(draft: Draft, mention: MeetingMention): boolean {
  const { trigger, participants, named, status } = mention;
  if (named ?? draft.named) return named === draft.named;
  if (draft.isOccasion || isElsewhere(draft, mention)) return false;
  const isTalk = isDiscussion(trigger.type) || trigger.type === "meet";
  if (trigger.type === "call" ? !draft.isA("call") && !draft.isA("talk") : draft.isA("call") && !isTalk)
    return false;
  if (trigger.type === "visit" && !isVisit(draft, mention)) return false;
  if (!isSameTense(draft, status)) return false;
  const persons = participants.filter(({ type }) => type === "person");
  const known = [...draft.participants].some(({ type }) => type === "person");
  if (persons.length > 0) return !known || persons.every((person) => draft.participants.has(person));
  return (
    known ||
    draft.participants.size === 0 ||
    isSameDate(draft, mention) ||
    participants.every((party) => draft.participants.has(party))
  );
}

function isSameDate(draft: Draft, { date }: MeetingMention): boolean {
  return date !== null && draft.date?.name.toLowerCase() === date.name.toLowerCase();
}

/** Headlines tell of what was in the present: "meets", "to meet", "deny". */
const isSameTense = (draft: Draft, status: MeetingMention["status"]): boolean =>
  draft.status === status ||
  (status !== "planned" && draft.status !== "planned") ||
  (status === "planned" && (draft.status === "postponed" || draft.status === "cancelled"));

/** "the two held talks", "they agreed to meet again": the persons of the meeting told of before. */
function lastOfPersons(
  drafts: readonly Draft[],
  { trigger }: MeetingMention,
  nameOf: NameOf,
): Draft | undefined {
  const several = drafts.slice(-WINDOW).filter(({ participants }) => participants.size >= 2);
  const office = trigger.group?.head.replace(/s$/u, "") ?? "";
  const holds = ({ roles }: Entity) =>
    roles.length === 0 || roles.some(({ role }) => nameOf(role).includes(office));
  return several.findLast(({ participants }) => [...participants].every(holds)) ?? several.at(-1);
}

const needsParties = ({ participants, trigger }: MeetingMention): boolean =>
  participants.length === 0 && trigger.group?.kind === "persons" && !hasPartnerSlot(trigger);

const hasPartnerSlot = (trigger: MeetingTrigger): boolean => has(trigger, "with") || has(trigger, "of");

function findGroup(drafts: readonly Draft[], mention: MeetingMention, nameOf: NameOf): Draft | undefined {
  if (!needsParties(mention) || isFresh(mention.trigger) || isDiscussion(mention.trigger.type))
    return undefined;
  const last = lastOfPersons(drafts, mention, nameOf);
  return last?.status === mention.status &&
    fitsKind(last, mention.trigger.type) &&
    !isOtherTime(last, mention) &&
    !isElsewhere(last, mention)
    ? last
    : undefined;
}

function withParties(drafts: readonly Draft[], mention: MeetingMention, nameOf: NameOf): MeetingMention {
  if (!needsParties(mention) || isDiscussion(mention.trigger.type)) return mention;
  const last = lastOfPersons(drafts, mention, nameOf);
  const participants = last ? [...last.participants] : mention.pair;
  return participants.length > 0 ? { ...mention, participants } : mention;
}

function findDraft(drafts: readonly Draft[], mention: MeetingMention): Draft | undefined {
  for (let index = drafts.length - 1; index >= 0 && index >= drafts.length - WINDOW; index--) {
    if (isSame(drafts[index], mention) && !isFrameOnly(drafts[index], mention)) return drafts[index];
  }
  return undefined;
}

/** "the meeting" is not the one on whose sidelines it took place. */
const isFrameOnly = ({ mentions }: Draft, { trigger }: MeetingMention): boolean =>
  trigger.type === "meet" &&
  isDefinite(trigger) &&
  mentions.every(({ trigger: { standing } }) => standing === "frame");

/** Whether a mention may introduce a meeting of its own. */
function introduces(mention: MeetingMention): boolean {
  const { trigger, participants, places, date, status } = mention;
  const { type, held } = trigger;
  const weak = trigger.weight !== "sure";
  const definite = isDefinite(trigger);
  const unnamedParty = hasUnnamedPartner(trigger);
  const parties = participants.length;
  if (trigger.status === null || isOccasion(trigger)) return false;
  if (trigger.denotation === "name") return true;
  if (isVerb(trigger)) {
    if (type === "visit") return parties >= 1;
    if (type === "meet")
      return parties >= 2 || unnamedParty || (parties > 0 && (places.length > 0 || date !== null));
    if (type === "summon") return parties >= 2;
    if (type === "discuss" && status !== "held" && places.length === 0 && date === null) return false;
    if (
      type === "discuss" &&
      !has(trigger, "with") &&
      (trigger.standing === "purpose" || trigger.weight === "partner")
    )
      return false;
    return weak ? parties >= 2 : parties >= 1;
  }
  if (type === "visit") return parties >= 1;
  if (definite && parties < 2 && !isFrame(trigger) && !held) return false;
  if (type === "meal") return parties >= 2 || (parties === 1 && unnamedParty);
  const isPlaced = places.length > 0 || date !== null;
  if (type === "ceremony") return parties >= 2 || (held && isPlaced) || (isSetting(trigger) && parties >= 1);
  if (type === "summit" && weak && held && isPlaced && !isDefinite(trigger)) return true;
  if (trigger.weight === "held" && !held && !isPlaced) return false;
  if (held && trigger.group !== null && (places.length > 0 || date !== null)) return true;
  if (type === "talk" && status !== "held" && places.length === 0 && date === null && !isPersonal(mention))
    return false;
  if (type === "mediate") return parties >= 1 && held;
  if (!weak)
    return (
      parties >= 1 ||
      (status === "denied" && trigger.group !== null) ||
      (held && unnamedParty) ||
      places.length > 0 ||
      date !== null ||
      isFrame(trigger)
    );
  if (status !== "held" && parties < 2 && !(held && isPlaced && type === "session")) return false;
  if (isFrame(trigger) && parties >= 1) return true;
  if (held && isPlaced && type === "summit" && (hasUnnamedSubject(trigger) || unnamedParty)) return true;
  if (type === "session" && held && parties === 1 && participants[0].type === "organization") return true;
  if (type === "session") return parties >= 2 || (parties === 1 && (unnamedParty || has(trigger, "of")));
  return parties >= 2 || (held && parties >= 1 && (unnamedParty || places.length > 0 || date !== null));
}

/** Two persons by name: no talks at large. */
function isPersonal({ participants }: MeetingMention): boolean {
  return participants.filter(({ type }) => type === "person").length >= 2;
}

/** "the event", "on the occasion": refers to what was told of just before. */
const isOccasion = ({ reference }: MeetingTrigger): boolean => reference === "occasion";

function isOfOccasion(draft: Draft, { paragraph }: MeetingMention): boolean {
  const last = draft.mentions.at(-1)?.paragraph ?? 0;
  return draft.status === "held" && !draft.isA("call") && paragraph - last <= 3;
}

function isSame(draft: Draft, mention: MeetingMention): boolean {
  const { trigger, participants } = mention;
  if (isOccasion(trigger)) return isOfOccasion(draft, mention) && !isElsewhere(draft, mention);
  if (mention.named ?? draft.named) return isSameEvent(draft, mention);
  if (!fitsKind(draft, trigger.type)) return false;
  if (isOtherTime(draft, mention) || !fitsFrame(draft, mention)) return false;
  if (
    trigger.type === "summit" &&
    draft.isA("summit") &&
    draft.participants.size === 0 &&
    !isFresh(trigger)
  ) {
    return !isElsewhere(draft, mention);
  }
  if (trigger.status === null && (mention.date !== null || mention.places.length > 0)) return false;
  if (isStillAhead(draft) && trigger.type !== "visit" && mention.status === "held") return false;
  const refers = isDefinite(trigger) && (!hasPartner(mention) || participants.length === 0);
  if (participants.length === 0 && isFrame(trigger) && has(trigger, "of")) return false;
  if (participants.length === 0)
    return (
      refers || (joins(mention) && mention.status === "held" && draft.status === "held" && !isFresh(trigger))
    );
  if (isFresh(trigger)) return false;
  if (refers && namesOtherBody(draft, mention)) return false;
  if (
    refers &&
    draft.status === "held" &&
    mention.status === "planned" &&
    (mention.date || mention.places.length > 0)
  )
    return false;
  if (refers) return !isElsewhere(draft, mention) || shared(draft, participants) > 0;
  if (trigger.type === "visit" && !isVisit(draft, mention)) return false;
  if (draft.participants.size === 0 && isDefinite(trigger)) return !isElsewhere(draft, mention);
  if (isWelcome(draft, mention)) return true;
  const common = shared(draft, participants);
  const smaller = Math.min(draft.participants.size, participants.length);
  if (common === 0 || common < smaller || isElsewhere(draft, mention)) return false;
  if (!fitsStatus(draft, mention) || isWithOthers(draft, mention)) return false;
  if (common >= 2)
    return (
      isVerb(trigger) ||
      isDiscussion(trigger.type) ||
      common === Math.max(draft.participants.size, participants.length)
    );
  return (
    isVisit(draft, mention) ||
    isDefinite(trigger) ||
    trigger.slots.some(({ role }) => role === "owner") ||
    (isVerb(trigger) && trigger.type === "discuss")
  );
}

/** A named event is the one of that name, and the summit that the text tells of before or after without its name. */
function isSameEvent(draft: Draft, mention: MeetingMention): boolean {
  if (mention.named && draft.named) return mention.named === draft.named;
  if (isOtherTime(draft, mention) || isElsewhere(draft, mention)) return false;
  const { trigger } = mention;
  if (mention.named) return draft.isA("summit") && !draft.isOccasion && fitsStatus(draft, mention);
  return isDefinite(trigger) && trigger.type === "summit" && !hasPartner(mention);
}

const isDiscussion = (type: MeetingType): boolean => type === "discuss" || type === "talk";

function fitsKind(draft: Draft, type: MeetingType): boolean {
  if (isDiscussion(type)) return true;
  for (const kind of OWN_KIND) if (draft.isA(kind) !== (type === kind)) return false;
  if (type === "meet" || type === "summit") return true;
  if (type === "session") return draft.isA("session") || draft.isA("summit");
  return !draft.isA("session") && !draft.isA("summit");
}

/** "they discussed …", "the two sides held talks": without parties of their own they go on with the last meeting. */
function joins({ trigger }: MeetingMention): boolean {
  return JOINS.has(trigger.type) && (isVerb(trigger) || trigger.held);
}

function hasPartner({ trigger }: MeetingMention): boolean {
  return trigger.slots.some(({ role, firstToken }) => role === "with" && firstToken <= trigger.endToken + 1);
}

function shared(draft: Draft, participants: readonly Entity[]): number {
  return participants.filter((participant) => draft.participants.has(participant)).length;
}

function isElsewhere(draft: Draft, { places }: MeetingMention): boolean {
  const towns = places.filter(isTown);
  const known = [...draft.places].filter(isTown);
  return towns.length > 0 && known.length > 0 && !places.some((place) => draft.places.has(place));
}

const SITE =
  /\b(?:palace|hotel|house|mansion|castle|villa|residence|headquarters|cent(?:re|er)|office|building|hall|airport|embassy|parliament|ministry|complex|university|museum|stadium|base|room|gardens?|club)\b/iu;

/** A palace may stand in the town that was named before; two towns are two places. */
const isTown = ({ name }: Entity): boolean => !SITE.test(name);

function isOtherTime(draft: Draft, { date, paragraph }: MeetingMention): boolean {
  if (!date) return false;
  if (draft.date) return draft.date !== date && !isSameDay(draft.date.name, date.name);
  return OTHER_TIME.test(date.name) && draft.mentions[0].paragraph !== paragraph;
}

/** A frame is not the meeting that stands in it, and a ministerial meeting not one that is none. */
function fitsFrame(draft: Draft, { trigger, paragraph, framed }: MeetingMention): boolean {
  const last = draft.mentions.at(-1);
  if (framed && last?.paragraph === paragraph && last.trigger.sentence === trigger.sentence) return false;
  return trigger.kindOf === "" || draft.mentions.some((mention) => mention.trigger.kindOf === trigger.kindOf);
}

/** "the 45th meeting of the council" is not the meeting of somebody else. */
function namesOtherBody(draft: Draft, { trigger, participants }: MeetingMention): boolean {
  return trigger.slots.some(({ role }) => role === "of") && shared(draft, participants) === 0;
}

function fitsStatus(draft: Draft, { status }: MeetingMention): boolean {
  if (draft.status === "held" && (status === "cancelled" || status === "postponed" || status === "denied"))
    return false;
  return (
    draft.status === status ||
    !((draft.status === "held" && status === "planned") || (draft.status === "planned" && status === "held"))
  );
}

/** "her talks with leaders there": not those with the minister who has a name. */
const isWithOthers = (draft: Draft, mention: MeetingMention): boolean =>
  !isVerb(mention.trigger) &&
  hasUnnamedPartner(mention.trigger) &&
  hasPartner(mention) &&
  mention.participants.length === 1 &&
  draft.participants.size > 1;

/** "A delegation visited the port. The guests were welcomed by …": those without a name are the visitors. */
function isWelcome(draft: Draft, { namelessGuest, paragraph }: MeetingMention): boolean {
  const isNear = paragraph - (draft.mentions.at(-1)?.paragraph ?? 0) <= 3;
  return namelessGuest && isNear && draft.types.size === 1 && draft.isA("visit");
}

/** An invitation to visit is not the meeting at which it was given. */
const isStillAhead = (draft: Draft): boolean =>
  draft.status === "planned" && draft.types.size === 1 && draft.isA("visit");

/** A visit goes on in what the visitor does there: is received, holds talks. */
function isVisit(draft: Draft, { trigger }: MeetingMention): boolean {
  if (trigger.type === "visit") return draft.isA("visit") || draft.isA("receive");
  return draft.types.size === 1 && draft.isA("visit");
}
