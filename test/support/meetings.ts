import { DocumentWords } from "../../src/engine/document/documentWords";
import type { Entity, EntityType, Meeting, Statement } from "../../src/engine";
import { finish } from "../../src/engine/steps";
import type { Document } from "../../src/engine/document/document";
import { indexOfEntities } from "../../src/engine/annotations/mentionIndex";
import { MentionReader, type MeetingMention } from "../../src/engine/meetings/meetingMention";
import { findMeetings } from "../../src/engine/meetings/findMeetings";
import type { MeetingLexicon } from "../../src/engine/meetings/meetingLexicon";
import type { HomeOf } from "../../src/engine/document/home";
import { findTriggers } from "../../src/engine/meetings/findTriggers";
import { viewParagraph } from "../../src/engine/grammar/viewParagraph";
import { analyzeParagraph } from "../../src/engine/pipeline/analyzeParagraph";
import type { NameCandidate } from "../../src/engine/document/nameCandidate";
import { splitParagraphs } from "../../src/engine/text/split";
import { testToolbox } from "./engine";

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  NAT: "nationality",
  EVT: "event",
  ROLE: "role",
  DATE: "date",
};
const MARK = /\[(?<type>[A-Z]+)(?:#(?<id>\w+))? (?<form>[^\]]+)\]/gu;
const evidence = { rule: "test", confidence: 1 };

interface MarkedMention {
  readonly id: string;
  readonly type: EntityType;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Takes marks out of a text: "[PER Ana Lind] met" becomes "Ana Lind met" and a mention; "[PER#Ana Lind she]" names whom it means. */
function unmark(marked: string): { text: string; mentions: MarkedMention[] } {
  const mentions: MarkedMention[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const { type = "", id, form = "" } = match.groups ?? {};
    mentions.push({
      id: id ?? form,
      type: TYPES[type],
      form,
      start: text.length,
      end: text.length + form.length,
    });
    text += form;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions };
}

function entitiesOf(mentions: readonly MarkedMention[]): Entity[] {
  const byId = new Map<string, MarkedMention[]>();
  for (const mention of mentions) byId.set(mention.id, [...(byId.get(mention.id) ?? []), mention]);
  return [...byId].map(([id, own]) => ({
    id,
    type: own[0].type,
    name: own[0].form,
    aliases: [],
    roles: [],
    mentions: own.map(({ start, end, form }) => ({
      start,
      end,
      kind: /^(?:he|she|his|her|him)$/iu.test(form) ? ("pronoun" as const) : ("name" as const),
      evidence,
    })),
  }));
}

export interface MarkedResult {
  readonly text: string;
  readonly meetings: readonly Meeting[];
  readonly statements: readonly Statement[];
}

/** Finds the meetings of a text whose names are marked, so that a test depends on no other stage but the tags. */
/** A text with marks as a document, its marks as entities. */
export function readMarked(
  marked: string,
  lexicon = testToolbox().meetings,
): { document: Document; entities: Entity[] } {
  const { text, mentions } = unmark(marked);
  const paragraphs = splitParagraphs(text).map(({ start, end }) => {
    const paragraph = analyzeParagraph(text.slice(start, end), testToolbox());
    const names = mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention): NameCandidate => {
        const [from, to] = [mention.start - start, mention.end - start];
        const firstToken = paragraph.tokens.start.findIndex((_, token) => paragraph.tokens.end[token] > from);
        const endToken =
          paragraph.tokens.end.findLastIndex((_, token) => paragraph.tokens.start[token] < to) + 1;
        return {
          type: mention.type,
          start: from,
          end: to,
          firstToken,
          endToken,
          origin: "model",
          confidence: 1,
        };
      });
    const own = names.filter(
      ({ start: from, end: to }) => !/^(?:he|she|his|her|him)$/iu.test(paragraph.text.slice(from, to)),
    );
    const view = viewParagraph({ ...paragraph, names: own });
    const triggers = findTriggers(view, lexicon);
    return { offset: start, kind: "body" as const, paragraph: { ...paragraph, ...view, triggers } };
  });
  return {
    document: {
      text,
      paragraphs,
      words: new DocumentWords(paragraphs),
      turns: [],
      genre: null,
      date: null,
    },
    entities: entitiesOf(mentions),
  };
}

export function meetingsIn(
  marked: string,
  statementsOf: (text: string) => readonly Statement[] = () => [],
  lexicon: MeetingLexicon = testToolbox().meetings,
  homeOf: HomeOf | null = null,
): MarkedResult {
  const { document, entities } = readMarked(marked, lexicon);
  const { text } = document;
  return { text, ...finish(findMeetings(document, entities, statementsOf(text), homeOf)) };
}

/** The words of a text that may denote meetings, read one by one and not yet joined. */
export function mentionsIn(marked: string): MeetingMention[] {
  const { document, entities } = readMarked(marked);
  const reader = new MentionReader(document.words, indexOfEntities(entities));
  return document.paragraphs.flatMap((placed, number) =>
    placed.paragraph.triggers
      .map((trigger) => reader.read(trigger, placed, number, false))
      .filter((mention) => mention.kind === "meeting"),
  );
}

/** One line per meeting: "met / The meeting: Ana Lind, Bo Ek @ Riga, Monday, planned, phone". Held and in person are left out. */
export function describeMeetings({ text, meetings }: MarkedResult): string[] {
  return meetings.map(({ mentions, participants, place, date, status, mode, occasion }) => {
    const words = mentions.map(({ start, end }) => text.slice(start, end)).join(" / ");
    const facts = [
      place && `@ ${place}`,
      date,
      status === "held" ? null : status,
      mode === "in-person" || mode === "unknown" ? null : mode,
      occasion && `in ${occasion}`,
    ].filter((fact) => fact !== null);
    return [`${words}: ${[...participants].sort().join(", ")}`, ...facts].join(" | ");
  });
}
