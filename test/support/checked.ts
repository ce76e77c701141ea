import {
  type AnnotationSet,
  type Entity,
  type EntityType,
  type Meeting,
  type Mention,
  type MentionKind,
  type Span,
  splitParagraphs,
  type Statement,
} from "../../src/engine";
import { AnnotationIndex } from "../../src/extension/core/annotations/annotationIndex";
import type { Checked, Rule } from "../../src/extension/features/diagnostics/finding";
import { place, sourceOf, statement } from "./handMade";

/** Words of a text, which of several same ones they are, and as what they mention somebody. */
type Words = readonly [words: string, nth?: number, kind?: MentionKind, confidence?: number];

/** A text with annotations made by hand, for rules of what may be wrong. */
export class CheckedText {
  readonly entities: Entity[] = [];
  readonly statements: Statement[] = [];
  readonly meetings: Meeting[] = [];

  constructor(readonly text: string) {}

  place(words: string, nth = 1): Span {
    return place(words, nth, this.text);
  }

  entity(
    id: string,
    type: EntityType,
    name: string,
    mentions: readonly Words[],
    more: Partial<Entity> = {},
  ): this {
    const made = mentions.map(([words, nth = 1, kind = "name", confidence = 0.95]): Mention => ({
      ...this.place(words, nth),
      kind,
      evidence: { rule: "hand", confidence },
    }));
    this.entities.push({ id, type, name, mentions: made, aliases: [], roles: [], ...more });
    return this;
  }

  said(id: string, content: string, more: Partial<Statement> = {}, nth = 1): this {
    this.statements.push(statement(id, { form: "direct", content: [this.place(content, nth)], ...more }));
    return this;
  }

  met(id: string, words: string, more: Partial<Meeting>): this {
    this.meetings.push({
      id,
      mentions: [this.place(words)],
      participants: [],
      place: null,
      date: null,
      occasion: null,
      status: "held",
      mode: "unknown",
      topics: [],
      host: null,
      sides: [],
      outcome: [],
      evidence: { rule: "hand", confidence: 1 },
      ...more,
    });
    return this;
  }

  get checked(): Checked {
    const { text, entities, statements, meetings } = this;
    const set: AnnotationSet = { version: 1, textLength: text.length, entities, statements, meetings };
    return {
      text,
      paragraphs: splitParagraphs(text),
      index: new AnnotationIndex(set),
      source: sourceOf(text),
    };
  }

  /** The words that the rule finds something to say of. */
  found({ check }: Rule): string[] {
    return check(this.checked).map(({ span }) => this.text.slice(span.start, span.end));
  }

  /** The text after the first fix of each finding that changes it. */
  mended({ check }: Rule): string {
    const edits = check(this.checked).flatMap(({ fixes = [] }) => {
      const fix = fixes.find((one) => "replace" in one);
      return fix && "replace" in fix ? [fix] : [];
    });
    return edits
      .sort((a, b) => b.replace.start - a.replace.start)
      .reduce(
        (text, { replace, by }) => text.slice(0, replace.start) + by + text.slice(replace.end),
        this.text,
      );
  }

  /** The commands that the fixes run, with what they would be answered. */
  commands({ check }: Rule): string[] {
    return check(this.checked).flatMap(({ fixes = [] }) =>
      fixes.flatMap((fix) => ("command" in fix ? [fix.command.replace("readout.", "")] : [])),
    );
  }
}
