import * as l10n from "@vscode/l10n";
import {
  dateOfHit,
  type Hit,
  lineOfHit,
  partiesOfHit,
  placeOfHit,
  rangesOfHit,
  speakerOfHit,
  type Span,
} from "../../../engine";
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
  const ranges = rangesOfHit(hit);
  const place = l10n.t("{0}, line {1}", hit.record.name, lineOfHit(hit));
  return {
    ...(hit.kind === "statement" ? statementRow(hit) : meetingRow(hit)),
    description: [...(date === null ? [] : [dateInWords(date)]), place].join(" · "),
    document: hit.record.name,
    span: { start: ranges[0]?.[0] ?? 0, end: ranges.at(-1)?.[1] ?? 0 },
  };
}

function statementRow(hit: Hit & { kind: "statement" }) {
  const { cueWords, words, form } = hit.statement;
  const who = speakerOfHit(hit)?.name ?? l10n.t("Speaker not named");
  // In a transcript the cue is the colon behind the name.
  const label = /\p{L}/u.test(cueWords) ? `${who}, ${cueWords}` : who;
  return { icon: form === "direct" ? "quote" : "comment", label, detail: shorten(words, LONGEST_DETAIL) };
}

function meetingRow(hit: Hit & { kind: "meeting" }) {
  const parties = partiesOfHit(hit)
    .map(({ name }) => name)
    .join(" – ");
  const place = placeOfHit(hit);
  const facts = [...(place ? [place.name] : []), ...hit.meeting.topics];
  return {
    icon: "organization",
    label: parties === "" ? l10n.t("Parties not named") : parties,
    detail: shorten(facts.join(" · ") || hit.meeting.words, LONGEST_DETAIL),
  };
}
