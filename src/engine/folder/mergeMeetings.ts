import type { AnnotatedDocument, Contradiction, FolderMeeting, MeetingReport } from "./folderMeeting";
import { meetingReports } from "./meetingReports";
import { amountsOf, differingNumbers } from "./numbers";
import { isSameParty, partyKey } from "./partyKey";
import { type ReportGroup, ReportGroups } from "./reportGroup";
import { finish, type Steps } from "../steps";
import { valuesOf } from "./valuesOf";

const DAY = 86_400_000;
const REMOTE = new Set(["phone", "video"]);

/**
 * The meetings of a folder, each once with every document that reports it. Two reports are of one meeting if they
 * share two parties, agree in the date or the place (or in three parties) and do not speak against it. Reports of one
 * meeting that differ by a day, in the place of that day or in whether it took place are joined, and the difference
 * is listed: nothing is resolved. In the order of the documents.
 */
export const mergeMeetings = (documents: readonly AnnotatedDocument[]): FolderMeeting[] =>
  finish(mergeMeetingsInSteps(documents));

/** The same for a caller that must not be blocked. */
export const mergeMeetingsInSteps = (documents: readonly AnnotatedDocument[]): Steps<FolderMeeting[]> =>
  mergeReports(documents.flatMap(meetingReports));

/** The same of reports, which stand in the order of their documents. */
export function* mergeReports(all: readonly MeetingReport[]): Steps<FolderMeeting[]> {
  const meetings: FolderMeeting[] = [];
  for (const reports of yield* groupReports(all)) {
    meetings.push({
      parties: unionOfParties(reports),
      reports,
      contradictions: contradictionsIn(reports),
    });
    yield;
  }
  return meetings;
}

/** What of a report tells whether another is of the same meeting. */
export type ComparedReport = Pick<MeetingReport, "source" | "parties" | "place" | "date" | "mode">;

/** The reports of each meeting together, as `mergeReports` takes them for one. */
export function* groupReports<Report extends ComparedReport>(
  all: Iterable<Report>,
): Steps<(readonly Report[])[]> {
  const groups = new ReportGroups<Report>({
    sourceOf: ({ source }) => source,
    tellingOf: ({ parties, date, place, mode }) => JSON.stringify([parties, date, place, mode]),
    isSame: isSameMeeting,
  });
  for (const report of all) {
    const keys = pairsOf(report.parties);
    groups.put(report, keys, candidates(keys, groups));
    yield;
  }
  return groups.all.map(({ reports }) => reports);
}

function* candidates<Report>(
  keys: readonly string[],
  groups: ReportGroups<Report>,
): Generator<ReportGroup<Report>> {
  for (const key of keys) yield* [...groups.under(key)].reverse();
}

/** Keys of every pair of parties; of a large meeting only those of its first parties, to stay linear. */
function pairsOf(parties: readonly string[]): string[] {
  const keys = [...new Set(parties.map(partyKey))]
    .filter((key) => key !== "")
    .slice(0, 8)
    .sort();
  return keys.flatMap((key, index) => keys.slice(index + 1).map((other) => `${key} ${other}`));
}

function isSameMeeting(a: ComparedReport, b: ComparedReport): boolean {
  if (REMOTE.has(a.mode) !== REMOTE.has(b.mode)) return false;
  const shared = a.parties.filter((party) => b.parties.some((other) => isSameParty(party, other))).length;
  if (shared < 2) return false;
  const dates = compareDates(a.date, b.date);
  if (dates === "apart") return false;
  const places =
    a.place === null || b.place === null ? "unknown" : isSameParty(a.place, b.place) ? "same" : "apart";
  if (dates === "near") return places === "same";
  if (dates === "unknown" && places === "apart") return false;
  return dates === "same" || places === "same" || shared >= 3;
}

/** `near`: a day apart, as when one report counts from the evening. */
function compareDates(a: string | null, b: string | null): "same" | "near" | "apart" | "unknown" {
  if (a === null || b === null) return "unknown";
  if (a.startsWith(b) || b.startsWith(a)) return "same";
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
  return days <= 1 ? "near" : "apart";
}

function unionOfParties(reports: readonly MeetingReport[]): string[] {
  const parties: string[] = [];
  for (const name of new Set(reports.flatMap((report) => report.parties))) {
    const known = parties.findIndex((party) => isSameParty(party, name));
    if (known < 0) parties.push(name);
    else if (name.length > parties[known].length) parties[known] = name;
  }
  return parties;
}

function contradictionsIn(reports: readonly MeetingReport[]): Contradiction[] {
  const date = valuesOf(
    reports,
    ({ date: iso }) => iso,
    (a, b) => a.startsWith(b) || b.startsWith(a),
  );
  const place = valuesOf(reports, (report) => report.place, isSameParty);
  const status = valuesOf(
    reports,
    (report) => report.status,
    (a, b) => a === b,
  );
  const found: Contradiction[] = [
    { field: "date", values: date },
    { field: "place", values: place },
    { field: "status", values: status },
  ];
  return [...found.filter(({ values }) => values.length > 1), ...partiesIn(reports), ...numbersIn(reports)];
}

/** Who took part, where neither report names all whom the other does: "Lind, Ek, Moe" and "Lind, Ek, Berg". */
function partiesIn(reports: readonly MeetingReport[]): Contradiction[] {
  const lacks = (a: MeetingReport, b: MeetingReport) =>
    b.parties.some((party) => !a.parties.some((other) => isSameParty(party, other)));
  const differs = reports.some((a) => reports.some((b) => lacks(a, b) && lacks(b, a)));
  if (!differs) return [];
  const same = (a: string, b: string) => a === b;
  return [{ field: "parties", values: valuesOf(reports, ({ parties }) => parties.join(", "), same) }];
}

/** An amount of one unit in what was talked about, or came of it, on which reports do not agree. */
function numbersIn(reports: readonly MeetingReport[]): Contradiction[] {
  for (const a of reports) {
    for (const b of reports) {
      const differing = differingNumbers(a.numbers, b.numbers);
      if (!differing) continue;
      return [{ field: "number", values: amountsOf(reports, differing.left.unit) }];
    }
  }
  return [];
}
