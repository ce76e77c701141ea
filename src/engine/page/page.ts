import type { Span } from "../text/span";

/** Words of a document that a page quotes: where they stand. UTF-16 offsets, half-open; the line counts from 1. */
export interface Place extends Span {
  /** The document's name. */
  readonly document: string;
  readonly line: number;
}

/** What a link leads to: words of a document, those of two beside each other, or an address on the web. */
export type Link =
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "both"; readonly left: Place; readonly right: Place }
  | { readonly kind: "address"; readonly url: string };

/** How a stretch of text is set; `added` and `removed` mark changes. */
export type RunStyle = "strong" | "quiet" | "quote" | "added" | "removed";

export interface Run {
  readonly text: string;
  readonly style?: RunStyle;
  readonly link?: Link;
}

export type Cell = readonly Run[];

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly ordered?: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** Something to read, before it is Markdown or HTML. Its words are those of a shell, or of documents. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The address that a link gets; null: the text stands without one. */
export type HrefOf = (link: Link) => string | null;

/** Runs with a separator between them. */
export const joinRuns = (parts: readonly (readonly Run[])[], separator: string): Run[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [{ text: separator }, ...part]));
