import * as v from "valibot";

/** Rows that are given where the caller does not say how many. */
const USUAL = 20;
const MOST = 100;
/** UTF-16 code units. */
export const LONGEST_DRAFT = 200_000;
const LONGEST_QUOTATION = 5_000;
const LONGEST_NAME = 500;

/** How much of a list is wanted. */
export const part = {
  limit: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(MOST),
      v.description(`How many rows to give, ${USUAL} if not said.`),
    ),
    USUAL,
  ),
  offset: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description(
        "How many rows to skip: “nextOffset” of the answer before gives those that were left out.",
      ),
    ),
    0,
  ),
};

const words = (most: number, description: string) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.description(description));

const FIELDS = `Conditions with spaces between them; all must hold. ceasefire or about:ceasefire (what was said); "human rights" (side by side); sanction* (beginning); speaker:"Ana Lind"; meeting:Lind (met with, or said at a meeting with); country:Iraq; role:"foreign minister"; place:Ankara; after:2024-09-01, before:2024-09 (days, months or years, counted in); in:march (name of the document or its folder). A comma in a field means “or” (speaker:Lind,Ek); a hyphen before a condition means “not”.`;

export const statementQuery = words(
  1_000,
  `${FIELDS} Of statements also act:urge (assert, affirm, deny, refuse, ask, urge, demand, promise, warn, threaten, agree, reject, praise, condemn, regret, predict, declare, attitude) and form:direct, indirect or mixed.`,
);
export const meetingQuery = words(1_000, FIELDS);
export const personName = words(LONGEST_NAME, "The name of a person or body, or a part of it.");
export const documentName = words(
  LONGEST_NAME,
  "The document’s name as another answer has it, or the last parts of its path.",
);
export const draftText = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_DRAFT),
  v.description("The text to check: quotations in quotation marks, and sentences that say who said what."),
);
export const quotationText = words(
  LONGEST_QUOTATION,
  "The quoted words, without the quotation marks around them; “…” and [brackets] count as editors use them.",
);
export const speakerName = words(LONGEST_NAME, "Who is said to have said it.");
