import type { Paragraph } from "../paragraphs/paragraph";
import type { Toolbox } from "../toolbox";
import type { Attribution } from "./attribution";

export type AttributionInput = Pick<Paragraph, "tokens" | "sentences" | "tags" | "names" | "quotations">;

/** Statements of one paragraph, outer before nested, by cue order. */
export function findAttributions(_input: AttributionInput, _toolbox: Toolbox): Attribution[] {
  return [];
}
