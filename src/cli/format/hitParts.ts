import { dateOfHit, type Hit, partiesOfHit } from "../../engine";

/** As they are printed: nothing where nothing is known. */
export const dateOf = (hit: Hit): string => dateOfHit(hit) ?? "";

export const partiesOf = (hit: Hit): string[] => partiesOfHit(hit).map(({ name }) => name);

export const wordsOf = (hit: Hit): string =>
  hit.kind === "statement" ? hit.statement.words : hit.meeting.words;
