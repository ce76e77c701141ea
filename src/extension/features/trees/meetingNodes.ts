import * as l10n from "@vscode/l10n";
import type { Entity, Meeting, Span } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { colorOf } from "../../manifest/colors";
import { createIds, type NodeKind, type TreeNode } from "../../shown/tree/treeNode";
import { confidenceInWords } from "../../words/confidenceWords";
import { statementsInWords } from "../../words/countWords";
import { iconOfStatus, iconOfType } from "../../words/icons";
import {
  occasionInWords,
  officeAndSide,
  participantsOf,
  partiesInWords,
  placeAndDateInWords,
} from "../../words/meetingWords";
import { ruleInWords } from "../../words/ruleWords";
import { shorten } from "../../words/shorten";
import { modeInWords, statusInWords, valueInWords } from "../../words/typeWords";
import { statementNode } from "./statementNodes";

type Ids = ReturnType<typeof createIds>;

/** Meetings in the order of the text, each with its parties, place, date, occasion, topics and statements. */
export function meetingNodes(index: AnnotationIndex, source: SourceText): TreeNode[] {
  const id = createIds("meetings");
  return [...index.set.meetings]
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    .map((meeting) => meetingNode(meeting, index, source, id));
}

function meetingNode(meeting: Meeting, index: AnnotationIndex, source: SourceText, id: Ids): TreeNode {
  const label = partiesInWords(meeting, index, source);
  const status = statusInWords(meeting.status);
  const description = [placeAndDateInWords(meeting, index), meeting.status !== "held" && status]
    .filter(Boolean)
    .join(" · ");
  const own = id("meeting", label);
  const row = (kind: NodeKind, entity: Entity | undefined, note?: string): TreeNode[] =>
    entity ? [factNode(kind, entity, note, own, meeting, id)] : [];
  const date = index.entity(meeting.date);
  const line = l10n.t("line {0}", source.lineAt(meeting.mentions[0].start));
  return {
    kind: "meeting",
    id: own,
    label,
    description,
    tooltip: [
      label,
      [status, modeInWords(meeting.mode)].filter(Boolean).join(" · "),
      placeAndDateInWords(meeting, index),
      `${line} · ${confidenceInWords(meeting.evidence.confidence)}, ${ruleInWords(meeting.evidence.rule)}`,
    ]
      .filter(Boolean)
      .join("\n"),
    icon: { name: iconOfStatus(meeting.status), color: colorOf("meeting") },
    subject: meeting.id,
    span: meeting.mentions[0],
    spoken: [label, status, modeInWords(meeting.mode), description, line].filter(Boolean).join(", "),
    expanded: true,
    children: [
      ...participantsOf(meeting, index).flatMap((party) =>
        row("participant", party, partyNote(party, meeting, index)),
      ),
      ...row("place", index.entity(meeting.place)),
      ...row("date", date, date?.value && valueInWords(date.value)),
      ...occasionNode(meeting, index, source, own, id),
      ...distinct(meeting.topics, source).map((topic) => wordsNode("topic", topic, source, own, id)),
      ...distinct(meeting.outcome, source).map((outcome) => wordsNode("outcome", outcome, source, own, id)),
      ...statementsNode(meeting, index, source, own, id),
    ],
  };
}

/** What was talked about, or what came of it, in the words of the text. */
function wordsNode(
  kind: "topic" | "outcome",
  span: Span,
  source: SourceText,
  below: string,
  id: Ids,
): TreeNode {
  const text = source.textOf(span);
  const words = shorten(text, 200);
  return {
    kind,
    id: id(below, kind, shorten(text, 20)),
    label: shorten(text, 120),
    description: kind === "topic" ? l10n.t("topic") : l10n.t("outcome"),
    icon: { name: kind === "topic" ? "comment-discussion" : "check", color: colorOf("meeting") },
    span,
    spoken: kind === "topic" ? l10n.t("Topic: {0}", words) : l10n.t("Outcome: {0}", words),
    children: [],
  };
}

/** Office and side of a party, and that it received the others. */
function partyNote(party: Entity, meeting: Meeting, index: AnnotationIndex): string | undefined {
  const notes = [officeAndSide(party, meeting, index), party.id === meeting.host && l10n.t("host")];
  return notes.filter(Boolean).join(" · ") || undefined;
}

/** The mention of the entity that stands nearest to the meeting's own words is the one to reveal. */
function factNode(
  kind: NodeKind,
  entity: Entity,
  note: string | undefined,
  below: string,
  meeting: Meeting,
  id: Ids,
): TreeNode {
  const from = meeting.mentions[0].start;
  const nearest = entity.mentions.reduce((best, mention) =>
    Math.abs(mention.start - from) < Math.abs(best.start - from) ? mention : best,
  );
  return {
    kind,
    id: id(below, kind, entity.name),
    label: shorten(entity.name, 100),
    ...(note !== undefined && { description: note }),
    icon: { name: iconOfType(entity.type), color: colorOf(entity.type) },
    subject: entity.id,
    span: nearest,
    spoken: `${kindLabel(kind)}: ${[entity.name, note].filter(Boolean).join(", ")}`,
    children: [],
  };
}

function kindLabel(kind: NodeKind): string {
  return kind === "place" ? l10n.t("Place") : kind === "date" ? l10n.t("Date") : l10n.t("Participant");
}

function occasionNode(
  meeting: Meeting,
  index: AnnotationIndex,
  source: SourceText,
  below: string,
  id: Ids,
): TreeNode[] {
  const name = occasionInWords(meeting, index, source);
  if (name === undefined) return [];
  const span = index.meeting(meeting.occasion)?.mentions[0] ?? index.entity(meeting.occasion)?.mentions[0];
  return [
    {
      kind: "occasion",
      id: id(below, "occasion"),
      label: name,
      description: l10n.t("occasion"),
      icon: { name: "link", color: colorOf("event") },
      ...(span && { span }),
      spoken: l10n.t("Occasion: {0}", name),
      children: [],
    },
  ];
}

function statementsNode(
  meeting: Meeting,
  index: AnnotationIndex,
  source: SourceText,
  below: string,
  id: Ids,
): TreeNode[] {
  const statements = index.statementsAt(meeting.id);
  if (statements.length === 0) return [];
  const own = id(below, "statements");
  return [
    {
      kind: "statements",
      id: own,
      label: statementsInWords(statements.length),
      icon: { name: "comment-discussion", color: colorOf("cue") },
      children: statements.map((statement) =>
        statementNode(statement, index, source, { id, below: own, named: true }),
      ),
    },
  ];
}

/** The spans without those whose words came before. */
function distinct(spans: readonly Span[], source: SourceText): Span[] {
  const words = spans.map((span) => source.textOf(span).toLowerCase());
  return spans.filter((_, i) => words.indexOf(words[i]) === i);
}
