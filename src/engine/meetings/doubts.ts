import type { MeetingStatus, Statement } from "../annotations/annotationSet";
import { bySpan, type Span } from "../text/span";

/** What somebody denies, or claims without the text standing by it. */
export interface Doubt extends Span {
  readonly status: MeetingStatus;
}

const CLAIMS = /\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing))\b/iu;
const PRESS = /\b(?:newspapers?|media|reports?|rumou?rs?|tabloids?|websites?|outlets?|dailies|daily)\b/iu;
const REJECTS =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing))\b/iu;
const REPORT =
  /^(?:\W*(?:the|these|those|such|media|press|any|all)\s+)*(?:reports?|claims?|allegations?|rumou?rs?|story|stories)\b/iu;

/** Contents of statements that deny or merely claim what they tell, in order, none inside another. */
export function doubtsIn(text: string, statements: readonly Statement[]): Doubt[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  const isRejected = statements.some(
    ({ cue, content }) => REJECTS.test(words(cue)) && REPORT.test(words(content)),
  );
  const found = statements.flatMap(({ act, cue, source, content, speaker }): Doubt[] => {
    if (act === "deny") return content.map((span) => ({ ...span, status: "denied" }));
    const isPress = isRejected && speaker === null && PRESS.test(words(source));
    if (!isPress && !CLAIMS.test(words(cue))) return [];
    return content.map((span) => ({ ...span, status: "alleged" }));
  });
  found.sort(bySpan);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
