import { decide, type Case, type Decided } from "../cases";
import type { Draft } from "./draft";
import {
  fitsFrame,
  fitsKind,
  fitsStatus,
  hasPartner,
  isDiscussion,
  isElsewhere,
  isOfOccasion,
  isOtherTime,
  isTheRoundTable,
  isStillAhead,
  isVisit,
  isWelcome,
  isWithOthers,
  joins,
  namesOtherBody,
  shared,
} from "./likeness";
import type { MeetingMention } from "./meetingMention";
import { has, isDefinite, isFrame, isFresh, isVerb } from "../document/meetingTrigger";

/** A meeting told of before and a mention that may be of it, with what is known of the two together. */
export class Pair {
  readonly draft: Draft;
  readonly mention: MeetingMention;
  /** How many parties they have in common. */
  readonly common: number;
  /** The mention refers to a meeting that was told of, and names no partner of its own. */
  readonly refers: boolean;

  constructor(draft: Draft, mention: MeetingMention) {
    this.draft = draft;
    this.mention = mention;
    this.common = shared(draft, mention.participants);
    this.refers = isDefinite(mention.trigger) && (!hasPartner(mention) || mention.participants.length === 0);
  }

  /** Parties of the mention. */
  get parties(): number {
    return this.mention.participants.length;
  }

  /** Parties that the meeting has so far. */
  get known(): number {
    return this.draft.participants.size;
  }

  /** The mention names a place or a date. */
  get placed(): boolean {
    return this.mention.places.length > 0 || this.mention.date !== null;
  }

  get elsewhere(): boolean {
    return isElsewhere(this.draft, this.mention);
  }

  get bothHeld(): boolean {
    return this.draft.status === "held" && this.mention.status === "held";
  }
}

const no = () => false;
const yes = () => true;

