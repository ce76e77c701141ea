import * as l10n from "@vscode/l10n";
import type { MeetingStatus, ReportWords } from "../../engine";
import { documentsInWords, meetingsInWords, statementsInWords } from "./countWords";
import { differenceInWords } from "./differenceWords";
import { dateInWords } from "./dateInWords";
import { formInWords, modeInWords, statusInWords } from "./typeWords";

/** The words of a report, as the person reads them. */
export const reportWords = (title: string): ReportWords => ({
  title,
  counts: (documents, meetings, statements) =>
    [documentsInWords(documents), meetingsInWords(meetings), statementsInWords(statements)].join(", "),
  meetings: l10n.t("Meetings"),
  statements: l10n.t("Who said what"),
  sources: l10n.t("Sources"),
  nothing: l10n.t("Nothing was found."),
  cut: (shown, all) =>
    l10n.t("The first {0} of {1} statements are shown; a saved report has all.", shown, all),
  partiesNotNamed: l10n.t("Parties not named"),
  speakerNotNamed: l10n.t("Speaker not named"),
  participants: l10n.t("Participants"),
  topics: l10n.t("Topics"),
  outcomes: l10n.t("Outcome"),
  told: l10n.t("Reported in"),
  columns: {
    date: l10n.t("Date"),
    verb: l10n.t("How"),
    words: l10n.t("Words"),
    meeting: l10n.t("Meeting"),
    source: l10n.t("Source"),
  },
  line: (line) => l10n.t("line {0}", line),
  day: dateInWords,
  status: statusInWords,
  mode: modeInWords,
  form: formInWords,
  office: (role, of) => (role === null || of === null ? (role ?? of) : l10n.t("{0} ({1})", role, of)),
  differ: differenceInWords,
  value: (field, value) =>
    field === "status"
      ? statusInWords(value as MeetingStatus)
      : field === "date"
        ? dateInWords(value)
        : value,
  checksum: (hash, length) => l10n.t("checksum {0} over {1} characters", hash, length),
});
