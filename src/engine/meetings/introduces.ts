import type { MeetingStatus } from "../annotations/annotationSet";
import { decide, type Case, type Decided } from "../cases";
import type { MeetingMention } from "./meetingMention";
import {
  has,
  hasUnnamedPartner,
  hasUnnamedSubject,
  isDefinite,
  isFrame,
  isSetting,
  type Denotation,
  type MeetingType,
  type MeetingWeight,
} from "../document/meetingTrigger";

/** What is known of a mention when it is asked whether it tells of a meeting that was not told of before. */
export interface IntroductionFeatures {
  readonly type: MeetingType;
  readonly denotation: Denotation;
  readonly weight: MeetingWeight;
  readonly status: MeetingStatus;
  /** The words only wish for it, or refer to what was told of ("the event"). */
  readonly tellsNothing: boolean;
  readonly held: boolean;
  readonly definite: boolean;
  readonly frame: boolean;
  readonly setting: boolean;
  readonly purpose: boolean;
  /** How many parties have names, and how many of them are persons. */
  readonly parties: number;
  readonly persons: number;
  readonly isOneOrganization: boolean;
  readonly unnamedPartner: boolean;
  readonly unnamedSubject: boolean;
  /** The subject is a group without names. */
  readonly group: boolean;
  /** A place or a date is named. */
  readonly placed: boolean;
  /** A day or the medium is named. */
  readonly dated: boolean;
  readonly hasWith: boolean;
  /** Somebody is spoken to. */
  readonly hasObject: boolean;
  /** It bears the name of a body: "the Riga Group meeting". */
  readonly ofBody: boolean;
  readonly hasOf: boolean;
}

export function introductionFeatures({
  trigger,
  participants,
  places,
  date,
  status,
  mode,
  bodies,
}: MeetingMention): IntroductionFeatures {
  return {
    type: trigger.type,
    denotation: trigger.denotation,
    weight: trigger.weight,
    status,
    tellsNothing: trigger.status === null || trigger.reference === "occasion",
    held: trigger.held,
    definite: isDefinite(trigger),
    frame: isFrame(trigger),
    setting: isSetting(trigger),
    purpose: trigger.standing === "purpose",
    parties: participants.length,
    persons: participants.filter(({ type }) => type === "person").length,
    isOneOrganization: participants.length === 1 && participants[0].type === "organization",
    unnamedPartner: hasUnnamedPartner(trigger),
    unnamedSubject: hasUnnamedSubject(trigger),
    group: trigger.group !== null,
    placed: places.length > 0 || date !== null,
    dated: date !== null || mode !== null,
    hasWith: has(trigger, "with"),
    hasObject: has(trigger, "object"),
    ofBody: bodies.length > 0,
    hasOf: has(trigger, "of"),
  };
}

const isSpeaking = ({ denotation, type }: IntroductionFeatures): boolean =>
  denotation === "verb" && (type === "talk" || type === "call");

const no = () => false;
const yes = () => true;

