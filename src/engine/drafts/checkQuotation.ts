import type { DraftFinding } from "./finding";
import { judgeQuoted } from "./judgeQuoted";
import type { Sources } from "./sources";
import type { Speaker } from "./speakers";
import { readWords } from "./words";

/**
 * Looks up a quotation by itself, without a draft around it: `text` is what stands between the marks. Where no speaker is
 * given, whoever says the words is right.
 */
export function checkQuotation(text: string, speaker: Speaker | null, sources: Sources): DraftFinding {
  const span = { start: 0, end: text.length };
  const saying = speaker && {
    id: "",
    speaker,
    form: "direct" as const,
    act: "assert" as const,
    isNegative: false,
    span,
    content: [span],
  };
  const words = readWords(text);
  const { finding } = judgeQuoted({ checked: "quotation", span, words, saying, cues: [] }, sources);
  const isWhoever = speaker === null && finding.kind === "speakerUnclear";
  if (!isWhoever) return { ...finding, statement: null };
  return { ...finding, statement: null, kind: finding.difference.length > 0 ? "shortened" : "verbatim" };
}
