import * as l10n from "@vscode/l10n";
import type { Meeting } from "../../../../engine";
import { Command } from "../../../manifest/commands";
import { partiesInWords } from "../../../words/meetingWords";
import type { Checked, Finding, Rule } from "../finding";

/** One meeting that the text tells as held, and tells as denied. */
export const meetingDenied: Rule = { id: "meetingDenied", check };

function check({ index, source }: Checked): Finding[] {
  const held = index.set.meetings.filter(({ status }) => status === "held");
  return index.set.meetings.flatMap((meeting): Finding[] => {
    const other = meeting.status === "denied" ? held.find((one) => mayBeOne(one, meeting)) : undefined;
    if (!other) return [];
    const message = l10n.t(
      "A meeting is denied that is told as held elsewhere: {0}",
      partiesInWords(other, index, source),
    );
    const related = other.mentions.map((span) => ({ span, message: l10n.t("told as held here") }));
    return [
      {
        span: meeting.mentions[0],
        message,
        related,
        fixes: [
          {
            title: l10n.t("Change the status of the one denied…"),
            command: Command.setStatus,
            options: { id: meeting.id },
          },
          {
            title: l10n.t("Change the status of the one held…"),
            command: Command.setStatus,
            options: { id: other.id },
          },
        ],
      },
    ];
  });
}

/** Two parties of the one are parties of the other, and neither place nor date tells them apart. */
function mayBeOne(a: Meeting, b: Meeting): boolean {
  const shared = a.participants.filter((id) => b.participants.includes(id));
  return shared.length >= 2 && agree(a.place, b.place) && agree(a.date, b.date);
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
