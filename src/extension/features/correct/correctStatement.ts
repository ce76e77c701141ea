import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Entity, type Meeting, referTo, type Statement, statementClaim } from "../../../engine";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { DecisionEdit } from "../../core/decisions/documentDecisions";
import { correct } from "../../core/decisions/edits";
import type { Handlers } from "../../core/handlers";
import type { Asked, Asking } from "../../shown/asking/asked";
import { targetsOf } from "../../shown/asking/askedTargets";
import { chooseEntities, chooseEntity, withPresent } from "../../shown/asking/choose";
import { editHandler } from "../../shown/asking/editHandler";
import { tell } from "../../shown/asking/tell";
import { partiesInWords } from "../../words/meetingWords";
import { escapeIcons } from "../../words/icons";

/** Changes who said something, to whom and where. */
export function correctStatementHandlers(context: Asking) {
  return {
    setSpeaker: editHandler(context, setSpeaker),
    setAddressees: editHandler(context, setAddressees),
    setMeeting: editHandler(context, setMeeting),
  } satisfies Handlers;
}

function statementIn(asked: Asked): Statement | undefined {
  const target = targetsOf(asked).find(({ kind }) => kind === "statement");
  const statement =
    target?.kind === "statement"
      ? target.statement
      : asked.annotated.index.statementAt(asked.selection.start);
  if (!statement) tell(l10n.t("put the cursor into a statement"));
  return statement;
}

async function setSpeaker(asked: Asked): Promise<DecisionEdit | undefined> {
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

async function setAddressees(asked: Asked): Promise<DecisionEdit | undefined> {
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

async function setMeeting(asked: Asked): Promise<DecisionEdit | undefined> {
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
    label: escapeIcons(partiesInWords(meeting, index, source)),
    description: l10n.t("line {0}", source.lineAt(meeting.mentions[0].start)),
  }));
  const none = { meeting: null, label: l10n.t("At no meeting"), description: "" };
  const placeHolder = l10n.t("Meeting at which it was said");
  const shown = withPresent([...rows, none], ({ meeting }) => (meeting?.id ?? null) === now);
  return (await vscode.window.showQuickPick(shown, { placeHolder }))?.meeting;
}
