import { decide, type Case, type Decided } from "../cases";
import type { Draft } from "./draft";
import { isDefinite, type MeetingTrigger } from "../document/meetingTrigger";

/** What is known of a meeting once all of its mentions are gathered. */
interface Gathered {
  readonly draft: Draft;
  readonly parties: number;
  /** Its first mention. */
  readonly first: MeetingTrigger;
  /** A place or a date is known. */
  readonly placed: boolean;
}

const no = () => false;
const yes = () => true;

/**
 * Whether what was gathered counts as a meeting: at least two parties, one of them perhaps without a name; a visit alone
 * or a bare mention is none. The first case that applies decides.
 */
export const COUNTS: readonly Case<Gathered>[] = [
  {
    code: "visitAlone",
    example: "[PER Ana Lind] visited [LOC Riga].",
    when: ({ draft }) => draft.types.size === 1 && draft.isA("visit"),
    then: no,
  },
  {
    code: "twoParties",
    example: "[PER Ana Lind] met [PER Bo Ek].",
    when: ({ parties }) => parties >= 2,
    then: yes,
  },
  {
    code: "frame",
    example: "[PER Ana Lind] met [PER Bo Ek] on the sidelines of a conference.",
    when: ({ draft }) => draft.isOccasion,
    then: yes,
  },
  {
    code: "unnamedMet",
    example: "The minister met officials in [LOC Riga].",
    when: ({ draft }) => draft.unnamedBoth && draft.isA("meet"),
    then: yes,
  },
  {
    code: "named",
    example: "[PER Ana Lind] attended the [EVT Riga Summit].",
    when: ({ draft, first }) => first.denotation === "name" || draft.named !== null,
    then: yes,
  },
  {
    code: "heldMeeting",
    example: "[PER Ana Lind] held a meeting.",
    when: ({ parties, first }) => parties === 1 && first.held && isPlainMeeting(first),
    then: yes,
  },
  {
    code: "placedSummit",
    example: "The minister attended the conference in [LOC Riga].",
    when: ({ placed, draft, first }) =>
      placed && draft.isA("summit") && first.held && first.unnamed !== "none",
    then: yes,
  },
  {
    code: "placedSides",
    example: "The two sides held talks in [LOC Riga].",
    when: ({ placed, draft }) => placed && draft.unnamedBoth,
    then: yes,
  },
  {
    code: "placedPlan",
    example: "A meeting will be held in [LOC Riga].",
    when: ({ placed, draft, first }) => placed && draft.status !== "held" && first.weight === "sure",
    then: yes,
  },
  {
    code: "bodyMet",
    example: "The [ORG Baltic Union] met in [LOC Riga].",
    when: ({ parties, placed, draft, first }) => parties === 1 && placed && meetsAsBody(draft, first),
    then: yes,
  },
  {
    code: "bodyTalked",
    example: "[ORG Baltic Union] ministers held talks in [LOC Riga].",
    when: ({ parties, placed, draft, first }) => parties === 1 && placed && talksAsBody(draft, first),
    then: yes,
  },
  {
    code: "oneParty",
    example: "[PER Ana Lind] held talks with officials.",
    when: ({ parties }) => parties === 1,
    then: ({ draft }) =>
      draft.unnamedParty ||
      draft.isA("summit") ||
      draft.isA("session") ||
      draft.isA("mediate") ||
      isOfBody(draft),
  },
  { code: "bareMention", example: "Talks are over.", when: yes, then: no },
];

export const countingOf = (draft: Draft): Decided<boolean> =>
  decide(COUNTS, {
    draft,
    parties: draft.participants.size,
    first: draft.mentions[0].trigger,
    placed: draft.places.size > 0 || draft.date !== null,
  });

export const counts = (draft: Draft): boolean => countingOf(draft).answer;

/** "held a meeting": more than "met" or "held talks". */
const isPlainMeeting = ({ denotation, type, weight }: MeetingTrigger): boolean =>
  denotation === "noun" && type === "meet" && weight === "sure";

/** A council, a union, a board met: its members did. */
const meetsAsBody = (draft: Draft, { denotation, type, slots }: MeetingTrigger): boolean =>
  denotation === "verb" &&
  type === "meet" &&
  [...draft.participants].every((party) => party.type === "organization") &&
  slots.every(({ role }) => role !== "object" && role !== "with");

/** The ministers or leaders of a union held talks or a call with each other. */
const talksAsBody = (draft: Draft, first: MeetingTrigger): boolean =>
  first.denotation === "noun" &&
  (first.type === "talk" || first.type === "call") &&
  first.weight !== "held" &&
  first.held &&
  !isDefinite(first) &&
  first.unnamed === "subject" &&
  [...draft.participants].every((party) => party.type === "organization") &&
  first.slots.every(({ role }) => role !== "object" && role !== "with");

const isOfBody = (draft: Draft): boolean =>
  draft.mentions.some(({ trigger }) => trigger.slots.some(({ role }) => role === "of"));
