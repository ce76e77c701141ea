import type { NameCandidate } from "../../src/engine/document/nameCandidate";

/** Takes the marks out of "The [Mayor] spoke": the bare text, and the words that were marked. */
export function readMarks(marked: string): { text: string; words: string[] } {
  const words = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1]);
  return { text: marked.replaceAll(/[[\]]/gu, ""), words };
}

/** The text with a pair of brackets around each span. */
export function showMarks(text: string, spans: readonly Pick<NameCandidate, "start" | "end">[]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of spans) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}
