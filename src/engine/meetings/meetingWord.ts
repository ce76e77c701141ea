import { formsOfNoun, formsOfVerbPhrase, type IrregularVerbs } from "../lexicon/inflect";
import { listOf, oneOf } from "../lexicon/oneOf";
import {
  MEETING_TYPES,
  MEETING_WEIGHTS,
  type MeetingType,
  type MeetingWeight,
} from "../document/meetingTrigger";

/** The tests that keep false friends of verbs out; `verbTests.ts` holds them. */
export const VERB_TESTS = [
  "-",
  "noThing",
  "noObject",
  "object",
  "person",
  "namedPerson",
  "calledPerson",
  "guest",
  "personalGuest",
  "body",
  "sides",
  "partnerOrMedium",
] as const;
export type VerbTest = (typeof VERB_TESTS)[number];

/** Those of nouns, in `nounTests.ts`. */
export const NOUN_TESTS = ["-", "reference", "counted", "noAdjective"] as const;
export type NounTest = (typeof NOUN_TESTS)[number];

const TRAITS = ["event", "around", "on", "asWritten"] as const;
type Trait = (typeof TRAITS)[number];

/** A row of the lexicon "meetings"; its head says what the columns mean. */
export interface MeetingWord {
  /** Ends the code of the rule. */
  readonly code: string;
  readonly type: MeetingType;
  readonly weight: MeetingWeight;
  readonly behind: ReadonlySet<string>;
  readonly traits: ReadonlySet<Trait>;
}

export interface MeetingVerb extends MeetingWord {
  readonly test: VerbTest;
}

export interface MeetingNoun extends MeetingWord {
  readonly test: NounTest;
}

/** A row as read, with the written forms of its lemma. */
export type MeetingRow = { readonly forms: readonly string[] } & (
  | { readonly part: "verb"; readonly word: MeetingVerb }
  | { readonly part: "noun"; readonly word: MeetingNoun }
);

/** Reads one row; throws where a column holds a code that no part of the engine knows. */
export function readMeetingRow(columns: readonly string[], irregular: IrregularVerbs): MeetingRow {
  const [lemma, part, code, type, weight, test, behind, traits] = columns;
  const where = `meetings.tsv, "${lemma}"`;
  const known = new Set(listOf(TRAITS, traits, where));
  const word = {
    code,
    type: oneOf(MEETING_TYPES, type, where),
    weight: oneOf(MEETING_WEIGHTS, weight, where),
    behind: new Set(behind === "-" ? [] : behind.split(",")),
    traits: known,
  };
  const made = known.has("asWritten") ? [lemma] : null;
  return oneOf(["verb", "noun"], part, where) === "verb"
    ? {
        part: "verb",
        forms: made ?? formsOfVerbPhrase(lemma, irregular),
        word: { test: oneOf(VERB_TESTS, test, where), ...word },
      }
    : {
        part: "noun",
        forms: made ?? formsOfNoun(lemma),
        word: { test: oneOf(NOUN_TESTS, test, where), ...word },
      };
}
