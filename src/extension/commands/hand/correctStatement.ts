import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { referTo, statementClaim, type Entity, type Meeting, type Statement } from "../../../engine";
import type { AnnotatedDocument } from "../../annotations/annotationService";
import { Command } from "../../manifest/commands";
import type { Step } from "../../decisions/documentDecisions";
import { correct } from "../../decisions/steps";
import { partiesInWords } from "../../words/meetingWords";
import type { CommandContext, Handler } from "../commandContext";
import { nothing, targetsOf, type Asked } from "./asked";
import { chooseEntities, chooseEntity, withPresent } from "./choose";
import { stepHandler } from "./stepHandler";

/** Changes who said something, to whom and where. */
export function correctStatementCommands(context: CommandContext): readonly (readonly [string, Handler])[] {
  return [
    [Command.setSpeaker, stepHandler(context, setSpeaker)],
    [Command.setAddressees, stepHandler(context, setAddressees)],
    [Command.setMeeting, stepHandler(context, setMeeting)],
  ];
}

function statementIn(asked: Asked): Statement | undefined {
  const target = targetsOf(asked).find(({ kind }) => kind === "statement");
  const statement =
    target?.kind === "statement"
      ? target.statement
      : asked.annotated.index.statementAt(asked.selection.start);
  if (!statement) nothing(l10n.t("put the cursor into a statement"));
  return statement;
}

async function setSpeaker(asked: Asked): Promise<Step | undefined> {
  const statement = statementIn(asked);
  if (!statement) return undefined;
  const { annotated, options, situation } = asked;
  const speaker = await chooseEntity(annotated, options.answer, l10n.t("Who said it?"), {
    nobody: l10n.t("Nobody who is named"),
    now: statement.speaker,
  });
  if (speaker === undefined) return undefined;
  const claim = {
    ...statementClaim(annotated.set, statement),
    speaker: speaker && referTo(annotated.set, speaker.id),
  };
  return correct(situation, { kind: "statement", statement }, claim, "speaker");
}

async function setAddressees(asked: Asked): Promise<Step | undefined> {
  const statement = statementIn(asked);
  if (!statement) return undefined;
  const { annotated, options, situation } = asked;
  const chosen = await chooseEntities(
    annotated,
    options.answer,
    l10n.t("Who was told?"),
    statement.addressees,
  );
  if (!chosen) return undefined;
  const addressees = chosen.flatMap(({ id }: Entity) => referTo(annotated.set, id) ?? []);
  const claim = { ...statementClaim(annotated.set, statement), addressees };
  return correct(situation, { kind: "statement", statement }, claim, "addressees");
}

async function setMeeting(asked: Asked): Promise<Step | undefined> {
  const statement = statementIn(asked);
  if (!statement) return undefined;
  const { annotated, options, situation } = asked;
  const meeting = await chooseMeeting(annotated, options.answer, statement.meeting);
  if (meeting === undefined) return undefined;
  const claim = { ...statementClaim(annotated.set, statement), meeting: meeting?.mentions[0] ?? null };
  return correct(situation, { kind: "statement", statement }, claim, "meeting");
}

async function chooseMeeting(
  { index, set, source }: AnnotatedDocument,
  answer: unknown,
  now: string | null,
): Promise<Meeting | null | undefined> {
  if (answer === null) return null;
  if (typeof answer === "string") return index.meeting(answer);
  const rows = set.meetings.map((meeting) => ({
    meeting: meeting,
    label: partiesInWords(meeting, index, source),
    description: l10n.t("line {0}", source.lineAt(meeting.mentions[0].start)),
  }));
  const none = { meeting: null, label: l10n.t("At no meeting"), description: "" };
  const placeHolder = l10n.t("Meeting at which it was said");
  const shown = withPresent([...rows, none], ({ meeting }) => (meeting?.id ?? null) === now);
  return (await vscode.window.showQuickPick(shown, { placeHolder }))?.meeting;
}
