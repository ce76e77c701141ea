import * as l10n from "@vscode/l10n";
import { hasLetters, type HitSummary, type Span } from "../../engine";
import { dateInWords } from "./dateInWords";
import { shorten } from "./shorten";

/** What was found, as a row of the search box. */
export interface HitRow {
  readonly icon: string;
  readonly label: string;
  readonly detail: string;
  readonly description: string;
  /** Who speaks, whose page a button of the row opens. */
  readonly speaker: string | null;
  /** Address of the document. */
  readonly uri: string;
  /** The words in it: UTF-16, half-open. */
  readonly span: Span;
}

const LONGEST_DETAIL = 240;

/** "Fuad Hussein stressed" above what was said, or the parties of a meeting above what it was about. */
export function rowOf(hit: HitSummary & { readonly uri: string }): HitRow {
  const place = l10n.t("{0}, line {1}", hit.document, hit.line);
  return {
    ...(hit.kind === "statement" ? statementRow(hit) : meetingRow(hit)),
    description: [...(hit.date === null ? [] : [dateInWords(hit.date)]), place].join(" · "),
    speaker: hit.speaker,
    uri: hit.uri,
    span: hit.span,
  };
}

function statementRow({ speaker, cueWords, words, form }: HitSummary) {
  const who = speaker ?? l10n.t("Speaker not named");
  // In a transcript the cue is the colon behind the name.
  const label = hasLetters(cueWords) ? `${who}, ${cueWords}` : who;
  return { icon: form === "direct" ? "quote" : "comment", label, detail: shorten(words, LONGEST_DETAIL) };
}

function meetingRow({ parties, place, topics, words }: HitSummary) {
  const facts = [...(place === null ? [] : [place]), ...topics];
  return {
    icon: "organization",
    label: parties.length === 0 ? l10n.t("Parties not named") : parties.join(" – "),
    detail: shorten(facts.join(" · ") || words, LONGEST_DETAIL),
  };
}
