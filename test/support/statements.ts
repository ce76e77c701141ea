import { type AnnotationSet, type Statement } from "../../src/engine";
import { testAnnotator } from "./engine";

export const annotate = (text: string): AnnotationSet => testAnnotator().annotate(text);

/** A statement in one line: `source | cue | content [> parent's number]`, pieces joined by " … ". */
export function showStatement(text: string, statement: Statement, all: readonly Statement[]): string {
  const words = (spans: Statement["content"]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const parent = all.findIndex(({ id }) => id === statement.parent);
  const nested = parent < 0 ? "" : ` > ${parent + 1}`;
  return `${words(statement.source)} | ${words(statement.cue)} | ${words(statement.content)}${nested}`;
}

export function showStatements(text: string): string[] {
  const { statements } = annotate(text);
  return statements.map((statement) => showStatement(text, statement, statements));
}
