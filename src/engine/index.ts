/** The engine's face: the only module that a shell imports. */
export { createAnnotator, createParagraphCache } from "./annotator";
export type { AnnotateOptions, Annotator, ParagraphCache } from "./annotator";
export { MODEL_NAMES } from "./resources";
export type { Resources } from "./resources";
export { ENTITY_TYPES } from "./annotations/annotationSet";
export type * from "./annotations/annotationSet";
export { bySpan, contains, overlaps } from "./text/span";
export type { Span } from "./text/span";
export { toScheme } from "./annotations/scheme";
export { splitParagraphs } from "./text/split";
