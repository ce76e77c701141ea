import type { Statement } from "../annotations/annotationSet";
import type { Span } from "../text/span";

/** A statement that may still get more content, a speaker or a parent while the document is read. */
export type Building = {
  -readonly [Key in Exclude<keyof Statement, "content" | "attributes" | "sourceAs">]: Statement[Key];
} & {
  content: Span[];
  sourceAs?: Statement["sourceAs"];
};
