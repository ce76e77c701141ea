import type { StatementRecord } from "../corpus/record";

/** Words of a statement: those that stand as they were said, and those that report. */
export interface SaidWords {
  readonly direct: number;
  readonly indirect: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const QUOTED = /“[^”]*”?|«[^»]*»?|"[^"]*"?/gu;

const count = (text: string): number => text.match(WORD)?.length ?? 0;

/** Of a statement that is quoted in part, what stands between quotation marks counts as direct. */
export function saidWords({ form, words }: Pick<StatementRecord, "form" | "words">): SaidWords {
  const all = count(words);
  if (form === "direct") return { direct: all, indirect: 0 };
  if (form === "indirect") return { direct: 0, indirect: all };
  const direct = (words.match(QUOTED) ?? []).reduce((sum, part) => sum + count(part), 0);
  return { direct, indirect: all - direct };
}
