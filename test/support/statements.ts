import assert from "node:assert/strict";
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

/** Cases by family, each a text and its statements as `source | cue | content [> number of the outer one]`. */
export type Families = Readonly<Record<string, readonly [text: string, ...expected: string[]][]>>;

export function describeFamilies(title: string, families: Families): void {
  describe(title, () => {
    for (const [family, cases] of Object.entries(families))
      describe(family, () => {
        for (const [text, ...expected] of cases)
          it(text, () => assert.deepEqual(showStatements(text), expected));
      });
  });
}
