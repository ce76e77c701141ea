import { oneLine } from "../text/oneLine";
import { hasLetters } from "../text/hasLetters";
import { diffWordsWithSpace } from "diff/lib/diff/word.js";
import { dateOfHit, type Hit } from "../corpus/query/hit";
import type { TextFingerprint } from "../anchoring/fingerprint";
import { checksumOf } from "../corpus/makeRecord";
import type { Range, StatementRecord } from "../corpus/record";
import { quotesOf } from "../corpus/store/pieces";
import { LEAST_ALIKE, likeness, weigh } from "../readouts/likeness";
import { finish, type Steps } from "../steps";
import { compare } from "../text/compare";

/** Words that stayed, came or went. */
export interface FormulaChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** One time that something was said: plain data. */
export interface FormulaStep {
  /** Name of the document in the index. */
  readonly document: string;
  /** The text that the spans count in. */
  readonly checksum: TextFingerprint;
  /** One-based. */
  readonly line: number;
  /** What was said: UTF-16, half-open. */
  readonly spans: readonly Range[];
  /** Exactly what stands at each of them. */
  readonly quotes: readonly string[];
  /** ISO, or null. */
  readonly date: string | null;
  readonly speaker: string | null;
  /** The reporting words. */
  readonly cue: string;
  /** Place in the list of the latest earlier one that says nearly the same; null: nothing before is like it. */
  readonly previous: number | null;
  /** What changed since, in verb and words; all of it added where nothing came before. */
  readonly changes: readonly FormulaChange[];
}

/** So far back a formula is looked for. */
const MOST_BACK = 60;

/**
 * What was said, in the order of time, each compared word by word with the latest earlier one that says nearly the same: verb and
 * words together, so that "condemned" for "expressed concern" shows, and a phrase that was dropped. Undated ones come last. Pure.
 */
export const formulaOf = (hits: readonly Hit[]): FormulaStep[] => finish(formulaInSteps(hits));

/** The same for a caller that must not be blocked. */
export function* formulaInSteps(hits: readonly Hit[]): Steps<FormulaStep[]> {
  const told = hits
    .filter((hit) => hit.kind === "statement")
    .map((hit, order) => ({ hit, order, date: dateOfHit(hit) }))
    .sort(
      (a, b) =>
        compare(a.date ?? LAST, b.date ?? LAST) ||
        compare(a.hit.record.name, b.hit.record.name) ||
        a.order - b.order,
    );
  const weights = weigh(told.map(({ hit }) => hit.statement.words));
  yield;
  const steps: FormulaStep[] = [];
  for (const [at, { hit, date }] of told.entries()) {
    const { record, statement } = hit;
    const previous = latestAlike(at, (before) => likeness(weights[before], weights[at]));
    const now = textOf(statement);
    const changes =
      previous === null
        ? [{ kind: "added" as const, text: now }]
        : changesBetween(textOf(told[previous].hit.statement), now);
    steps.push({
      document: record.name,
      checksum: checksumOf(record),
      line: statement.line,
      spans: statement.content,
      quotes: quotesOf(statement.content, statement.words),
      date,
      speaker: statement.speaker === null ? null : record.entities[statement.speaker].name,
      cue: statement.cueWords,
      previous,
      changes,
    });
    yield;
  }
  return steps;
}

const LAST = "9999";

/** Verb and words, as they are read; in a transcript the cue is the colon behind the name. */
function textOf({ cueWords, words }: StatementRecord): string {
  const text = hasLetters(cueWords) ? `${cueWords} ${words}` : words;
  return oneLine(text);
}

function latestAlike(at: number, alike: (before: number) => number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - MOST_BACK); before--)
    if (alike(before) >= LEAST_ALIKE) return before;
  return null;
}

function changesBetween(before: string, now: string): FormulaChange[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
