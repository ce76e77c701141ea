import words from "../../../lexicons/words/meetings.json";
import type { MeetingStatus, Statement } from "../annotations/annotationSet";
import type { DocumentWords } from "../document/documentWords";
import { wordSet } from "../lexicon/wordList";
import { bySpan, type Span } from "../text/span";

/** What somebody denies, or claims without the text standing by it. */
export interface Doubt extends Span {
  readonly status: MeetingStatus;
}

const CLAIMS = wordSet(words.claims);
const PRESS = wordSet(words.press);
const REJECTS = wordSet(words.rejects);
const REPORTS = wordSet(words.reports);
const BEFORE_REPORTS = wordSet(words.beforeReports);

/** Contents of statements that deny or merely claim what they tell, in order, none inside another. */
export function doubtsIn(text: DocumentWords, statements: readonly Statement[]): Doubt[] {
  const holds = (spans: readonly Span[], wanted: ReadonlySet<string>) =>
    spans.some((span) => text.holds(span, wanted));
  const isRejected = statements.some(({ cue, content }) => holds(cue, REJECTS) && isOfReports(text, content));
  const found = statements.flatMap(({ act, cue, source, content, speaker }): Doubt[] => {
    if (act === "deny") return content.map((span) => ({ ...span, status: "denied" }));
    const isPress = isRejected && speaker === null && holds(source, PRESS);
    if (!isPress && !holds(cue, CLAIMS)) return [];
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

/** "the media reports", "such claims": what is rejected is what others told. */
function isOfReports(text: DocumentWords, [first]: readonly Span[]): boolean {
  if (!first) return false;
  const lower = text.in(first);
  return REPORTS.has(lower[lower.findIndex((word) => !BEFORE_REPORTS.has(word))]);
}
