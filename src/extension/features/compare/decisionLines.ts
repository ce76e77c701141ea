import * as l10n from "@vscode/l10n";
import { type Decision, type LivePlace, placesOf, type Span } from "../../../engine";
import type { SourceText } from "../../core/annotations/sourceText";
import { verdictInWords, wordsOfPlace } from "../../words/decisionWords";
import { shorten } from "../../words/shorten";

/**
 * Somebody's decisions for a person to read, one a line in the order of the text, without ids and times: who decided
 * the same has the same lines. Notes stand behind what was decided on the same words.
 */
export function decisionLines(decisions: readonly Decision<LivePlace>[], source: SourceText): string {
  const notes = new Map<string, string>();
  for (const { verdict } of decisions)
    if (verdict.kind === "note" && verdict.at) notes.set(keyOf(verdict.at), verdict.text);
  const noted = new Set<string>();
  const rows = decisions
    .filter(({ verdict }) => verdict.kind !== "note")
    .map((decision) => {
      const place = placesOf(decision).find((one) => one !== null) ?? null;
      const key = place ? keyOf(place) : "";
      if (place) noted.add(key);
      return rowOf(
        place,
        verdictInWords(decision, wordsOfPlace(source)),
        place ? notes.get(key) : undefined,
        source,
      );
    });
  for (const { verdict } of decisions) {
    if (verdict.kind !== "note" || (verdict.at && noted.has(keyOf(verdict.at)))) continue;
    rows.push(rowOf(verdict.at, l10n.t("note: {0}", verdict.text.replace(/\s+/gu, " ")), undefined, source));
  }
  rows.sort((a, b) => a.start - b.start || (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
  return rows.map(({ line }) => `${line}\n`).join("");
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function rowOf(place: LivePlace, what: string, note: string | undefined, source: SourceText) {
  const words = place && l10n.t("“{0}”", shorten(source.textOf(place).replace(/\s+/gu, " "), 100));
  const where = place ? l10n.t("line {0}", source.lineAt(place.start)) : l10n.t("not in the text");
  const told = note === undefined ? what : l10n.t("{0} (note: {1})", what, note.replace(/\s+/gu, " "));
  return { start: place?.start ?? Infinity, line: [where, words, told].filter(Boolean).join(" · ") };
}
