/**
 * One row of a decision: what it is called, a sentence that it decides, when it applies, and what it says then. The first
 * row that applies decides, so that the order of a table is part of its meaning.
 */
export interface Case<Features, Answer = boolean> {
  readonly code: string;
  readonly example: string;
  readonly when: (features: Features) => boolean;
  readonly then: (features: Features) => Answer;
}

export interface Decided<Answer> {
  readonly code: string;
  readonly answer: Answer;
}

/** Asks the rows in order; the last row of a table must always apply. */
export function decide<Features, Answer>(
  cases: readonly Case<Features, Answer>[],
  features: Features,
): Decided<Answer> {
  for (const { code, when, then } of cases) if (when(features)) return { code, answer: then(features) };
  throw new Error("No case applies, and the table has no last one.");
}
