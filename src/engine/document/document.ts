import type { Genre } from "../annotations/annotationSet";
import type { DocumentWords } from "./documentWords";
import type { Turn } from "./turns";
import type { PlacedParagraph } from "./paragraph";

/** A document after the local stages: its paragraphs, each with its analysis, in order. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  /** Their words by document offset: what the stages that look at the whole document read. */
  readonly words: DocumentWords;
  /** Who speaks when, in a transcript; empty in other documents. */
  readonly turns: readonly Turn[];
  /** The kind of document; null where nothing tells. */
  readonly genre: Genre | null;
  /** Date of publication or of the file, ISO (`2026-05-01`), if the front matter states or the shell knows one. */
  readonly date: string | null;
}
