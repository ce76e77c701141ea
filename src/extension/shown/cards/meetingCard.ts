import * as l10n from "@vscode/l10n";
import type { Meeting } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import type { SourceText } from "../../core/annotations/sourceText";
import { Command } from "../../manifest/commands";
import { statementsInWords } from "../../words/countWords";
import { iconOfStatus } from "../../words/icons";
import { occasionInWords, participantsOf, partiesInWords, partyWithSide } from "../../words/meetingWords";
import { originInWords } from "../../words/originWords";
import { plainWords } from "../../words/plainWords";
import { shorten } from "../../words/shorten";
import { contentInWords, speakerAndVerb } from "../../words/speakerWords";
import { modeInWords, statusInWords, valueInWords } from "../../words/typeWords";
import { because, type CardContext, linesLinks } from "./links";
import { commandLink, escapeMarkdown, escapeNote, paragraphs } from "./markdown";

/** The meeting on one screen, for a hover. */
export function meetingCard(meeting: Meeting, index: AnnotationIndex, context: CardContext): string {
  const { uri, source } = context;
  const statements = index.statementsAt(meeting.id).length;
  const facts = factsOf(meeting, index, context).map(
    ([what, how]) => `${what}: ${escapeMarkdown(shorten(how, 140))}`,
  );
  return paragraphs(
    `$(${iconOfStatus(meeting.status)}) **${escapeMarkdown(partiesInWords(meeting, index, source))}** · ${statusAndMode(meeting)}`,
    facts.join("  \n"),
    [
      statements > 0 && `$(quote) ${statementsInWords(statements)}`,
      linesLinks(meeting.mentions, context),
      because(meeting.evidence, context),
    ]
      .filter(Boolean)
      .join(" · "),
    [
      commandLink(l10n.t("Copy meeting card"), Command.copyMeeting, uri, meeting.id),
      commandLink(l10n.t("Show in tree"), Command.showInTree, "meetings", meeting.id),
      commandLink(l10n.t("Why?"), Command.explain, uri, meeting.id),
    ].join(" · "),
  );
}

/** The meeting as a Markdown note to paste elsewhere: without links, with every statement made there. */
export function meetingNote(meeting: Meeting, index: AnnotationIndex, context: CardContext): string {
  const { source } = context;
  const statements = index.statementsAt(meeting.id).map((statement) => {
    const said = speakerAndVerb(statement, index, source);
    return `- **${escapeNote(said)}:** ${escapeNote(contentInWords(statement, source))}`;
  });
  const line = l10n.t("{0}, line {1}", source.name, source.lineAt(meeting.mentions[0].start));
  return `${[
    `### ${escapeNote(partiesInWords(meeting, index, source))}`,
    [
      `- ${l10n.t("Status")}: ${statusAndMode(meeting)}`,
      ...factsOf(meeting, index, context).map(([what, how]) => `- ${what}: ${escapeNote(how)}`),
    ].join("\n"),
    statements.join("\n"),
    `_${escapeNote([...originInWords(index.set.origin), line].join(", "))}_`,
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

const statusAndMode = ({ status, mode }: Meeting): string =>
  [statusInWords(status), modeInWords(mode)].filter(Boolean).join(" · ");

const textsOf = (spans: Meeting["topics"], source: SourceText): string =>
  [...new Set(spans.map((span) => plainWords(source.textOf(span))))].join("; ");

type Fact = readonly [what: string, how: string];

function factsOf(meeting: Meeting, index: AnnotationIndex, { source }: CardContext): Fact[] {
  const parties = participantsOf(meeting, index).map((party) => partyWithSide(party, meeting, index));
  const date = index.entity(meeting.date);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [l10n.t("Participants"), parties.join("; ")],
    [l10n.t("Host"), index.entity(meeting.host)?.name],
    [l10n.t("Place"), index.entity(meeting.place)?.name],
    [l10n.t("Date"), date && (date.value ? `${date.name} (${valueInWords(date.value)})` : date.name)],
    [l10n.t("Occasion"), occasionInWords(meeting, index, source)],
    [l10n.t("Topics"), textsOf(meeting.topics, source)],
    [l10n.t("Outcome"), textsOf(meeting.outcome, source)],
  ];
  return facts.flatMap(([what, how]) => (how ? [[what, how] as const] : []));
}
