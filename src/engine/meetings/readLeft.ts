import type { Slot } from "../document/meetingTrigger";
import type { Clause } from "../grammar/clause";
import { afterComma, leftOfVerb, type LeftReading } from "../grammar/leftOfVerb";
import type { TokenRange } from "../tokens/tokens";

/** What stands left of a verb, its subjects as slots. */
export interface LeftSlots extends Omit<LeftReading, "subjects"> {
  readonly subjects: readonly Slot[];
}

const subjectOf = ({ first, end }: TokenRange): Slot => ({
  role: "subject",
  firstToken: first,
  endToken: end,
});

export function readLeft(clause: Clause, verb: number): LeftSlots {
  const { chain, subjects, clauseFirst } = leftOfVerb(clause, verb);
  return { chain, subjects: subjects.map(subjectOf), clauseFirst };
}

/** The subject of the main clause behind a phrase that opens the sentence. */
export function subjectBehind(clause: Clause, from: number): Slot | null {
  const range = afterComma(clause, from);
  return range && subjectOf(range);
}
