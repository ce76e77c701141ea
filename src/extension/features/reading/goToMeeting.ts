import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Meeting } from "../../../engine";
import { annotatedFor } from "../../core/annotatedFor";
import type { AnnotatedDocument } from "../../core/annotations/annotationService";
import type { Core } from "../../core/core";
import type { Handler } from "../../core/handlers";
import { tell } from "../../shown/asking/tell";
import { reveal } from "../../shown/reveal";
import { escapeIcons, iconOfStatus } from "../../words/icons";
import { partiesInWords, placeAndDateInWords } from "../../words/meetingWords";
import { shorten } from "../../words/shorten";
import { statusInWords } from "../../words/typeWords";

type Reading = Pick<Core, "service" | "active">;

/** Lets the person pick a meeting by parties, place and date, and goes to its first words. */
export function goToMeeting(core: Reading): Handler {
  return async (id) => {
    const annotated = await annotatedFor(core);
    if (!annotated) return;
    const { set, index, document } = annotated;
    const meeting = typeof id === "string" ? index.meeting(id) : await pick(annotated, set.meetings);
    if (meeting) await reveal(document, meeting.mentions[0]);
  };
}

async function pick(
  { document, index, source }: AnnotatedDocument,
  meetings: readonly Meeting[],
): Promise<Meeting | undefined> {
  if (meetings.length === 0) {
    tell(l10n.t("no meeting in {0}", source.name));
    return undefined;
  }
  const items = meetings.map((meeting) => ({
    meeting,
    label: `$(${iconOfStatus(meeting.status)}) ${escapeIcons(partiesInWords(meeting, index, source))}`,
    description: [placeAndDateInWords(meeting, index), statusInWords(meeting.status)]
      .filter(Boolean)
      .join(" · "),
    detail: escapeIcons(shorten(document.lineAt(document.positionAt(meeting.mentions[0].start)).text, 200)),
  }));
  const placeHolder = l10n.t("Meeting to go to");
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.meeting;
}
