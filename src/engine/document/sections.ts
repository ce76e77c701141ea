import type { Span } from "../text/span";
import { kindsOfParagraphs } from "./layout";
import { findTurns } from "./turns";

/** A heading with what stands under it. Document offsets. */
export interface Section {
  readonly heading: Span;
  /** The heading, and what follows up to the next one of the same or a higher rank. */
  readonly span: Span;
  /** Paragraphs under it, by their places in the list that was given: half-open. */
  readonly first: number;
  readonly end: number;
}

const HASHES = /^#{1,6}(?=\s)/u;
/** Headings without hashes stand below the title, as the second rank of Markdown does. */
const PLAIN_RANK = 2;

/**
 * Sections of a document in order, inner ones after the outer that holds them: what headings of Markdown introduce, and
 * lines that read as headings between paragraphs. The title and the lines under it introduce no part, but everything; in a
 * transcript a short line is what somebody says.
 */
export function findSections(text: string, paragraphs: readonly Span[]): Section[] {
  const kinds = kindsOfParagraphs(text, paragraphs);
  const isTranscript = findTurns(text, paragraphs).length > 0;
  const body = kinds.findIndex((kind) => kind === "body" || kind === "listItem" || kind === "blockQuote");
  const headings = paragraphs.flatMap((heading, at) => {
    if (kinds[at] !== "headline") return [];
    const [hashes] = HASHES.exec(text.slice(heading.start, heading.start + 7)) ?? [];
    if (hashes === undefined && (isTranscript || at < body)) return [];
    return [{ at, heading, rank: hashes?.length ?? PLAIN_RANK }];
  });
  return headings.flatMap(({ at, heading, rank }, i): Section[] => {
    const next = headings.slice(i + 1).find((later) => later.rank <= rank);
    const end = next?.at ?? paragraphs.length;
    const span = { start: heading.start, end: paragraphs[end - 1].end };
    return end > at + 1 ? [{ heading, span, first: at + 1, end }] : [];
  });
}
