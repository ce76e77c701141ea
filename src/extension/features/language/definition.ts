import type { Entity, Mention, Span } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { fullestMention } from "./fullestMention";
import { subjectAt } from "./subject";

/** A way from words to what says whom or what they mean. */
export interface Definition {
  /** The words under the cursor. */
  readonly origin: Span;
  readonly target: Span;
}

/**
 * From a name to the entity’s fullest one, from “he” or “the minister” to the words that it stands for, from the words of a
 * statement to its speaker, from a later word of a meeting to the first. What is fullest itself is its own definition, so
 * that the editor offers its references there. Undefined where nothing is marked, or a statement names nobody.
 */
export function definitionAt(
  index: AnnotationIndex,
  source: SourceText,
  offset: number,
): Definition | undefined {
  const subject = subjectAt(index, offset);
  if (!subject) return undefined;
  const { span: origin } = subject;
  switch (subject.kind) {
    case "mention":
      return { origin, target: definitionOf(subject.entity, subject.mention, source) };
    case "meeting":
      return { origin, target: subject.meeting.mentions[0] };
    case "statement": {
      const speaker = index.entity(subject.statement.speaker);
      const target = speaker ? fullestMention(speaker, source) : subject.statement.source.at(0);
      return target && { origin, target };
    }
  }
}

function definitionOf(entity: Entity, mention: Mention, source: SourceText): Mention {
  if (mention.kind === "name") return fullestMention(entity, source);
  return antecedentOf(entity, mention) ?? fullestMention(entity, source);
}

/**
 * The name or description that a reference was resolved to, through other pronouns if need be; where nothing tells, the
 * nearest name before it.
 */
export function antecedentOf({ mentions }: Entity, mention: Mention): Mention | undefined {
  let at = mention;
  for (const _ of mentions) {
    const { evidence, start } = at;
    const leanedOn = mentions.find(
      (other) =>
        other !== at && evidence.spans?.some((span) => span.start === other.start && span.end === other.end),
    );
    if (!leanedOn || leanedOn.start >= start) break;
    at = leanedOn;
    if (at.kind !== "pronoun") return at;
  }
  return mentions.findLast((other) => other.kind === "name" && other.start < mention.start);
}
