import type { Span } from "../../../engine";
import { anchorOf, type AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { Subject } from "./subject";

/**
 * Every place of this document that speaks of the subject: the mentions of an entity, the words of a meeting, and for a
 * statement the reporting words of all that its speaker says; of the statement alone where no speaker is known.
 */
export function placesOf(subject: Subject, index: AnnotationIndex): readonly Span[] {
  switch (subject.kind) {
    case "mention":
      return subject.entity.mentions;
    case "meeting":
      return subject.meeting.mentions;
    case "statement": {
      const { speaker } = subject.statement;
      return speaker === null ? [anchorOf(subject.statement)] : index.statementsBy(speaker).map(anchorOf);
    }
  }
}
