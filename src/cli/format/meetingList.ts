import type { FolderMeeting } from "../../engine";
import { plain } from "./text";

/** The meetings of a folder for a person: what is known of each, who reports it, and where the reports differ. */
export function* meetingList(meetings: readonly FolderMeeting[]): Generator<string> {
  if (meetings.length === 0) yield "No meetings were found.\n";
  for (const { parties, reports, contradictions } of meetings) {
    const first = (values: readonly (string | null)[]) => values.find((value) => value !== null) ?? "";
    const date = first(reports.map((report) => report.date));
    const place = first(reports.map((report) => report.place));
    const facts = [date, place, reports[0].status].filter((fact) => fact !== "");
    yield `${plain(parties.join(", ")) || "Parties not named"} (${plain(facts.join(", "))})\n`;
    for (const { source, id } of reports) yield `  ${plain(source)} ${id}\n`;
    for (const { field, values } of contradictions) {
      const claims = values.map(({ value, sources }) => `${plain(value)} (${plain(sources.join(", "))})`);
      yield `  The reports differ in the ${field}: ${claims.join("; ")}\n`;
    }
  }
}
