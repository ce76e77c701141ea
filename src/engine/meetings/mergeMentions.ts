import type { Entity } from "../annotations/annotationSet";
import { Draft } from "./draft";
import { introduces } from "./introduces";
import { fitsKind, isDiscussion, isElsewhere, isOtherTime, isVisit, shared } from "./likeness";
import { isSame } from "./sameMeeting";
import type { MeetingMention, MemberMention, TriggerMention } from "./meetingMention";
import {
  has,
  isDefinite,
  isFresh,
  isSetting,
  isVerb,
  type MeetingTrigger,
  type MemberTrigger,
} from "../document/meetingTrigger";

/** A mention is compared with this many drafts at most, the latest first: the work stays linear. */
const WINDOW = 16;

/** Joins mentions of the same meeting, in document order. `draftOf` finds the draft of each mention that got one. */
export interface Merged {
  readonly drafts: readonly Draft[];
  readonly draftOf: ReadonlyMap<MeetingMention, Draft>;
}

/** The name of the entity with this id, in small letters. */
type NameOf = (id: string) => string;

export function mergeMentions(mentions: readonly TriggerMention[], nameOf: NameOf = () => ""): Merged {
  return new Merger(nameOf).merge(mentions);
}

/** Gathers the mentions of the report in their order, and then those of the headline, which tells of them again. */
class Merger {
  readonly #drafts: Draft[] = [];
  readonly #draftOf = new Map<MeetingMention, Draft>();
  readonly #nameOf: NameOf;
  /** The meeting told of last. */
  #last: Draft | null = null;

  constructor(nameOf: NameOf) {
    this.#nameOf = nameOf;
  }

  merge(mentions: readonly TriggerMention[]): Merged {
    for (let at = 0; at < mentions.length; at++) {
      const mention = mentions[at];
      if (mention.headline) continue;
      if (mention.kind === "members") this.#addMembers(mention);
      else if (this.#joinOpening(mention, mentions.at(at + 1))) at++;
      else this.#addMeeting(mention);
    }
    this.#readHeadlines(mentions);
    return { drafts: this.#drafts, draftOf: this.#draftOf };
  }

  #addMembers(mention: MemberMention): void {
    if (this.#last && isOfMeeting(this.#last, mention)) this.#last.addMembers(mention);
  }

  /** A phrase that opens a sentence and the verb behind it tell of one meeting, a new one. */
  #joinOpening(mention: MeetingMention, told: TriggerMention | undefined): boolean {
    if (told?.kind !== "meeting" || told.headline || !isOpening(mention, told)) return false;
    const draft = new Draft({ ...told, mode: told.mode ?? mention.mode, date: told.date ?? mention.date });
    draft.add({ ...mention, participants: [] });
    this.#drafts.push(draft);
    this.#tellsOf(mention, draft);
    this.#tellsOf(told, draft);
    return true;
  }

  #addMeeting(mention: MeetingMention): void {
    const again = withoutTopicPlace(mention);
    const known = findGroup(this.#drafts, again, this.#nameOf) ?? findDraft(this.#drafts, again);
    known?.add(again);
    const draft = known ?? this.#introduce(withParties(this.#drafts, mention, this.#nameOf));
    if (draft) this.#tellsOf(mention, draft);
  }

  #introduce(mention: MeetingMention): Draft | null {
    if (!introduces(mention)) return null;
    const draft = new Draft(mention);
    this.#drafts.push(draft);
    return draft;
  }

  #tellsOf(mention: MeetingMention, draft: Draft): void {
    this.#draftOf.set(mention, draft);
    this.#last = draft;
  }

  #readHeadlines(mentions: readonly TriggerMention[]): void {
    const reported = this.#drafts.length;
    const leading = this.#drafts.slice(0, LEADING);
    for (const mention of mentions) {
      if (!mention.headline || mention.kind === "members") continue;
      const told = leading.filter((other) => isToldAgain(other, mention));
      const known =
        told.find((other) => isSameDate(other, mention)) ??
        told.at(0) ??
        findDraft(this.#drafts.slice(Math.max(reported, this.#drafts.length - WINDOW)), mention);
      known?.add(mention);
      const draft = known ?? this.#introduce(mention);
      if (draft) this.#draftOf.set(mention, draft);
    }
  }
}

/** Days that are told of a meeting, not of its topics. */
const NOW = /^(?:earlier )?(?:today|yesterday|tonight)$|^this (?:morning|afternoon|evening)$/iu;

/**
 * "They discussed the truce in Oman", "the plan of June": of a meeting told of before it is a topic that has place and day.
 * What stands before "to discuss" says where the meeting was ("met at the palace to discuss the truce").
 */
function withoutTopicPlace(mention: MeetingMention): MeetingMention {
  const { trigger } = mention;
  if (trigger.type !== "discuss" || !isVerb(trigger)) return mention;
  const isWhatFor = trigger.standing === "purpose";
  return {
    ...mention,
    places: isWhatFor && !has(trigger, "place") ? mention.places : [],
    date: (isWhatFor && !has(trigger, "time")) || NOW.test(mention.date?.name ?? "") ? mention.date : null,
  };
}

/** Where the subject is a delegation, whoever came with it takes part. */
export function withDelegations(mentions: readonly TriggerMention[]): TriggerMention[] {
  let delegates: readonly Entity[] = [];
  let told: TriggerMention | null = null;
  return mentions.map((mention) => {
    if (mention.kind === "members" && (mention.trigger.of === "delegation" || isCompany(mention)))
      delegates = mention.participants.filter(({ type }) => type === "person");
    if (mention.isOfDelegation && delegates.length === 0) delegates = mention.delegates;
    const isTheirs = mention.isOfDelegation || isOfSame(told, mention);
    if (isTheirs || mention.subjects.length > 0) told = isTheirs ? mention : null;
    return isTheirs ? withDelegates(mention, delegates) : mention;
  });
}

