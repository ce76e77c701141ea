// A draft of one quotation, annotated by hand: what the recogniser would miss is not what is measured.
import { type AnnotationSet, checkDraft, type DraftFinding, finish, type Sources } from "../../../src/engine";
import type { Quoted } from "./quotations";

export function checkQuoted({ text, speaker }: Quoted, sources: Sources): DraftFinding | undefined {
  const before = `${speaker} said: `;
  const draft = `${before}“${text.replaceAll(/["“”«»]/gu, "")}”`;
  const annotations = setOf(draft, speaker, before.length);
  return finish(checkDraft({ text: draft, annotations }, sources)).find(
    ({ checked }) => checked === "quotation",
  );
}

const setOf = (draft: string, speaker: string, start: number): AnnotationSet => ({
  version: 0,
  textLength: draft.length,
  entities: [{ id: "e1", type: "person", name: speaker, mentions: [], aliases: [], roles: [] }],
  statements: [
    {
      id: "s1",
      form: "direct",
      content: [{ start, end: draft.length }],
      cue: [{ start: speaker.length + 1, end: start - 2 }],
      source: [{ start: 0, end: speaker.length }],
      speaker: "e1",
      addressees: [],
      act: "assert",
      polarity: "positive",
      tense: "past",
      medium: null,
      cameo: null,
      parent: null,
      meeting: null,
      evidence: { rule: "gold", confidence: 1 },
    },
  ],
  meetings: [],
});
