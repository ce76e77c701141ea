import type { DocumentRecord, Range } from "../corpus/record";
import type { SourceDocument } from "../drafts/sources";
import type { Span } from "../text/span";

/** A document to check against, from what the index knows of it: its text need not be annotated again. */
export function sourceOfRecord({ name, entities, statements }: DocumentRecord, text: string): SourceDocument {
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  return {
    name,
    text,
    annotations: {
      entities: entities.flatMap(({ name: called, aliases, type }, at) =>
        speaking.has(at) ? { id: String(at), name: called, aliases, type } : [],
      ),
      statements: statements.map(({ content, form, act, polarity, speaker }, at) => ({
        id: String(at),
        content: content.map(spanOf),
        form,
        act,
        polarity,
        speaker: speaker === null ? null : String(speaker),
      })),
    },
  };
}

const spanOf = ([start, end]: Range): Span => ({ start, end });
