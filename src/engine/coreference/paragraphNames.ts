import type { Document } from "../document/document";
import type { DocumentName } from "../mentions/reconcileNames";
import type { Paragraph } from "../document/paragraph";
import type { Tokens } from "../tokens/tokens";

/** The names of one paragraph with look-ups by token. */
export interface ParagraphNames {
  readonly index: number;
  readonly offset: number;
  readonly paragraph: Paragraph;
  readonly tokens: Tokens;
  readonly names: readonly DocumentName[];
  /** Index in `names` of the name that covers a token, or -1. */
  readonly nameAt: (token: number) => number;
  /** Index of the name whose last token is before this one, or -1. */
  readonly nameEndingAt: (token: number) => number;
  /** The words of a name. */
  readonly text: (name: DocumentName) => string;
}

/** The names paragraph by paragraph, in order. */
export function namesByParagraph(document: Document, names: readonly DocumentName[]): ParagraphNames[] {
  const lists: DocumentName[][] = document.paragraphs.map(() => []);
  for (const name of names) lists[name.paragraph].push(name);
  return document.paragraphs.map(({ offset, paragraph }, index) => {
    const own = lists[index];
    const covering = new Int32Array(paragraph.tokens.count).fill(-1);
    own.forEach((name, k) => covering.fill(k, name.firstToken, name.endToken));
    const nameAt = (token: number) => (token >= 0 && token < covering.length ? covering[token] : -1);
    return {
      index,
      offset,
      paragraph,
      tokens: paragraph.tokens,
      names: own,
      nameAt,
      nameEndingAt: (token) => nameAt(token - 1),
      text: (name) => document.text.slice(name.start, name.end),
    };
  });
}
