import type { Span } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { fullestMention } from "./fullestMention";
import { subjectAt } from "./subject";

export interface Highlight {
  readonly span: Span;
  /** The one that the others hang on: the fullest mention, the reporting words. */
  readonly isMain: boolean;
}

/**
 * What lights up with the words under the cursor: all mentions of the entity, all words of the meeting, or the reporting
 * words and the source of the statement.
 */
export function highlightsAt(
  index: AnnotationIndex,
  source: SourceText,
  offset: number,
): readonly Highlight[] {
  const subject = subjectAt(index, offset);
  switch (subject?.kind) {
    case undefined:
      return [];
    case "mention": {
      const fullest = fullestMention(subject.entity, source);
      return subject.entity.mentions.map((span) => ({ span, isMain: span === fullest }));
    }
    case "meeting":
      return subject.meeting.mentions.map((span, i) => ({ span, isMain: i === 0 }));
    case "statement": {
      const { cue, source: who } = subject.statement;
      return [
        ...cue.map((span) => ({ span, isMain: true })),
        ...who.map((span) => ({ span, isMain: false })),
      ];
    }
  }
}
