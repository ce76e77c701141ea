import type { FolderMeeting } from "../folder/folderMeeting";
import { mergeMeetings } from "../folder/mergeMeetings";
import { isSameParty } from "../folder/partyKey";
import { fold } from "../text/fold";
import type { Report, ReportMeeting, ReportParty, ReportSpeaker, ReportStatement } from "./report";
import type { PartMeeting, ReportPart } from "./reportPart";
import { compare } from "../text/compare";

/** What a report is to tell of a document: places in the part's lists. */
export interface Wanted {
  readonly statements: ReadonlySet<number>;
  readonly meetings: ReadonlySet<number>;
}

/**
 * A report on documents, meetings of several told once. `wantedOf` says by the document's name what is wanted of it; without it,
 * all is, and a statement that is wanted brings its meeting. Pure.
 */
export function makeReport(
  parts: readonly ReportPart[],
  wantedOf?: (name: string) => Wanted | undefined,
): Report {
  const kept = parts.map((part) => keep(part, wantedOf?.(part.document.name), wantedOf !== undefined));
  const cited = kept.filter(({ statements, meetings }) => statements.length + meetings.length > 0);
  const numberOf = new Map(cited.map(({ document }, at) => [document.name, at]));
  const found = byDate(meetingsOf(cited, numberOf));
  const meetingAt = new Map(found.flatMap(({ keys }, at) => keys.map((key) => [key, at] as const)));
  const statements = cited.flatMap(({ document, statements: all }, at) =>
    all.map((one): ReportStatement => {
      const key = one.meeting === null ? "" : keyOf(document.name, one.meeting);
      const meeting = meetingAt.get(key) ?? null;
      const date = document.date ?? (meeting === null ? null : dateOfMeeting(found[meeting].meeting));
      return { ...one, document: at, meeting, date };
    }),
  );
  const documents = cited.map(({ document }) => document);
  return {
    documents,
    read: parts.length,
    meetings: found.map(({ meeting }) => meeting),
    speakers: bySpeaker(statements),
  };
}

const keyOf = (document: string, meeting: string): string => `${document}\n${meeting}`;

function keep(part: ReportPart, wanted: Wanted | undefined, isAsked: boolean): ReportPart {
  if (!isAsked) return part;
  if (!wanted) return { ...part, statements: [], meetings: [] };
  const statements = part.statements.filter((_, at) => wanted.statements.has(at));
  const said = new Set(statements.map(({ meeting }) => meeting));
  const meetings = part.meetings.filter(({ id }, at) => wanted.meetings.has(at) || said.has(id));
  const ids = new Set(meetings.map(({ id }) => id));
  const { compared } = part;
  const reports = compared.annotations.meetings.filter(({ id }) => ids.has(id));
  const annotations = { ...compared.annotations, meetings: reports };
  return { ...part, statements, meetings, compared: { ...compared, annotations } };
}

interface Found {
  readonly meeting: ReportMeeting;
  /** Of each report. */
  readonly keys: readonly string[];
}

function meetingsOf(parts: readonly ReportPart[], numberOf: ReadonlyMap<string, number>): Found[] {
  const byKey = new Map<string, PartMeeting>();
  for (const { document, meetings } of parts)
    for (const meeting of meetings) byKey.set(keyOf(document.name, meeting.id), meeting);
  return mergeMeetings(parts.map(({ compared }) => compared)).map((merged) => {
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

function bySpeaker(statements: readonly ReportStatement[]): ReportSpeaker[] {
  const groups = new Map<string, ReportStatement[]>();
  for (const statement of statements) {
    const key = keyOfSpeaker(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const dateOf = ({ date }: ReportStatement) => date ?? LAST;
  const speakers = [...groups.values()].map((all) => ({
    speaker: all.find(({ speaker }) => speaker?.role)?.speaker ?? all[0].speaker,
    statements: [...all].sort((a, b) => compare(dateOf(a), dateOf(b)) || a.document - b.document),
  }));
  const isNobody = ({ speaker }: ReportSpeaker) => Number(speaker === null);
  return speakers.sort((a, b) => isNobody(a) - isNobody(b) || b.statements.length - a.statements.length);
}

/** A single word is nobody's name beyond its document, unless the office agrees: "Smith" may be anybody. */
function keyOfSpeaker({ speaker, document }: ReportStatement): string {
  if (!speaker) return "";
  const name = fold(speaker.name);
  return /\s/u.test(name) ? name : `${name}\n${speaker.role === null ? document : fold(speaker.role)}`;
}
