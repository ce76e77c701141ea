import type { FolderMeeting } from "../folder/folderMeeting";
import type { FolderStatement, StatementReport } from "../folder/folderStatement";
import { mergeReports } from "../folder/mergeMeetings";
import { mergeStatements } from "../folder/mergeStatements";
import { isSameParty } from "../folder/partyKey";
import { finish, type Steps } from "../steps";
import { fold } from "../text/fold";
import type {
  Report,
  ReportMeeting,
  ReportParty,
  ReportSaying,
  ReportSpeaker,
  ReportStatement,
} from "./report";
import type { PartMeeting, ReportPart } from "./reportPart";
import { compare } from "../text/compare";

/** A report on documents, in which meetings and statements of several stand once, with all that report them. Pure. */
export const makeReport = (parts: readonly ReportPart[]): Report => finish(makeReportInSteps(parts));

/** The same for a caller that must not be blocked. */
export function* makeReportInSteps(parts: readonly ReportPart[]): Steps<Report> {
  const cited = parts.filter(({ statements, meetings }) => statements.length + meetings.length > 0);
  const numberOf = new Map(cited.map(({ document }, at) => [document.name, at]));
  const found = byDate(yield* meetingsOf(cited, numberOf));
  yield;
  const meetingAt = new Map(found.flatMap(({ keys }, at) => keys.map((key) => [key, at] as const)));
  const sayings = cited.flatMap(({ document, statements: all }, at) =>
    all.map(({ id, report, ...one }): Said => {
      const meeting =
        (one.meeting === null ? null : meetingAt.get(keyOf(document.name, one.meeting))) ?? null;
      const date = document.date ?? (meeting === null ? null : dateOfMeeting(found[meeting].meeting));
      return { key: keyOf(document.name, id), report, saying: { ...one, document: at, meeting, date } };
    }),
  );
  const merged = yield* mergeStatements(sayings.flatMap(({ report }) => report ?? []));
  return {
    documents: cited.map(({ document }) => document),
    read: parts.length,
    meetings: found.map(({ meeting }) => meeting),
    speakers: bySpeaker(statementsOf(sayings, merged)),
  };
}

const keyOf = (document: string, meeting: string): string => `${document}\n${meeting}`;

interface Found {
  readonly meeting: ReportMeeting;
  /** Of each report. */
  readonly keys: readonly string[];
}

function* meetingsOf(parts: readonly ReportPart[], numberOf: ReadonlyMap<string, number>): Steps<Found[]> {
  const byKey = new Map<string, PartMeeting>();
  for (const { document, meetings } of parts)
    for (const meeting of meetings) byKey.set(keyOf(document.name, meeting.id), meeting);
  const all = yield* mergeReports(parts.flatMap(({ meetings }) => meetings.map(({ report }) => report)));
  return all.map((merged) => {
    const keys = merged.reports.map(({ source, id }) => keyOf(source, id));
    const told = keys.map((key) => byKey.get(key)!);
    const carriers = told.map(({ carrier }, at) => ({
      ...carrier,
      document: numberOf.get(merged.reports[at].source)!,
    }));
    const parties = merged.parties.map((name) => partyOf(name, told));
    return { meeting: { parties, carriers, contradictions: merged.contradictions }, keys };
  });
}

/** With the first office that a report gives. */
function partyOf(name: FolderMeeting["parties"][number], told: readonly PartMeeting[]): ReportParty {
  const same = told.flatMap(({ parties }) => parties).filter((party) => isSameParty(party.name, name));
  const { role, of } = same.find((party) => party.role !== null) ?? same[0] ?? { role: null, of: null };
  return { name, role, of: of ?? same.find((party) => party.of !== null)?.of ?? null };
}

const LAST = "9999";

const dateOfMeeting = ({ carriers }: ReportMeeting): string | null =>
  carriers.find(({ date }) => date !== null)?.date ?? null;

function byDate(found: readonly Found[]): Found[] {
  const dateOf = ({ meeting }: Found) => dateOfMeeting(meeting) ?? LAST;
  return [...found].sort((a, b) => compare(dateOf(a), dateOf(b)));
}

/** What one document reports that somebody said. */
interface Said {
  readonly key: string;
  readonly saying: ReportSaying;
  readonly report: StatementReport | null;
}

/** Each once, where the first document tells it. */
function statementsOf(sayings: readonly Said[], merged: readonly FolderStatement[]): ReportStatement[] {
  const groupOf = new Map(
    merged.flatMap((one) => one.reports.map(({ source, id }) => [keyOf(source, id), one] as const)),
  );
  const byKey = new Map(sayings.map(({ key, saying }) => [key, saying]));
  const told = new Set<FolderStatement>();
  return sayings.flatMap(({ key, saying }) => {
    const group = groupOf.get(key);
    if (!group) return statementOf([saying], []);
    if (told.has(group)) return [];
    told.add(group);
    const carriers = group.reports.map(({ source, id }) => byKey.get(keyOf(source, id))!);
    return statementOf(inTime(carriers), group.contradictions);
  });
}

const dayOf = ({ date }: { readonly date: string | null }): string => date ?? LAST;

const inTime = (carriers: readonly ReportSaying[]): ReportSaying[] =>
  [...carriers].sort((a, b) => compare(dayOf(a), dayOf(b)) || a.document - b.document);

function statementOf(
  carriers: readonly ReportSaying[],
  contradictions: ReportStatement["contradictions"],
): ReportStatement {
  return {
    speaker: fullest(carriers.flatMap(({ speaker }) => speaker ?? [])),
    date: carriers[0].date,
    meeting: carriers.find(({ meeting }) => meeting !== null)?.meeting ?? null,
    carriers,
    contradictions,
  };
}

/** The first of them, by the longest of its names, with an office if one gives it. */
function fullest([first, ...others]: readonly ReportParty[]): ReportParty | null {
  return others.reduce<ReportParty | null>((best, party) => {
    if (!best || !isSameParty(best.name, party.name)) return best;
    const { name } = party.name.length > best.name.length ? party : best;
    return { ...(best.role === null && party.role !== null ? party : best), name };
  }, first ?? null);
}

function bySpeaker(statements: readonly ReportStatement[]): ReportSpeaker[] {
  const groups = new Map<string, ReportStatement[]>();
  for (const statement of statements) {
    const key = keyOfSpeaker(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const documentOf = ({ carriers }: ReportStatement) => carriers[0].document;
  const speakers = [...groups.values()].map((all) => ({
    speaker: all.find(({ speaker }) => speaker?.role)?.speaker ?? all[0].speaker,
    statements: [...all].sort((a, b) => compare(dayOf(a), dayOf(b)) || documentOf(a) - documentOf(b)),
  }));
  const isNobody = ({ speaker }: ReportSpeaker) => Number(speaker === null);
  return speakers.sort((a, b) => isNobody(a) - isNobody(b) || b.statements.length - a.statements.length);
}

/** A single word is nobody's name beyond its document, unless the office agrees: "Smith" may be anybody. */
function keyOfSpeaker({ speaker, carriers: [{ document }] }: ReportStatement): string {
  if (!speaker) return "";
  const name = fold(speaker.name);
  return /\s/u.test(name) ? name : `${name}\n${speaker.role === null ? document : fold(speaker.role)}`;
}
