import type { Entity, Meeting, Mention, Span, Statement } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";

/** What the editor's own verbs are about: what stands under the cursor, and which of its words do. */
export type Subject =
  | {
      readonly kind: "mention";
      readonly entity: Entity;
      readonly mention: Mention;
      readonly span: Span;
    }
  | { readonly kind: "meeting"; readonly meeting: Meeting; readonly span: Span }
  | { readonly kind: "statement"; readonly statement: Statement; readonly span: Span };

/**
 * The innermost mention at the offset, else the words of a meeting, else the piece of a statement. As for hovers, a caret
 * right behind the last letter counts.
 */
export function subjectAt(index: AnnotationIndex, offset: number): Subject | undefined {
  const placed = index.mentionAt(offset);
  if (placed) return { kind: "mention", ...placed, span: placed.mention };
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const meeting = index.meetingAt(offset);
  const words = meeting?.mentions.find(holds);
  if (meeting && words) return { kind: "meeting", meeting, span: words };
  const statement = index.statementAt(offset);
  const part = statement && [...statement.cue, ...statement.content, ...statement.source].find(holds);
  return part && { kind: "statement", statement, span: part };
}