/** "The delegation met Lind in Oslo and visited Riga, where they met Ek." */
const isOfSame = (before: TriggerMention | null, { kind, trigger, paragraph }: TriggerMention): boolean =>
  before?.paragraph === paragraph &&
  kind === "meeting" &&
  trigger.kind === "meeting" &&
  trigger.group?.head === "they";

const withDelegates = <Mention extends TriggerMention>(
  mention: Mention,
  delegates: readonly Entity[],
): Mention => ({
  ...mention,
  participants: [...new Set([...delegates, ...mention.participants])],
});

/** "She was accompanied by …": company is that of the subject. */
const isCompanyOf = (trigger: MemberTrigger): boolean => has(trigger, "subject") && has(trigger, "with");

/** "Lind travelled to Riga. She was accompanied by Ek": they are the delegation. */
const isCompany = ({ trigger, subjects }: MemberMention): boolean =>
  isCompanyOf(trigger) && subjects.length > 0;

/** How many paragraphs behind a meeting may tell who was there. */
const NEAR = 12;

/** Who else was there is told soon, and of persons in one room; company is that of somebody who was there. */
function isOfMeeting(draft: Draft, { paragraph, trigger, subjects }: MemberMention): boolean {
  const told = draft.mentions.at(-1)?.paragraph ?? 0;
  if (draft.status !== "held" || paragraph - told > NEAR) return false;
  if (draft.isA("call") && trigger.of === "delegation") return false;
  return !isCompanyOf(trigger) || subjects.length === 0 || shared(draft, subjects) > 0;
}

/** "In a trilateral call, Lind and Ek discussed …". */
const isCallOnly = (trigger: MeetingTrigger): boolean => trigger.type === "call" && !isDefinite(trigger);

/** "In a separate call, Lind spoke with Ek": the verb tells who took part in what the opening phrase names. */
function isOpening({ trigger, paragraph }: MeetingMention, told: MeetingMention): boolean {
  if (
    !isSetting(trigger) ||
    isVerb(trigger) ||
    !(isFresh(trigger) || isCallOnly(trigger)) ||
    hasPartnerSlot(trigger)
  )
    return false;
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

/** "The two sides met to talk of a debt", where their meeting was told of. */
const isOfSides = ({ participants, trigger }: MeetingMention): boolean =>
  participants.length === 0 &&
  trigger.group?.kind === "sides" &&
  isVerb(trigger) &&
  trigger.type === "meet" &&
  !hasPartnerSlot(trigger);

function findGroup(drafts: readonly Draft[], mention: MeetingMention, nameOf: NameOf): Draft | undefined {
  if (
    !(needsParties(mention) || isOfSides(mention)) ||
    isFresh(mention.trigger) ||
    isDiscussion(mention.trigger.type)
  )
    return undefined;
  const last = lastOfPersons(drafts, mention, nameOf);
  return last?.status === mention.status &&
    fitsKind(last, mention.trigger.type) &&
    !isOtherTime(last, mention) &&
    !isElsewhere(last, mention)
    ? last
    : undefined;
}

/** "They agreed to speak again": another occasion, of the same persons. */
const isNextTime = ({ trigger, status }: MeetingMention): boolean =>
  trigger.type === "talk" && isVerb(trigger) && status === "planned";

function withParties(drafts: readonly Draft[], mention: MeetingMention, nameOf: NameOf): MeetingMention {
  if (!needsParties(mention) || (isDiscussion(mention.trigger.type) && !isNextTime(mention))) return mention;
  const last = lastOfPersons(drafts, mention, nameOf);
  const isOfPair = mention.beside.length > 0;
  const participants = isOfPair ? mention.beside : last ? [...last.participants] : mention.pair;
  return participants.length > 0 ? { ...mention, participants } : mention;
}

function findDraft(drafts: readonly Draft[], mention: MeetingMention): Draft | undefined {
  const same = drafts
    .slice(-WINDOW)
    .filter((draft) => isSame(draft, mention) && !isFrameOnly(draft, mention));
  const told = same.filter((draft) => !isAside(draft, mention));
  return (goesOnOfPersons(mention) ? told.findLast(isOfTwo) : undefined) ?? told.at(-1) ?? same.at(-1);
}

/** "They discussed …": of the meeting of persons, not of the summit that the sentence before names. */
const goesOnOfPersons = ({ trigger, participants }: MeetingMention): boolean =>
  participants.length === 0 &&
  isVerb(trigger) &&
  isDiscussion(trigger.type) &&
  trigger.group?.kind === "persons";

/** Both sides are known, or one of them and that there was another. */
const isOfTwo = ({ participants, unnamedParty }: Draft): boolean =>
  participants.size >= 2 || (unnamedParty && [...participants].some(({ type }) => type === "person"));

/** What is told of beside the meeting of the text, "its previous meeting", is not meant further on. */
const isAside = ({ mentions: [first] }: Draft, { paragraph, trigger }: MeetingMention): boolean =>
  first.trigger.previous && (first.paragraph !== paragraph || first.trigger.sentence !== trigger.sentence);

/** "the meeting" is not the one on whose sidelines it took place. */
const isFrameOnly = ({ mentions }: Draft, { trigger }: MeetingMention): boolean =>
  trigger.type === "meet" &&
  isDefinite(trigger) &&
  trigger.standing !== "frame" &&
  mentions.every(({ trigger: { standing } }) => standing === "frame");
