import type {
  AnnotationSet,
  Entity,
  EntityType,
  Evidence,
  Meeting,
  Mention,
  MentionKind,
  Span,
  Statement,
} from "../../src/engine";
import { AnnotationIndex } from "../../src/extension/core/annotations/annotationIndex";
import type { SourceText } from "../../src/extension/core/annotations/sourceText";

/** A small readout with annotations made by hand, for whatever shows annotations. */
export const TEXT = `Minister Lena Moss received Omar Reyes in Quito on Monday. During the meeting, she stressed the need for rain, praising the farmers.
Reyes said: “We (all) hope [so].” According to the ministry, the talks go on.`;

const evidence = (rule: string, ...spans: Span[]): Evidence => ({
  rule,
  confidence: 0.9,
  ...(spans.length > 0 && { spans }),
});

/** The place of the words in the text; `nth` counts from 1. */
export function place(words: string, nth = 1, text = TEXT): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text ${nth} times.`);
  return { start, end: start + words.length };
}

export function mention(words: string, kind: MentionKind = "name", nth = 1): Mention {
  const rule = { name: "names.gazetteer", nominal: "coreference.role", pronoun: "coreference.pronoun" }[kind];
  return {
    ...place(words, nth),
    kind,
    evidence: evidence(rule, ...(kind === "name" ? [] : [place("Lena Moss")])),
  };
}

export function entity(id: string, type: EntityType, name: string, ...mentions: Mention[]): Entity {
  return { id, type, name, mentions, aliases: [], roles: [] };
}

export function statement(id: string, parts: Partial<Statement> & Pick<Statement, "content">): Statement {
  return {
    id,
    form: "indirect",
    cue: [],
    source: [],
    speaker: null,
    addressees: [],
    act: "assert",
    polarity: "positive",
    tense: "past",
    medium: null,
    cameo: null,
    parent: null,
    meeting: null,
    evidence: evidence("statements.frame"),
    ...parts,
  };
}

export const SET: AnnotationSet = {
  version: 1,
  textLength: TEXT.length,
  entities: [
    entity("r1", "role", "Minister", mention("Minister")),
    {
      ...entity("p1", "person", "Lena Moss", mention("Lena Moss"), mention("she", "pronoun")),
      roles: [{ role: "r1", of: null }],
    },
    {
      ...entity("p2", "person", "Omar Reyes", mention("Omar Reyes"), mention("Reyes", "name", 2)),
      aliases: ["Reyes"],
    },
    entity("l1", "place", "Quito", mention("Quito")),
    {
      ...entity("d1", "date", "Monday", mention("Monday")),
      value: { kind: "date", iso: "2026-03-02", anchor: "dateline" },
    },
  ],
  statements: [
    statement("s2", {
      content: [place("the farmers")],
      cue: [place("praising")],
      source: [place("she")],
      speaker: "p1",
      act: "praise",
      meeting: "m1",
    }),
    statement("s1", {
      content: [place("the need for rain")],
      cue: [place("stressed")],
      source: [place("she")],
      speaker: "p1",
      meeting: "m1",
    }),
    statement("s3", {
      form: "direct",
      content: [place("“We (all) hope [so].”")],
      cue: [place("said")],
      source: [place("Reyes", 2)],
      speaker: "p2",
      addressees: ["p1"],
    }),
    statement("s4", {
      content: [place("the talks go on")],
      cue: [place("According to")],
      source: [place("the ministry")],
    }),
  ],
  meetings: [
    {
      id: "m1",
      mentions: [place("received"), place("the meeting")],
      participants: ["p1", "p2"],
      place: "l1",
      date: "d1",
      occasion: null,
      status: "held",
      mode: "in-person",
      topics: [],
      host: null,
      sides: [],
      outcome: [],
      evidence: evidence("meetings.verb"),
    } satisfies Meeting,
  ],
};

export const sourceOf = (text: string, name = "seeds/rain.txt"): SourceText => ({
  name,
  textOf: ({ start, end }) => text.slice(start, end),
  lineAt: (offset) => text.slice(0, offset).split("\n").length,
});

export const INDEX = new AnnotationIndex(SET);
export const SOURCE = sourceOf(TEXT);
export const CONTEXT = { uri: "file:///seeds/rain.txt", source: SOURCE };
