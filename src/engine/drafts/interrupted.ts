import { foldWord, joinWords, readWords, sliceWords, type Words } from "./words";
import type { Span } from "../text/span";
import type { Source } from "./sources";

/**
 * A quotation that a source interrupts with its attribution (“We want peace,” he said, “and trade.”) and the draft does not:
 * the source's words, or null. They must be the same in order, and so must the marks, but for a comma where the source breaks off.
 * `isReported`: a report ("the toll, Lind said, will rise"), whose marks are its writer's.
 */
export function findInterrupted(
  words: Words,
  source: Source,
  there: Words,
  isReported: boolean,
): Words | null {
  const span = { start: there.start[0], end: there.end[there.end.length - 1] };
  for (const { content } of source.sayingsIn(span)) {
    const isWhole = (piece: Span, i: number) =>
      i === 0 || isInterruptedBy(source.text, content[i - 1], piece);
    if (content.length < 2 || !(isReported || content.every(isWhole))) continue;
    const { words: own, joins } = joinWords(content.map((piece) => readWords(source.text, piece)));
    const at = indexOf(
      words,
      own,
      (i, lead, ownLead) => isReported || (joins.has(i) && ownLead === "," && lead === ""),
    );
    if (at >= 0) return sliceWords(own, at, at + words.forms.length);
  }
  return null;
}

/** Between the two pieces a quotation closes and opens again: notes such as "(inaudible)" are no such thing. */
const isInterruptedBy = (text: string, before: Span, behind: Span): boolean =>
  /["”»’']$/u.test(text.slice(before.start, before.end)) &&
  /^["“«‘'„]/u.test(text.slice(behind.start, behind.end));

/** Whether marks that differ may differ there: the number of the source's word behind them, the draft's marks, the source's. */
type MayDiffer = (word: number, lead: string, ownLead: string) => boolean;

function indexOf(words: Words, own: Words, mayDiffer: MayDiffer): number {
  for (let at = 0; at + words.forms.length <= own.forms.length; at++)
    if (isAt(words, own, mayDiffer, at)) return at;
  return -1;
}

function isAt(words: Words, own: Words, mayDiffer: MayDiffer, at: number): boolean {
  return words.forms.every((form, i) => {
    const other = own.forms[at + i];
    if (i === 0)
      return form === other || (foldWord(form) === foldWord(other) && form.slice(1) === other.slice(1));
    const [lead, otherLead] = [words.leads[i], own.leads[at + i]];
    return form === other && (lead === otherLead || mayDiffer(at + i, lead, otherLead));
  });
}