/** Whether a mention introduces a meeting of its own, by the first case that applies. */
export const INTRODUCTIONS: readonly Case<IntroductionFeatures>[] = [
  {
    code: "tellsNothing",
    example: "[PER Ana Lind] demanded a meeting with [PER Bo Ek].",
    when: (f) => f.tellsNothing,
    then: no,
  },
  {
    code: "namedProcess",
    example: "[PER Ana Lind] praised the [EVT Riga Dialogue].",
    when: (f) => f.denotation === "name" && f.weight === "held" && !f.held && !f.placed && !f.frame,
    then: no,
  },
  {
    code: "namedEvent",
    example: "The [EVT Riga Summit] was far away.",
    when: (f) => f.denotation === "name",
    then: yes,
  },
  {
    code: "visit",
    example: "[PER Ana Lind] visited [LOC Riga].",
    when: (f) => f.type === "visit",
    then: (f) => f.parties >= 1,
  },
  {
    code: "met",
    example: "[PER Ana Lind] met officials.",
    when: (f) => f.denotation === "verb" && f.type === "meet",
    then: (f) => f.parties >= 2 || f.unnamedPartner || (f.parties > 0 && f.placed),
  },
  {
    code: "summoned",
    example: "[PER Ana Lind] summoned [PER Bo Ek].",
    when: (f) => f.denotation === "verb" && f.type === "summon",
    then: (f) => f.parties >= 2,
  },
  {
    code: "notYetDiscussed",
    example: "[PER Ana Lind] and [PER Bo Ek] will discuss the ferry.",
    when: (f) => f.denotation === "verb" && f.type === "discuss" && f.status !== "held" && !f.placed,
    then: no,
  },
  {
    code: "reviewedAlone",
    example: "[PER Ana Lind] and [PER Bo Ek] reviewed the budget.",
    when: (f) =>
      f.denotation === "verb" && f.type === "discuss" && !f.hasWith && (f.purpose || f.weight === "partner"),
    then: no,
  },
  {
    code: "spokeUnnamed",
    example: "[ROLE President] spoke [DATE today] with [PER Bo Ek].",
    when: (f) =>
      f.denotation === "verb" &&
      f.type !== "discuss" &&
      f.unnamedSubject &&
      (f.hasWith || f.hasObject) &&
      f.dated,
    then: (f) => f.parties >= 1,
  },
  {
    code: "spokeTogether",
    example: "The minister and [PER Bo Ek] spoke on [DATE Monday].",
    when: (f) => isSpeaking(f) && f.unnamedPartner && !f.hasWith && !f.hasObject && f.dated,
    then: (f) => f.parties >= 1,
  },
  {
    code: "verb",
    example: "[PER Ana Lind] spoke with [PER Bo Ek].",
    when: (f) => f.denotation === "verb",
    then: (f) => f.parties >= (f.weight === "sure" ? 1 : 2),
  },
  {
    code: "toldOfBefore",
    example: "[PER Ana Lind] left before the meeting.",
    when: (f) => f.definite && f.parties < 2 && !f.frame && !f.held && !(f.ofBody && f.dated),
    then: no,
  },
  {
    code: "meal",
    example: "[PER Ana Lind] hosted a dinner for [PER Bo Ek].",
    when: (f) => f.type === "meal",
    then: (f) => f.parties >= 2 || (f.parties === 1 && f.unnamedPartner),
  },
  {
    code: "ceremony",
    example: "[PER Ana Lind] spoke at a ceremony in [LOC Riga].",
    when: (f) => f.type === "ceremony",
    then: (f) => f.parties >= 2 || (f.held && f.placed) || (f.setting && f.parties >= 1),
  },
  {
    code: "placedSummit",
    example: "The university held a conference in [LOC Riga].",
    when: (f) => f.type === "summit" && f.weight !== "sure" && f.held && f.placed && !f.definite,
    then: yes,
  },
  {
    code: "process",
    example: "[PER Ana Lind] praised a dialogue with [PER Bo Ek].",
    when: (f) => f.weight === "held" && !f.held && !f.placed,
    then: no,
  },
  {
    code: "heldByGroup",
    example: "The two sides held talks in [LOC Riga].",
    when: (f) => f.held && f.group && f.placed,
    then: yes,
  },
  {
    code: "notYetTalked",
    example: "[LOC Oman] and [LOC Yemen] will hold talks.",
    when: (f) => f.type === "talk" && f.status !== "held" && !f.placed && f.persons < 2,
    then: no,
  },
  {
    code: "mediation",
    example: "[PER Ana Lind] held a mediation mission.",
    when: (f) => f.type === "mediate",
    then: (f) => f.parties >= 1 && f.held,
  },
  {
    code: "sureNoun",
    example: "[PER Ana Lind] held a meeting with [PER Bo Ek].",
    when: (f) => f.weight === "sure",
    then: (f) =>
      f.parties >= 1 ||
      (f.status === "denied" && f.group) ||
      (f.held && f.unnamedPartner) ||
      f.placed ||
      f.frame,
  },
  {
    code: "notYetHeld",
    example: "[PER Ana Lind] will take a call.",
    when: (f) => f.status !== "held" && f.parties < 2 && !(f.held && f.placed && f.type === "session"),
    then: no,
  },
  {
    code: "frame",
    example: "[PER Ana Lind] slept during a session of the [ORG Baltic Union].",
    when: (f) => f.frame && f.parties >= 1,
    then: yes,
  },
  {
    code: "summitWithoutNames",
    example: "The minister attended the conference in [LOC Riga].",
    when: (f) => f.held && f.placed && f.type === "summit" && (f.unnamedSubject || f.unnamedPartner),
    then: yes,
  },
  {
    code: "sessionOfBody",
    example: "The [ORG Baltic Union] held a session.",
    when: (f) => f.type === "session" && f.held && f.isOneOrganization,
    then: yes,
  },
  {
    code: "session",
    example: "[PER Ana Lind] and [PER Bo Ek] held a session.",
    when: (f) => f.type === "session",
    then: (f) => f.parties >= 2 || (f.parties === 1 && (f.unnamedPartner || f.hasOf)),
  },
  {
    code: "looseNoun",
    example: "[PER Ana Lind] held talks with [PER Bo Ek].",
    when: yes,
    then: (f) => f.parties >= 2 || (f.held && f.parties >= 1 && (f.unnamedPartner || f.placed)),
  },
];

/** Whether a mention may introduce a meeting of its own, and which case says so. */
export const introductionOf = (mention: MeetingMention): Decided<boolean> =>
  decide(INTRODUCTIONS, introductionFeatures(mention));

export const introduces = (mention: MeetingMention): boolean => introductionOf(mention).answer;
