import * as l10n from "@vscode/l10n";
import { dateOfHit, type Hit, type Span } from "../../../engine";
import { dateInWords } from "../../words/dateInWords";
import { shorten } from "../../words/shorten";

/** What was found, as a row of the search box. */
export interface HitRow {
  readonly icon: string;
  readonly label: string;
  readonly detail: string;
  readonly description: string;
  /** Name of the document in the index. */
  readonly document: string;
  /** The words in it: UTF-16, half-open. */
  readonly span: Span;
}

const LONGEST_DETAIL = 240;

/** "Fuad Hussein stressed" above what was said, or the parties of a meeting above what it was about. */
export function rowOf(hit: Hit): HitRow {
  const date = dateOfHit(hit);
  const line = hit.kind === "statement" ? hit.statement.line : hit.meeting.line;
  const [start, end] = hit.kind === "statement" ? extentOf(hit.statement.content) : hit.meeting.at;
  const place = l10n.t("{0}, line {1}", hit.record.name, line);
  return {
    ...(hit.kind === "statement" ? statementRow(hit) : meetingRow(hit)),
    description: [...(date === null ? [] : [dateInWords(date)]), place].join(" · "),
    document: hit.record.name,
    span: { start, end },
  };
}

function statementRow({ record, statement }: Hit & { kind: "statement" }) {
  const { speaker, cueWords, words, form } = statement;
  const who = speaker === null ? l10n.t("Speaker not named") : record.entities[speaker].name;
  // In a transcript the cue is the colon behind the name.
  const label = /\p{L}/u.test(cueWords) ? `${who}, ${cueWords}` : who;
  return { icon: form === "direct" ? "quote" : "comment", label, detail: shorten(words, LONGEST_DETAIL) };
}

function meetingRow({ record, meeting }: Hit & { kind: "meeting" }) {
  const parties = meeting.parties.map((at) => record.entities[at].name).join(" – ");
  const place = meeting.place === null ? [] : [record.entities[meeting.place].name];
  return {
    icon: "organization",
    label: parties === "" ? l10n.t("Parties not named") : parties,
    detail: shorten([...place, ...meeting.topics].join(" · ") || meeting.words, LONGEST_DETAIL),
  };
}

const extentOf = (ranges: readonly (readonly [number, number])[]): readonly [number, number] => [
  ranges[0]?.[0] ?? 0,
  ranges.at(-1)?.[1] ?? 0,
];
