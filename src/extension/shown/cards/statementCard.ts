import * as l10n from "@vscode/l10n";
import type { Statement } from "../../../engine";
import type { AnnotationIndex } from "../../core/annotations/annotationIndex";
import { Command } from "../../manifest/commands";
import { partiesInWords, placeAndDateInWords } from "../../words/meetingWords";
import { shorten } from "../../words/shorten";
import { cueInWords, speakerInWords, standsBefore } from "../../words/speakerWords";
import { actInWords, formInWords } from "../../words/typeWords";
import { because, type CardContext } from "./links";
import { commandLink, escapeMarkdown, paragraphs } from "./markdown";

/** Who said it, how that is known, to whom and at which meeting, as one screen of Markdown. */
export function statementCard(statement: Statement, index: AnnotationIndex, context: CardContext): string {
  const { uri } = context;
  return paragraphs(
    statementHeading(statement, index, context),
    speakerChain(statement, index, context),
    circumstances(statement, index, context),
    l10n.t("Found: {0}", because({ ...statement.evidence, spans: [] }, context)),
    [
      commandLink(l10n.t("Copy with attribution"), Command.copyStatement, uri, statement.id),
      commandLink(l10n.t("Show in tree"), Command.showInTree, "statements", statement.id),
      commandLink(l10n.t("Why?"), Command.explain, uri, statement.id),
    ].join(" · "),
  );
}

/** "Fuad Hussein *stressed* · indirect · assertion". */
export function statementHeading(
  statement: Statement,
  index: AnnotationIndex,
  { source }: CardContext,
): string {
  const cue = cueInWords(statement, source);
  const speaker = `**${escapeMarkdown(shorten(speakerInWords(statement, index, source), 80))}**`;
  const verb = cue && `_${escapeMarkdown(cue)}_`;
  return [
    `$(quote) ${(standsBefore(cue) ? [verb, speaker] : [speaker, verb]).filter(Boolean).join(" ")}`,
    formInWords(statement.form),
    actInWords(statement.act),
    statement.polarity === "negative" && l10n.t("negated"),
    statement.tense === "future" && l10n.t("to come"),
    statement.tense === "hypothetical" && l10n.t("hypothetical"),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How the words of the source were resolved to the speaker: "“He” is Fuad Hussein: pronoun of the last subject". */
function speakerChain(statement: Statement, index: AnnotationIndex, context: CardContext): string | null {
  const speaker = index.entity(statement.speaker);
  const [sourceSpan] = statement.source;
  if (!speaker) return sourceSpan ? l10n.t("The text does not say who that is.") : null;
  if (!sourceSpan) return null;
  const written = context.source.textOf(sourceSpan);
  const mention = speaker.mentions.find((own) => own.start >= sourceSpan.start && own.end <= sourceSpan.end);
  if (!mention || (mention.kind === "name" && context.source.textOf(mention) === speaker.name)) return null;
  const { evidence } = mention;
  return l10n.t(
    "“{0}” is {1}: {2}",
    ...[shorten(written, 60), speaker.name].map(escapeMarkdown),
    because(evidence, context),
  );
}

function circumstances(statement: Statement, index: AnnotationIndex, context: CardContext): string {
  const { source } = context;
  const meeting = index.meeting(statement.meeting);
  const told = statement.addressees.flatMap((id) => index.entity(id)?.name ?? []);
  const outer = index.statement(statement.parent);
  const lines = [
    told.length > 0 && l10n.t("to {0}", escapeMarkdown(told.join(", "))),
    statement.medium && escapeMarkdown(source.textOf(statement.medium)),
    meeting &&
      l10n.t(
        "at the meeting {0}",
        commandLink(
          escapeMarkdown(
            [partiesInWords(meeting, index, source), placeAndDateInWords(meeting, index)]
              .filter(Boolean)
              .join(" · "),
          ),
          Command.showInTree,
          "meetings",
          meeting.id,
        ),
      ),
    outer && l10n.t("within what {0} said", escapeMarkdown(speakerInWords(outer, index, source))),
  ];
  return lines.filter(Boolean).join(" · ");
}