/** Whether a mention is of a meeting told of before, by the first case that applies. */
export const SAMENESS: readonly Case<Pair>[] = [
  {
    code: "occasion",
    example: "[PER Ana Lind] met [PER Bo Ek]. The event ended late.",
    when: ({ mention }) => mention.trigger.reference === "occasion",
    then: ({ draft, mention, elsewhere }) => isOfOccasion(draft, mention) && !elsewhere,
  },
  {
    code: "namedEvent",
    example: "[PER Ana Lind] attended the [EVT Riga Summit]. [PER Bo Ek] attended the [EVT Riga Summit].",
    when: ({ draft, mention }) => (mention.named ?? draft.named) !== null,
    then: ({ draft, mention }) => isSameEvent(draft, mention),
  },
  {
    code: "otherKind",
    example: "[PER Ana Lind] called [PER Bo Ek] on [DATE Monday]. [PER Ana Lind] met [PER Bo Ek].",
    when: ({ draft, mention }) => !fitsKind(draft, mention.trigger.type) && !isTheRoundTable(draft, mention),
    then: no,
  },
  {
    code: "otherTimeOrFrame",
    example:
      "[PER Ana Lind] met [PER Bo Ek] on [DATE Monday]. [PER Ana Lind] met [PER Bo Ek] on [DATE Friday].",
    when: ({ draft, mention }) => isOtherTime(draft, mention) || !fitsFrame(draft, mention),
    then: no,
  },
  {
    code: "summitWithoutParties",
    example: "The summit in [LOC Riga] begins on [DATE Monday]. [PER Ana Lind] will attend the summit.",
    when: ({ draft, mention, known }) =>
      mention.trigger.type === "summit" && draft.isA("summit") && known === 0 && !isFresh(mention.trigger),
    then: ({ elsewhere }) => !elsewhere,
  },
  {
    code: "wishedElsewhere",
    example: "[PER Ana Lind] met [PER Bo Ek]. She demanded a meeting with [PER Bo Ek] in [LOC Riga].",
    when: ({ mention, placed }) => mention.trigger.status === null && placed,
    then: no,
  },
  {
    code: "visitStillAhead",
    example: "[PER Ana Lind] will visit [LOC Riga]. [PER Ana Lind] met [PER Bo Ek].",
    when: ({ draft, mention }) =>
      isStillAhead(draft) && mention.trigger.type !== "visit" && mention.status === "held",
    then: no,
  },
  {
    code: "frameOfBody",
    example: "[PER Ana Lind] met [PER Bo Ek]. The ferry waited during a meeting of the council.",
    when: ({ mention, parties }) => parties === 0 && isFrame(mention.trigger) && has(mention.trigger, "of"),
    then: no,
  },
  {
    code: "withoutParties",
    example: "[PER Ana Lind] met [PER Bo Ek]. The meeting was long.",
    when: ({ parties }) => parties === 0,
    then: ({ refers, mention, bothHeld }) =>
      refers || (joins(mention) && bothHeld && !isFresh(mention.trigger)),
  },
  {
    code: "another",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] held another meeting with [PER Bo Ek].",
    when: ({ mention }) => isFresh(mention.trigger),
    then: no,
  },
  {
    code: "ofOtherBody",
    example: "[PER Ana Lind] met [PER Bo Ek]. The meeting of the [ORG Baltic Union] was long.",
    when: ({ draft, mention, refers }) => refers && namesOtherBody(draft, mention),
    then: no,
  },
  {
    code: "heldAndPlanned",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] will attend the meeting in [LOC Riga].",
    when: ({ draft, mention, refers, placed }) =>
      refers && draft.status === "held" && mention.status === "planned" && placed,
    then: no,
  },
  {
    code: "refers",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] attended the meeting.",
    when: ({ refers }) => refers,
    then: ({ elsewhere, common }) => !elsewhere || common > 0,
  },
  {
    code: "otherVisit",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] visited [LOC Riga].",
    when: ({ draft, mention }) => mention.trigger.type === "visit" && !isVisit(draft, mention),
    then: no,
  },
  {
    code: "partiesToldLater",
    example: "A summit was held in [LOC Riga]. [PER Ana Lind] was at the meeting with [PER Bo Ek].",
    when: ({ mention, known }) => known === 0 && isDefinite(mention.trigger),
    then: ({ elsewhere }) => !elsewhere,
  },
  {
    code: "welcome",
    example: "[PER Ana Lind] visited [LOC Riga]. [PER Bo Ek] received the guest.",
    when: ({ draft, mention }) => isWelcome(draft, mention),
    then: yes,
  },
  {
    code: "otherParties",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] met [PER Li Oja].",
    when: ({ common, known, parties, elsewhere }) =>
      common === 0 || common < Math.min(known, parties) || elsewhere,
    then: no,
  },
  {
    code: "otherStatus",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] will meet [PER Bo Ek].",
    when: ({ draft, mention }) => !fitsStatus(draft, mention) || isWithOthers(draft, mention),
    then: no,
  },
  {
    code: "sameParties",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] and [PER Bo Ek] held talks.",
    when: ({ common }) => common >= 2,
    then: ({ common, known, parties, mention: { trigger } }) =>
      isVerb(trigger) || isDiscussion(trigger.type) || common === Math.max(known, parties),
  },
  {
    code: "oneParty",
    example: "[PER Ana Lind] met [PER Bo Ek]. [PER Ana Lind] discussed the ferry.",
    when: yes,
    then: ({ draft, mention }) =>
      isVisit(draft, mention) ||
      isDefinite(mention.trigger) ||
      has(mention.trigger, "owner") ||
      (isVerb(mention.trigger) && mention.trigger.type === "discuss"),
  },
];

/** A named event is the one of that name, and the summit that the text tells of before or after without its name. */
function isSameEvent(draft: Draft, mention: MeetingMention): boolean {
  if (mention.named && draft.named) return mention.named === draft.named;
  if (isOtherTime(draft, mention) || isElsewhere(draft, mention)) return false;
  const { trigger } = mention;
  if (mention.named) return draft.isA("summit") && !draft.isOccasion && fitsStatus(draft, mention);
  if (!isDefinite(trigger) || hasPartner(mention)) return false;
  return trigger.type === "summit" || isOfItsName(draft, mention);
}

/** "the Harbour Round Table", and "the round table" behind it. */
const isOfItsName = ({ mentions: [first] }: Draft, { trigger }: MeetingMention): boolean =>
  first.named !== null && trigger.code === first.trigger.code;

/** Whether a mention is of a meeting told of before, and which case says so. */
export const samenessOf = (draft: Draft, mention: MeetingMention): Decided<boolean> =>
  decide(SAMENESS, new Pair(draft, mention));

export const isSame = (draft: Draft, mention: MeetingMention): boolean => samenessOf(draft, mention).answer;
